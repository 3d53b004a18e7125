import type { CellStyle, CellValue, DataValidation, MergeRange, WriteSheet } from 'hucre/xlsx';
import type { ReportWorkbook } from './report-shape';
import type { ReportWorkbookWords } from './report-words';

/** What a sheet is laid out from, besides its lines. */
export interface SheetContext {
  readonly report: ReportWorkbook;
  readonly words: ReportWorkbookWords;
  readonly sheetName: string;
  readonly sectionTitle: string;
}

/** A cell as it is written, with how it looks. */
export interface LaidOutCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
}

/** The table of a sheet, between the official head and the signatures. */
export interface SheetTable {
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** First and last columns of the two halves of the official head. */
  readonly leftHalf: readonly [number, number];
  readonly rightHalf: readonly [number, number];
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly LaidOutCell[];
  /** In points; its words may need more. */
  readonly leastHeight: number;
  /** What its cells ask of what is typed; `row` is its row in the file, from 0. */
  readonly validations: (row: number) => readonly DataValidation[];
}

export interface LaidOutSheet {
  readonly sheet: WriteSheet;
  /** Of the table's head, from 0; it is printed on each page. */
  readonly headRow: number;
}

const ink = { rgb: '1F2430' };

type FontStyle = NonNullable<CellStyle['font']>;

/** The letters of official papers. */
export const typeface = 'Times New Roman';

/** A font of the sheets; points. */
export function font(size: number, rest: Omit<FontStyle, 'name' | 'size'> = {}): FontStyle {
  return { name: typeface, size, color: ink, ...rest };
}

const thin = { style: 'thin', color: { rgb: '8A8578' } } as const;
export const ruled = { top: thin, right: thin, bottom: thin, left: thin };

const centered = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const looks = {
  organisation: { font: font(12, { bold: true }), alignment: centered },
  rule: { font: font(8), alignment: { horizontal: 'center', vertical: 'top' } },
  title: { font: font(15, { bold: true }), alignment: centered },
  section: { font: font(12, { bold: true }), alignment: centered },
  guide: { font: font(10, { italic: true, color: { rgb: '5B6270' } }), alignment: centered },
  alarm: {
    font: font(11, { bold: true, color: { rgb: 'FFFFFF' } }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'A12811' } },
    alignment: centered,
  },
  head: {
    font: font(11, { bold: true }),
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6E9F5' } },
    border: ruled,
    alignment: centered,
  },
  date: { font: font(11, { italic: true }), alignment: centered },
  signature: { font: font(12, { bold: true }), alignment: centered },
  sign: { font: font(10, { italic: true }), alignment: centered },
} as const satisfies Record<string, CellStyle>;

/** Points. */
const heights = { line: 18, rule: 8, title: 26, section: 20, guide: 30, head: 48, toSignIn: 72 };

/** A line of the head or foot: what stands in spans of columns. */
interface FrameLine {
  readonly height: number;
  readonly spans: readonly {
    readonly columns: readonly [number, number];
    readonly text: string | null;
    readonly style: CellStyle;
  }[];
}

/**
 * A sheet for A4 across: the head of an official paper, the table, place, date and signatures. Only
 * what its cells say is unlocked can be changed; the lock has no password.
 */
export function framedSheet(table: SheetTable, context: SheetContext): LaidOutSheet {
  const above = headLines(table, context);
  const headRow = above.length;
  const below = footLines(table, context);
  const firstLine = headRow + 1;
  const firstBelow = firstLine + table.rows.length;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: MergeRange[] = [];
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const put = (row: number, column: number, { value, style }: LaidOutCell) => {
    cells.set(`${row},${column}`, { ...typed(value), style });
  };
  const putLine = ({ height, spans }: FrameLine, row: number) => {
    rowDefs.set(row, { height });
    for (const { columns, text, style } of spans) {
      const [first, last] = columns;
      put(row, first, { value: text, style });
      if (last > first) {
        merges.push({ startRow: row, startCol: first, endRow: row, endCol: last });
      }
    }
  };
  above.forEach(putLine);
  rowDefs.set(headRow, { height: heights.head });
  for (const [column, value] of table.head.entries()) {
    put(headRow, column, { value, style: looks.head });
  }
  for (const [index, row] of table.rows.entries()) {
    rowDefs.set(firstLine + index, { height: heightOf(row, table.widths) });
    for (const [column, cell] of row.cells.entries()) put(firstLine + index, column, cell);
  }
  below.forEach((line, index) => {
    putLine(line, firstBelow + index);
  });
  const empty = table.widths.map((): CellValue => null);
  return {
    headRow,
    sheet: {
      name: context.sheetName,
      columns: table.widths.map((width) => ({ width })),
      rows: Array.from({ length: firstBelow + below.length }, () => [...empty]),
      cells,
      merges,
      rowDefs,
      freezePane: { rows: firstLine, columns: 2 },
      dataValidations: table.rows.flatMap(({ validations }, index) => [
        ...validations(firstLine + index),
      ]),
      // True is what stays allowed.
      protection: { sheet: true, formatColumns: true, formatRows: true },
      view: { showGridLines: false },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: isJustOverOnePage(table.widths, rowDefs) ? 1 : 0,
        horizontalCentered: true,
        margins: { top: 0.6, bottom: 0.7, left: 0.6, right: 0.4, header: 0.3, footer: 0.35 },
      },
      headerFooter: pageFoot(context),
    },
  };
}

function typed(value: string | number | null) {
  if (value === null) return { type: 'empty' as const, value };
  return typeof value === 'number'
    ? { type: 'number' as const, value }
    : { type: 'string' as const, value };
}

function headLines(table: SheetTable, { report, words, sectionTitle }: SheetContext): FrameLine[] {
  const half = halvesOf(table);
  const across = (text: string, height: number, style: CellStyle): FrameLine => ({
    height,
    spans: [{ columns: [0, table.widths.length - 1], text, style }],
  });
  const area = report.area.fullName.toLocaleUpperCase('vi');
  return [
    half(words.organisation, words.nation, heights.line, looks.organisation),
    half(area, words.motto, heights.line, looks.organisation),
    half(rule(10), rule(20), heights.rule, looks.rule),
    across(words.title(report.quarter), heights.title, looks.title),
    across(sectionTitle, heights.section, looks.section),
    ...(report.demo ? [across(words.demoAlarm, heights.guide, looks.alarm)] : []),
    across(words.guide, heights.guide, looks.guide),
  ];
}

function footLines(table: SheetTable, { words }: SheetContext): FrameLine[] {
  const half = halvesOf(table);
  return [
    { height: heights.line, spans: [] },
    half(null, words.placeAndDate, heights.line, looks.date),
    half(words.madeBy, words.lead, heights.line, looks.signature),
    half(words.madeBySign, words.leadSign, heights.line, looks.sign),
    // A space is printed as room; nothing would be left out.
    half(' ', ' ', heights.toSignIn, looks.sign),
  ];
}

function halvesOf({ leftHalf, rightHalf }: SheetTable) {
  return (left: string | null, right: string | null, height: number, style: CellStyle) => ({
    height,
    spans: [
      { columns: leftHalf, text: left, style },
      { columns: rightHalf, text: right, style },
    ],
  });
}

/** A line drawn with letters, for borders end where columns end. */
function rule(length: number): string {
  return '─'.repeat(length);
}

/** Letters that stand in one unit of a column's width, which is that of a digit. */
const lettersPerWidth = 1.15;

/** Points of a line of words; and the height beyond which spreadsheets let no row grow. */
const lineHeight = 15;
const greatestHeight = 409;

/** As high as the longest of its cells needs, since not every program finds that out by itself. */
function heightOf({ cells, leastHeight }: TableRow, widths: readonly number[]): number {
  const lines = cells.map(({ value }, column) => {
    if (typeof value !== 'string') return 1;
    const width = widths[column] ?? 1;
    return value
      .split('\n')
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * lettersPerWidth))),
        0,
      );
  });
  return Math.min(greatestHeight, Math.max(leastHeight, Math.max(...lines) * lineHeight + 5));
}

/** Points: of a unit of a column's width, and of what A4 across leaves between its margins. */
const widthUnit = 5.6;
const printable = { width: 770, height: 500 };

/**
 * Whether a sheet that is as wide as a page runs a little over its end: rather smaller than with
 * the signatures alone on the next.
 */
function isJustOverOnePage(
  widths: readonly number[],
  rows: ReadonlyMap<number, { readonly height?: number }>,
): boolean {
  const width = widths.reduce((sum, one) => sum + one, 0) * widthUnit;
  const height = [...rows.values()].reduce((sum, row) => sum + (row.height ?? 0), 0);
  const pages = (height * Math.min(1, printable.width / width)) / printable.height;
  return pages > 0.95 && pages < 1.3;
}

function pageFoot({ report, words, sectionTitle }: SheetContext): WriteSheet['headerFooter'] {
  const plain = (text: string) => text.replaceAll('&', '&&');
  const of = `${report.area.fullName}, ${sectionTitle}`;
  return { oddFooter: `&L&9${plain(of)}&C&9${words.page}&R&9${plain(words.made(report.day))}` };
}
