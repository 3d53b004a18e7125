import { aggregateAreas } from '../domain/aggregation';
import { type Area, isValidOn } from '../domain/area';
import { areasOnDay, hasPartIn } from '../domain/boundary';
import type { FigureSource, Scope } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { type Day, getPeriod } from '../domain/period';
import { choiceOf, type FigureBook, type ShownFigure, statedFigure } from './shown-figure';

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
  const { kind, end } = getPeriod(period);
  const provinces = provincesWithin(book, area, end);
  const aggregate = aggregateAreas(
    indicator,
    provinces.map((province) => ({
      id: province.id,
      applies: hasPartIn(province, scope, end),
      read: (code) => choiceOf(book, code, province.id, scope, period)?.chosen.value,
    })),
  );
  if (aggregate.kind !== 'value') return null;
  const sources = new Map<string, FigureSource>();
  for (const province of provinces) {
    for (const source of statedFigure(book, province, indicator, scope, period)?.sources ?? []) {
      sources.set(source.id, source);
    }
  }
  return {
    indicator,
    area,
    scope,
    period,
    periodKind: kind,
    periodEnd: end,
    value: aggregate.value,
    origin: 'computed',
    sources: [...sources.values()],
    printed: null,
    note: null,
    seriesBreak: false,
    revision: 1,
    release: null,
    others: [],
    disagree: false,
    // Sixty-three names would say nothing: the ranking lists them.
    computed: { coverage: aggregate.coverage, partial: aggregate.partial, from: [] },
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
