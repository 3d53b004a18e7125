import type { Rule } from '@/lib/domain/rule/rule';
import { formVersions } from './forms';
import type { Bilingual, IndicatorSeed } from './indicator-seed';
import { labourIndicators } from './labour';
import { newRuralIndicators } from './new-rural';
import { ocopIndicators } from './ocop';
import { otherCounts } from './other-counts';
import { povertyIndicators } from './poverty';
import { publishedContextIndicators } from './published-context';
import { publishedDetailIndicators } from './published-details';
import { rulesFor } from './rules';
import { shortNames } from './short-names';
import { technologyIndicators } from './technology';
import { unitIndicators } from './units';
import { wordIndicators } from './words';

const counted = [
  ...unitIndicators,
  ...labourIndicators,
  ...technologyIndicators,
  ...newRuralIndicators,
  ...ocopIndicators,
  ...povertyIndicators,
  ...wordIndicators,
  ...publishedContextIndicators,
  ...publishedDetailIndicators,
];

/** Every indicator, in the order in which pages list them. */
export const indicators: readonly IndicatorSeed[] = [...counted, ...otherCounts(counted)];

export const indicatorsByCode: ReadonlyMap<string, IndicatorSeed> = new Map(
  indicators.map((indicator) => [indicator.code, indicator]),
);

/** The names of all cells that some form asks for: `HTX_ACTIVE`, `HTX_ACTIVE.EMM`. */
const lines = [
  ...new Set(
    formVersions
      .flatMap((version) => Object.values(version.lines).flat())
      .map(({ indicator, scope }) => (scope === 'ALL' ? indicator : `${indicator}.${scope}`)),
  ),
];

export const rules: readonly Rule[] = rulesFor(lines, indicatorsByCode);

/** Throws of an indicator that nobody has given a short name. */
export function shortNameOf(code: string): Bilingual {
  const name = shortNames[code];
  if (!name) throw new Error(`indicator ${code} has no short name`);
  return name;
}
