import type { Grid } from '../intake/grid';
import { type AboutWorkbook, aboutOf, aboutSheetName } from './about-sheet';
import { readCsvSheet } from './csv-sheet';
import { type FileKind, kindOfFile, textOfBytes } from './file-kind';
import { type CellBudget, gridMaker, readLimits } from './grid-maker';
import { readOdsSheets } from './ods-sheets';
import type { ReadSheet } from './read-sheet';
import { bookPart, readBookParts, readText } from './xlsx-parts';
import { readXlsxSheet } from './xlsx-sheet';
import { XmlError } from './xml-scan';
import { openZip, type ZipArchive, ZipRefusal, type ZipRefusalCode } from './zip-archive';

/** Why a file is not read. */
export type WorkbookRefusal =
  | ZipRefusalCode
  | Exclude<FileKind, 'zip' | 'text'>
  /** Over 5 MB. */
  | 'too_large'
  | 'has_macros'
  /** Sheets without a single cell. */
  | 'empty';

/** What the reader of a file is told of it, and of which of its sheets. */
export interface WorkbookNotice {
  readonly code:
    | 'hidden_sheet'
    /** Rows, columns or cells beyond what is read. */
    | 'sheet_cut'
    | 'sheets_left_out'
    /** Values from other files are as old as the last time that they were fetched. */
    | 'external_links'
    /** The bytes of a text file are in an old encoding; its letters may be others. */
    | 'old_encoding';
  readonly sheet: string | null;
}

export type WorkbookReading =
  | {
      readonly kind: 'read';
      readonly sheets: readonly Grid[];
      /** Of which report it says that it is; null: it is no workbook of ours. */
      readonly about: AboutWorkbook | null;
      readonly notices: readonly WorkbookNotice[];
    }
  | { readonly kind: 'refused'; readonly code: WorkbookRefusal; readonly detail?: string };

/** Bytes. */
export const largestFile = 5_000_000;

/**
 * The sheets of an `.xlsx`, `.ods` or `.csv` that someone handed in, as grids: values, never
 * formulas, programs or what links to elsewhere. Judged by its bytes, its name only says that a
 * text is a table. Whatever the file claims, it is read within some seconds and some hundred
 * megabytes, or refused; what is beyond 200 columns and 5.000 rows is left out and told.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookReading> {
  if (bytes.length > largestFile) return { kind: 'refused', code: 'too_large' };
  const kind = kindOfFile(bytes, fileName);
  try {
    if (kind === 'zip') return await readArchive(openZip(bytes));
    if (kind === 'text') return readTable(bytes);
    return { kind: 'refused', code: kind };
  } catch (error) {
    if (error instanceof ZipRefusal) {
      return { kind: 'refused', code: error.code, detail: error.message };
    }
    if (error instanceof XmlError) {
      return { kind: 'refused', code: 'damaged', detail: error.message };
    }
    throw error;
  }
}

function readTable(bytes: Uint8Array): WorkbookReading {
  const { text, isOldEncoding } = textOfBytes(bytes);
  const budget = { cells: readLimits.cells };
  const notices: WorkbookNotice[] = isOldEncoding ? [{ code: 'old_encoding', sheet: null }] : [];
  return reading([readCsvSheet(text, budget)], notices);
}

async function readArchive(archive: ZipArchive): Promise<WorkbookReading> {
  const { names } = archive;
  const isMacro = (name: string) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(name);
  if ([...names].some(isMacro)) return { kind: 'refused', code: 'has_macros' };
  if (names.has(bookPart)) return readXlsx(archive);
  if (names.has('xl/workbook.bin')) return { kind: 'refused', code: 'binary_workbook' };
  const type = await readText(archive, 'mimetype');
  if (type?.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return readOds(archive);
  return { kind: 'refused', code: 'not_a_workbook' };
}

async function readXlsx(archive: ZipArchive): Promise<WorkbookReading> {
  const book = await readBookParts(archive);
  if (!book) return { kind: 'refused', code: 'damaged', detail: bookPart };
  const budget: CellBudget = { cells: readLimits.cells };
  const sheets: ReadSheet[] = [];
  for (const { name, isHidden, part } of book.sheets.slice(0, readLimits.sheets)) {
    const xml = await readText(archive, part);
    if (xml === null) return { kind: 'refused', code: 'damaged', detail: part };
    const maker = gridMaker(budget);
    readXlsxSheet(xml, book, maker);
    sheets.push({ ...maker.finish(name), isHidden });
  }
  const isLinked = [...archive.names].some((name) => name.startsWith('xl/externalLinks/'));
  return reading(sheets, [
    ...leftOut(book.sheets.length),
    ...(isLinked ? [{ code: 'external_links', sheet: null } as const] : []),
  ]);
}

async function readOds(archive: ZipArchive): Promise<WorkbookReading> {
  const manifest = await readText(archive, 'META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) return { kind: 'refused', code: 'encrypted' };
  const content = await readText(archive, 'content.xml');
  if (content === null) return { kind: 'refused', code: 'damaged', detail: 'content.xml' };
  const sheets = readOdsSheets(content, { cells: readLimits.cells });
  return reading(sheets.slice(0, readLimits.sheets), leftOut(sheets.length));
}

function leftOut(count: number): WorkbookNotice[] {
  return count > readLimits.sheets ? [{ code: 'sheets_left_out', sheet: null }] : [];
}

function reading(read: readonly ReadSheet[], notices: readonly WorkbookNotice[]): WorkbookReading {
  const about = read.find(({ grid }) => grid.name === aboutSheetName)?.grid;
  const sheets = read.filter(({ grid }) => grid !== about);
  if (sheets.every(({ grid }) => grid.rows.length === 0)) return { kind: 'refused', code: 'empty' };
  return {
    kind: 'read',
    sheets: sheets.map(({ grid }) => grid),
    about: about ? aboutOf(about) : null,
    notices: [
      ...notices,
      ...sheets.flatMap(({ grid, isHidden, isCut }): WorkbookNotice[] => [
        ...(isHidden ? [{ code: 'hidden_sheet', sheet: grid.name } as const] : []),
        ...(isCut ? [{ code: 'sheet_cut', sheet: grid.name } as const] : []),
      ]),
    ],
  };
}
