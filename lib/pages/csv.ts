/** A field that may be a number, a text or nothing. */
export type CsvField = { readonly number: string } | { readonly text: string } | null;

/** What a spreadsheet would take for a formula when a text begins with it. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A file that spreadsheets open with its letters right: UTF-8 with a byte order mark, CRLF, fields
 * quoted where needed. A text that looks like a formula gets an apostrophe before it, so that
 * nothing typed by somebody is run by somebody else; numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  const lines = [header.map((name) => ({ text: name })), ...rows].map((row) =>
    row.map(writeField).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeField(field: CsvField): string {
  if (field === null) return '';
  if ('number' in field) return field.number;
  const text = formulaStart.test(field.text) ? `'${field.text}` : field.text;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
