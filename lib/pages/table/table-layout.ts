import type { Scope } from '../../domain/figure/figure';
import type { Indicator } from '../../domain/indicator/indicator';
import { sortWords, type TableAxis, tableAxes } from '../../domain/table/table-choice';
import type { Area } from '../../domain/territory/area';
import { areaWord, scopeWord } from './table-names';

/** What stands where in a table, before anything is known of what it says. */

export type TableMember =
  /** `area` null: the provinces of the table together. */
  | { readonly axis: 'area'; readonly key: string; readonly area: Area | null }
  | { readonly axis: 'indicator'; readonly key: string; readonly indicator: Indicator }
  | { readonly axis: 'period'; readonly key: string; readonly period: string }
  | { readonly axis: 'scope'; readonly key: string; readonly scope: Scope };

/** What a cell is about. */
export interface TablePlace {
  readonly area: Area | null;
  readonly indicator: Indicator;
  readonly period: string;
  readonly scope: Scope;
}

export interface TableLayout {
  readonly rowAxis: TableAxis;
  readonly columnAxis: TableAxis;
  readonly rows: readonly TableMember[];
  readonly columns: readonly TableMember[];
  /** What stands above each group of rows: a member of each axis that is neither row nor column. */
  readonly groups: readonly (readonly TableMember[])[];
  /** The provinces that are put together where that is right; fewer than two are not. */
  readonly provinces: readonly Area[];
}

export interface TableMembers {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly periods: readonly string[];
  readonly scopes: readonly Scope[];
}

/** The provinces of the table together, as a member beside them. */
export const totalMember: TableMember = { axis: 'area', key: sortWords.total, area: null };

export function layTable(
  members: TableMembers,
  rowAxis: TableAxis,
  columnAxis: TableAxis,
): TableLayout {
  const on: Readonly<Record<TableAxis, readonly TableMember[]>> = {
    area: members.areas.map((area) => ({ axis: 'area', key: areaWord(area), area })),
    indicator: members.indicators.map((indicator) => ({
      axis: 'indicator',
      key: indicator.slug,
      indicator,
    })),
    period: members.periods.map((period) => ({ axis: 'period', key: period, period })),
    scope: members.scopes.map((scope) => ({ axis: 'scope', key: scopeWord(scope), scope })),
  };
  const groupAxes = (['indicator', 'area', 'period', 'scope'] as const).filter(
    (axis) => axis !== rowAxis && axis !== columnAxis,
  );
  const groups = groupAxes.reduce<readonly (readonly TableMember[])[]>(
    (before, axis) => before.flatMap((group) => on[axis].map((member) => [...group, member])),
    [[]],
  );
  const isAcross = rowAxis === 'area' || columnAxis === 'area';
  return {
    rowAxis,
    columnAxis,
    rows: on[rowAxis],
    columns: on[columnAxis],
    groups,
    provinces: isAcross ? members.areas.filter(({ level }) => level === 'province') : [],
  };
}

export function cellsOf({ rows, columns, groups }: TableLayout): number {
  return rows.length * columns.length * groups.length;
}

/** What a group, a row and a column say together; they name each axis once. */
export function placeOf(members: readonly TableMember[]): TablePlace {
  let place: Partial<TablePlace> = {};
  for (const member of members) {
    switch (member.axis) {
      case 'area':
        place = { ...place, area: member.area };
        break;
      case 'indicator':
        place = { ...place, indicator: member.indicator };
        break;
      case 'period':
        place = { ...place, period: member.period };
        break;
      case 'scope':
        place = { ...place, scope: member.scope };
    }
  }
  const { area, indicator, period, scope } = place;
  if (area === undefined || !indicator || period === undefined || scope === undefined) {
    throw new Error(`a table's cell is about every one of ${tableAxes.join(', ')}`);
  }
  return { area, indicator, period, scope };
}

/** Cells of a table that is read as a whole: its empty rows are known, and every page of it. */
const MOST_READ_AT_ONCE = 6_000;
/** Rows of a page, and cells, whichever is fewer; a page of many columns still has some rows. */
const MOST_ROWS = 200;
const MOST_CELLS = 2_000;
const FEWEST_ROWS = 20;
/** Cells that a table may have; more were never read, and a browser would stand still. */
export const MOST_TABLE_CELLS = 100_000;
/** Columns side by side. */
export const MOST_COLUMNS = 150;

/** Indicators of which every figure stands in one file. */
export const MOST_WHOLE_INDICATORS = 12;
/** Cells of a table that has a workbook, which is made in one go; a file for programs has them all. */
export const MOST_WORKBOOK_CELLS = 12_000;
/** Cells of a file that are read and written together, while everybody else waits. */
const CELLS_OF_PART = 2_000;

/** Groups of a table in the parts in which a file of it is made. */
export function partsOfTable(layout: TableLayout): TableLayout['groups'][] {
  const perGroup = Math.max(layout.rows.length * layout.columns.length, 1);
  const size = Math.max(1, Math.floor(CELLS_OF_PART / perGroup));
  const parts: TableLayout['groups'][] = [];
  for (let start = 0; start < layout.groups.length; start += size) {
    parts.push(layout.groups.slice(start, start + size));
  }
  return parts;
}

export function isReadAtOnce(layout: TableLayout): boolean {
  return cellsOf(layout) <= MOST_READ_AT_ONCE;
}

export function rowsOfPage({ columns }: TableLayout): number {
  const fitting = Math.floor(MOST_CELLS / Math.max(columns.length, 1));
  return Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, fitting));
}

/** The groups that stand on a page, wholly or in part, of a table in which every row stands. */
export function groupsOfPage(layout: TableLayout, asked: number): TableLayout['groups'] {
  const perPage = rowsOfPage(layout);
  const perGroup = Math.max(layout.rows.length, 1);
  const page = Math.min(asked, Math.ceil((perGroup * layout.groups.length) / perPage));
  const first = Math.floor(((page - 1) * perPage) / perGroup);
  const last = Math.floor((page * perPage - 1) / perGroup);
  return layout.groups.slice(first, last + 1);
}
