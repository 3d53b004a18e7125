import type { GridCell } from '../intake/grid';
import { type CellBudget, type GridMaker, gridMaker, readLimits, wordsCell } from './grid-maker';
import type { ReadSheet } from './read-sheet';
import { dayText, spreadsheetNumber } from './spreadsheet-number';
import { scanXml, type XmlAttributes } from './xml-scan';

/**
 * The sheets of an OpenDocument spreadsheet (`content.xml`). Cells and rows are written once with
 * how often they repeat, up to the end of the sheet: only what holds something is taken. Throws
 * `XmlError`.
 */
export function readOdsSheets(xml: string, budget: CellBudget): ReadSheet[] {
  const sheets: ReadSheet[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let table: OdsTable | null = null;
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'style') style = attribute('name') ?? '';
      else if (name === 'table-properties' && attribute('display') === 'false') {
        hiddenStyles.add(style);
      } else if (name === 'table' && !table) {
        const isHidden = hiddenStyles.has(attribute('style-name') ?? '');
        table = odsTable(attribute('name') ?? '', isHidden, gridMaker(budget));
      } else table?.open(name, attribute);
    },
    text: (text) => table?.text(text),
    close(name) {
      if (name !== 'table') table?.close(name);
      else if (table?.isOutermost()) {
        sheets.push(table.finish());
        table = null;
      }
    },
    isDone: () => sheets.length > readLimits.sheets,
  });
  return sheets;
}

interface OdsTable {
  readonly open: (name: string, attribute: XmlAttributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly isOutermost: () => boolean;
  readonly finish: () => ReadSheet;
}

/** Drawings, comments and tables within a cell say nothing of its value. */
const besideTheValue = new Set([
  ...['annotation', 'table', 'shapes', 'forms'],
  ...['frame', 'g', 'caption', 'custom-shape', 'rect', 'line', 'polyline', 'polygon'],
  ...['path', 'circle', 'ellipse', 'connector', 'measure', 'control', 'regular-polygon'],
]);

function odsTable(name: string, isHidden: boolean, maker: GridMaker): OdsTable {
  let row = 0;
  let rowCount = 1;
  let column = 0;
  let cell: XmlAttributes | null = null;
  let words = '';
  let beside = 0;
  let isParagraph = false;

  function putCell(attribute: XmlAttributes, isCovered: boolean): void {
    const count = repetitions(attribute('number-columns-repeated'), readLimits.columns + 1);
    const understood = isCovered ? null : odsCell(attribute, words);
    if (understood) {
      // One step over the edge tells the maker that something is left out, and no more are taken.
      const isBeyond = row >= readLimits.rows || column >= readLimits.columns;
      const rowEnd = isBeyond ? row + 1 : Math.min(row + rowCount, readLimits.rows + 1);
      const columnEnd = isBeyond ? column + 1 : Math.min(column + count, readLimits.columns + 1);
      for (let down = row; down < rowEnd && !maker.isFull(); down += 1) {
        for (let across = column; across < columnEnd; across += 1) {
          maker.put(down, across, understood);
        }
      }
    }
    column = Math.min(column + count, readLimits.columns);
  }

  return {
    open(tag, attribute) {
      if (besideTheValue.has(tag)) beside += 1;
      if (beside > 0) return;
      if (tag === 'table-row') {
        column = 0;
        rowCount = repetitions(attribute('number-rows-repeated'), readLimits.rows + 1);
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        cell = attribute;
        words = '';
      } else if (tag === 'p' || tag === 'h') {
        if (words !== '') words += '\n';
        isParagraph = true;
      } else if (isParagraph) words += spaceOf(tag, attribute);
    },
    text(text) {
      if (isParagraph && beside === 0) words += text.replace(/\s+/g, ' ');
    },
    close(tag) {
      if (besideTheValue.has(tag)) {
        beside -= 1;
        return;
      }
      if (beside > 0) return;
      if (tag === 'table-row') row = Math.min(row + rowCount, readLimits.rows);
      else if (tag === 'p' || tag === 'h') isParagraph = false;
      else if (cell && (tag === 'table-cell' || tag === 'covered-table-cell')) {
        putCell(cell, tag === 'covered-table-cell');
        cell = null;
      }
    },
    isOutermost() {
      if (beside === 0) return true;
      beside -= 1;
      return false;
    },
    finish: () => ({ ...maker.finish(name), isHidden }),
  };
}

/** How often something is repeated, at most so often that it reaches beyond what is read. */
function repetitions(written: string | undefined, most: number): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}

const mostSpaces = 100;

function spaceOf(tag: string, attribute: XmlAttributes): string {
  if (tag === 's') return ' '.repeat(repetitions(attribute('c'), mostSpaces));
  if (tag === 'tab') return '\t';
  return tag === 'line-break' ? '\n' : '';
}

function odsCell(attribute: XmlAttributes, words: string): GridCell | null {
  const type = attribute('value-type');
  const formula = attribute('formula');
  const value = attribute('value') ?? '';
  switch (type) {
    case undefined:
      return formula === undefined ? wordsCell(words) : wordsCell(formula, 'formula_without_value');
    case 'float':
    case 'currency': {
      const number = spreadsheetNumber(value);
      return number === null ? wordsCell(words) : { text: number, kind: 'number' };
    }
    case 'percentage': {
      const number = spreadsheetNumber(value, 2);
      return number === null ? wordsCell(words) : { text: number, kind: 'percent' };
    }
    case 'date': {
      const iso = attribute('date-value') ?? '';
      return wordsCell(dayText(iso) ?? iso, 'date');
    }
    case 'time':
      return wordsCell(words || (attribute('time-value') ?? ''), 'date');
    case 'error':
      return wordsCell(words, 'error');
    case 'boolean':
      return { text: attribute('boolean-value') === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    default:
      return wordsCell(words || (attribute('string-value') ?? ''));
  }
}
