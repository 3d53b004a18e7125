import type { Decimal } from 'decimal.js';
import { breaksOf, type SeriesBreak } from '../figure/series';
import { type CellKey, type Indicator, parseCellKey } from '../indicator/indicator';
import { quotient, toDecimal, toDecimalText } from '../number/decimal';
import { getPeriod, type Quarter, quarterParts, shiftQuarter } from '../period';
import type { Cell } from '../report/report';
import type { UsualSize } from './rule';
import type { Indicators } from './rule-operands';

/** How large a province's figures are, by its own quarters before: what an unusual one is told by. */

/** Two years: every season twice, and nothing that has long passed. */
const consideredQuarters = 8;
/** A year: every season once, and of four one may be wrong without moving what is usual. */
const fewestQuarters = 4;
/** What is less than three times the median, and more than a third of it, is never unusual. */
const leastFold = 3;
/**
 * Beyond that, so many typical distances from the median: five times the median absolute deviation
 * on a scale of ratios, 3.4 standard deviations were it a normal one.
 */
const typicalDistances = 5;

/** A quarter of the same province before the one that is judged. */
export interface PastQuarter {
  readonly quarter: Quarter;
  readonly cells: readonly Pick<Cell, 'key' | 'value' | 'seriesBreak'>[];
}

interface Known {
  readonly quarter: Quarter;
  readonly number: Decimal;
}

/** The oldest quarter that tells what is usual in one. */
export function firstConsidered(quarter: Quarter): Quarter {
  return shiftQuarter(quarter, -consideredQuarters);
}

/**
 * What is usual in a quarter's cells, of those with enough of a past: exact numbers that count the
 * same since, with no break of the series between them and the quarter. A province that has merged
 * begins anew.
 */
export function usualSizes(
  quarter: Quarter,
  area: string,
  past: readonly PastQuarter[],
  breaks: readonly SeriesBreak[],
  indicators: Indicators,
): ReadonlyMap<CellKey, UsualSize> {
  const considered = past
    .filter((one) => firstConsidered(quarter) <= one.quarter && one.quarter < quarter)
    .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
  const known = new Map<CellKey, Known[]>();
  for (const one of considered) {
    for (const { key, value, seriesBreak } of one.cells) {
      const before = seriesBreak ? [] : (known.get(key) ?? []);
      const isExact = value.type === 'number' && value.precision === 'exact';
      const now = isExact ? [{ quarter: one.quarter, number: toDecimal(value.value) }] : [];
      known.set(key, [...before, ...now]);
    }
  }
  const sizes = [...known].flatMap(([key, numbers]) => {
    const parts = parseCellKey(key);
    const indicator = indicators.get(parts?.indicator ?? '');
    // What a year aims at is said once, and no series of quarters.
    if (!indicator || parts?.measure !== 'actual') return [];
    const own = breaksOf(breaks, indicator, area, parts.scope);
    const comparable = numbers.filter((one) => !isParted(one.quarter, quarter, indicator, own));
    const size = usualOf(
      key,
      indicator.kind === 'year_to_date' ? growth(comparable) : comparable,
      indicator.decimals,
    );
    return size ? [[key, size] as const] : [];
  });
  return new Map(sizes);
}

/** What was counted within a quarter that a break cuts counts in two ways at once. */
function isParted(
  earlier: Quarter,
  now: Quarter,
  { kind }: Indicator,
  breaks: readonly SeriesBreak[],
): boolean {
  const { start, end } = getPeriod(earlier);
  const from = kind === 'stock' ? end : start;
  return breaks.some(({ on }) => from < on && on <= getPeriod(now).end);
}

/** How much each quarter has added, where that is known; the first of a year is all of it. */
function growth(known: readonly Known[]): Known[] {
  return known.flatMap(({ quarter, number }, index) => {
    if (quarterParts(quarter).number === 1) return [{ quarter, number }];
    const before = known[index - 1];
    return before?.quarter === shiftQuarter(quarter, -1)
      ? [{ quarter, number: number.minus(before.number) }]
      : [];
  });
}

/**
 * The median, and how far from it is usual. Sizes are compared as ratios: a province with ten times
 * the cooperatives has ten times their ups and downs. To both sides of a ratio five of the last
 * place are added, so that 2 after 0, or 6 after 1, are no sixfold.
 */
function usualOf(key: CellKey, known: readonly Known[], decimals: number): UsualSize | null {
  const numbers = known.map(({ number }) => number);
  // What may be lost has no multiple.
  if (numbers.length < fewestQuarters || numbers.some((one) => one.lessThan(0))) return null;
  const median = medianOf(numbers);
  // Where most quarters are 0 and some are not, nothing tells how large one that is not should be.
  if (median.isZero() && numbers.some((one) => !one.isZero())) return null;
  const added = toDecimal('5').times(toDecimal('10').pow(-decimals));
  const middle = median.plus(added);
  const folds = numbers.map((one) => {
    const ratio = quotient(one.plus(added), middle);
    return ratio.lessThan(1) ? quotient(toDecimal('1'), ratio) : ratio;
  });
  const spread = medianOf(folds).pow(typicalDistances);
  const fold = spread.greaterThan(leastFold) ? spread : toDecimal(String(leastFold));
  const least = quotient(middle, fold).minus(added).toDecimalPlaces(decimals);
  return {
    key,
    median: toDecimalText(median),
    quarters: numbers.length,
    least: least.lessThan(0) ? '0' : toDecimalText(least),
    most: toDecimalText(middle.times(fold).minus(added).toDecimalPlaces(decimals)),
  };
}

function medianOf(numbers: readonly Decimal[]): Decimal {
  const sorted = numbers.toSorted((a, b) => a.comparedTo(b));
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (!low || !high) throw new Error('no median of nothing');
  return low.plus(high).dividedBy(2);
}
