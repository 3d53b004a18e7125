import type { GridCell } from '../intake/grid';
import { type CellRange, type GridMaker, wordsCell } from './grid-maker';
import { dateText, dayText, spreadsheetNumber } from './spreadsheet-number';
import { type BookParts, decodeEscapes, textGatherer } from './xlsx-parts';
import { scanXml, type XmlAttributes } from './xml-scan';

/** Characters of a formula that are told. */
const longestFormula = 200;

/** A cell of the file as its tags come by. */
interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: string | null;
}

/** Puts the cells of a sheet into its grid. Throws `XmlError`. */
export function readXlsxSheet(xml: string, book: BookParts, maker: GridMaker): void {
  const inline = textGatherer();
  let place = { row: -1, column: -1 };
  let cell: WrittenCell | null = null;
  let gathers: 'value' | 'formula' | null = null;
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'row') {
        place = { row: rowOf(attribute('r')) ?? place.row + 1, column: -1 };
      } else if (name === 'c') {
        place = placeOf(attribute, place);
        inline.start();
        cell = {
          row: place.row,
          column: place.column,
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          value: null,
          formula: null,
        };
      } else if (name === 'mergeCell') {
        const range = rangeOf(attribute('ref') ?? '');
        if (range) maker.merge(range);
      } else if (cell) {
        if (name === 'v') {
          gathers = 'value';
          cell.value = '';
        } else if (name === 'f') {
          gathers = 'formula';
          cell.formula = '';
        } else inline.open(name);
      }
    },
    text(text) {
      if (!cell) return;
      if (gathers) cell[gathers] += text;
      else inline.text(text);
    },
    close(name) {
      if (!cell) return;
      if (name === 'v' || name === 'f') gathers = null;
      else if (name === 'c') {
        maker.put(cell.row, cell.column, understood(cell, inline.gathered(), book));
        cell = null;
      } else inline.close(name);
    },
    isDone: maker.isFull,
  });
}

function understood(cell: WrittenCell, inlineText: string, book: BookParts): GridCell | null {
  const { type, value, formula } = cell;
  if (type === 'inlineStr') return wordsCell(inlineText);
  if (value === null || (value === '' && type !== 'str')) {
    return formula === null
      ? null
      : wordsCell(`=${formula}`.slice(0, longestFormula), 'formula_without_value');
  }
  switch (type) {
    case 's':
      return book.texts[Number(value)] ?? null;
    case 'str':
      return wordsCell(decodeEscapes(value));
    case 'e':
      return wordsCell(value, 'error');
    case 'b':
      return { text: value.trim() === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'd':
      return wordsCell(dayText(value) ?? value, 'date');
    default:
      return numberCell(value, cell.style, book);
  }
}

function numberCell(value: string, style: number, book: BookParts): GridCell | null {
  const meaning = book.meanings[style] ?? 'number';
  const number = spreadsheetNumber(value, meaning === 'percent' ? 2 : 0);
  if (number === null) return wordsCell(value);
  if (meaning !== 'date') return { text: number, kind: meaning };
  return { text: dateText(Number(value), book.from1904), kind: 'date' };
}

function placeOf(attribute: XmlAttributes, before: { row: number; column: number }) {
  return cellAt(attribute('r') ?? '') ?? { row: before.row, column: before.column + 1 };
}

function rowOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) - 1 : null;
}

const cellName = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

function cellAt(name: string): { row: number; column: number } | null {
  const match = cellName.exec(name);
  if (!match) return null;
  const letters = (match[1] ?? '').toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

function rangeOf(text: string): CellRange | null {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  return (
    from &&
    to && { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column }
  );
}
