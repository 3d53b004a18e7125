import type { IndicatorKind } from '../indicator/indicator';

/** How a figure was put together from those of other areas. */
export type WayOfComputing = 'sum' | 'mean' | 'ratio' | 'one';

/**
 * What may be said of a computed figure. A ratio is made from the indicators that it is a ratio of,
 * also where one area gave them, and is never added; an average is weighted; and what comes from one
 * area alone is no sum of anything.
 */
export function wayOfComputing(kind: IndicatorKind, areas: number): WayOfComputing {
  if (kind === 'ratio') return 'ratio';
  if (areas === 1) return 'one';
  return kind === 'average' ? 'mean' : 'sum';
}
