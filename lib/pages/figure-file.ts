import type { Dataset } from '../domain/figure/figure';
import type { BoundaryCode } from '../domain/territory/area';
import { csvIsFor } from '../messages/files';
import type { PageFileEnding } from '../routes';
import { type CsvField, toCsv, toCsvLines } from './csv';
import { fileColumns } from './file-columns';
import type { FileContent, FileContext, FileRow } from './file-row';

/** The columns of both files under their names for programs, and one that says whom this file is for. */
const columns: readonly (readonly [string, (row: FileRow, context: FileContext) => CsvField])[] = [
  ...Object.values(fileColumns).flatMap(({ csv }) => Object.entries(csv)),
  ['file', () => ({ text: csvIsFor })],
];

type FileRows = Pick<FileContent, 'rows'>;

/**
 * What a page of figures shows, as a file for programs; the same in both languages. An absence has
 * an empty value and its letter, never 0.
 */
export function figureFile({ rows }: FileRows, context: FileContext): string {
  return toCsv(figureColumns, fieldsOf(rows, context));
}

/** The names of its columns, in their order. */
export const figureColumns: readonly string[] = columns.map(([name]) => name);

/** Lines of such a file that is written piece by piece. */
export function figureLines(rows: readonly FileRow[], context: FileContext): string {
  return toCsvLines(fieldsOf(rows, context));
}

function fieldsOf(rows: readonly FileRow[], context: FileContext): CsvField[][] {
  return rows.map((row) => columns.map(([, field]) => field(row, context)));
}

/** Name under which a browser keeps the file. */
export function figureFileName(
  { subject }: Pick<FileContent, 'subject'>,
  dataset: Dataset,
  boundary: BoundaryCode,
  ending: PageFileEnding,
): string {
  return [subject.slug, boundary, ...(dataset === 'demo' ? ['minh-hoa'] : [])]
    .join('-')
    .concat(`.${ending}`);
}
