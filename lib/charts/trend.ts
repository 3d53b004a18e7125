import type { Dataset } from '@/lib/domain/figure/figure';
import { buildSeries, type Series, type SeriesBreak } from '@/lib/domain/figure/series';
import {
  getPeriod,
  isQuarter,
  type Period,
  type PeriodKind,
  quartersBetween,
} from '@/lib/domain/period';
import { formatDay } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { words } from '@/lib/messages/words';
import { type ChartFigure, gapOf, isMark, toCell } from './chart-figure';
import { trendFinding } from './finding';
import { frameOf } from './frame';
import { scaleOf } from './scale';
import type {
  KeyEntry,
  MarkOrGap,
  Role,
  Stroke,
  TrendLine,
  TrendPoint,
  TrendSpecification,
} from './specification';
import { placeOf, slotOf, timeAxisOf, yearFraction } from './time-axis';

export interface TrendInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** The subject first. All of one unit. */
  readonly lines: readonly TrendInputLine[];
  readonly title?: string;
}

export interface TrendInputLine {
  /** Of one indicator, area and scope; in any order, gaps between quarters are filled here. */
  readonly figures: readonly ChartFigure[];
  readonly role: Role;
  readonly label?: string;
  /** Those that concern this line (`breaksOf`). */
  readonly breaks?: readonly SeriesBreak[];
}

/**
 * Lines over quarters or years. Null where there is no number at all. Of flows and year-to-date
 * figures only one kind of period is drawn (a year is not set beside a quarter); the rest is said.
 */
export function trendChart({
  locale,
  dataset,
  lines,
  title,
}: TrendInput): TrendSpecification | null {
  const say = chartMessages[locale];
  const subject = lines[0];
  if (!subject) return null;
  const kind = drawnKind(lines.flatMap(({ figures }) => figures));
  const drawn = lines.map((line) => ({
    ...line,
    figures: line.figures.filter(({ periodKind }) => kind === null || periodKind === kind),
  }));
  const leftOut = lines.flatMap(({ figures }) =>
    figures.filter(({ periodKind }) => kind !== null && periodKind !== kind),
  );
  const codes = allPeriods(drawn.flatMap(({ figures }) => figures));
  const periods = codes.map(getPeriod);
  const slot = slotOf(periods);
  const placed = drawn.map((line, index) =>
    placeLine(line, index, drawn.length > 1, codes, slot, locale),
  );
  const cells = placed.flatMap(({ line }) => line.points.map(({ cell }) => cell));
  const marks = cells.filter(isMark);
  if (marks.length === 0) return null;
  const figures = drawn.flatMap((line) => line.figures);
  const scale = scaleOf(marks, locale, { fromZero: false });
  const breaks = breaksAt(placed, periods, slot, locale);
  const isYearToDate = figures.some(({ indicator }) => indicator.kind === 'year_to_date');
  const specification = {
    kind: 'trend' as const,
    scale,
    time: timeAxisOf(periods, locale),
    lines: placed.map(({ line }) => line),
    // Two that fall on one day are one line with one date; the notes say both.
    breaks: [
      ...new Map(
        // A dated one speaks for an undated one in the same place.
        [...breaks]
          .sort((a, b) => a.at - b.at || a.label.length - b.label.length)
          .map(({ at, label }) => [at, { at, label }]),
      ).values(),
    ],
  };
  return {
    ...specification,
    frame: frameOf({
      locale,
      dataset,
      title: title ?? trendFinding(comparable(placed[0]?.series, drawn[0]?.figures ?? []), locale),
      figures,
      cells,
      keys: computedKey(marks, locale),
      notes: [
        isYearToDate ? say.yearToDate : '',
        ...breaks.map(({ note }) => note),
        scale.from > 0 || scale.to < 0 ? say.notFromZero : '',
        leftOut.length > 0
          ? say.leftOut(formatNumber(String(leftOut.length), locale), kindsOf(leftOut, locale))
          : '',
      ].filter(Boolean),
      description: specification.lines.map((line) => inWords(line, locale)).join('. '),
    }),
  };
}

/** Stocks, averages and shares may be joined over any periods; else the kind that occurs most. */
function drawnKind(figures: readonly ChartFigure[]): PeriodKind | null {
  const isFlow = figures.some(
    ({ indicator }) => indicator.kind === 'flow' || indicator.kind === 'year_to_date',
  );
  if (!isFlow) return null;
  const counts = new Map<PeriodKind, number>();
  for (const { periodKind } of figures) counts.set(periodKind, (counts.get(periodKind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Every period of the figures in the order of time, with the quarters or years between them. */
function allPeriods(figures: readonly ChartFigure[]): string[] {
  const known = [...new Set(figures.map(({ period }) => period))].sort((a, b) =>
    getPeriod(a).end.localeCompare(getPeriod(b).end),
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return known;
  if (known.every(isQuarter) && isQuarter(first) && isQuarter(last)) {
    return quartersBetween(first, last);
  }
  if (known.every((code) => /^\d{4}$/.test(code))) {
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
      String(Number(first) + index),
    );
  }
  return known;
}

interface PlacedLine {
  readonly line: TrendLine;
  readonly series: Series;
}

function placeLine(
  { figures, role, label, breaks = [] }: TrendInputLine,
  index: number,
  hasOthers: boolean,
  codes: readonly string[],
  slot: number,
  locale: Locale,
): PlacedLine {
  const at = new Map(figures.map((figure) => [figure.period, figure]));
  const isMixed = slot === 0;
  // Where periods are mixed, a line has its own; nobody promised the others.
  const own = isMixed ? codes.filter((code) => at.has(code)) : codes;
  const indicator = figures[0]?.indicator;
  const series = buildSeries(
    indicator?.kind ?? 'stock',
    own.map((period) => {
      const figure = at.get(period);
      return {
        period,
        value: figure?.value ?? null,
        origin: figure?.origin ?? 'reported',
        seriesBreak: figure?.seriesBreak ?? false,
        partial: figure?.computed?.partial ?? false,
      };
    }),
    breaks,
  );
  const key = `l${index}`;
  const points = series.points.map((point): TrendPoint => {
    const figure = at.get(point.period) ?? null;
    const cellKey = `${key}.${point.period}`;
    return {
      at: placeOf(getPeriod(point.period), slot),
      period: formatPeriod(point.period, locale),
      cell: figure ? toCell(cellKey, figure, locale) : gapOf(cellKey, 'unknown', locale),
    };
  });
  const line: TrendLine = {
    key,
    label: label ?? (figures[0] ? words[locale].scopeShort[figures[0].scope] : ''),
    isNamed: hasOthers || label !== undefined,
    role,
    points,
    strokes: series.runs.flatMap((run) => strokesOf(run, points)),
  };
  return { line, series };
}

/** A run cut where its look changes; a piece looks like its less certain end. */
function strokesOf(run: readonly number[], points: readonly TrendPoint[]): Stroke[] {
  const strokes: { points: number[]; computed: boolean; estimated: boolean }[] = [];
  for (let index = 1; index < run.length; index += 1) {
    const [from, to] = [run[index - 1] ?? 0, run[index] ?? 0];
    const ends = [points[from]?.cell, points[to]?.cell].filter((cell): cell is MarkOrGap => !!cell);
    const computed = ends.some((cell) => isMark(cell) && cell.computed);
    const estimated = ends.some((cell) => isMark(cell) && cell.look === 'estimated');
    const last = strokes.at(-1);
    if (last && last.computed === computed && last.estimated === estimated) last.points.push(to);
    else strokes.push({ points: [from, to], computed, estimated });
  }
  return strokes;
}

interface BreakAt {
  readonly at: number;
  readonly label: string;
  readonly note: string;
}

/** Each break once, at its day, else between the two points that it parts. */
function breaksAt(
  placed: readonly PlacedLine[],
  periods: readonly Period[],
  slot: number,
  locale: Locale,
): BreakAt[] {
  const say = chartMessages[locale];
  const found = new Map<string, BreakAt>();
  for (const { line, series } of placed) {
    for (const { before, on, ...change } of series.breaks) {
      const next = line.points[before]?.at ?? 0;
      const previous = line.points[before - 1]?.at ?? next;
      const at = on === null ? (previous + next) / 2 : yearFraction(on);
      const reason = inLocale(change, 'reason', locale) ?? '';
      const label = on === null ? '' : formatDay(on, locale);
      const note = on === null ? say.breakUndated : say.breakOn(label, reason.replace(/\.$/, ''));
      const key = `${at.toFixed(3)}|${note}`;
      if (!found.has(key)) found.set(key, { at, label, note });
    }
  }
  const first = periods[0];
  const isInside = (at: number) => first !== undefined && at > placeOf(first, slot);
  return [...found.values()].filter(({ at }) => isInside(at)).sort((a, b) => a.at - b.at);
}

/** The figures with a number since the last break: what may be compared in a sentence. */
function comparable(series: Series | undefined, figures: readonly ChartFigure[]): ChartFigure[] {
  const since = Math.max(0, ...(series?.breaks.map(({ before }) => before) ?? []));
  const codes = series?.points.slice(since).map(({ period }) => period) ?? [];
  const found = codes.flatMap((code) => {
    const figure = figures.find(({ period }) => period === code);
    return figure?.value.type === 'number' ? [figure] : [];
  });
  const last = found.at(-1);
  // What comes together in a period has its seasons: it is told beside the same period of other years.
  return last?.indicator.kind === 'year_to_date' || last?.indicator.kind === 'flow'
    ? found.filter(({ period }) => period.slice(4) === last.period.slice(4))
    : found;
}

function computedKey(marks: readonly { computed: boolean }[], locale: Locale): KeyEntry[] {
  return marks.some(({ computed }) => computed)
    ? [{ symbol: 'computed', sign: '', text: chartMessages[locale].key.computed }]
    : [];
}

function kindsOf(figures: readonly ChartFigure[], locale: Locale): string {
  const kinds = new Set(figures.map(({ periodKind }) => words[locale].periodKind[periodKind]));
  return [...kinds].join(', ');
}

function inWords({ label, points }: TrendLine, locale: Locale): string {
  const say = chartMessages[locale];
  const told = points.filter(({ cell }) => isMark(cell));
  const [first, last] = [told[0], told.at(-1)];
  const tell = (point: TrendPoint | undefined) =>
    point?.cell.type === 'mark' ? say.at(point.cell.text, point.period) : '';
  const gaps = points.length - told.length;
  return say.describeLine(
    label,
    tell(first),
    first === last ? '' : tell(last),
    gaps > 0 ? say.gaps(formatNumber(String(gaps), locale)) : '',
  );
}
