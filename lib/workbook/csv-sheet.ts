import type { GridCell } from '../intake/grid';
import { type CellBudget, gridMaker, longestCell, readLimits, wordsCell } from './grid-maker';
import type { ReadSheet } from './read-sheet';

const separators = ['\t', ';', ','] as const;
type Separator = (typeof separators)[number];

/** Lines and characters from which the separator is guessed. */
const lookedAt = { lines: 30, characters: 100_000 };
/** Stands for any cell beyond the columns that are read: there may be millions. */
const beyond: GridCell = { text: '…', kind: 'text' };

/** The one sheet of a text file whose fields stand apart by a tab, a semicolon or a comma. */
export function readCsvSheet(text: string, budget: CellBudget): ReadSheet {
  // The line by which Excel is told the separator is none of the table.
  const said = /^sep=([\t;,])\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const separator = (said?.[1] as Separator | undefined) ?? guessedSeparator(body);
  const maker = gridMaker(budget);
  eachField(body, separator, (row, column, field) => {
    const isRead = column < readLimits.columns || field.trim() === '';
    maker.put(row, column, isRead ? wordsCell(field) : beyond);
    return row <= readLimits.rows && !maker.isFull();
  });
  return { ...maker.finish(null), isHidden: false };
}

/**
 * The separator that parts most of the first lines; of two that do alike the one that numbers and
 * sentences need less.
 */
function guessedSeparator(text: string): Separator {
  const beginning = text.slice(0, lookedAt.characters);
  const parted = separators.map((separator) => {
    const rows = new Set<number>();
    eachField(beginning, separator, (row, column) => {
      if (column === 1) rows.add(row);
      return row < lookedAt.lines;
    });
    return { separator, rows: rows.size };
  });
  return parted.reduce((best, one) => (one.rows > best.rows ? one : best)).separator;
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d] as const;

/** `take` gets each field, and says whether it wants more. */
function eachField(
  text: string,
  separator: Separator,
  take: (row: number, column: number, field: string) => boolean,
): void {
  const parting = separator.charCodeAt(0);
  let row = 0;
  let column = 0;
  let at = 0;
  while (at <= text.length) {
    let quoted = '';
    if (text.charCodeAt(at) === quote) {
      const end = endOfQuotes(text, at + 1);
      // Twice what a cell holds, since every quote in it may stand for half of one.
      quoted = text.slice(at + 1, Math.min(end, at + 1 + 2 * longestCell)).replaceAll('""', '"');
      at = end + 1;
    }
    const end = endOfPlain(text, at, parting);
    const plain = text.slice(at, end);
    if (!take(row, column, quoted === '' ? plain : quoted + plain)) return;
    if (text.charCodeAt(end) === parting) column += 1;
    else {
      row += 1;
      column = 0;
    }
    const isPair = text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed;
    at = end + (isPair ? 2 : 1);
  }
}

function endOfPlain(text: string, from: number, parting: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === parting || code === lineFeed || code === carriageReturn) break;
  }
  return at;
}

/** Quotes that never end hold the rest of the text. */
function endOfQuotes(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== quote) continue;
    if (text.charCodeAt(at + 1) !== quote) return at;
    at += 1;
  }
  return text.length;
}
