import type { Rule } from '@/lib/domain/rule/rule';
import type { Quarter } from '../../../lib/domain/period';
import { allianceIndicators } from './alliance';
import { capitalIndicators } from './capital';
import { fieldIndicators } from './fields';
import { formVersions } from './forms';
import type { Bilingual, IndicatorSeed } from './indicator-seed';
import { labourIndicators } from './labour';
import { newRuralIndicators } from './new-rural';
import { ocopIndicators } from './ocop';
import { ocopGroupIndicators } from './ocop-groups';
import { otherCounts } from './other-counts';
import { povertyIndicators } from './poverty';
import { povertyGroupIndicators } from './poverty-groups';
import { publishedContextIndicators } from './published-context';
import { publishedDetailIndicators } from './published-details';
import { reorganisationIndicators } from './reorganisation';
import { rulesFor } from './rules';
import { shortNames } from './short-names';
import { technologyIndicators } from './technology';
import { unitIndicators } from './units';
import { wordIndicators } from './words';

const counted = [
  ...unitIndicators,
  ...fieldIndicators,
  ...reorganisationIndicators,
  ...labourIndicators,
  ...capitalIndicators,
  ...technologyIndicators,
  ...newRuralIndicators,
  ...ocopIndicators,
  ...ocopGroupIndicators,
  ...povertyIndicators,
  ...povertyGroupIndicators,
  ...allianceIndicators,
  ...wordIndicators,
  ...publishedContextIndicators,
  ...publishedDetailIndicators,
];

/** Every indicator, in the order in which pages list them. */
export const indicators: readonly IndicatorSeed[] = [...counted, ...otherCounts(counted)];

export const indicatorsByCode: ReadonlyMap<string, IndicatorSeed> = new Map(
  indicators.map((indicator) => [indicator.code, indicator]),
);

/** The names of all cells that some form asks for (`HTX_ACTIVE.EMM`), and since when. */
const askedSince = new Map<string, Quarter>();
for (const { lines, firstPeriod } of formVersions) {
  for (const { indicator, scope } of Object.values(lines).flat()) {
    const name = scope === 'ALL' ? indicator : `${indicator}.${scope}`;
    if (!askedSince.has(name)) askedSince.set(name, firstPeriod);
  }
}

export const rules: readonly Rule[] = rulesFor(askedSince, indicatorsByCode);

/** Throws of an indicator that nobody has given a short name. */
export function shortNameOf(code: string): Bilingual {
  const name = shortNames[code];
  if (!name) throw new Error(`indicator ${code} has no short name`);
  return name;
}
