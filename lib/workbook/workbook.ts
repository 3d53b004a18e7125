import {
  type CellStyle,
  type CellValue,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import type { DecimalText } from '../domain/number/decimal';

/** A cell: a number with the decimals it is shown with, a text that is never anything else, or empty. */
export type WorkbookCell =
  | { readonly number: DecimalText; readonly decimals: number }
  | { readonly text: string; readonly look?: TextLook }
  | null;

/** `alarm` is what nobody may overlook. */
type TextLook = 'title' | 'head' | 'alarm';

export interface WorkbookSheet {
  /** At most 31 characters. */
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Rows above and columns before what moves; the last frozen row can be filtered by. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

export interface WorkbookProperties {
  readonly title: string;
  /** Day on which it was made. */
  readonly day: string;
}

/** Digits that a spreadsheet keeps of a number. */
const keptDigits = 15;

const looks = {
  title: { font: { bold: true, size: 16, color: { rgb: '243092' } } },
  head: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6E9F5' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
  alarm: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'A12811' } },
    alignment: { wrapText: true, vertical: 'top' },
  },
} as const satisfies Record<TextLook, CellStyle>;

const plain: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/**
 * The bytes of an `.xlsx`. The same sheets of the same day give the same bytes. A number of more
 * digits than a spreadsheet keeps stays whole, as a text.
 */
export function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  return writeSheets(sheets.map(toSheet), properties, { font: 'Calibri', names: [] });
}

/** The bytes of an `.xlsx` of sheets that are laid out already. */
export function writeSheets(
  sheets: readonly WriteSheet[],
  { title, day }: WorkbookProperties,
  { font, names }: { readonly font: string; readonly names: WriteOptions['namedRanges'] },
): Promise<Uint8Array> {
  const made = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: [...sheets],
    defaultFont: { name: font, size: 11 },
    namedRanges: names,
    properties: { title, creator: 'Số liệu HTX', created: made, modified: made },
  });
}

function toSheet({ name, widths, rows, frozen }: WorkbookSheet): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, written] of rows.entries()) {
    for (const [column, cell] of written.entries()) {
      if (cell) cells.set(`${row},${column}`, toCell(cell));
    }
  }
  const head = frozen && `A${frozen.rows}:${columnName(widths.length - 1)}${rows.length}`;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map((): CellValue => null)),
    cells,
    ...(frozen && { freezePane: frozen }),
    ...(head && { autoFilter: { range: head } }),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
  };
}

function toCell(cell: NonNullable<WorkbookCell>) {
  if ('text' in cell) {
    const style = cell.look ? looks[cell.look] : plain;
    return { type: 'string' as const, value: cell.text, style };
  }
  if (!isKeptWhole(cell.number)) return { type: 'string' as const, value: cell.number };
  const fraction = cell.number.split('.')[1]?.length ?? 0;
  const numFmt = numberFormat(Math.max(cell.decimals, fraction));
  const style: CellStyle = { numFmt, alignment: { horizontal: 'right', vertical: 'top' } };
  return { type: 'number' as const, value: Number(cell.number), style };
}

/** Whether a spreadsheet keeps every digit of a number. */
export function isKeptWhole(number: DecimalText): boolean {
  return number.replace(/^-?(?:0\.)?0*|\./g, '').length <= keptDigits;
}

/** Groups of thousands, and so many decimals. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** `A`, `Z`, `AA` of a column's number from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
