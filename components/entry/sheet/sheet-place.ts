import {
  type CellColumn,
  type CellKey,
  cellColumns,
  columnOf,
  type Indicator,
} from '@/lib/domain/indicator/indicator';
import { type EntryLine, groupLines } from '../entry-fields';

/** A row of the sheet: an indicator, whole and its part side by side, or its plan and estimate. */
export interface SheetRow {
  readonly indicator: Indicator;
  /** 0 for a heading figure, 1 for "trong đó". */
  readonly indent: number;
  /** What is left out is not asked. */
  readonly cells: Readonly<Partial<Record<CellColumn, EntryLine>>>;
}

/** The rows of a section's lines, in their order. */
export function rowsOf(lines: readonly EntryLine[]): SheetRow[] {
  return groupLines(lines).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      indicator: first.indicator,
      indent: Math.min(...group.map(({ item }) => item.indent)),
      cells: Object.fromEntries(group.map((line) => [columnOf(line.item), line])),
    };
  });
}

/** The columns of a sheet, two at most. */
export function columnsOf(rows: readonly SheetRow[]): CellColumn[] {
  return cellColumns.filter((column) => rows.some(({ cells }) => cells[column]));
}

/** The cells of the sheet by row and column; null where nothing is asked. */
export type CellGrid = readonly (readonly (CellKey | null)[])[];

export function gridOf(rows: readonly SheetRow[]): CellGrid {
  const shown = columnsOf(rows);
  return rows.map(({ cells }) => shown.map((column) => cells[column]?.key ?? null));
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function placeOf(grid: CellGrid, key: CellKey): Place | null {
  for (const [row, cells] of grid.entries()) {
    const column = cells.indexOf(key);
    if (column >= 0) return { row, column };
  }
  return null;
}

export function cellAt(grid: CellGrid, { row, column }: Place): CellKey | null {
  return grid[row]?.[column] ?? null;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const steps: Readonly<Record<Direction, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** The next cell that is asked in a direction; null: there is none. */
export function stepFrom(grid: CellGrid, from: Place, direction: Direction): Place | null {
  const step = steps[direction];
  const isInside = ({ row, column }: Place) => row in grid && column in (grid[row] ?? []);
  let place = { row: from.row + step.row, column: from.column + step.column };
  while (isInside(place)) {
    if (cellAt(grid, place) !== null) return place;
    place = { row: place.row + step.row, column: place.column + step.column };
  }
  return null;
}

/**
 * As Ctrl with an arrow goes in a spreadsheet: to the last filled cell of an unbroken run, or over
 * blank ones to the next filled cell; where none is left, to the edge.
 */
export function jumpFrom(
  grid: CellGrid,
  from: Place,
  direction: Direction,
  isFilled: (key: CellKey) => boolean,
): Place | null {
  const filled = (place: Place | null) => {
    const key = place && cellAt(grid, place);
    return key !== null && isFilled(key);
  };
  let place = stepFrom(grid, from, direction);
  if (place === null) return null;
  const wanted = filled(from) && filled(place);
  for (;;) {
    const next = stepFrom(grid, place, direction);
    if (next === null) return place;
    if (wanted ? !filled(next) : filled(place)) return place;
    place = next;
  }
}

/** The next cell in reading order, or the one before; null: it was the last. */
export function nextInOrder(grid: CellGrid, from: Place, backwards: boolean): Place | null {
  const places = grid.flatMap((cells, row) =>
    cells.flatMap((key, column) => (key === null ? [] : [{ row, column }])),
  );
  const index = places.findIndex(({ row, column }) => row === from.row && column === from.column);
  return places[index + (backwards ? -1 : 1)] ?? null;
}

/** The first and the last cell of a row, or of the whole sheet. */
export function endOf(grid: CellGrid, end: 'first' | 'last', row?: number): Place | null {
  const places = grid.flatMap((cells, at) =>
    row !== undefined && row !== at
      ? []
      : cells.flatMap((key, column) => (key === null ? [] : [{ row: at, column }])),
  );
  return (end === 'first' ? places[0] : places.at(-1)) ?? null;
}

/** A block of cells, by two of its corners. */
export interface Block {
  readonly anchor: Place;
  readonly end: Place;
}

/** The rows and columns of a block, both ends included. */
export function extentOf({ anchor, end }: Block) {
  return {
    top: Math.min(anchor.row, end.row),
    bottom: Math.max(anchor.row, end.row),
    left: Math.min(anchor.column, end.column),
    right: Math.max(anchor.column, end.column),
  };
}

/** The cells of a block by row and column; null where nothing is asked. */
export function cellsOf(grid: CellGrid, block: Block): CellGrid {
  const { top, bottom, left, right } = extentOf(block);
  return grid.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1));
}

export function isInBlock(block: Block | null, { row, column }: Place): boolean {
  if (block === null) return false;
  const { top, bottom, left, right } = extentOf(block);
  return row >= top && row <= bottom && column >= left && column <= right;
}
