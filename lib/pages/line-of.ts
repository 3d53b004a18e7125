import { isWhole, type ShownFigure } from './shown-figure';

/** A line of one kind of period that is long enough to be one. */
export function lineOf(series: readonly ShownFigure[]): readonly ShownFigure[] {
  const kinds = ['quarter', 'year', 'date'] as const;
  for (const kind of kinds) {
    const points = series.filter((shown) => shown.periodKind === kind);
    if (points.filter((shown) => isWhole(shown)).length >= 3) return points;
  }
  return [];
}
