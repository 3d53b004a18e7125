import type { Area, BoundaryCode } from '../domain/area';
import { withPredecessors } from '../domain/area';
import { hasPartIn } from '../domain/boundary';
import { isSameValue } from '../domain/cell-difference';
import { isSameDecimal } from '../domain/decimal';
import type { Figure, FigureSource, Scope } from '../domain/figure';
import { figureKey, type PartsMismatch, partsMismatch } from '../domain/figure-choice';
import type { Indicator, Section } from '../domain/indicator';
import { byPrecedence, compilerOf, ofOneTime } from '../domain/precedence';
import { composition } from './composition';
import { type Rank, type Ranking, rankIn } from './ranking';
import {
  changeOf,
  type FigureBook,
  isNumber,
  isWhole,
  latestOf,
  type ShownChange,
  type ShownFigure,
  seriesOf,
  statedFigure,
} from './shown-figure';

export interface ProvinceInput {
  /** Today's province. */
  readonly area: Area;
  readonly boundary: BoundaryCode | null;
  /** What the page is about: the province itself, or on old boundaries each that went into it. */
  readonly subjects: readonly Area[];
  readonly book: FigureBook;
  readonly sections: readonly Section[];
  /** By indicator code, on the page's boundaries. */
  readonly rankings: ReadonlyMap<string, Ranking>;
  /** Superseded revisions of the subjects' figures. */
  readonly earlier: readonly Figure[];
  /** What the provinces together say of a country or a region, for what nobody stated of it. */
  readonly sums?: readonly ShownFigure[];
}

/** One indicator of one subject: the newest of the whole and of its EMM part, and what came before. */
export interface FigureCell {
  readonly subject: Area;
  readonly whole: ShownFigure | null;
  readonly emm: ShownFigure | null;
  readonly change: ShownChange | null;
  readonly rank: Rank | null;
  readonly series: readonly ShownFigure[];
  readonly emmSeries: readonly ShownFigure[];
  /** The newest of each former province, where they cannot be put together into one figure. */
  readonly formers: readonly ShownFigure[];
}

export interface FigureRow {
  readonly indicator: Indicator;
  /** One for each subject. */
  readonly cells: readonly FigureCell[];
}

/** The title of a section: one figure said as a sentence, with its rank or its change. */
interface Finding {
  readonly cell: FigureCell;
  readonly shown: ShownFigure;
}

/** `ofFinding`: it is of the row that the section speaks of, and bears its sentence. */
type SectionChart = { readonly ofFinding: boolean } & (
  | { readonly kind: 'trend'; readonly cells: readonly FigureCell[] }
  | { readonly kind: 'place'; readonly ranking: Ranking; readonly areas: readonly Area[] }
);

export interface ProvinceSection {
  readonly section: Section | null;
  readonly finding: Finding | null;
  readonly chart: SectionChart | null;
  readonly rows: readonly FigureRow[];
  readonly mismatches: readonly TotalMismatch[];
}

/** A printed total that its printed parts miss, from one source and period. */
interface TotalMismatch extends PartsMismatch {
  readonly shown: ShownFigure;
  readonly partIndicators: readonly Indicator[];
}

/** What a province said in words, by question. */
export interface WordsOfProvince {
  readonly subject: Area;
  readonly said: readonly ShownFigure[];
}

/** A corrected figure with all that was public before, newest first. */
export interface RevisedFigure {
  readonly current: ShownFigure;
  readonly earlier: readonly Figure[];
}

export interface ProvincePage {
  readonly keys: KeyFigures;
  readonly sections: readonly ProvinceSection[];
  readonly words: readonly WordsOfProvince[];
  readonly revised: readonly RevisedFigure[];
  readonly sources: readonly FigureSource[];
  readonly hasEmm: boolean;
}

export function provincePage(input: ProvinceInput): ProvincePage {
  const { subjects, book } = input;
  const indicators = [...book.indicators.values()];
  const rows = indicators
    .filter(({ kind }) => kind !== 'text')
    .map((indicator) => ({
      indicator,
      cells: subjects.map((subject) => cellOf(input, subject, indicator)),
    }))
    .filter(({ cells }) =>
      cells.some(({ whole, emm, formers }) => whole || emm || formers.length > 0),
    );
  const sections = [...input.sections, null]
    .map((section) => sectionOf(input, section, rows))
    .filter((section) => section.rows.length > 0);
  const words = subjects
    .map((subject) => ({ subject, said: wordsOf(input, subject, indicators) }))
    .filter(({ said }) => said.length > 0);
  return {
    keys: keysOf(subjects.length === 1 ? rows : []),
    sections,
    words,
    revised: revisedFigures(input),
    sources: sourcesOf(rows, words),
    hasEmm: subjects.some((subject) => hasPartIn(subject, 'EMM', lastDayOf(subject))),
  };
}

/** A day in an area's life on which its present or last state is read. */
function lastDayOf({ validUntil }: Area): string {
  return validUntil ?? '9999-12-31';
}

function lineageOf({ book, boundary }: ProvinceInput, subject: Area): string[] {
  return boundary === '63' ? [subject.id] : withPredecessors(subject.id, book.areas);
}

function cellOf(input: ProvinceInput, subject: Area, indicator: Indicator): FigureCell {
  const { book, rankings } = input;
  const lineage = lineageOf(input, subject);
  // A quarter is asked of every province, so one missing is said: the sum is partial. A day in a
  // newspaper was asked of nobody else: a sum of one province of two would only pass for both.
  const read = (scope: Scope) =>
    seriesOf(book, subject, lineage, indicator, scope).filter(
      ({ computed, periodKind }) => !computed?.partial || periodKind === 'quarter',
    );
  const statedOrSum = (scope: Scope) => {
    const stated = read(scope);
    if (stated.length > 0) return stated;
    return (input.sums ?? []).filter(
      (sum) => sum.indicator.code === indicator.code && sum.scope === scope,
    );
  };
  const series = statedOrSum('ALL');
  const emmSeries = statedOrSum('EMM');
  const newest = latestOf(series);
  // Where there is nothing but a partial sum, the former provinces stand apart instead.
  const isPartial = newest?.computed?.partial && lineage.length > 1;
  const whole = isPartial ? null : newest;
  const rank = rankIn(rankings.get(indicator.code) ?? null, subject.id);
  return {
    subject,
    whole,
    emm: latestOf(emmSeries),
    change: whole && changeOf(book, whole, series),
    rank: rank?.period === whole?.period ? rank : null,
    series,
    emmSeries,
    formers: isNumber(whole) ? [] : formerFigures(book, subject, lineage, indicator),
  };
}

function formerFigures(
  book: FigureBook,
  subject: Area,
  lineage: readonly string[],
  indicator: Indicator,
): ShownFigure[] {
  return lineage
    .filter((id) => id !== subject.id)
    .flatMap((id) => {
      const former = book.areas.get(id);
      const latest = former && latestOf(seriesOf(book, former, [id], indicator, 'ALL'));
      return latest && isNumber(latest) ? [latest] : [];
    });
}

/** A page's first figures: those of about one time, and apart from them what is history beside them. */
export interface KeyFigures {
  readonly current: readonly FigureCell[];
  readonly older: readonly FigureCell[];
}

function keysOf(rows: readonly FigureRow[]): KeyFigures {
  const keys = composition.provinceKeys.flatMap((subjects) => {
    for (const codes of subjects) {
      const known = codes.flatMap((code) => {
        const cell = rows.find(({ indicator }) => indicator.code === code)?.cells[0];
        return cell && isWhole(cell.whole) ? [{ ...cell.whole, cell }] : [];
      });
      const [first] = byPrecedence(known);
      if (first) return [first];
    }
    return [];
  });
  const { current, older } = ofOneTime(keys);
  return {
    current: current.map(({ cell }) => cell),
    older: older.map(({ cell }) => cell),
  };
}

function sectionOf(
  input: ProvinceInput,
  section: Section | null,
  all: readonly FigureRow[],
): ProvinceSection {
  const rows = all.filter(({ indicator }) => indicator.section === (section?.code ?? null));
  const lead = leadOf(rows);
  const cell = lead?.cells.find(({ whole }) => isWhole(whole)) ?? null;
  return {
    section,
    finding: cell?.whole ? { cell, shown: cell.whole } : null,
    chart: chartOf(input, lead && [lead, ...rows.filter((row) => row !== lead)]),
    rows,
    mismatches: mismatchesOf(input, rows),
  };
}

/**
 * The row a section speaks of first: of those that `byPrecedence` puts in front, one with a trend,
 * else with a rank, else the catalogue's first.
 */
function leadOf(rows: readonly FigureRow[]): FigureRow | null {
  const placed = rows.flatMap((row) => {
    const whole = row.cells.find((cell) => isWhole(cell.whole))?.whole;
    return whole ? [{ indicator: row.indicator, periodEnd: whole.periodEnd, row }] : [];
  });
  const [first] = byPrecedence(placed);
  if (!first) return null;
  const { current } = ofOneTime(placed);
  const equals = current
    .filter(({ indicator }) => compilerOf(indicator) === compilerOf(first.indicator))
    .map(({ row }) => row);
  return equals.find(hasTrend) ?? equals.find(hasRank) ?? first.row;
}

function hasTrend({ cells }: FigureRow): boolean {
  return cells.some(({ series }) => trendOf(series).length > 0);
}

function hasRank({ cells }: FigureRow): boolean {
  return cells.some(({ rank }) => rank);
}

/** Two points are a change; a trend needs more. */
const enoughForTrend = 3;

/**
 * The part of a series that may stand on one line: periods of one kind (quarters before years),
 * since a year is not another quarter.
 */
function trendOf(series: readonly ShownFigure[]): ShownFigure[] {
  for (const kind of ['quarter', 'year'] as const) {
    const points = series.filter((shown) => shown.periodKind === kind);
    if (points.filter(isNumber).length >= enoughForTrend) return points;
  }
  return [];
}

/** The picture of the first row that makes one; the lead's, where it does, shows the finding. */
function chartOf(
  { rankings }: ProvinceInput,
  rows: readonly FigureRow[] | null,
): SectionChart | null {
  for (const [index, row] of (rows ?? []).entries()) {
    const ofFinding = index === 0;
    if (hasTrend(row)) return { kind: 'trend', cells: row.cells, ofFinding };
    const ranking = rankings.get(row.indicator.code);
    const ranked = row.cells.filter(({ rank }) => rank).map(({ subject }) => subject);
    if (ranking && ranked.length > 0) return { kind: 'place', ranking, areas: ranked, ofFinding };
  }
  return null;
}

function mismatchesOf({ book }: ProvinceInput, rows: readonly FigureRow[]): TotalMismatch[] {
  return composition.totals.flatMap(({ total, parts, apart }) => {
    const row = rows.find(({ indicator }) => indicator.code === total);
    return (row?.cells ?? []).flatMap(({ whole }) => {
      if (!isNumber(whole) || whole.computed) return [];
      const said = parts.map((code) => {
        const indicator = book.indicators.get(code);
        return indicator
          ? statedFigure(book, whole.area, indicator, whole.scope, whole.period)
          : null;
      });
      const present = said
        .filter(isNumber)
        .filter((part) => part.sources[0]?.id === whole.sources[0]?.id);
      const found = partsMismatch(
        whole.value,
        present.map(({ value }) => value),
      );
      const keptApart = apart && book.indicators.get(apart);
      const kept =
        keptApart && statedFigure(book, whole.area, keptApart, whole.scope, whole.period);
      if (found && isNumber(kept) && isSameDecimal(kept.value.value, negated(found.difference))) {
        return [];
      }
      // Where a part is not given, parts that fall short say nothing.
      if (!found || (present.length < parts.length && found.difference.startsWith('-'))) return [];
      return [{ ...found, shown: whole, partIndicators: present.map((part) => part.indicator) }];
    });
  });
}

function negated(decimal: string): string {
  return decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`;
}

function wordsOf(
  input: ProvinceInput,
  subject: Area,
  indicators: readonly Indicator[],
): ShownFigure[] {
  return indicators
    .filter(({ kind }) => kind === 'text')
    .flatMap((indicator) => {
      const latest = latestOf(seriesOf(input.book, subject, [subject.id], indicator, 'ALL'));
      return latest?.value.type === 'text' ? [latest] : [];
    });
}

function revisedFigures({ book, subjects, earlier }: ProvinceInput): RevisedFigure[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of earlier) {
    const key = figureKey(figure, book.standsAtEnd);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [newest] = group;
    const area = subjects.find(({ id }) => id === newest?.area);
    const indicator = newest && book.indicators.get(newest.indicator);
    const current =
      area && indicator && newest
        ? statedFigure(book, area, indicator, newest.scope, newest.period)
        : null;
    // A correction publishes its whole report anew; only what it changed is a correction here.
    return current && group.some(({ value }) => !isSameValue(value, current.value))
      ? [{ current, earlier: [...group].sort((a, b) => b.revision - a.revision) }]
      : [];
  });
}

function sourcesOf(rows: readonly FigureRow[], words: readonly WordsOfProvince[]): FigureSource[] {
  const shown = [
    ...rows.flatMap(({ cells }) =>
      cells.flatMap(({ series, emmSeries, formers }) => [...series, ...emmSeries, ...formers]),
    ),
    ...words.flatMap(({ said }) => said),
  ];
  const sources = new Map<string, FigureSource>();
  for (const { sources: own, others } of shown) {
    for (const source of [...own, ...others.map((other) => other.source)]) {
      sources.set(source.id, source);
    }
  }
  return [...sources.values()].sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id),
  );
}
