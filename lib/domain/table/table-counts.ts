import type { Scope } from '../figure/figure';
import { groupBy } from '../group-by';
import { type Day, getPeriod, type Period } from '../period';

/** In how many areas a number of an indicator is out, at a period in a scope. */
export interface MomentCount {
  readonly indicator: string;
  readonly scope: Scope;
  readonly period: string;
  readonly figures: number;
}

/** A period that a table can have, with how many numbers it would bring. */
export interface CountedPeriod extends Period {
  readonly figures: number;
}

/** Counts of several kinds of areas put together, one for each indicator, scope and period. */
export function addCounts(...lists: readonly (readonly MomentCount[])[]): MomentCount[] {
  const sums = groupBy(lists.flat(), ({ indicator, scope, period }) =>
    [indicator, scope, period].join('|'),
  );
  return [...sums.values()].flatMap(([first, ...rest]) =>
    first
      ? [{ ...first, figures: rest.reduce((sum, { figures }) => sum + figures, first.figures) }]
      : [],
  );
}

/** How many numbers there are of each indicator. */
export function countByIndicator(counts: readonly MomentCount[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { indicator, figures } of counts) {
    sums.set(indicator, (sums.get(indicator) ?? 0) + figures);
  }
  return sums;
}

/**
 * The periods of which something is known, oldest first. Where all that is counted stands at a
 * period's end, periods that end together are one, called as most call it.
 */
export function countedPeriods(
  counts: readonly MomentCount[],
  areMoments: boolean,
): CountedPeriod[] {
  const byCode = groupBy(
    counts.filter(({ figures }) => figures > 0),
    ({ period }) => period,
  );
  const periods = [...byCode].map(([code, same]) => ({
    ...getPeriod(code),
    figures: same.reduce((sum, { figures }) => sum + figures, 0),
  }));
  const together = areMoments
    ? [...groupBy(periods, ({ end }) => end).values()].flatMap((same) => {
        const [most] = [...same].sort((a, b) => b.figures - a.figures || compareTime(b, a));
        const figures = same.reduce((sum, one) => sum + one.figures, 0);
        return most ? [{ ...most, figures }] : [];
      })
    : periods;
  return together.sort(compareTime);
}

/** Longer ones first: a year's end is rather the year's than its last quarter's. */
const named = ['year', 'half_year', 'quarter', 'month'] as const;

/**
 * Days that would stand beside a period which they end, and say nothing that it would not say: all that
 * is known of the day stands at a period's end. By the day's code that of the period.
 */
export function daysOfPeriods(
  counts: readonly MomentCount[],
  standsAtEnd: (indicator: string) => boolean,
): ReadonlyMap<string, string> {
  const known = counts.filter(({ figures }) => figures > 0);
  const byCode = groupBy(known, ({ period }) => period);
  const periods = [...byCode.keys()].map(getPeriod);
  const found = new Map<string, string>();
  for (const { code, kind, end } of periods) {
    if (kind !== 'date') continue;
    if (!byCode.get(code)?.every(({ indicator }) => standsAtEnd(indicator))) continue;
    const longer = named.flatMap(
      (one) => periods.find((period) => period.kind === one && period.end === end) ?? [],
    );
    if (longer[0]) found.set(code, longer[0].code);
  }
  return found;
}

function compareTime(a: { end: Day; start: Day }, b: { end: Day; start: Day }): number {
  return a.end.localeCompare(b.end) || a.start.localeCompare(b.start);
}
