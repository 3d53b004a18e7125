import { placeLabels, stackLabels } from '@/lib/charts/label-placement';
import type {
  Drawn,
  Mark,
  TrendLine,
  TrendPoint,
  TrendSpecification,
} from '@/lib/charts/specification';
import { textWidth, wrapText } from '@/lib/charts/text-width';
import {
  demoHeight,
  drawingWidth,
  type Layout,
  linear,
  lineHeight,
  type Plot,
  textSize,
  widest,
} from './geometry';

const plotHeight = { narrow: 170, wide: 230 } as const;
/** Room for names and numbers at the ends of lines. */
const endRoom = { narrow: 96, wide: 168 } as const;

interface EndLabel {
  readonly line: TrendLine;
  readonly number: string;
  readonly words: readonly string[];
  readonly y: number;
  /** Where the line really ends. */
  readonly markX: number;
  readonly markY: number;
}

export interface TrendGeometry {
  readonly plot: Plot;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly ends: readonly EndLabel[];
  readonly breakRows: readonly number[];
  readonly hasQuarters: boolean;
  readonly hasGaps: boolean;
}

export type Told = TrendPoint & { readonly cell: Mark };

export function isTold(point: TrendPoint): point is Told {
  return point.cell.type === 'mark';
}

/** Where a point's number lies; of a range in the middle of its ends. */
export function levelOf({ value, high }: Mark): number {
  return high === null ? value : (value + high) / 2;
}

export function trendGeometry(
  specification: Drawn<TrendSpecification>,
  layout: Layout,
): TrendGeometry {
  const { lines, scale, time, breaks } = specification;
  const size = textSize[layout];
  const row = lineHeight(layout);
  const width = drawingWidth[layout];
  const left =
    widest(
      scale.ticks.map(({ label }) => label),
      size,
    ) + 8;
  const labels = lines.map((line) => endText(line, layout));
  const right =
    width -
    Math.min(
      endRoom[layout],
      12 +
        widest(
          labels.flatMap(({ all }) => all),
          size,
        ),
    );
  const x = linear(time.from, time.to, left, right);
  const breakRows = stackLabels(
    breaks.map(({ at, label }) => centred(x(at), textWidth(label, size), left, right)),
  );
  const breakHeight = breaks.some(({ label }) => label !== '')
    ? (Math.max(-1, ...breakRows) + 1) * row
    : 0;
  const top = demoHeight(specification, layout) + breakHeight + row;
  const bottom = top + plotHeight[layout];
  const hasGaps = lines.some(({ points }) => points.some((point) => !isTold(point)));
  const hasQuarters = time.periods.length > 0 && x(time.from + time.slot) - left >= 15;
  const rowsBelow = 1 + (hasGaps ? 1 : 0) + (hasQuarters ? 1 : 0);
  const plot: Plot = { width, height: bottom + rowsBelow * row + 8, top, right, bottom, left };
  const y = linear(scale.from, scale.to, bottom, top);
  return { plot, x, y, ends: placeEnds(labels, plot, x, y, row), breakRows, hasQuarters, hasGaps };
}

interface EndText {
  readonly line: TrendLine;
  readonly last: Told | undefined;
  readonly number: string;
  readonly words: string[];
  readonly all: string[];
}

function endText(line: TrendLine, layout: Layout): EndText {
  const last = line.points.filter(isTold).at(-1);
  const number = last?.cell.text ?? '';
  const words = line.isNamed ? wrapText(line.label, textSize[layout], endRoom[layout] - 14) : [];
  return { line, last, number, words, all: [number, ...words] };
}

function placeEnds(
  labels: readonly EndText[],
  plot: Plot,
  x: (at: number) => number,
  y: (value: number) => number,
  row: number,
): EndLabel[] {
  const shown = labels.flatMap((label) => (label.last ? [{ ...label, last: label.last }] : []));
  const heights = shown.map(({ words }) => (words.length + 1) * row + 4);
  const centres = placeLabels(
    shown.map(({ last, words }, index) => ({
      // The number, not the block's middle, stands at the line's end.
      wanted: y(levelOf(last.cell)) + (words.length * row) / 2,
      height: heights[index] ?? row,
    })),
    Math.min(plot.top - row, plot.bottom - heights.reduce((sum, height) => sum + height, 0)),
    plot.bottom + row,
  );
  return shown.map(({ line, last, number, words }, index) => ({
    line,
    number,
    words,
    y: (centres[index] ?? 0) - (heights[index] ?? row) / 2 + row,
    markX: x(last.at),
    markY: y(levelOf(last.cell)),
  }));
}

/** A label's extent, kept within the plot. */
export function centred(middle: number, width: number, left: number, right: number) {
  const from = Math.max(left, Math.min(right - width, middle - width / 2));
  return { from, to: from + width };
}
