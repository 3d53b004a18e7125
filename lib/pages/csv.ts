import { stringify } from 'csv-stringify/sync';

/** A field that may be a number, a text or nothing. */
export type CsvField = { readonly number: string } | { readonly text: string } | null;

/**
 * What a spreadsheet would take for a formula: at the beginning of a text, and after everything that
 * it may take for the end of a field, since which one is chosen by who opens the file.
 */
const formulaStart = /(^(?!')|[,;\t\r\n])([\s"']*)(?=[=+\-@＝＋－＠])/g;

/** Names that English spreadsheets know in dates; Vietnamese ones know no date with words. */
const dateWord =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';

/**
 * A text that may be read as a number, a date, a time: `06`, `2/2`, `2023-12-31`, `1E5`, `Dec 2023`,
 * `3 PM`.
 */
const looksLikeNumber = new RegExp(
  `^(?=.*\\d)(?:[^\\p{L}]|(?<=\\d)[ETZ](?=[\\d+-]|$)|(?<!\\p{L})(?:${dateWord})(?!\\p{L})|(?<=\\d ?)[AP]M?(?!\\p{L}))*$`,
  'isu',
);

/** Words that are the values of a condition in one of the two settings. */
const looksLikeCondition = /^\s*(?:true|false|đúng|sai)\s*$/iu;

/**
 * A file for programs that no spreadsheet misreads either, in a Vietnamese or an English setting:
 * UTF-8 with a byte order mark, commas, CRLF, fields quoted where needed (csv-stringify; what it
 * guards against formulas is the first sign of a field alone, so the guard is ours).
 *
 * - A number with decimals is written without a point or comma, `46.875` as `46875E-3`: Vietnamese
 *   spreadsheets read the point as thousands, English ones the comma.
 * - A text that would be run as a formula or read as a number or date has an apostrophe before it,
 *   and so has one that begins with an apostrophe. A program takes one leading apostrophe away from
 *   any field.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return `\ufeff${toCsvLines([header.map((name) => ({ text: name })), ...rows])}`;
}

/** Lines of such a file that is written piece by piece. */
export function toCsvLines(rows: readonly (readonly CsvField[])[]): string {
  // Names, titles and units come again in thousands of rows: each is looked at once.
  const looked = new Map<string, string>();
  const guardedOnce = (text: string) => {
    const known = looked.get(text) ?? guarded(text);
    looked.set(text, known);
    return known;
  };
  const fieldOf = (field: CsvField) => {
    if (field === null) return '';
    return 'number' in field ? writeNumber(field.number) : guardedOnce(field.text);
  };
  return stringify(
    rows.map((row) => row.map(fieldOf)),
    {
      record_delimiter: 'windows',
      // Whatever a spreadsheet may take for the end of a field, not the comma alone.
      quoted_match: /[;\t\r\n]/,
    },
  );
}

function guarded(text: string): string {
  const isMarked =
    text.startsWith("'") || looksLikeNumber.test(text) || looksLikeCondition.test(text);
  return (isMarked ? `'${text}` : text).replace(formulaStart, "$1$2'");
}

/** Exact, and the same number whichever sign stands for decimals: `-0.05` as `-5E-2`. */
function writeNumber(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  if (fraction === '') return whole;
  const digits = `${whole}${fraction}`.replace(/^(-?)0+(?=\d)/, '$1');
  return `${digits}E-${fraction.length}`;
}
