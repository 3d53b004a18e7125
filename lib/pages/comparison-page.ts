import type { Scope, Value } from '../domain/figure/figure';
import type { Indicator } from '../domain/indicator/indicator';
import { type Day, getPeriod } from '../domain/period';
import { type Area, withPredecessors } from '../domain/territory/area';
import { areasOnDay, hasPartIn } from '../domain/territory/boundary';
import type { Almanac } from './almanac';
import type { ComparedIndicator } from './compared-indicator';
import { sumOfProvinces } from './province-sum';
import {
  choiceOf,
  type FigureBook,
  isNumber,
  isWhole,
  type ShownFigure,
  type ShownNumber,
  seriesOf,
} from './shown-figure';

/** A territory as an address names it (lib/domain/territory/place-name.ts). */
export interface ComparedPlace {
  readonly name: string;
  readonly area: Area;
}

/** Why a place has no number at the period that is compared. */
export type Missing =
  | { readonly kind: 'absent'; readonly absence: Extract<Value, { type: 'absent' }>['absence'] }
  | { readonly kind: 'partial'; readonly shown: ShownFigure }
  /** It was no longer, or there is something of another period only. */
  | { readonly kind: 'ended'; readonly on: Day }
  /** `isShared`: there is a period that is compared, and this place has none of it. */
  | { readonly kind: 'other_time'; readonly period: string; readonly isShared: boolean }
  | { readonly kind: 'not_addable' }
  /** What is divided is known, what it is divided by is not. */
  | { readonly kind: 'no_divider'; readonly by: Indicator }
  | { readonly kind: 'unknown' };

export type ComparedCell =
  | { readonly place: ComparedPlace; readonly shown: ShownNumber; readonly missing: null }
  | { readonly place: ComparedPlace; readonly shown: null; readonly missing: Missing };

/** One indicator of every place. */
export interface ComparedRow extends ComparedIndicator {
  readonly scope: Scope;
  /** Of each place all that is known, oldest first. */
  readonly series: readonly (readonly ShownFigure[])[];
  /** The newest period of which the most places, two at least, have a whole number. */
  readonly period: string | null;
  readonly cells: readonly ComparedCell[];
  /** The numbers that a sentence may rank: of one level, none of which contains another. */
  readonly ranked: readonly ShownNumber[];
}

export interface ComparisonPage {
  readonly places: readonly ComparedPlace[];
  readonly rows: readonly ComparedRow[];
  readonly notes: readonly PlaceNote[];
}

/** What must be known of the places themselves. */
export type PlaceNote =
  | {
      readonly kind: 'merged';
      readonly area: Area;
      readonly formers: readonly Area[];
      readonly on: Day;
    }
  | { readonly kind: 'before'; readonly formers: readonly Area[]; readonly on: Day }
  | {
      readonly kind: 'across';
      readonly formers: readonly Area[];
      readonly others: readonly Area[];
      readonly on: Day;
    }
  | { readonly kind: 'within'; readonly inner: Area; readonly outer: Area };

interface ComparisonInput {
  readonly almanac: Pick<Almanac, 'areas' | 'mapped' | 'sum' | 'ofProvinces'>;
  readonly book: FigureBook;
  readonly places: readonly ComparedPlace[];
  readonly indicators: readonly ComparedIndicator[];
  readonly scope: Scope;
}

export function comparisonPage(input: ComparisonInput): ComparisonPage {
  const { places, indicators, almanac } = input;
  return {
    places,
    rows: indicators.map((one) => rowOf(input, one)),
    notes: notesOf(
      places.map(({ area }) => area),
      almanac.areas,
    ),
  };
}

function rowOf(input: ComparisonInput, compared: ComparedIndicator): ComparedRow {
  const { book, places, scope } = input;
  const { shownAs, refusal } = compared;
  const series =
    refusal === null ? places.map(({ area }) => seriesOfPlace(input, area, shownAs)) : [];
  const momentOf = (one: Pick<ShownFigure, 'period' | 'periodEnd'>) =>
    book.standsAtEnd(shownAs.code) ? one.periodEnd : one.period;
  const period = sharedPeriod(series, momentOf);
  const moment = period === null ? null : momentOf({ period, periodEnd: getPeriod(period).end });
  const cells = refusal
    ? []
    : places.map((place, index): ComparedCell => {
        const known = series[index] ?? [];
        const shown = known.find((one) => momentOf(one) === moment) ?? null;
        return isWhole(shown)
          ? { place, shown, missing: null }
          : { place, shown: null, missing: missingOf(input, compared, place.area, period, known) };
      });
  return {
    ...compared,
    scope,
    series,
    period,
    cells,
    ranked: rankable(
      cells.flatMap(({ shown }) => shown ?? []),
      input.almanac.areas,
    ),
  };
}

/** What is known of a place over time; of a country or region what its provinces add up to besides. */
function seriesOfPlace(
  { almanac, book, scope }: ComparisonInput,
  area: Area,
  indicator: Indicator,
): ShownFigure[] {
  const lineage = withPredecessors(area.id, book.areas);
  // One missing of all that were asked is said; a day in a newspaper was asked of nobody else.
  const stated = seriesOf(book, area, lineage, indicator, scope).filter(
    ({ computed, periodKind }) => !computed?.partial || periodKind === 'quarter',
  );
  if (area.level === 'province' || stated.length > 0) return stated;
  const [counted] = indicator.kind === 'ratio' ? indicator.numerators : [indicator.code];
  const entry = almanac.mapped[scope].find(
    (one) => one.indicator.code === indicator.code || one.indicator.code === counted,
  );
  if (!entry) return [];
  const sum =
    entry.indicator.code === indicator.code
      ? almanac.sum(entry, scope, area)
      : sumOfProvinces(almanac.ofProvinces, area, indicator, scope, entry.period);
  return sum ? [sum] : [];
}

/**
 * The newest of the moments at which the most places have a whole number; null where no two do. A
 * place that says nothing then is told so, and never stands there with a number of another time.
 */
function sharedPeriod(
  series: readonly (readonly ShownFigure[])[],
  momentOf: (shown: ShownFigure) => string,
): string | null {
  const moments = new Map<string, ShownFigure[]>();
  for (const shown of series.flatMap((known) => known.filter((one) => isWhole(one)))) {
    const moment = momentOf(shown);
    moments.set(moment, [...(moments.get(moment) ?? []), shown]);
  }
  const [best] = [...moments.values()]
    .filter((known) => known.length >= 2)
    .sort(
      (a, b) =>
        b.length - a.length ||
        (b[0]?.periodEnd ?? '').localeCompare(a[0]?.periodEnd ?? '') ||
        startOf(a[0]).localeCompare(startOf(b[0])),
    );
  if (!best) return null;
  // Of several names for one moment the one by which most of them speak.
  const names = best.map(({ period }) => period);
  const count = (name: string) => names.filter((other) => other === name).length;
  return [...names].sort((a, b) => count(b) - count(a))[0] ?? null;
}

function startOf(shown: ShownFigure | undefined): string {
  return shown ? getPeriod(shown.period).start : '';
}

function missingOf(
  { almanac, book, scope }: ComparisonInput,
  { shownAs, indicator, by }: ComparedIndicator,
  area: Area,
  period: string | null,
  known: readonly ShownFigure[],
): Missing {
  if (period !== null) {
    const { end } = getPeriod(period);
    const shown = known.find(
      (one) => one.period === period || (one.periodEnd === end && book.standsAtEnd(shownAs.code)),
    );
    if (shown?.value.type === 'absent') return { kind: 'absent', absence: shown.value.absence };
    if (shown?.computed?.partial) return { kind: 'partial', shown };
    const isProvince = area.level === 'province';
    if (isProvince && !hasPartIn(area, scope, end)) return { kind: 'absent', absence: 'M' };
    if (area.validUntil !== null && area.validUntil <= end) {
      return { kind: 'ended', on: area.validUntil };
    }
    const says = (id: string, code: string) =>
      choiceOf(book, code, id, scope, period)?.chosen.value.type === 'number';
    if (by && says(area.id, indicator.code) && !says(area.id, by.code)) {
      return { kind: 'no_divider', by };
    }
    const formers = areasOnDay(area.id, end, almanac.areas).filter(({ id }) => id !== area.id);
    if (formers.length > 0 && formers.every(({ id }) => says(id, shownAs.code))) {
      return { kind: 'not_addable' };
    }
  }
  const newest = known.filter((one) => isWhole(one)).at(-1);
  if (newest) return { kind: 'other_time', period: newest.period, isShared: period !== null };
  const incomplete = known.filter(({ computed }) => computed?.partial).at(-1);
  if (incomplete) return { kind: 'partial', shown: incomplete };
  const formers = area.predecessors.flatMap((id) => almanac.areas.get(id) ?? []);
  const isKnownBefore =
    formers.length > 1 &&
    formers.every((former) => seriesOf(book, former, [former.id], shownAs, scope).some(isNumber));
  return isKnownBefore ? { kind: 'not_addable' } : { kind: 'unknown' };
}

/** Whether one area lies in another, or went into it. */
function contains(outer: Area, inner: Area, areas: ReadonlyMap<string, Area>): boolean {
  if (outer.id === inner.id) return false;
  if (outer.level === 'country') return true;
  if (inner.level !== 'province') return false;
  if (outer.level === 'region') return isInRegion(outer, inner, areas);
  return withPredecessors(outer.id, areas).includes(inner.id);
}

/** Of the other generation of boundaries all that carries it on, or all that went into it, must be there. */
function isInRegion(region: Area, area: Area, areas: ReadonlyMap<string, Area>): boolean {
  const isThere = (id: string) =>
    areas.get(id)?.parents.some((parent) => parent.id === region.id) ?? false;
  const all = (ids: readonly string[]) => ids.length > 0 && ids.every(isThere);
  return isThere(area.id) || all(area.successors) || all(area.predecessors);
}

function rankable(
  shown: readonly ShownNumber[],
  areas: ReadonlyMap<string, Area>,
): readonly ShownNumber[] {
  const apart = shown.filter(
    ({ area }) => !shown.some((other) => contains(area, other.area, areas)),
  );
  const provinces = apart.filter(({ area }) => area.level === 'province');
  return provinces.length > 1 ? provinces : apart;
}

function notesOf(places: readonly Area[], areas: ReadonlyMap<string, Area>): PlaceNote[] {
  const merged = places.flatMap((area): PlaceNote[] => {
    const formers = area.predecessors.flatMap((id) => areas.get(id) ?? []);
    return area.validUntil === null && formers.length > 1 && area.validFrom !== null
      ? [{ kind: 'merged', area, formers, on: area.validFrom }]
      : [];
  });
  const below = places.filter(({ level }) => level !== 'country');
  const formers = below.filter(({ validUntil }) => validUntil !== null);
  // What did not change is on both boundaries.
  const others = below.filter(({ validUntil, validFrom }) => !validUntil && validFrom);
  const on = formers[0]?.validUntil;
  const across: PlaceNote[] = !on
    ? []
    : others.length > 0
      ? [{ kind: 'across', formers, others, on }]
      : [{ kind: 'before', formers, on }];
  const within = places.flatMap((outer) =>
    outer.level === 'country'
      ? []
      : places.flatMap((inner): PlaceNote[] =>
          contains(outer, inner, areas) ? [{ kind: 'within', inner, outer }] : [],
        ),
  );
  return [...merged, ...across, ...within];
}
