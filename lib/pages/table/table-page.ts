import { isEnoughForRank } from '../../domain/figure/rank';
import { breaksOf, type SeriesBreak } from '../../domain/figure/series';
import { compareDecimals } from '../../domain/number/decimal';
import { getPeriod } from '../../domain/period';
import type { TableChoice, TableSort } from '../../domain/table/table-choice';
import type { Area } from '../../domain/territory/area';
import { type FigureBook, isWhole, type ShownFigure, type ShownNumber } from '../shown-figure';
import type { TableCell } from './table-cells';
import {
  cellsOf,
  groupsOfPage,
  isReadAtOnce,
  rowsOfPage,
  type TableLayout,
  type TableMember,
} from './table-layout';
import { columnsOf, fillGroup, sortedColumn, type TableGroup, type TableRow } from './table-rows';

/** What the title of a table says. */
type TableFinding =
  /** One indicator of provinces at one period: who has the most, of how many that are known. */
  | {
      readonly kind: 'highest';
      readonly shown: ShownNumber;
      /** More than one where they share it. */
      readonly areas: readonly Area[];
      readonly known: number;
      readonly of: number;
    }
  | { readonly kind: 'filled'; readonly filled: number; readonly of: number };

export interface TablePage {
  readonly layout: TableLayout;
  readonly columns: readonly TableMember[];
  /** The groups of this page of it, those that go over its edge without the rest. */
  readonly groups: readonly TableGroup[];
  readonly page: number;
  readonly pages: number;
  /** Rows of all pages; those left out because nothing is known of them are not among them. */
  readonly rowCount: number;
  readonly firstRow: number;
  /** Members of rows of which nothing is known in any group; empty where all rows stand. */
  readonly silent: readonly TableMember[];
  /** How many rows were left out in all. */
  readonly hidden: number;
  /** Null where the table is read page by page. */
  readonly finding: TableFinding | null;
  /** Days on which what is counted changed its meaning, between the first period and the last. */
  readonly breaks: readonly SeriesBreak[];
  /** Figures of the page of which sources say different things. */
  readonly disagreeing: readonly ShownFigure[];
}

interface PageInput {
  readonly layout: TableLayout;
  readonly choice: Pick<TableChoice, 'sort' | 'showsEmpty' | 'page'>;
  /** What is known of every group, or of those of the page where the table is not read at once. */
  readonly book: FigureBook;
  readonly country: Area;
}

/** A page of a table: rows that say something first of all, sorted, so many at a time. */
export function tablePage({ layout, choice, book, country }: PageInput): TablePage {
  const isWhole = isReadAtOnce(layout);
  const perPage = rowsOfPage(layout);
  const asked = isWhole ? layout.groups : groupsOfPage(layout, choice.page);
  const filled = asked.map((members) => fillGroup(layout, members, book, choice.sort));
  const hides = isWhole && !choice.showsEmpty;
  const kept = hides ? filled.flatMap(keptGroup) : filled;
  const all = layout.rows.length * layout.groups.length;
  const rowCount = hides ? kept.reduce((sum, { rows }) => sum + rows.length, 0) : all;
  const pages = Math.max(1, Math.ceil(rowCount / perPage));
  const page = Math.min(choice.page, pages);
  // Read page by page, the first group is that of the page's first row.
  const before = isWhole
    ? 0
    : Math.floor(((page - 1) * perPage) / layout.rows.length) * layout.rows.length;
  const first = (page - 1) * perPage;
  const groups = cut(kept, first - before, perPage);
  const silent = hides
    ? layout.rows.filter(
        ({ key }) => !kept.some(({ rows }) => rows.some(({ member }) => member.key === key)),
      )
    : [];
  const shown = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  return {
    layout,
    columns: columnsOf(layout),
    groups,
    page,
    pages,
    rowCount,
    firstRow: first,
    silent,
    hidden: hides ? all - rowCount : 0,
    finding: isWhole ? findingOf(layout, filled, choice.sort) : null,
    breaks: breaksWithin(layout, book, country),
    disagreeing: shown.flatMap((cell) => (cell.shown?.disagree ? cell.shown : [])),
  };
}

/** A group without its empty rows; none where all are. */
export function keptGroup(group: TableGroup): TableGroup[] {
  const rows = group.rows.filter(saysSomething);
  return rows.length > 0 ? [{ ...group, rows }] : [];
}

function saysSomething({ cells }: TableRow): boolean {
  return cells.some(({ shown }) => shown !== null);
}

/** So many rows from a place on; a group's sum stands where its last row does. */
function cut(groups: readonly TableGroup[], from: number, count: number): TableGroup[] {
  let start = 0;
  return groups.flatMap((group) => {
    const place = start;
    start += group.rows.length;
    const rows = group.rows.slice(Math.max(0, from - place), Math.max(0, from + count - place));
    if (rows.length === 0) return [];
    const isToItsEnd = from + count >= place + group.rows.length;
    return [{ ...group, rows, total: isToItsEnd ? group.total : null }];
  });
}

/** Nobody is the highest of a few: then how much of the table is known is what is to be said of it. */
function findingOf(
  layout: TableLayout,
  groups: readonly TableGroup[],
  sort: TableSort | null,
): TableFinding {
  return highestOf(layout, groups, sort) ?? filledOf(layout, groups);
}

/** Of the column that rows are sorted by, else of the newest period or the first column that is wide enough. */
function highestOf(
  layout: TableLayout,
  groups: readonly TableGroup[],
  sort: TableSort | null,
): TableFinding | null {
  const [group] = groups;
  if (!group || groups.length > 1 || layout.provinces.length < 2 || layout.rowAxis !== 'area') {
    return null;
  }
  const rows = group.rows.filter(
    ({ member }) => member.axis === 'area' && member.area?.level === 'province',
  );
  const sorted = sortedColumn(layout.columns, sort);
  const places = layout.columns.map((_, place) => place);
  const order = layout.columnAxis === 'period' ? places.reverse() : places;
  for (const column of sorted === -1 ? order : [sorted]) {
    const found = highestIn(rows.flatMap(({ cells }) => cells[column] ?? []));
    if (found) return found;
  }
  return null;
}

function highestIn(cells: readonly TableCell[]): TableFinding | null {
  const numbers = cells.flatMap(({ shown }) => (isWhole(shown) ? [shown] : []));
  const of = cells.filter(({ gap }) => gap !== 'notApplicable').length;
  const [most, ...others] = numbers.sort((a, b) => compareDecimals(b.value.value, a.value.value));
  if (!most || others.length === 0 || !isEnoughForRank(numbers.length, of)) return null;
  const equal = others.filter(({ value }) => value.value === most.value.value);
  return {
    kind: 'highest',
    shown: most,
    areas: [most, ...equal].map(({ area }) => area),
    known: numbers.length,
    of,
  };
}

function filledOf({ columns }: TableLayout, groups: readonly TableGroup[]): TableFinding {
  const cells = groups
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells.slice(0, columns.length)))
    .filter(({ gap }) => gap !== 'notApplicable' && gap !== 'ended');
  const filled = cells.filter(({ shown }) => shown !== null && shown.value.type !== 'absent');
  return { kind: 'filled', filled: filled.length, of: cells.length };
}

function breaksWithin(layout: TableLayout, book: FigureBook, country: Area): SeriesBreak[] {
  const members = [...layout.rows, ...layout.columns, ...layout.groups.flat()];
  const ends = members
    .flatMap((one) => (one.axis === 'period' ? [getPeriod(one.period).end] : []))
    .sort();
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  const found = members.flatMap((one) =>
    one.axis === 'indicator' ? breaksOf(book.breaks, one.indicator, country.id, 'ALL') : [],
  );
  // What changed several indicators at once is said once.
  const byWords = new Map(found.map((one) => [`${one.on} ${one.reasonVi}`, one]));
  return [...byWords.values()].filter(({ on }) => first < on && on <= last);
}

/** What a page needs to be told of a table that is not made. */
export function refusalOf(
  layout: TableLayout,
  most: { readonly cells: number; readonly columns: number },
): 'cells' | 'columns' | null {
  if (cellsOf(layout) > most.cells) return 'cells';
  return layout.columns.length > most.columns ? 'columns' : null;
}
