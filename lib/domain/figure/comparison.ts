import type { Indicator } from '../indicator/indicator';
import { type Day, getPeriod, type PeriodKind } from '../period';
import type { Value } from './figure';
import type { SeriesBreak } from './series';

/**
 * What a figure may be set against. There is one rule for every page, title, check and file: the
 * nearest earlier figure of the same indicator (its code says population and compiler), area and
 * scope, over a length of time that means the same, with no break of the series between the two,
 * and not of sources that have contradicted each other about it.
 */

type ComparedIndicator = Pick<
  Indicator,
  'kind' | 'quarterAggregation' | 'numerators' | 'denominators'
>;
type FindIndicator = (code: string) => ComparedIndicator | undefined;

/**
 * moment: what stands at a period's end, set against any earlier end · same_length: what was over a
 * period, set against the nearest one of its kind · year_before: what comes together in a period and
 * has its seasons, set against the same period a year before, never a quarter against the last.
 */
type ComparisonBasis = 'moment' | 'same_length' | 'year_before';

/** A share is compared as its parts are; a share whose parts nobody gave, as an average is. */
export function comparisonBasis(
  indicator: ComparedIndicator,
  find: FindIndicator,
): ComparisonBasis {
  const parts = [...indicator.numerators, ...indicator.denominators].flatMap(
    (code) => find(code) ?? [],
  );
  const counted = indicator.kind === 'ratio' ? parts : [indicator];
  const comesTogether = counted.some(
    ({ kind, quarterAggregation }) =>
      kind === 'flow' ||
      kind === 'year_to_date' ||
      (kind === 'average' && quarterAggregation === 'last'),
  );
  if (comesTogether) return 'year_before';
  return counted.length > 0 && counted.every(({ kind }) => kind === 'stock')
    ? 'moment'
    : 'same_length';
}

/**
 * Whether periods that end together are one period of an indicator: of a stock "2024" and
 * "31/12/2024" say the same, of what happened in between they do not.
 */
export function standsAtPeriodEnd(indicator: ComparedIndicator, find: FindIndicator): boolean {
  return comparisonBasis(indicator, find) === 'moment';
}

/** What the rule must know of a figure. */
export interface Comparable {
  readonly period: string;
  readonly periodKind: PeriodKind;
  readonly periodEnd: Day;
  readonly value: Value;
  /** The figure itself says that its series changes its meaning here. */
  readonly seriesBreak: boolean;
  /** A sum with a part missing is set against nothing. */
  readonly partial: boolean;
}

/**
 * The figure that `now` is set against; null where there is none. `series` is of the same indicator,
 * area and scope, in any order; `irreconcilable` tells whether those who said the two have
 * contradicted each other. What lies beyond the nearest candidate is not offered in its place: a
 * base is not chosen for what it shows.
 */
export function comparisonBase<T extends Comparable>(
  now: T,
  series: readonly T[],
  basis: ComparisonBasis,
  breaks: readonly SeriesBreak[],
  irreconcilable: (earlier: T, now: T) => boolean,
): T | null {
  if (!isComparable(now)) return null;
  const base = series
    .filter((one) => one.periodEnd < now.periodEnd && isComparable(one))
    .filter((one) => isOfSameLength(one, now, basis))
    .sort((a, b) => a.periodEnd.localeCompare(b.periodEnd))
    .at(-1);
  if (!base || irreconcilable(base, now)) return null;
  // What happened in a period that a break cuts counts in two ways at once.
  const from = basis === 'moment' ? base.periodEnd : getPeriod(base.period).start;
  const isParted =
    breaks.some(({ on }) => from < on && on <= now.periodEnd) ||
    [...series, now].some(
      (one) => one.seriesBreak && base.periodEnd < one.periodEnd && one.periodEnd <= now.periodEnd,
    );
  return isParted ? null : base;
}

function isComparable({ value, partial }: Comparable): boolean {
  return value.type === 'number' && value.valueHigh === null && !partial;
}

function isOfSameLength(earlier: Comparable, now: Comparable, basis: ComparisonBasis): boolean {
  if (basis === 'moment') return true;
  if (earlier.periodKind !== now.periodKind) return false;
  return basis === 'same_length' || earlier.period === yearBefore(now.period);
}

/** `2026-Q3` → `2025-Q3`; both ends of a span. */
function yearBefore(period: string): string {
  return period.replace(/(^|\/)(\d{4})/g, (_, before: string, year: string) => {
    return `${before}${String(Number(year) - 1).padStart(4, '0')}`;
  });
}
