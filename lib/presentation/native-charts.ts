import { isMark } from '../charts/chart-figure';
import type { ChartSpecification, Scale, ShareSegment, TrendLine } from '../charts/specification';
import { textWidth } from '../charts/text-width';
import { toDecimal } from '../domain/number/decimal';
import { presentationMessages } from '../messages/presentation';
import {
  captionOf,
  lettersFor,
  type NativeAxis,
  type NativeChart,
  type NativeColour,
  type NativePoint,
  type NativeSeries,
  nativeBars,
  nothing,
  pointOf,
  withSign,
} from './native-chart';

/** Of series, in the order of look.md. */
const tones: readonly NativeColour[] = [
  ...(['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const),
];
/** So many points of a line alone have room for what each says. */
const captioned = 8;
/** Part of the axis below which a column has no room for words. */
const thinnest = 0.07;
/** Points of paper that a bar of shares has across a slide. */
const shareLength = 780;

/**
 * The chart of an office program that says the same as ours; null where none does, and the table has
 * to say it.
 */
export function nativeChart(chart: ChartSpecification): NativeChart | null {
  switch (chart.kind) {
    case 'bars':
      return nativeBars(chart);
    case 'trend':
      return trend(chart);
    case 'change':
      return dumbbell(chart);
    case 'shares':
      return shares(chart);
    case 'balance':
      return balance(chart);
    case 'multiples':
      return multiples(chart);
    case 'nested':
      return nested(chart);
    case 'strip':
      return {
        ...plain(
          chart.of,
          [...chart.dots].reverse().map(({ label }) => label),
        ),
        series: [
          {
            name: chart.measure,
            colour: 'accent1',
            captions: 'end',
            points: [...chart.dots].reverse().map(({ cell }) => pointOf(cell)),
          },
        ],
      };
  }
}

type Of<Kind> = Extract<ChartSpecification, { kind: Kind }>;

function plain(of: string, categories: readonly string[]): Omit<NativeChart, 'series'> {
  return {
    shape: 'bars',
    isStacked: false,
    of,
    categories,
    hasLegend: false,
    axis: null,
    letters: lettersFor(categories.length),
  };
}

/** A line breaks where a figure is absent, and where the series changes its meaning. */
function trend({ lines, scale, frame }: Of<'trend'>): NativeChart {
  const places = new Map(
    lines.flatMap(({ points }) => points.map(({ period, at }) => [period, at] as const)),
  );
  const periods = [...places].sort((a, b) => a[1] - b[1]).map(([period]) => period);
  return {
    ...plain(frame.subtitle, periods),
    shape: 'line',
    series: lines.flatMap((line, index) =>
      linePieces(line, periods, lines.length === 1).map(
        (points, piece): NativeSeries => ({
          name: pieceName(line.label || frame.subtitle, piece, periods, points),
          colour: tones[index] ?? 'accent6',
          captions: index === 0 ? 'above' : 'below',
          ...(piece > 0 && { isUnnamed: true as const }),
          points,
        }),
      ),
    ),
    hasLegend: lines.length > 1,
    axis: axisOf(scale),
    letters: periods.length <= 8 ? 16 : periods.length <= 14 ? 14 : 11,
  };
}

/** `Thái Nguyên (từ Quý III/2025)`: what follows a break is a series of its own, so that no program joins them. */
function pieceName(
  name: string,
  piece: number,
  periods: readonly string[],
  points: readonly NativePoint[],
): string {
  const first = periods[points.findIndex(({ value }) => value !== null)];
  return piece === 0 || first === undefined ? name : `${name} (${first} …)`;
}

/** The points of a line by the pieces between its breaks; each piece has a place for every period. */
function linePieces(
  line: TrendLine,
  periods: readonly string[],
  isAlone: boolean,
): NativePoint[][] {
  const { points, strokes } = line;
  const joined = new Set(strokes.flatMap((stroke) => stroke.points.slice(1)));
  const pieces: NativePoint[][] = [periods.map(() => nothing)];
  let isAfterMark = false;
  for (const [place, period] of periods.entries()) {
    const index = points.findIndex((point) => point.period === period);
    const cell = points[index]?.cell;
    const isThere = cell !== undefined && isMark(cell);
    if (isThere && isAfterMark && !joined.has(index)) pieces.push(periods.map(() => nothing));
    const piece = pieces.at(-1);
    if (isThere && piece) piece[place] = pointOf(cell, lineCaption(line, index, isAlone));
    isAfterMark = isThere;
  }
  return pieces;
}

/** The ends of a line say what they are; a line alone of few points says all. */
function lineCaption(
  { points, label, isNamed }: TrendLine,
  index: number,
  isAlone: boolean,
): string {
  const marks = points.flatMap(({ cell }, at) => (isMark(cell) ? [at] : []));
  const isSaid =
    (isAlone && marks.length <= captioned) || marks[0] === index || marks.at(-1) === index;
  const cell = points[index]?.cell;
  if (!isSaid || !cell) return '';
  const isEnd = marks.at(-1) === index && isNamed && !isAlone;
  return isEnd ? `${label}: ${captionOf(cell)}` : captionOf(cell);
}

function dumbbell({ of, rows, fromLabel, toLabel, scale }: Of<'change'>): NativeChart {
  const pairs = rows.flatMap((row) => (row.type === 'pair' ? [row] : []));
  const side = (key: 'from' | 'to') => pairs.map((pair) => pointOf(pair[key]));
  return {
    ...plain(
      of,
      pairs.map(({ label }) => label),
    ),
    shape: 'dumbbell',
    series: [
      { name: fromLabel, colour: 'context', captions: 'below', points: side('from') },
      { name: toLabel, colour: 'accent1', captions: 'above', points: side('to') },
    ],
    hasLegend: true,
    axis: axisOf(scale),
    letters: pairs.length <= 10 ? 14 : 11,
  };
}

/** One bar; each part a series, so that each has its colour and its name in the key. */
function shares({ of, measure, segments, to }: Of<'shares'>): NativeChart {
  return {
    ...plain(of, [measure]),
    isStacked: true,
    series: segments.map((segment) => ({
      name: withSign(segment.label, segment.cell),
      colour: segment.tone === 0 ? 'rest' : (tones[segment.tone - 1] ?? 'accent6'),
      captions: 'middle',
      points: [pointOf(segment.cell, shareCaption(segment, to))],
    })),
    hasLegend: true,
    axis: null,
    letters: 16,
  };
}

/** As much as the part has room for. */
function shareCaption({ label, share, size }: ShareSegment, to: number): string {
  const room = to > 0 ? (size / to) * shareLength : 0;
  const both = `${label} ${share}`;
  if (textWidth(both, 16) <= room) return both;
  return textWidth(share, 16) <= room ? share : '';
}

/** Each bar stands on an unseen one that reaches to where it begins. */
function balance({ of, measure, bars, scale, frame }: Of<'balance'>): NativeChart {
  const isBelow = bars.some(({ from, to }) => from < 0 || to < 0);
  const length = (from: number, to: number) => Math.abs(to - from) / (scale.to - scale.from || 1);
  const saidBelow = bars.map(({ from, to }) => !isBelow && length(from, to) < thinnest);
  const colours = { stock: 'accent1', in: 'accent3', out: 'accent4', rest: 'rest' } as const;
  const own: NativeSeries = {
    name: measure || frame.subtitle,
    colour: 'accent1',
    captions: isBelow ? 'end' : 'middle',
    points: bars.map(({ role, sign, cell }, index) => {
      const point = pointOf(cell, saidBelow[index] ? '' : `${sign}${captionOf(cell)}`);
      // Upwards from its ground, whichever way the rest goes; its words say which.
      const value = point.value !== null && !isBelow ? toDecimal(point.value).abs() : null;
      return { ...point, ...(value && { value: value.toFixed() }), colour: colours[role] };
    }),
  };
  const ground: NativeSeries = {
    name: presentationMessages[frame.locale].ground,
    colour: 'rest',
    isGround: true,
    captions: 'middle',
    points: bars.map(({ role, from, to }) =>
      role === 'stock'
        ? nothing
        : { ...nothing, value: toDecimal(String(Math.min(from, to))).toFixed() },
    ),
  };
  return {
    ...plain(
      of,
      bars.map(({ label, sign, cell }, index) =>
        saidBelow[index] ? `${label}: ${sign}${captionOf(cell)}` : label,
      ),
    ),
    shape: 'columns',
    isStacked: !isBelow,
    series: isBelow ? [own] : [ground, own],
    axis: axisOf(scale),
    letters: 14,
  };
}

function multiples({ panels, scale, frame }: Of<'multiples'>): NativeChart {
  const periods = panels[0]?.bars.map(({ period }) => period) ?? [];
  return {
    ...plain(frame.subtitle, periods),
    shape: 'columns',
    series: panels.map(({ label, bars }, index) => ({
      name: label,
      colour: tones[index] ?? 'accent6',
      captions: 'end',
      points: periods.map((_, place) => {
        const cell = bars[place]?.cell;
        return cell ? pointOf(cell) : nothing;
      }),
    })),
    hasLegend: true,
    axis: axisOf(scale),
    letters: 12,
  };
}

/** Rows of several units have scales of their own, which one axis cannot be. */
function nested({ of, rows, wholeLabel, partLabel }: Of<'nested'>): NativeChart | null {
  if (new Set(rows.map(({ to }) => to)).size > 1) return null;
  return {
    ...plain(
      of,
      rows.map(({ label }) => label),
    ),
    series: [
      {
        name: wholeLabel,
        colour: 'context',
        captions: 'end',
        points: rows.map(({ whole }) => pointOf(whole)),
      },
      {
        name: partLabel,
        colour: 'accent1',
        captions: 'end',
        points: rows.map(({ part }) => pointOf(part)),
      },
    ],
    hasLegend: true,
    letters: lettersFor(rows.length * 2),
  };
}

function axisOf({ from, to, ticks }: Scale): NativeAxis {
  const [first, second] = ticks;
  const step = first && second ? Number((second.at - first.at).toPrecision(12)) : null;
  return { from, to, step: step !== null && step > 0 ? step : null };
}
