import type { Indicator } from '../domain/indicator/indicator';
import { type Divider, type RatioRefusal, ratioRule } from '../domain/indicator/ratio';
import { comparisonMessages } from '../messages/comparison';

/** An indicator as it is compared: as its sources count it, or divided; or why it is not divided. */
export interface ComparedIndicator {
  readonly indicator: Indicator;
  /** What is computed and shown: the indicator itself, or its quotient. */
  readonly shownAs: Indicator;
  readonly by: Indicator | null;
  readonly refusal: RatioRefusal | null;
}

/** Digits after the point of a quotient. */
const decimals: Readonly<Record<Divider, number>> = {
  cooperative: 1,
  member: 2,
  thousand_people: 2,
};

export function comparedIndicator(
  indicator: Indicator,
  divider: Divider | undefined,
  catalogue: readonly Indicator[],
): ComparedIndicator {
  const asCounted = { indicator, shownAs: indicator, by: null, refusal: null };
  if (divider === undefined) return asCounted;
  const rule = ratioRule(indicator, divider, catalogue);
  if (rule.kind === 'refused') return { ...asCounted, refusal: rule.reason };
  const { by, factor, inMillions } = rule;
  const [vi, en] = [comparisonMessages.vi, comparisonMessages.en];
  const quotient: Indicator = {
    ...indicator,
    code: `${indicator.code}_PER_${by.code}`,
    nameVi: vi.ratioName[divider](indicator.nameVi),
    nameEn: en.ratioName[divider](indicator.nameEn),
    shortNameVi: vi.ratioName[divider](indicator.shortNameVi),
    shortNameEn: en.ratioName[divider](indicator.shortNameEn),
    unitVi: vi.ratioUnit[divider](inMillions ? vi.million : indicator.unitVi),
    unitEn: en.ratioUnit[divider](inMillions ? en.million : indicator.unitEn),
    kind: 'ratio',
    decimals: decimals[divider],
    areaAggregation: 'from_parts',
    quarterAggregation: 'from_parts',
    weight: null,
    factor,
    numerators: [indicator.code],
    denominators: [by.code],
  };
  return { indicator, shownAs: quotient, by, refusal: null };
}
