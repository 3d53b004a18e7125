/**
 * Limits of map classes: near the quantiles, so that every class has provinces, but at numbers that
 * can be read and remembered. A value at a limit belongs to the class above it.
 */

/** From the roundest: 1, 2, 3 …; 1, 1,5, 2 …; 1,1, 1,2 … in the limit's own power of ten. */
const steps = [1, 0.5, 0.1, 0.05, 0.01, 0.001] as const;
/** A class should hold at least this part of what an even division would give it. */
const leastFill = 0.5;

/** Inner limits, ascending: one fewer than there are classes; none where all values are equal. */
export function classLimits(values: readonly number[], wanted = 5): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  for (let classes = Math.min(wanted, distinct.length); classes > 1; classes -= 1) {
    const limits =
      roundLimits(sorted, sorted, classes, leastFill) ?? roundLimits(sorted, sorted, classes, 0);
    if (limits) return limits;
  }
  // Where most values are the same number, an even division cuts only there: divide the numbers.
  return roundLimits(distinct, sorted, Math.min(2, distinct.length), 0) ?? [];
}

/** The roundest limits near the quantiles of `from` that are fair to all values. */
function roundLimits(
  from: readonly number[],
  sorted: readonly number[],
  classes: number,
  fill: number,
): number[] | null {
  for (const step of steps) {
    const limits = quantiles(from, classes).map((value) => roundTo(value, step));
    if (areFair(limits, sorted, fill)) return limits;
  }
  return null;
}

/** Index of the class of a value, from 0. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}

/** How many values each class holds. */
export function classCounts(values: readonly number[], limits: readonly number[]): number[] {
  const counts = Array.from({ length: limits.length + 1 }, () => 0);
  for (const value of values) {
    const index = classOf(value, limits);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** Between which values an even division cuts. */
function quantiles(sorted: readonly number[], classes: number): number[] {
  return Array.from({ length: classes - 1 }, (_, index) => {
    const place = Math.round(((index + 1) * sorted.length) / classes);
    return ((sorted[place - 1] ?? 0) + (sorted[place] ?? 0)) / 2;
  });
}

function roundTo(value: number, step: number): number {
  if (value === 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(Math.abs(value))) * step;
  // Twelve digits drop the noise of binary fractions.
  return Number((Math.round(value / unit) * unit).toPrecision(12));
}

function areFair(limits: readonly number[], sorted: readonly number[], fill: number): boolean {
  const isAscending = limits.every(
    (limit, index) => index === 0 || limit > (limits[index - 1] ?? 0),
  );
  if (!isAscending) return false;
  const least = Math.max(1, Math.floor((sorted.length / (limits.length + 1)) * fill));
  return classCounts(sorted, limits).every((count) => count >= least);
}
