import { compareDecimals } from '../../domain/number/decimal';
import { compareVietnamese } from '../../domain/search-text';
import { sortWords, type TableSort } from '../../domain/table/table-choice';
import { type FigureBook, isNumber } from '../shown-figure';
import { cellAt, type TableCell } from './table-cells';
import { placeOf, type TableLayout, type TableMember, totalMember } from './table-layout';

export interface TableRow {
  readonly member: TableMember;
  /** One for each column. */
  readonly cells: readonly TableCell[];
}

export interface TableGroup {
  /** What stands above its rows. */
  readonly members: readonly TableMember[];
  readonly rows: readonly TableRow[];
  /** The provinces of its rows together; null where nothing of it can be added up. */
  readonly total: TableRow | null;
}

/** The columns of a table, with the sum of its provinces where they stand side by side. */
export function columnsOf({ columns, columnAxis, provinces }: TableLayout): TableMember[] {
  return columnAxis === 'area' && provinces.length > 1 ? [...columns, totalMember] : [...columns];
}

/** A group's rows with what is known of each cell, in the order asked for; the sum is no row among them. */
export function fillGroup(
  layout: TableLayout,
  members: readonly TableMember[],
  book: FigureBook,
  sort: TableSort | null,
): TableGroup {
  const { provinces } = layout;
  const columns = columnsOf(layout);
  const fill = (member: TableMember): TableRow => ({
    member,
    cells: columns.map((column) => cellAt(book, placeOf([...members, member, column]), provinces)),
  });
  const total = layout.rowAxis === 'area' && provinces.length > 1 ? fill(totalMember) : null;
  return {
    members,
    rows: sortRows(layout.rows.map(fill), columns, sort),
    total: total?.cells.some(({ shown, gap }) => shown || gap === 'mixedStatus') ? total : null,
  };
}

/** Whether the numbers below each other in a column are of one unit, so that one is more than another. */
export function areComparable({ rows }: Pick<TableLayout, 'rows'>): boolean {
  const units = rows.map((row) => (row.axis === 'indicator' ? row.indicator.unitVi : ''));
  return new Set(units).size <= 1;
}

/** The place of the column that rows are sorted by; -1 where there is none of that name. */
export function sortedColumn(columns: readonly TableMember[], sort: TableSort | null): number {
  if (sort === null) return -1;
  return sort.column === sortWords.newest
    ? columns.findLastIndex(({ axis }) => axis === 'period')
    : columns.findIndex(({ key }) => key === sort.column);
}

/** Numbers in their order, and what is none after them whichever way; equals stay as they were. */
function sortRows(
  rows: readonly TableRow[],
  columns: readonly TableMember[],
  sort: TableSort | null,
): TableRow[] {
  if (sort === null) return [...rows];
  const way = sort.ascending ? 1 : -1;
  if (sort.column === sortWords.name) {
    return [...rows].sort((a, b) => way * compareVietnamese(nameOf(a.member), nameOf(b.member)));
  }
  const column = sortedColumn(columns, sort);
  if (column === -1 || !areComparable({ rows: rows.map(({ member }) => member) })) return [...rows];
  const keyed = rows.map((row) => ({ row, value: sortValue(row.cells[column]) }));
  return keyed
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      return way * compareDecimals(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** A number that stands for the whole; one that lacks a part is no more or less than another. */
function sortValue(cell: TableCell | undefined): string | null {
  const shown = cell?.shown;
  return shown && isNumber(shown) && !shown.computed?.partial ? shown.value.value : null;
}

function nameOf(member: TableMember): string {
  switch (member.axis) {
    case 'area':
      return member.area?.nameVi ?? '';
    case 'indicator':
      return member.indicator.nameVi;
    default:
      return member.key;
  }
}
