import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a file in prisma/seed/data, by column name; text is normalised to NFC. */
export function readCsv<Column extends string>(name: string): Record<Column, string>[] {
  const text = readFileSync(`prisma/seed/data/${name}`, 'utf8').normalize('NFC');
  return parse(text, { columns: true, skip_empty_lines: true, bom: true });
}
