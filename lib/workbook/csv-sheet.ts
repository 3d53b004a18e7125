import { type CellBudget, gridMaker, readLimits, wordsCell } from './grid-maker';
import type { ReadSheet } from './read-sheet';

const separators = ['\t', ';', ','] as const;
type Separator = (typeof separators)[number];

/** Lines from which the separator is guessed. */
const lookedAt = 30;

/** The one sheet of a text file whose fields stand apart by a tab, a semicolon or a comma. */
export function readCsvSheet(text: string, budget: CellBudget): ReadSheet {
  // The line by which Excel is told the separator is none of the table.
  const said = /^sep=([\t;,])\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const separator = (said?.[1] as Separator | undefined) ?? guessedSeparator(body);
  const maker = gridMaker(budget);
  eachField(body, separator, (row, column, field) => {
    maker.put(row, column, wordsCell(field));
    return row <= readLimits.rows && !maker.isFull();
  });
  return { ...maker.finish(null), isHidden: false };
}

/**
 * The separator that parts most of the first lines; of two that do alike the one that numbers and
 * sentences need less.
 */
function guessedSeparator(text: string): Separator {
  const parted = separators.map((separator) => {
    const rows = new Set<number>();
    eachField(text, separator, (row, column) => {
      if (column === 1) rows.add(row);
      return row < lookedAt;
    });
    return { separator, rows: rows.size };
  });
  return parted.reduce((best, one) => (one.rows > best.rows ? one : best)).separator;
}

/** `take` gets each field, and says whether it wants more. */
function eachField(
  text: string,
  separator: Separator,
  take: (row: number, column: number, field: string) => boolean,
): void {
  const plainEnd = new RegExp(`[${separator}\\r\\n]`, 'g');
  let row = 0;
  let column = 0;
  let at = 0;
  while (at <= text.length) {
    let field = '';
    if (text[at] === '"') {
      const end = endOfQuotes(text, at + 1);
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    plainEnd.lastIndex = at;
    const end = plainEnd.exec(text)?.index ?? text.length;
    field += text.slice(at, end);
    if (!take(row, column, field)) return;
    if (text[end] === separator) column += 1;
    else {
      row += 1;
      column = 0;
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
}

/** Quotes that never end hold the rest of the text. */
function endOfQuotes(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return text.length;
}
