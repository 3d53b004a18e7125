import { slugFromVietnamese } from '../slug';

/**
 * What a reader asks of the table builder, as its address spells it: read and written in one place,
 * so that one choice has one address whatever order it was made in.
 */

/** What can stand in rows or columns; the other two stand above groups of rows. */
export const tableAxes = ['area', 'indicator', 'period', 'scope'] as const;
export type TableAxis = (typeof tableAxes)[number];

export const axisParameters: Readonly<Record<TableAxis, string>> = {
  area: 'dia-ban',
  indicator: 'chi-tieu',
  period: 'ky',
  scope: 'pham-vi',
};

export const tableParameters = {
  ...axisParameters,
  boundary: 'ranh-gioi',
  rows: 'hang',
  columns: 'cot',
  sort: 'sap-xep',
  direction: 'chieu',
  emptyRows: 'dong-trong',
  page: 'trang',
  step: 'buoc',
  file: 'tep',
} as const;

const ascendingParameter = 'tang';
/** Whole areas, which are meant where no scope is named. */
const usualScope = 'toan-tinh';
export const shownParameter = 'hien';
export const askingParameter = 'chon';
export const everythingParameter = 'day-du';

/** Words for several areas at once. */
export const areaWords = {
  country: 'ca-nuoc',
  regions: 'cac-vung',
  provinces: 'cac-tinh',
} as const;
/** Before the slug of a region: the provinces in it. */
export const withinRegion = 'thuoc-';
/** The column that sorts by the names of the rows, by their sum, and by whatever period is newest. */
export const sortWords = { name: 'ten', total: 'chung', newest: 'moi-nhat' } as const;

export interface TableSort {
  /** A word above, or what the column's member is called in an address. */
  readonly column: string;
  readonly ascending: boolean;
}

export interface TableChoice {
  /** As asked, in the order of letters; whether they name anything, the catalogue says. */
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  /** Codes (`2026-Q3`) and rolling words (`quy-8`). */
  readonly periods: readonly string[];
  readonly scopes: readonly string[];
  readonly boundary: string | undefined;
  readonly rows: TableAxis;
  readonly columns: TableAxis;
  readonly sort: TableSort | null;
  /** Whether rows of which nothing is known stand in the table too. */
  readonly showsEmpty: boolean;
  readonly page: number;
  /** The form once more, with what there is for the choice so far, and no table yet. */
  readonly isAsking: boolean;
}

/** More names than the catalogue has of one kind are none. */
const MOST_VALUES = 400;
const LONGEST_VALUE = 80;
const MOST_PAGES = 9_999;

export function readTableChoice(given: (name: string) => readonly string[]): TableChoice {
  const several = (name: string, tidy = slugOf) =>
    [
      ...new Set(
        given(name)
          .slice(0, MOST_VALUES)
          .flatMap((value) => value.split(',', MOST_VALUES))
          .map(tidy)
          .filter((value) => value !== ''),
      ),
    ]
      .slice(0, MOST_VALUES)
      .sort();
  const one = (name: string) => given(name)[0] ?? '';
  const rows = axisOf(one(tableParameters.rows)) ?? 'area';
  const columns = axisOf(one(tableParameters.columns)) ?? 'period';
  const sortColumn = periodOf(one(tableParameters.sort));
  const scopes = several(tableParameters.scope);
  const page = Number(/^[1-9]\d{0,3}$/.exec(one(tableParameters.page))?.[0] ?? 1);
  return {
    indicators: several(tableParameters.indicator),
    areas: several(tableParameters.area),
    periods: several(tableParameters.period, periodOf),
    scopes: scopes.length === 1 && scopes[0] === usualScope ? [] : scopes,
    boundary: slugOf(one(tableParameters.boundary)) || undefined,
    rows,
    columns: columns === rows ? otherThan(rows) : columns,
    sort:
      sortColumn === ''
        ? null
        : {
            column: sortColumn,
            ascending: one(tableParameters.direction) === ascendingParameter,
          },
    showsEmpty: one(tableParameters.emptyRows) === shownParameter,
    page: Math.min(page, MOST_PAGES),
    isAsking: one(tableParameters.step) === askingParameter,
  };
}

/** The pairs of its address, in one order; what is usual is left out. */
export function writeTableChoice(choice: TableChoice): [string, string][] {
  const { rows, columns, sort, page } = choice;
  const each = (name: string, values: readonly string[]) =>
    values.map((value): [string, string] => [name, value]);
  const when = (is: boolean, name: string, value: string) => each(name, is ? [value] : []);
  return [
    ...each(tableParameters.indicator, choice.indicators),
    ...each(tableParameters.area, choice.areas),
    ...each(tableParameters.period, choice.periods),
    ...each(tableParameters.scope, choice.scopes),
    ...each(tableParameters.boundary, choice.boundary ? [choice.boundary] : []),
    ...when(rows !== 'area', tableParameters.rows, axisParameters[rows]),
    ...when(columns !== usualColumns(rows), tableParameters.columns, axisParameters[columns]),
    ...each(tableParameters.sort, sort ? [sort.column] : []),
    ...when(sort?.ascending === true, tableParameters.direction, ascendingParameter),
    ...when(choice.showsEmpty, tableParameters.emptyRows, shownParameter),
    ...when(page > 1, tableParameters.page, String(page)),
    ...when(choice.isAsking, tableParameters.step, askingParameter),
  ];
}

/** Whether nothing is chosen yet of which there could be a table. */
export function isUnasked({ indicators, areas, periods, scopes }: TableChoice): boolean {
  return [indicators, areas, periods, scopes].every((values) => values.length === 0);
}

function usualColumns(rows: TableAxis): TableAxis {
  return rows === 'period' ? otherThan(rows) : 'period';
}

function otherThan(axis: TableAxis): TableAxis {
  return axis === 'indicator' ? 'period' : 'indicator';
}

function axisOf(word: string): TableAxis | undefined {
  return tableAxes.find((axis) => axisParameters[axis] === word);
}

function slugOf(value: string): string {
  return slugFromVietnamese(value.slice(0, LONGEST_VALUE));
}

/** A period's code has capitals; what is none is as tidy as a name. */
function periodOf(value: string): string {
  return /^[0-9A-Za-z][0-9A-Za-z./-]{0,24}$/.test(value) ? value : slugOf(value);
}
