import type { Grid, GridCell } from '../intake/grid';

/** What of a workbook is read; all sheets together have at most so many cells. */
export const readLimits = { sheets: 50, rows: 5_000, columns: 200, cells: 500_000 };

/** Cells that a whole workbook may still have. */
export interface CellBudget {
  cells: number;
}

export interface GridMaker {
  /** Rows and columns from 0; what is beyond the limits is left out and remembered. */
  readonly put: (row: number, column: number, cell: GridCell | null) => void;
  /** Whether nothing more of this sheet can be taken. */
  readonly isFull: () => boolean;
  /** Leaves only the first cell of a merged range. */
  readonly merge: (range: CellRange) => void;
  readonly finish: (name: string | null) => { readonly grid: Grid; readonly isCut: boolean };
}

/** Both ends included, from 0. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Puts together one sheet. */
export function gridMaker(budget: CellBudget): GridMaker {
  const rows: (GridCell | null)[][] = [];
  let isCut = false;
  // Ranges that are merged do not overlap; a file in which they do ends here.
  let mergedSteps = 2 * readLimits.cells;
  const isInside = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < readLimits.rows && column < readLimits.columns;
  return {
    put(row, column, cell) {
      if (cell === null) return;
      if (!isInside(row, column) || budget.cells <= 0) {
        isCut = true;
        return;
      }
      budget.cells -= 1;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length <= column) cells.push(null);
      cells[column] = cell;
    },
    isFull: () => budget.cells <= 0,
    merge({ firstRow, firstColumn, lastRow, lastColumn }) {
      const last = Math.min(lastRow, rows.length - 1);
      for (let row = firstRow; row <= last && mergedSteps > 0; row += 1) {
        const cells = rows[row] ?? [];
        mergedSteps -= 1;
        const end = Math.min(lastColumn, cells.length - 1);
        for (let column = firstColumn; column <= end; column += 1) {
          mergedSteps -= 1;
          if (row !== firstRow || column !== firstColumn) cells[column] = null;
        }
      }
    },
    finish: (name) => ({
      grid: { name, rows: rows.map(withoutEnd) },
      isCut: isCut || budget.cells <= 0,
    }),
  };
}

function withoutEnd(cells: (GridCell | null)[]): (GridCell | null)[] {
  const last = cells.findLastIndex((cell) => cell !== null);
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}

/** Characters that a cell of any spreadsheet holds. */
export const longestCell = 32_767;

/**
 * A cell of words; null where there are none but spaces. A copy, since a piece of a text holds the
 * whole of it in memory.
 */
export function wordsCell(text: string, kind: GridCell['kind'] = 'text'): GridCell | null {
  const trimmed = text.slice(0, longestCell).trim();
  return trimmed === '' ? null : { text: Buffer.from(trimmed).toString(), kind };
}
