import type { Dataset } from '@/lib/domain/figure/figure';
import { buildSeries, type SeriesBreak } from '@/lib/domain/figure/series';
import { getPeriod, type PeriodKind } from '@/lib/domain/period';
import { formatDay } from '@/lib/format/date';
import { formatCoverage } from '@/lib/format/figure';
import { formatPeriod } from '@/lib/format/period';
import { inLocale, type Locale } from '@/lib/locale';
import { chartMessages } from '@/lib/messages/charts';
import { comparisonMessages } from '@/lib/messages/comparison';
import { type ChartFigure, computedKeys, computedSign, isMark, toCell } from './chart-figure';
import { frameOf } from './frame';
import { scaleOf } from './scale';
import type { ChartFrame, MarkOrGap, Scale, TimeAxis } from './specification';
import { placeOf, slotOf, timeAxisOf, yearFraction } from './time-axis';

/**
 * Places side by side: a small panel for each, all on one scale and one time. Where everything known
 * is of one moment there is no line, and each is a mark on one scale from zero.
 */
export interface ComparisonPanels {
  readonly form: 'lines' | 'marks';
  readonly frame: ChartFrame;
  readonly scale: Scale;
  readonly time: TimeAxis;
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly key: string;
  readonly label: string;
  /** What the picture of it says, in words. */
  readonly told: string;
  readonly points: readonly PanelPoint[];
  /** What a line may join, as indices of points; thinner where it was added up or divided here. */
  readonly runs: readonly (readonly number[])[];
  readonly strokes: readonly { readonly points: readonly number[]; readonly isThin: boolean }[];
  readonly breaks: readonly number[];
}

export interface PanelPoint {
  readonly at: number;
  readonly period: string;
  readonly cell: MarkOrGap;
}

interface PanelInput {
  readonly label: string;
  /** Of one indicator, area and scope, in any order. */
  readonly figures: readonly ChartFigure[];
  /** Those that concern this place (`breaksOf`). */
  readonly breaks: readonly SeriesBreak[];
}

interface PanelsInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly title: string;
  readonly places: readonly PanelInput[];
  /** The kind of period that is compared: of what comes together over time no other is drawn. */
  readonly kind: PeriodKind | null;
}

/** Null where there is no number at all. */
export function comparisonPanels(input: PanelsInput): ComparisonPanels | null {
  const { locale, dataset, title, kind } = input;
  const comesTogether = input.places.some(({ figures }) =>
    figures.some(({ indicator }) => comesOverTime(indicator.kind)),
  );
  const places = input.places.map((place) => ({
    ...place,
    figures: place.figures.filter(
      (figure) => !comesTogether || kind === null || figure.periodKind === kind,
    ),
  }));
  const figures = places.flatMap((place) => place.figures);
  const periods = [...new Set(figures.map(({ period }) => period))]
    .map(getPeriod)
    .sort((a, b) => a.end.localeCompare(b.end));
  const slot = slotOf(periods);
  const panels = places.map((place, index) => panelOf(place, index, slot, locale));
  const cells = panels.flatMap(({ points }) => points.map(({ cell }) => cell));
  const marks = cells.filter(isMark);
  if (marks.length === 0) return null;
  const form = new Set(periods.map(({ end }) => end)).size === 1 ? 'marks' : 'lines';
  const scale = scaleOf(marks, locale, { fromZero: form === 'marks', lines: 3 });
  const isRatio = figures[0]?.indicator.kind === 'ratio';
  const isShown = ({ value, computed }: ChartFigure) =>
    value.type === 'number' && !computed?.partial;
  return {
    form,
    scale,
    time: timeAxisOf(periods, locale),
    panels,
    frame: frameOf({
      locale,
      dataset,
      title,
      figures: figures.filter(isShown),
      cells,
      // Of a quotient everything is computed: that is said once, beside its name.
      keys: isRatio ? [] : computedKeys(figures.filter(isShown), locale),
      notes: notesOf(input, scale, comesTogether),
      description: panels.map(({ label, told }) => `${label}: ${told}`).join('. '),
    }),
  };
}

function comesOverTime(kind: ChartFigure['indicator']['kind']): boolean {
  return kind === 'flow' || kind === 'year_to_date';
}

function panelOf(
  { label, figures, breaks }: PanelInput,
  index: number,
  slot: number,
  locale: Locale,
): Panel {
  const indicator = figures[0]?.indicator;
  const ordered = [...figures].sort((a, b) => a.periodEnd.localeCompare(b.periodEnd));
  const series = buildSeries(
    indicator?.kind ?? 'stock',
    ordered.map(({ period, value, origin, seriesBreak, computed }) => ({
      period,
      // A sum that lacks a part is no number of the whole.
      value: computed?.partial ? null : value,
      origin,
      seriesBreak,
      partial: computed?.partial ?? false,
    })),
    breaks,
  );
  const points = series.points.map((point, place): PanelPoint => {
    const figure = ordered.find(({ period }) => period === point.period) ?? null;
    return {
      at: placeOf(getPeriod(point.period), slot),
      period: formatPeriod(point.period, locale),
      cell: cellOf(`p${index}.${place}`, figure, locale),
    };
  });
  const runs = stopAtGaps(series.runs, ordered, slot);
  return {
    key: `p${index}`,
    label,
    told: inWords(points, locale),
    points,
    runs,
    strokes: runs.flatMap((run) =>
      strokesOf(run, (place) => ordered[place]?.computed != null && indicator?.kind !== 'ratio'),
    ),
    breaks: series.breaks.map(({ before, on }) =>
      on === null
        ? ((points[before - 1]?.at ?? 0) + (points[before]?.at ?? 0)) / 2
        : yearFraction(on),
    ),
  };
}

/** Where all periods are quarters, or years, one that is left out is a gap: nobody joins across it. */
function stopAtGaps(
  runs: readonly (readonly number[])[],
  figures: readonly ChartFigure[],
  slot: number,
): number[][] {
  const placeAt = (index: number) => {
    const figure = figures[index];
    return figure ? placeOf(getPeriod(figure.period), slot) : 0;
  };
  return runs.flatMap((run) => {
    const pieces: number[][] = [];
    for (const index of run) {
      const last = pieces.at(-1);
      const before = last?.at(-1);
      const isNext =
        before !== undefined && (slot === 0 || placeAt(index) - placeAt(before) < slot * 1.5);
      if (last && isNext) last.push(index);
      else pieces.push([index]);
    }
    return pieces;
  });
}

/** A run cut where it passes from what was added up to what was said. */
function strokesOf(run: readonly number[], isComputed: (place: number) => boolean) {
  const strokes: { points: number[]; isThin: boolean }[] = [];
  for (const [step, to] of run.entries()) {
    const from = run[step - 1];
    if (from === undefined) continue;
    const isThin = isComputed(from) || isComputed(to);
    const last = strokes.at(-1);
    if (last?.isThin === isThin) last.points.push(to);
    else strokes.push({ points: [from, to], isThin });
  }
  return strokes;
}

function cellOf(key: string, figure: ChartFigure | null, locale: Locale): MarkOrGap {
  const { partial } = chartMessages[locale];
  if (figure?.computed?.partial) {
    const reason = `${partial}, ${formatCoverage(figure.computed.coverage, locale)}`;
    return { type: 'gap', key, sign: '…', reason };
  }
  const cell = toCell(key, figure, locale);
  const isAddedUp = figure?.origin === 'computed' && figure.indicator.kind !== 'ratio';
  return isMark(cell) && isAddedUp ? { ...cell, text: `${cell.text}${computedSign}` } : cell;
}

function inWords(points: readonly PanelPoint[], locale: Locale): string {
  const told = points.filter(({ cell }) => isMark(cell));
  const [first, last] = [told[0], told.at(-1)];
  const tell = ({ cell, period }: PanelPoint) =>
    isMark(cell) ? chartMessages[locale].at(cell.text, period) : '';
  if (!first || !last) return comparisonMessages[locale].noFigure;
  return first === last ? tell(last) : `${tell(first)}; ${tell(last)}`;
}

/** Days on which a series of some place changes its meaning, each once; where the scale begins. */
function notesOf({ locale, places }: PanelsInput, scale: Scale, comesTogether: boolean): string[] {
  const say = chartMessages[locale];
  const breaks = new Map<string, string>();
  for (const { figures, breaks: own } of places) {
    const days = figures.map(({ periodEnd }) => periodEnd).sort();
    const [first = '', last = ''] = [days[0], days.at(-1)];
    for (const one of own) {
      if (one.on <= first || one.on > last) continue;
      const reason = inLocale(one, 'reason', locale).replace(/\.$/, '');
      breaks.set(`${one.on} ${reason}`, say.breakOn(formatDay(one.on, locale), reason));
    }
  }
  const isYearToDate = places.some(({ figures }) =>
    figures.some(({ indicator }) => indicator.kind === 'year_to_date'),
  );
  return [
    comesTogether && isYearToDate ? say.yearToDate : '',
    ...breaks.values(),
    scale.from > 0 || scale.to < 0 ? say.notFromZero : '',
  ].filter(Boolean);
}
