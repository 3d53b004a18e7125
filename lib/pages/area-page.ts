import type { Figure, FigureSource } from '../domain/figure/figure';
import { figureKey, type PartsMismatch, partsMismatch } from '../domain/figure/figure-choice';
import { compareLeads, leadOf as leadOfTopic } from '../domain/figure/lead';
import type { Indicator, Section } from '../domain/indicator/indicator';
import { isSameDecimal } from '../domain/number/decimal';
import { isSameValue } from '../domain/report/cell-difference';
import type { Area } from '../domain/territory/area';
import { hasPartIn } from '../domain/territory/boundary';
import { composition } from './composition';
import {
  everyFigureOf,
  type FigureCell,
  type IndicatorRow,
  type RowInput,
  rowsOf,
  seriesOfCell,
} from './indicator-row';
import { type Around, countryBeside, hasRank, type KeyLines, keysOf, leadsOf } from './key-figures';
import { provinceStatements } from './leading-statements';
import type { Ranking } from './ranking';
import {
  type FigureBook,
  isNumber,
  isWhole,
  latestOf,
  type ShownFigure,
  seriesOf,
  statedFigure,
} from './shown-figure';
import type { Statement } from './statement';

export interface AreaPageInput extends RowInput {
  /** Today's province. */
  readonly area: Area;
  /** What the page is about: the province itself, or on old boundaries each that went into it. */
  readonly subjects: readonly Area[];
  readonly sections: readonly Section[];
  /** Superseded revisions of the subjects' figures. */
  readonly earlier: readonly Figure[];
  /** What they were corrected to, where the page's own book does not reach so far back. */
  readonly corrected?: FigureBook;
  /**
   * Groups of provinces that sources named without saying which they are; each stands apart, in no
   * sum and with no coverage.
   */
  readonly groups?: readonly Area[];
  /** What stands around a province, region first, at the period at which an indicator is mapped. */
  readonly around?: Around;
}

/** The title of a section: one figure said as a sentence, with its rank or its change. */
interface SectionFinding {
  readonly cell: FigureCell;
  readonly shown: ShownFigure;
}

/** `ofFinding`: it is of the row that the section speaks of, and bears its sentence. */
type SectionChart = { readonly ofFinding: boolean } & (
  | { readonly kind: 'trend'; readonly row: IndicatorRow }
  | { readonly kind: 'place'; readonly ranking: Ranking; readonly areas: readonly Area[] }
);

export interface AreaSection {
  readonly section: Section | null;
  readonly finding: SectionFinding | null;
  readonly chart: SectionChart | null;
  readonly rows: readonly IndicatorRow[];
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

export interface AreaPage {
  /** What matters most, in sentences; none where the page is of several subjects. */
  readonly statements: readonly Statement[];
  readonly keys: KeyLines;
  readonly sections: readonly AreaSection[];
  readonly words: readonly WordsOfProvince[];
  readonly revised: readonly RevisedFigure[];
  /** What the subjects plan and expect of their years, oldest first. */
  readonly aims: readonly Figure[];
  readonly sources: readonly FigureSource[];
  readonly hasEmm: boolean;
}

export function areaPage(input: AreaPageInput): AreaPage {
  const { subjects, book } = input;
  const indicators = [...book.indicators.values()];
  const rows = rowsOf(input, subjects);
  const sections = [
    ...[...input.sections, null].map((section) => sectionOf(input, section, rows)),
    ...(input.groups ?? []).map((group) => groupSection(input, group)),
  ].filter((section) => section.rows.length > 0);
  const words = subjects
    .map((subject) => ({ subject, said: wordsOf(input, subject, indicators) }))
    .filter(({ said }) => said.length > 0);
  const own = subjects.length === 1 ? rows : [];
  const keys = keysOf(own, input.around);
  const leads = leadsOf(own).map(({ cell }) => cell);
  return {
    statements: provinceStatements(leads, own, (shown) => countryBeside(shown, input.around)),
    keys,
    sections,
    words,
    revised: revisedFigures(input),
    aims: input.aims ?? [],
    sources: sourcesOf(
      sections.flatMap((section) => section.rows),
      words,
      input.aims ?? [],
    ),
    hasEmm: subjects.some((subject) => hasPartIn(subject, 'EMM', lastDayOf(subject))),
  };
}

/** The indicators whose series are drawn: further back than their rows reach. */
export function drawnIndicators({ sections }: AreaPage): string[] {
  return sections.flatMap(({ section, chart }) => [
    ...(chart?.kind === 'trend' ? [chart.row.indicator.code] : []),
    ...(section?.code === composition.ocop.section ? composition.ocop.stars : []),
  ]);
}

/** The page with its drawn series as far as a book of theirs reaches; all else stays. */
export function withDrawnSeries(page: AreaPage, input: RowInput): AreaPage {
  const drawn = new Set(drawnIndicators(page));
  const lengthened = (row: IndicatorRow): IndicatorRow =>
    drawn.has(row.indicator.code)
      ? {
          ...row,
          cells: row.cells.map((cell) => ({
            ...cell,
            ...seriesOfCell(input, cell.subject, row.indicator),
          })),
        }
      : row;
  const sections = page.sections.map((section) => ({
    ...section,
    chart:
      section.chart?.kind === 'trend'
        ? { ...section.chart, row: lengthened(section.chart.row) }
        : section.chart,
    rows: section.rows.map(lengthened),
  }));
  const rows = sections.flatMap((section) => section.rows);
  return { ...page, sections, sources: sourcesOf(rows, page.words, page.aims) };
}

function groupSection(input: AreaPageInput, group: Area): AreaSection {
  const { id, slug, nameVi, nameEn } = group;
  return {
    section: { code: id, slug, position: 0, nameVi, nameEn },
    finding: null,
    chart: null,
    rows: rowsOf({ ...input, sums: [] }, [group]),
    mismatches: [],
  };
}

/** A day in an area's life on which its present or last state is read. */
function lastDayOf({ validUntil }: Area): string {
  return validUntil ?? '9999-12-31';
}

function sectionOf(
  input: AreaPageInput,
  section: Section | null,
  all: readonly IndicatorRow[],
): AreaSection {
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
 * The row a section speaks of first: of those that lead (newer year, the Alliances' own) one with a
 * trend, else with a rank, else the catalogue's first.
 */
function leadOf(rows: readonly IndicatorRow[]): IndicatorRow | null {
  const candidates = rows.flatMap((row) => {
    const whole = row.cells.find((cell) => isWhole(cell.whole))?.whole;
    // Within a year a section is one topic whose order is the catalogue's.
    return whole ? [{ ...whole, periodEnd: whole.periodEnd.slice(0, 4), partial: false, row }] : [];
  });
  const newest = leadOfTopic(candidates);
  if (!newest) return null;
  // Another body's count of a year later does not speak for the count itself.
  const first =
    candidates.find(
      (one) =>
        one.indicator.code === newest.indicator.populationOf &&
        Number(newest.periodEnd) - Number(one.periodEnd) <= 1,
    ) ?? newest;
  const equals = candidates.filter((one) => compareLeads(one, first) === 0).map(({ row }) => row);
  return equals.find(hasTrend) ?? equals.find(hasRank) ?? first.row;
}

function hasTrend({ cells }: IndicatorRow): boolean {
  return cells.some(({ series }) => trendOf(series).length > 0);
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
  { rankings }: AreaPageInput,
  rows: readonly IndicatorRow[] | null,
): SectionChart | null {
  for (const [index, row] of (rows ?? []).entries()) {
    const ofFinding = index === 0;
    if (hasTrend(row)) return { kind: 'trend', row, ofFinding };
    const ranking = rankings.get(row.indicator.code);
    const ranked = row.cells.filter(({ rank }) => rank).map(({ subject }) => subject);
    if (ranking && ranked.length > 0) return { kind: 'place', ranking, areas: ranked, ofFinding };
  }
  return null;
}

function mismatchesOf({ book }: AreaPageInput, rows: readonly IndicatorRow[]): TotalMismatch[] {
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
  input: AreaPageInput,
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

function revisedFigures({
  subjects,
  earlier,
  book: own,
  corrected: book = own,
}: AreaPageInput): RevisedFigure[] {
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

function sourcesOf(
  rows: readonly IndicatorRow[],
  words: readonly WordsOfProvince[],
  aims: readonly Figure[],
): FigureSource[] {
  const shown = [
    ...rows.flatMap(({ cells }) => cells.flatMap(everyFigureOf)),
    ...words.flatMap(({ said }) => said),
  ];
  const sources = new Map<string, FigureSource>();
  for (const { sources: own, others } of shown) {
    for (const source of [...own, ...others.map((other) => other.source)]) {
      sources.set(source.id, source);
    }
  }
  for (const { source } of aims) sources.set(source.id, source);
  return [...sources.values()].sort(
    (a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.id.localeCompare(b.id),
  );
}
