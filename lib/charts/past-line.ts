import type { Value } from '../domain/figure/figure';
import { type Quarter, quartersBetween } from '../domain/period';

/** A quarter of a small chart: where its point stands, or that there is a gap. */
export interface PastPoint {
  readonly quarter: Quarter;
  /** 0 at the left end, 1 at the right. */
  readonly across: number;
  /** 0 at the foot, 1 at the top; null: no number, a gap. */
  readonly up: number | null;
  readonly value: Value | null;
  /** Provisional or estimated, or not exact: an open mark. */
  readonly isOpen: boolean;
}

/** The greatest share of the height that values far from zero leave to what lies below them. */
const closeTo = 0.7;

/**
 * The points of a cell's quarters up to this one, in their order, gaps kept. The foot is zero
 * unless all values lie close together far from it; what was drawn is told beside the chart.
 */
export function pastLine(
  quarters: readonly { readonly quarter: Quarter; readonly value: Value }[],
  last: Quarter,
  now: Value | null,
): { readonly points: readonly PastPoint[]; readonly isFromZero: boolean } {
  const first = quarters[0]?.quarter ?? last;
  const known = new Map<Quarter, Value>(quarters.map(({ quarter, value }) => [quarter, value]));
  if (now) known.set(last, now);
  const all = quartersBetween(first, last);
  const sizes = [...known.values()].flatMap((value) =>
    value.type === 'number' ? [Number(value.value)] : [],
  );
  const highest = Math.max(0, ...sizes);
  const lowest = Math.min(...sizes);
  const isFromZero = sizes.length === 0 || lowest <= highest * closeTo;
  const foot = isFromZero ? Math.min(0, lowest) : lowest - (highest - lowest) * 0.5;
  const height = highest - foot || 1;
  return {
    isFromZero,
    points: all.map((quarter, index) => {
      const value = known.get(quarter) ?? null;
      return {
        quarter,
        across: all.length === 1 ? 1 : index / (all.length - 1),
        up: value?.type === 'number' ? (Number(value.value) - foot) / height : null,
        value,
        isOpen: value?.type === 'number' && (value.status !== 'A' || value.precision !== 'exact'),
      };
    }),
  };
}
