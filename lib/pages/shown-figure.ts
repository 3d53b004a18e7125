import type { Coverage } from '../domain/aggregation';
import type { Area } from '../domain/area';
import { figureOnBoundary } from '../domain/boundary';
import { type Change, changeBetween } from '../domain/change';
import type { Figure, FigureSource, NumberValue, Origin, Scope, Value } from '../domain/figure';
import { chooseEach, type FigureChoice, figureKey } from '../domain/figure-choice';
import type { Indicator } from '../domain/indicator';
import type { Day, PeriodKind } from '../domain/period';

/** A figure as a page shows it: chosen among sources, or computed from the predecessors' figures. */
export interface ShownFigure {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly scope: Scope;
  readonly period: string;
  readonly periodKind: PeriodKind;
  readonly periodEnd: Day;
  readonly value: Value;
  readonly origin: Origin;
  /** One, or those of every part of a computed figure. */
  readonly sources: readonly FigureSource[];
  readonly printed: string | null;
  readonly note: string | null;
  readonly seriesBreak: boolean;
  readonly revision: number;
  readonly release: Figure['release'];
  /** What other sources say of the same; a page must mention them. */
  readonly others: readonly Figure[];
  readonly disagree: boolean;
  /** How it was put together on other boundaries; null where it stands as its source has it. */
  readonly computed: {
    readonly coverage: Coverage;
    readonly partial: boolean;
    readonly from: readonly { readonly area: Area; readonly value: Value | null }[];
  } | null;
}

export type ShownNumber = ShownFigure & { readonly value: NumberValue };

export function isNumber(shown: ShownFigure | null | undefined): shown is ShownNumber {
  return shown?.value.type === 'number';
}

/** A number that stands for the whole area: neither an absence nor a sum with a part missing. */
export function isWhole(shown: ShownFigure | null | undefined): shown is ShownNumber {
  return isNumber(shown) && !shown.computed?.partial;
}

/** The figures of a page, each chosen once, with what is needed to put them on other boundaries. */
export interface FigureBook {
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly choices: ReadonlyMap<string, FigureChoice>;
  /** Periods with a figure, by `indicator|area|scope`. */
  readonly periods: ReadonlyMap<string, readonly PeriodOfFigure[]>;
}

interface PeriodOfFigure {
  readonly code: string;
  readonly kind: PeriodKind;
  readonly start: Day;
  readonly end: Day;
}

export function openBook(
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  areas: ReadonlyMap<string, Area>,
): FigureBook {
  const choices = chooseEach(figures);
  const periods = new Map<string, PeriodOfFigure[]>();
  for (const { chosen } of choices.values()) {
    const key = seriesKey(chosen.indicator, chosen.area, chosen.scope);
    const list = periods.get(key) ?? [];
    list.push({
      code: chosen.period,
      kind: chosen.periodKind,
      start: chosen.periodStart,
      end: chosen.periodEnd,
    });
    periods.set(key, list);
  }
  return {
    areas,
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    choices,
    periods,
  };
}

function seriesKey(indicator: string, area: string, scope: Scope): string {
  return `${indicator}|${area}|${scope}`;
}

function choiceOf(book: FigureBook, indicator: string, area: string, scope: Scope, period: string) {
  return book.choices.get(figureKey({ indicator, area, scope, period }));
}

function shownChoice(book: FigureBook, choice: FigureChoice): ShownFigure | null {
  const { chosen, others, disagree } = choice;
  const indicator = book.indicators.get(chosen.indicator);
  const area = book.areas.get(chosen.area);
  if (!indicator || !area) return null;
  return {
    indicator,
    area,
    scope: chosen.scope,
    period: chosen.period,
    periodKind: chosen.periodKind,
    periodEnd: chosen.periodEnd,
    value: chosen.value,
    origin: chosen.origin,
    sources: [chosen.source],
    printed: chosen.printed,
    note: chosen.note,
    seriesBreak: chosen.seriesBreak,
    revision: chosen.revision,
    release: chosen.release,
    others,
    disagree,
    computed: null,
  };
}

/** What a source said of exactly this area and period; nothing is put together. */
export function statedFigure(
  book: FigureBook,
  area: Area,
  indicator: Indicator,
  scope: Scope,
  period: string,
): ShownFigure | null {
  const choice = choiceOf(book, indicator.code, area.id, scope, period);
  return choice ? shownChoice(book, choice) : null;
}

/**
 * An area's figure of a period: its own, else its predecessors' put together and marked as
 * computed. Null where neither says anything that can be shown.
 */
export function figureAt(
  book: FigureBook,
  area: Area,
  indicator: Indicator,
  scope: Scope,
  period: { readonly code: string; readonly kind: PeriodKind; readonly end: Day },
): ShownFigure | null {
  const own = statedFigure(book, area, indicator, scope, period.code);
  if (own) return own;
  const found = figureOnBoundary(area, indicator, scope, period.end, book.areas, (id, code) => {
    return choiceOf(book, code, id, scope, period.code)?.chosen.value;
  });
  if (found.kind !== 'computed') return null;
  const { value, coverage, partial, parts } = found.aggregate;
  return {
    indicator,
    area,
    scope,
    period: period.code,
    periodKind: period.kind,
    periodEnd: period.end,
    value,
    origin: 'computed',
    sources: sourcesOfParts(book, indicator, scope, period.code, parts),
    printed: null,
    note: null,
    seriesBreak: false,
    revision: 1,
    release: null,
    others: [],
    disagree: false,
    computed: {
      coverage,
      partial,
      from: parts.flatMap((part) => {
        const partArea = book.areas.get(part.id);
        return partArea ? [{ area: partArea, value: part.value }] : [];
      }),
    },
  };
}

function sourcesOfParts(
  book: FigureBook,
  indicator: Indicator,
  scope: Scope,
  period: string,
  parts: readonly { readonly id: string }[],
): FigureSource[] {
  const codes = [
    indicator.code,
    ...(indicator.weight ? [indicator.weight] : []),
    ...indicator.numerators,
    ...indicator.denominators,
  ];
  const sources = new Map<string, FigureSource>();
  for (const { id } of parts) {
    for (const code of codes) {
      const source = choiceOf(book, code, id, scope, period)?.chosen.source;
      if (source) sources.set(source.id, source);
    }
  }
  return [...sources.values()];
}

/**
 * Every period of an area's indicator, oldest first. `lineage` are the areas whose periods count:
 * the area itself, and on today's boundaries what went into it.
 */
export function seriesOf(
  book: FigureBook,
  area: Area,
  lineage: readonly string[],
  indicator: Indicator,
  scope: Scope,
): ShownFigure[] {
  const periods = new Map<string, PeriodOfFigure>();
  const codes =
    indicator.kind === 'ratio' ? [indicator.code, ...indicator.numerators] : [indicator.code];
  for (const id of lineage) {
    for (const code of codes) {
      for (const period of book.periods.get(seriesKey(code, id, scope)) ?? []) {
        periods.set(period.code, period);
      }
    }
  }
  return [...periods.values()]
    .sort((a, b) => a.end.localeCompare(b.end) || a.start.localeCompare(b.start))
    .map((period) => figureAt(book, area, indicator, scope, period))
    .filter((shown) => shown !== null);
}

/** The newest of a series that says a number or words, whole before partial; else its newest absence. */
export function latestOf(series: readonly ShownFigure[]): ShownFigure | null {
  const newestFirst = [...series].reverse();
  return (
    newestFirst.find(({ value, computed }) => value.type !== 'absent' && !computed?.partial) ??
    newestFirst.find(({ value }) => value.type !== 'absent') ??
    newestFirst[0] ??
    null
  );
}

/**
 * What a figure is set against: the newest before it that counts the same thing: of the same kind
 * of source, and of the same kind of period unless it is a stock (a year is not set against nine
 * months). A year-to-date figure is set against the same quarter a year before.
 */
function earlierOf(shown: ShownFigure, series: readonly ShownFigure[]): ShownFigure | null {
  const sourceClass = shown.sources[0]?.class;
  const { kind } = shown.indicator;
  const candidates = series.filter(
    (other) =>
      other.periodEnd < shown.periodEnd &&
      isWhole(other) &&
      other.sources[0]?.class === sourceClass &&
      (kind === 'stock' || other.periodKind === shown.periodKind) &&
      (kind !== 'year_to_date' || other.period.slice(4) === shown.period.slice(4)),
  );
  return candidates.at(-1) ?? null;
}

export interface ShownChange {
  readonly change: Extract<Change, { kind: 'change' }>;
  readonly since: string;
}

/** The change of a figure against the one before it; null where nothing can be set against it. */
export function changeOf(shown: ShownFigure, series: readonly ShownFigure[]): ShownChange | null {
  if (!isWhole(shown)) return null;
  const earlier = earlierOf(shown, series);
  if (!earlier) return null;
  const change = changeBetween(earlier.value, shown.value, shown.indicator.unitVi);
  return change.kind === 'change' ? { change, since: earlier.period } : null;
}
