import type { Scope } from '../domain/figure/figure';
import { aggregateAreas } from '../domain/indicator/aggregation';
import type { Indicator } from '../domain/indicator/indicator';
import { type Day, getPeriod } from '../domain/period';
import { type Area, isValidOn } from '../domain/territory/area';
import { areasOnDay, hasPartIn } from '../domain/territory/boundary';
import {
  choiceOf,
  type FigureBook,
  type ShownFigure,
  sourcesOfParts,
  unstatedFigure,
} from './shown-figure';

/**
 * An indicator of the country or a region at a period, put together from the provinces of the time
 * and marked as computed, with coverage; null where it cannot be. A region of today is made of what
 * its provinces were then.
 */
export function sumOfProvinces(
  book: FigureBook,
  area: Area,
  indicator: Indicator,
  scope: Scope,
  period: string,
): ShownFigure | null {
  const at = getPeriod(period);
  const provinces = provincesWithin(book, area, at.end);
  const aggregate = aggregateAreas(
    indicator,
    provinces.map((province) => ({
      id: province.id,
      applies: hasPartIn(province, scope, at.end),
      read: (code) => choiceOf(book, code, province.id, scope, period)?.chosen.value,
    })),
  );
  if (aggregate.kind !== 'value') return null;
  const { value, coverage, partial, parts } = aggregate;
  return {
    ...unstatedFigure(area, indicator, scope, at, value),
    sources: sourcesOfParts(book, indicator, scope, period, parts),
    // Sixty-three names would say nothing: the ranking lists them.
    computed: { coverage, partial, from: [] },
  };
}

/** The provinces alive on a day in the country or in a region, or that went into a region's. */
export function provincesWithin(book: Pick<FigureBook, 'areas'>, area: Area, day: Day): Area[] {
  const provinces = [...book.areas.values()].filter(({ level }) => level === 'province');
  if (area.level === 'country') return provinces.filter((one) => isValidOn(one, day));
  const members = provinces.filter(({ parents }) => parents.some(({ id }) => id === area.id));
  const alive = members.flatMap(({ id }) => areasOnDay(id, day, book.areas));
  return [...new Map(alive.map((one) => [one.id, one])).values()];
}
