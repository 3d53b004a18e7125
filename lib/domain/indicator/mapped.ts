import type { Scope } from '../figure/figure';
import { groupBy } from '../group-by';
import { type Day, getPeriod, type PeriodKind } from '../period';
import { type Indicator, withInputs } from './indicator';

/** How many provinces say something of an indicator at a period. */
export interface ProvinceCount {
  readonly indicator: string;
  readonly scope: Scope;
  readonly period: string;
  readonly periodKind: PeriodKind;
  readonly periodEnd: Day;
  readonly provinces: number;
}

/** An indicator of which provinces speak, and the period it is shown at. */
export interface MappedIndicator {
  readonly indicator: Indicator;
  readonly period: string;
}

/** A map needs so many provinces before it says more than it leaves out. */
const enoughForMap = 10;

/**
 * The indicators offered for the map: a number in at least ten provinces, or in their EMM parts;
 * each at its newest widely known period. What has no section stands after the rest.
 */
export function mappedIndicators(
  counts: readonly ProvinceCount[],
  indicators: readonly Indicator[],
  scope: Scope = 'ALL',
): MappedIndicator[] {
  const inOrder = [...indicators].sort(
    (a, b) => Number(a.section === null) - Number(b.section === null),
  );
  // Grouped once: an archive of many years has thousands of counts.
  const known = groupBy(
    counts.filter((count) => isShown(count, scope)),
    ({ indicator }) => indicator,
  );
  return inOrder.flatMap((indicator) => {
    const own = known.get(indicator.code) ?? [];
    const period = own.some(({ provinces }) => provinces >= enoughForMap) && newestOf(own);
    return period ? [{ indicator, period }] : [];
  });
}

/** An indicator at the last day of a period. */
export interface IndicatorMoment {
  readonly indicator: string;
  readonly periodEnd: Day;
}

/** All that has to be known of provinces to map them: the indicators, with what they are made from. */
export function momentsOf(
  mapped: readonly MappedIndicator[],
  indicators: readonly Indicator[],
): IndicatorMoment[] {
  const moments = mapped.flatMap(({ indicator, period }) =>
    withInputs([indicator.code], indicators).map((code) => ({
      indicator: code,
      periodEnd: getPeriod(period).end,
    })),
  );
  return [...new Map(moments.map((one) => [`${one.indicator} ${one.periodEnd}`, one])).values()];
}

/** The period at which an indicator is shown, however few know it; null where none does. */
export function newestKnown(
  counts: readonly ProvinceCount[],
  indicator: Indicator,
  scope: Scope,
): string | null {
  return newestOf(
    counts.filter((count) => count.indicator === indicator.code && isShown(count, scope)),
  );
}

function isShown(count: ProvinceCount, scope: Scope): boolean {
  return count.scope === scope && count.periodKind !== 'span';
}

/** The newest period that covers at least half as many provinces as the best one. */
function newestOf(own: readonly ProvinceCount[]): string | null {
  const most = Math.max(0, ...own.map(({ provinces }) => provinces));
  const [newest] = own
    .filter(({ provinces }) => provinces * 2 >= most)
    .sort((a, b) => b.periodEnd.localeCompare(a.periodEnd) || b.provinces - a.provinces);
  return newest?.period ?? null;
}
