/** A field that may be a number, a text or nothing. */
export type CsvField = { readonly number: string } | { readonly text: string } | null;

/**
 * What a spreadsheet would take for a formula: at the beginning of a text, and after everything that
 * it may take for the end of a field, since which one is chosen by who opens the file.
 */
const formulaStart = /(^|[,;\t\r\n])([\s"']*)(?=[=+\-@＝＋－＠])/g;

/** A text without words may be read as a number, a date, a time: `06`, `2/2`, `2023-12-31`, `1E5`. */
const looksLikeNumber = /^(?=.*\d)(?:[^\p{L}]|(?<=\d)[ETZ](?=[\d+-]|$))*$/isu;

/**
 * A file for programs that no spreadsheet misreads either, in a Vietnamese or an English setting:
 * UTF-8 with a byte order mark, commas, CRLF, fields quoted where needed.
 *
 * - A number with decimals is written without a point or comma, `46.875` as `46875E-3`: Vietnamese
 *   spreadsheets read the point as thousands, English ones the comma.
 * - A text that would be run as a formula or read as a number or date has an apostrophe before it.
 *   A program takes one leading apostrophe away from any field.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  const lines = [header.map((name) => ({ text: name })), ...rows].map((row) =>
    row.map(writeField).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeField(field: CsvField): string {
  if (field === null) return '';
  if ('number' in field) return writeNumber(field.number);
  const text = guarded(field.text);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  const harmless = text.replace(formulaStart, "$1$2'");
  return looksLikeNumber.test(text) && !harmless.startsWith("'") ? `'${harmless}` : harmless;
}

/** Exact, and the same number whichever sign stands for decimals: `-0.05` as `-5E-2`. */
function writeNumber(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction === '') return whole;
  const digits = `${whole}${fraction}`.replace(/^(-?)0+(?=\d)/, '$1');
  return `${digits}E-${fraction.length}`;
}
