import type { Figure, Scope } from '../domain/figure/figure';
import type { Indicator } from '../domain/indicator/indicator';
import { getPeriod } from '../domain/period';
import { type Area, type BoundaryCode, withPredecessors } from '../domain/territory/area';
import { type Rank, type Ranking, rankIn } from './ranking';
import { type ShownAim, shownAim } from './shown-aim';
import {
  changeOf,
  type FigureBook,
  figureAt,
  isNumber,
  isWhole,
  latestOf,
  type ShownChange,
  type ShownFigure,
  type ShownNumber,
  seriesOf,
} from './shown-figure';

/**
 * Periods of a series that a row knows: the newest, the same quarter a year before, what lies between
 * and a year's own figure among them. A file has every one.
 */
export const recentPeriods = 8;

/** Periods on a line that is drawn, six years in quarters. */
export const drawnPeriods = 24;

/** What is known of a province that a subject was put together from. */
interface FormerCell {
  readonly newest: ShownFigure;
  readonly change: ShownChange | null;
  readonly series: readonly ShownFigure[];
}

/** One indicator of one subject: the newest of the whole and of its EMM part, and what came before. */
export interface FigureCell {
  readonly subject: Area;
  readonly whole: ShownFigure | null;
  readonly emm: ShownFigure | null;
  readonly change: ShownChange | null;
  /** How much of a plan was carried out by then, of what comes together over a year. */
  readonly ofPlan: ShownNumber | null;
  readonly aim: ShownAim | null;
  readonly rank: Rank | null;
  readonly series: readonly ShownFigure[];
  readonly emmSeries: readonly ShownFigure[];
  /** The former provinces, where they cannot be put together into one figure. */
  readonly formers: readonly FormerCell[];
}

export interface IndicatorRow {
  readonly indicator: Indicator;
  /** One for each subject. */
  readonly cells: readonly FigureCell[];
}

/** All that a cell knows, oldest first: of the whole, of its EMM part, of the former provinces. */
export function everyFigureOf({ series, emmSeries, formers }: FigureCell): ShownFigure[] {
  return [...series, ...emmSeries, ...formers.flatMap((former) => former.series)];
}

/** What rows are read from. */
export interface RowInput {
  readonly boundary: BoundaryCode | null;
  readonly book: FigureBook;
  /** By indicator code, on the page's boundaries. */
  readonly rankings: ReadonlyMap<string, Ranking>;
  /** What the provinces together say of a country or a region, for what nobody stated of it. */
  readonly sums?: readonly ShownFigure[];
  /** The newest plans and estimates of the subjects' years, oldest first. */
  readonly aims?: readonly Figure[];
}

/** Every indicator of which something is known of one of the subjects, in the catalogue's order. */
export function rowsOf(input: RowInput, subjects: readonly Area[]): IndicatorRow[] {
  return [...input.book.indicators.values()]
    .filter(({ kind }) => kind !== 'text')
    .map((indicator) => ({
      indicator,
      cells: subjects.map((subject) => cellOf(input, subject, indicator)),
    }))
    .filter(({ cells }) =>
      cells.some(({ whole, emm, formers }) => whole || emm || formers.length > 0),
    );
}

function lineageOf({ book, boundary }: RowInput, subject: Area): string[] {
  return boundary !== null ? [subject.id] : withPredecessors(subject.id, book.areas);
}

/** What is known of an indicator of a subject over time, of the whole and of its EMM part. */
export function seriesOfCell(
  input: RowInput,
  subject: Area,
  indicator: Indicator,
): Pick<FigureCell, 'series' | 'emmSeries'> {
  const lineage = lineageOf(input, subject);
  const read = (scope: Scope) => {
    // A quarter is asked of every province, so one missing is said: the sum is partial. A day in a
    // newspaper was asked of nobody else: a sum of one province of two would only pass for both.
    const stated = seriesOf(input.book, subject, lineage, indicator, scope).filter(
      ({ computed, periodKind }) => !computed?.partial || periodKind === 'quarter',
    );
    if (stated.length > 0) return stated;
    return (input.sums ?? []).filter(
      (sum) => sum.indicator.code === indicator.code && sum.scope === scope,
    );
  };
  return { series: read('ALL'), emmSeries: read('EMM') };
}

function cellOf(input: RowInput, subject: Area, indicator: Indicator): FigureCell {
  const { book, rankings } = input;
  const lineage = lineageOf(input, subject);
  const { series, emmSeries } = seriesOfCell(input, subject, indicator);
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
    ofPlan: whole && shareOfPlan(book, whole),
    aim: shownAim(indicator, subject.id, input.aims ?? [], series),
    rank: rank?.period === whole?.period ? rank : null,
    series,
    emmSeries,
    formers: isNumber(whole) ? [] : formerCells(book, subject, lineage, indicator),
  };
}

/** The catalogue's share of what was carried out since January in a plan, at the same period. */
function shareOfPlan(book: FigureBook, whole: ShownFigure): ShownNumber | null {
  const { indicator, area, scope, period } = whole;
  if (indicator.kind !== 'year_to_date') return null;
  const share = [...book.indicators.values()].find(
    ({ kind, numerators, denominators: [plan, ...others] }) =>
      kind === 'ratio' &&
      numerators.length === 1 &&
      numerators[0] === indicator.code &&
      others.length === 0 &&
      book.indicators.get(plan ?? '')?.kind === 'stock',
  );
  const shown = share && figureAt(book, area, share, scope, getPeriod(period));
  return shown && isWhole(shown) ? shown : null;
}

function formerCells(
  book: FigureBook,
  subject: Area,
  lineage: readonly string[],
  indicator: Indicator,
): FormerCell[] {
  return lineage
    .filter((id) => id !== subject.id)
    .flatMap((id) => {
      const former = book.areas.get(id);
      const series = former ? seriesOf(book, former, [id], indicator, 'ALL') : [];
      const newest = latestOf(series);
      return newest && isNumber(newest)
        ? [{ newest, change: changeOf(book, newest, series), series }]
        : [];
    });
}
