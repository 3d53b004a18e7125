import { computedSign, isMark } from '../charts/chart-figure';
import type { BarsSpecification, Look, MarkOrGap } from '../charts/specification';
import type { DecimalText } from '../domain/number/decimal';
import type { WorkbookSheet } from '../workbook/workbook';

/**
 * A chart as office programs know it: series over categories, each number once and exact. Null is an
 * absence, which leaves a gap and an empty cell; a zero is a zero.
 */
export interface NativeChart {
  /** `dumbbell`: two marks a category, joined. */
  readonly shape: 'bars' | 'columns' | 'line' | 'dumbbell';
  readonly isStacked: boolean;
  /** Heading of the column of categories in the embedded table. */
  readonly of: string;
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  readonly hasLegend: boolean;
  /** What the axis of numbers runs over; null where numbers stand at the marks and no axis is drawn. */
  readonly axis: NativeAxis | null;
  /** Size of the letters at axes and marks, in points. */
  readonly letters: number;
}

export interface NativeAxis {
  readonly from: number;
  readonly to: number;
  readonly step: number | null;
}

/** Colours by their part in the theme, so that another theme recolours them. */
export type NativeColour =
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'context'
  | 'rest';

export interface NativeSeries {
  readonly name: string;
  readonly colour: NativeColour;
  /** What a column stands on and nobody sees. */
  readonly isGround?: true;
  /** A further piece of the series before: the key names it once. */
  readonly isUnnamed?: true;
  /** Where the words stand at the marks. */
  readonly captions: 'end' | 'middle' | 'above' | 'below';
  /** One for each category. */
  readonly points: readonly NativePoint[];
}

export interface NativePoint {
  readonly value: DecimalText | null;
  /** The other end of a range. */
  readonly upper: DecimalText | null;
  /** What stands at the mark; empty: nothing. */
  readonly caption: string;
  readonly look: Look;
  /** Another colour than its series. */
  readonly colour?: NativeColour;
}

export const nothing: NativePoint = { value: null, upper: null, caption: '', look: 'official' };

/** A figure as a point; `caption` where it is not the figure's own text. */
export function pointOf(cell: MarkOrGap, caption?: string): NativePoint {
  if (!isMark(cell)) return nothing;
  const [value = null, upper = null] = cell.exact.split('..');
  return { value, upper, caption: caption ?? captionOf(cell), look: cell.look };
}

/** `khoảng 3.000`, `1.160*` of a sum put together. */
export function captionOf(cell: MarkOrGap): string {
  if (!isMark(cell)) return '';
  return cell.computed ? `${cell.text}${computedSign}` : cell.text;
}

/** The category of a bar says by a sign why there is none. */
export function withSign(label: string, cell: MarkOrGap): string {
  return isMark(cell) ? label : `${label} (${cell.sign})`;
}

/** Horizontal bars from zero, the subject's in colour. */
export function nativeBars({ of, measure, rows }: BarsSpecification): NativeChart {
  return {
    shape: 'bars',
    isStacked: false,
    of,
    categories: rows.map((row) =>
      row.type === 'bar'
        ? withSign(row.rank === '' ? row.label : `${row.rank}. ${row.label}`, row.cell)
        : `… ${row.text}`,
    ),
    series: [
      {
        name: measure,
        colour: 'context',
        captions: 'end',
        points: rows.map((row) =>
          row.type === 'bar'
            ? {
                ...pointOf(row.cell),
                ...(row.role !== 'context' && { colour: 'accent1' as const }),
              }
            : nothing,
        ),
      },
    ],
    hasLegend: false,
    axis: null,
    letters: lettersFor(rows.length),
  };
}

/** So many rows of a slide leave room for letters of this size, in points. */
export function lettersFor(rows: number): number {
  return rows <= 8 ? 18 : rows <= 12 ? 15 : rows <= 18 ? 12 : rows <= 26 ? 10 : rows <= 40 ? 7 : 6;
}

/** Column letters of a sheet, from `A`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** Where in the embedded table the parts of the chart stand. */
export interface ChartColumns {
  /** Of each series: its numbers, and the words at its marks where there are any. */
  readonly series: readonly { readonly values: number; readonly captions: number | null }[];
  readonly sheet: WorkbookSheet;
}

/**
 * The table that stands in the chart: categories, a column of numbers for each series, then what the
 * marks say and the upper ends of ranges.
 */
export function chartColumns(
  { of, categories, series }: NativeChart,
  say: {
    readonly sheet: string;
    readonly caption: (name: string) => string;
    readonly upper: (name: string) => string;
  },
): ChartColumns {
  const columns: { head: string; cells: WorkbookSheet['rows'][number] }[] = series.map(
    ({ name, points }) => ({ head: name, cells: points.map(({ value }) => numberCell(value)) }),
  );
  const places = series.map(({ name, points }, index) => {
    const captions = points.some(({ caption }) => caption !== '') ? columns.length + 1 : null;
    if (captions !== null) {
      columns.push({
        head: say.caption(name),
        cells: points.map(({ caption }) => (caption === '' ? null : { text: caption })),
      });
    }
    if (points.some(({ upper }) => upper !== null)) {
      columns.push({
        head: say.upper(name),
        cells: points.map(({ upper }) => numberCell(upper)),
      });
    }
    return { values: index + 1, captions };
  });
  return {
    series: places,
    sheet: {
      name: say.sheet,
      widths: [28, ...columns.map(() => 18)],
      rows: [
        [
          { text: of, look: 'head' },
          ...columns.map(({ head }) => ({ text: head, look: 'head' as const })),
        ],
        ...categories.map((category, row) => [
          { text: category },
          ...columns.map(({ cells }) => cells[row] ?? null),
        ]),
      ],
    },
  };
}

function numberCell(number: DecimalText | null): WorkbookSheet['rows'][number][number] {
  return number === null ? null : { number, decimals: 0 };
}
