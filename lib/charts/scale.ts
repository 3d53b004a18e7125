import { scaleLinear } from 'd3-scale';
import { formatTicks } from '@/lib/format/number';
import type { Locale } from '@/lib/locale';
import type { Mark, Scale } from './specification';

/** A line may leave out zero where everything lies in the upper part of the scale. */
const mayStartAbove = 0.7;

/**
 * A scale with ticks at round numbers that holds all marks, and zero: always for bars, for lines
 * unless all values lie close together far from it.
 */
export function scaleOf(
  marks: readonly Mark[],
  locale: Locale,
  { fromZero, lines = 4 }: { readonly fromZero: boolean; readonly lines?: number },
): Scale {
  const lows = marks.map(({ value }) => value);
  const highs = marks.map(({ value, high }) => high ?? value);
  const lowest = Math.min(...lows);
  const highest = Math.max(...highs);
  const isClose = lowest > 0 ? lowest > highest * mayStartAbove : highest < lowest * mayStartAbove;
  const leavesOutZero = !fromZero && isClose && lowest !== highest;
  const low = leavesOutZero ? lowest : Math.min(0, lowest);
  const high = leavesOutZero ? highest : Math.max(0, highest);
  const { from, to, ticks } = roundScale(low === high ? [0, 1] : [low, high], lines);
  const labels = formatTicks(ticks.map(tickText), locale);
  return { from, to, ticks: ticks.map((at, index) => ({ at, label: labels[index] ?? '' })) };
}

/** The finest round steps that need no more than one line above what is wanted. */
function roundScale(domain: readonly [number, number], lines: number) {
  for (let wanted = lines; ; wanted -= 1) {
    const scale = scaleLinear().domain(domain).nice(wanted);
    const ticks = scale.ticks(wanted);
    const [from = 0, to = 1] = scale.domain();
    if (ticks.length <= lines + 1 || wanted === 1) return { from, to, ticks };
  }
}

/** Ticks are round, so that ten digits after the point only drop binary noise. */
function tickText(at: number): string {
  const text = at.toFixed(10).replace(/\.?0+$/, '');
  return text === '-0' || text === '' ? '0' : text;
}
