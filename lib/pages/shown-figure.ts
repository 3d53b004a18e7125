import { type Change, changeBetween } from '../domain/figure/change';
import {
  type Comparable,
  comparisonBase,
  comparisonBasis,
  standsAtPeriodEnd,
} from '../domain/figure/comparison';
import type {
  Figure,
  FigureSource,
  NumberValue,
  Origin,
  Scope,
  Value,
} from '../domain/figure/figure';
import {
  chooseEach,
  type FigureChoice,
  figureKey,
  type StandsAtEnd,
  saysAnother,
} from '../domain/figure/figure-choice';
import { breaksOf, type SeriesBreak } from '../domain/figure/series';
import type { Coverage } from '../domain/indicator/aggregation';
import type { Indicator } from '../domain/indicator/indicator';
import type { Day, PeriodKind } from '../domain/period';
import type { Area } from '../domain/territory/area';
import { figureOnBoundary } from '../domain/territory/boundary';

/** A figure as a page shows it: chosen among sources, or computed from the predecessors' figures. */
export interface ShownFigure {
  /** Of the published figure that it is; null where it was put together. */
  readonly figureId: string | null;
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

/** Of a sum with a part missing: whether most of its parts are in it. All else is. */
export function isWide({ computed }: ShownFigure): boolean {
  return !computed?.partial || computed.coverage.reported * 2 > computed.coverage.expected;
}

/** The figures of a page, each chosen once, with what is needed to put them on other boundaries. */
export interface FigureBook {
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly choices: ReadonlyMap<string, FigureChoice>;
  /** Whether periods of an indicator that end together are one. */
  readonly standsAtEnd: StandsAtEnd;
  /** Days on which series change their meaning. */
  readonly breaks: readonly SeriesBreak[];
  /** Who has contradicted whom about what: `area|section|source|source`. */
  readonly contradictions: ReadonlySet<string>;
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
  breaks: readonly SeriesBreak[],
): FigureBook {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const atEnd = new Set(
    indicators
      .filter((indicator) => standsAtPeriodEnd(indicator, (code) => byCode.get(code)))
      .map(({ code }) => code),
  );
  const standsAtEnd = (code: string) => atEnd.has(code);
  const choices = chooseEach(figures, standsAtEnd);
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
    indicators: byCode,
    choices,
    standsAtEnd,
    breaks,
    contradictions: contradictionsIn(choices.values(), byCode),
    periods,
  };
}

function seriesKey(indicator: string, area: string, scope: Scope): string {
  return `${indicator}|${area}|${scope}`;
}

/** What was said of an indicator, area, scope and period, by its code or one that means the same. */
export function choiceOf(
  book: FigureBook,
  indicator: string,
  area: string,
  scope: Scope,
  period: string,
): FigureChoice | undefined {
  return book.choices.get(figureKey({ indicator, area, scope, period }, book.standsAtEnd));
}

function shownChoice(book: FigureBook, choice: FigureChoice): ShownFigure | null {
  const { chosen, others, disagree } = choice;
  const indicator = book.indicators.get(chosen.indicator);
  const area = book.areas.get(chosen.area);
  if (!indicator || !area) return null;
  return {
    figureId: chosen.id,
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
    ...unstatedFigure(area, indicator, scope, period, value),
    sources: sourcesOfParts(book, indicator, scope, period.code, parts),
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

/** A figure that no source stated: what is known without one, or put together from others. */
export function unstatedFigure(
  area: Area,
  indicator: Indicator,
  scope: Scope,
  period: { readonly code: string; readonly kind: PeriodKind; readonly end: Day },
  value: Value,
): ShownFigure {
  return {
    figureId: null,
    indicator,
    area,
    scope,
    period: period.code,
    periodKind: period.kind,
    periodEnd: period.end,
    value,
    origin: 'computed',
    sources: [],
    printed: null,
    note: null,
    seriesBreak: false,
    revision: 1,
    release: null,
    others: [],
    disagree: false,
    computed: null,
  };
}

/** Who said what a computed figure was put together from: its parts' figures, weights and shares. */
export function sourcesOfParts(
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
        const key = book.standsAtEnd(indicator.code) ? period.end : period.code;
        // Of several names for one moment the shortest time says it best: a day before its year.
        const known = periods.get(key);
        if (!known || known.start < period.start) periods.set(key, period);
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

/** A figure's change, with the figure that it is set against. */
export interface ShownChange {
  readonly change: Extract<Change, { kind: 'change' }>;
  readonly base: ShownNumber;
}

/**
 * The change of a figure against the one that the rule of comparisons allows (lib/domain/comparison);
 * null where there is none. `series` is the figure's own, with what every source said.
 */
export function changeOf(
  book: FigureBook,
  shown: ShownFigure,
  series: readonly ShownFigure[],
): ShownChange | null {
  const { indicator, area, scope } = shown;
  const base = comparisonBase<ShownFigure & Comparable>(
    toComparable(shown),
    series.map(toComparable),
    comparisonBasis(indicator, (code) => book.indicators.get(code)),
    breaksOf(book.breaks, indicator, area.id, scope),
    (earlier, now) =>
      voicesOf(earlier).some((one) =>
        voicesOf(now).some((other) =>
          book.contradictions.has(contradictionKey(area.id, indicator, one, other)),
        ),
      ),
  );
  if (!isNumber(base)) return null;
  const change = changeBetween(base.value, shown.value, indicator.unitVi);
  return change.kind === 'change' ? { change, base } : null;
}

function toComparable(shown: ShownFigure): ShownFigure & Comparable {
  return { ...shown, partial: shown.computed?.partial ?? false };
}

/** The sources that say what is shown, or what may mean the same. */
function voicesOf({ sources, value, others }: ShownFigure): string[] {
  const agreeing = others.filter((other) => !saysAnother(value, other.value));
  return [...sources.map(({ id }) => id), ...agreeing.map(({ source }) => source.id)];
}

/**
 * The sources that said different things of one area and period. What grew from the one to the other
 * is partly their difference, also in the other indicators of the same section: who counts 31.364
 * cooperatives where another counts 32.103 counts other agricultural ones too.
 */
function contradictionsIn(
  choices: Iterable<FigureChoice>,
  indicators: ReadonlyMap<string, Indicator>,
): Set<string> {
  const found = new Set<string>();
  for (const { chosen, others, disagree } of choices) {
    const indicator = indicators.get(chosen.indicator);
    if (!disagree || !indicator) continue;
    const said = [chosen, ...others];
    for (const one of said) {
      for (const other of said) {
        if (one.source.id === other.source.id || !saysAnother(one.value, other.value)) continue;
        found.add(contradictionKey(chosen.area, indicator, one.source.id, other.source.id));
      }
    }
  }
  return found;
}

function contradictionKey(
  area: string,
  { section, code }: Indicator,
  one: string,
  other: string,
): string {
  // What stands in no section is a matter of its own.
  return [area, section ?? code, ...[one, other].sort()].join('|');
}
