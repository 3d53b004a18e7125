import { type Change, changeBetween } from '../domain/figure/change';
import type { Figure } from '../domain/figure/figure';
import type { Indicator } from '../domain/indicator/indicator';
import { isSameValue } from '../domain/report/cell-difference';
import type { Area } from '../domain/territory/area';

/** One published figure, with all that was published in its place. */
export interface PermanentFigure {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly area: Area;
  /** Every publication, the first first; the figure is among them. */
  readonly revisions: readonly Figure[];
  /** What stands in its place now, where that says something else. */
  readonly replaced: {
    /** The revision that first said something else. */
    readonly by: Figure;
    readonly current: Figure;
    readonly change: Change;
  } | null;
}

/**
 * The page of the figure with an identifier; null where there is none. A correction publishes its
 * whole report anew: a revision that says the same has replaced nothing.
 */
export function permanentFigure(
  id: string,
  revisions: readonly Figure[],
  indicators: readonly Indicator[],
  areas: ReadonlyMap<string, Area>,
): PermanentFigure | null {
  const place = revisions.findIndex((one) => one.id === id);
  const figure = revisions[place];
  const current = revisions.at(-1);
  const area = figure && areas.get(figure.area);
  const indicator = indicators.find(({ code }) => code === figure?.indicator);
  if (!figure || !current || !area || !indicator) return null;
  const by = revisions.slice(place + 1).find(({ value }) => !isSameValue(value, figure.value));
  return {
    figure,
    indicator,
    area,
    revisions,
    replaced: by
      ? { by, current, change: changeBetween(figure.value, current.value, indicator.unitVi) }
      : null,
  };
}
