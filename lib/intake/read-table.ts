import { readCodes } from './coded-rows';
import { type ColumnChoice, chooseColumns, type ValueColumn } from './column-choice';
import {
  type ColumnRole,
  type Heads,
  headsOf,
  isAim,
  isNumberLike,
  type Rows,
  roleOf,
  unitOfTable,
  widthOf,
} from './columns';
import { readLabel, wordsOfLabel } from './label-words';
import { type IntakeLine, lineOf, matchCode, matchWords, type NameIndex } from './name-match';
import { type LabelledRow, matchRows, type RowMatch } from './named-rows';
import type { NamedTable } from './named-table';
import { type Answers, type IntakeForm, noneOfThese, type Place, placeName } from './proposed';
import { isOneOf, unitOfRow } from './said-unit';

/** A table with what each of its columns and rows is. */
export interface ReadTable extends NamedTable {
  readonly index: NameIndex;
  readonly nameColumn: number;
  readonly heads: Heads;
  readonly roles: readonly ColumnRole[];
  readonly matches: ReadonlyMap<number, RowMatch>;
  readonly choice: ColumnChoice;
  readonly columns: readonly ValueColumn[];
  /** By row. */
  readonly units: readonly (string | null)[];
  readonly tableUnit: string | null;
}

/** Where a cell of the table stands in the grid that was given. */
export function placeIn({ isTurned, top }: NamedTable, row: number, column: number): Place {
  return isTurned ? { row: column, column: row } : { row: row + top, column };
}

/** What a table's heads, names and codes say, as far as the answers allow. */
export function readTable(
  table: NamedTable,
  form: IntakeForm,
  index: NameIndex,
  answers: Answers,
): ReadTable {
  const { rows, labelColumn, codeColumn } = table;
  const nameColumn = labelColumn ?? codeColumn ?? 0;
  const heads = headsOf(rows, nameColumn, firstNamedRow(table, index));
  const roles = rolesOf(table, heads, form, index);
  const labelled = labelledRows(table, heads.firstRow, roles.indexOf('scope'));
  const { known, doubtful } = readCodes(index, rows, codeColumn, labelled);
  const answered = new Map<number, IntakeLine | null>(known);
  for (const { row } of labelled) {
    const answer = answers[lineId(table, row, nameColumn)];
    const line = index.lines.find(({ key }) => key === answer);
    if (line || answer === noneOfThese) answered.set(row, line ?? null);
  }
  const matches = matchRows(index, labelled, answered);
  for (const [row, lines] of doubtful) {
    if (!answered.has(row)) matches.set(row, { kind: 'several', lines });
  }
  const columns = valueColumns(table, heads, roles, [...matches.keys()]);
  const hasParts = [...matches.values()].some(
    (match) => match.kind === 'one' && lineOf(index.lines, match.line.indicator.code, 'EMM'),
  );
  const suffix = table.top === 0 ? '' : `:${placeName({ row: table.top, column: 0 })}`;
  const choice = chooseColumns(columns, answers, hasParts, suffix);
  const units = unitsOf(rows, roles.indexOf('unit'));
  const tableUnit = unitOfTable(rows, heads.firstRow);
  return {
    ...table,
    ...{ index, nameColumn, heads, roles, matches, choice, columns, units, tableUnit },
  };
}

/** The id of the question which line a row means. */
export function lineId(table: NamedTable, row: number, column: number): string {
  return `line:${placeName(placeIn(table, row, column))}`;
}

/** The first row with a name and something beside it; a section may be called like a line. */
function firstNamedRow({ rows, labelColumn, codeColumn }: NamedTable, index: NameIndex): number {
  const isNamed = (row: Rows[number]) => {
    const label = labelColumn === null ? null : row[labelColumn];
    const code = codeColumn === null ? null : row[codeColumn];
    return Boolean(
      (code && matchCode(index, code.text)) ||
        (label && matchWords(index, readLabel(label.text).text).kind !== 'none'),
    );
  };
  const holdsMore = (row: Rows[number]) =>
    row.some(
      (cell, column) =>
        cell &&
        column !== labelColumn &&
        column !== codeColumn &&
        (column > (labelColumn ?? 0) || !/^[IVX\d.]+$/.test(cell.text)),
    );
  const first = rows.findIndex((row) => holdsMore(row) && isNamed(row));
  if (first >= 0) return first;
  const alone = rows.findIndex(isNamed);
  return alone < 0 ? rows.length : alone;
}

function rolesOf(
  { rows, labelColumn, codeColumn }: NamedTable,
  heads: Heads,
  form: IntakeForm,
  { units }: NameIndex,
): ColumnRole[] {
  const width = widthOf(rows);
  return Array.from({ length: width }, (_, column): ColumnRole => {
    if (column === labelColumn) return 'label';
    if (column === codeColumn) return 'code';
    const head = heads.texts[column] ?? '';
    const said = roleOf(head, form.period);
    const isAsked = form.lines.some(({ measure }) => measure === said);
    const role = isAim(said) && !isAsked ? 'other' : said;
    if (role !== 'unknown') return role;
    const texts = rows.slice(heads.firstRow).flatMap((row) => row[column] ?? []);
    if (texts.length > 0 && texts.every(({ text }) => isScope(text))) return 'scope';
    if (texts.length > 0 && texts.every(({ text }) => isOneOf(units, text))) return 'unit';
    const isAtLeft = column < (labelColumn ?? codeColumn ?? 0);
    return isAtLeft && head === '' ? 'order' : 'unknown';
  });
}

function isScope(text: string): boolean {
  const { isEmm, exact } = wordsOfLabel(text);
  return (isEmm && exact === '') || /^(?:all|toan (?:tinh|dia ban)|whole area)$/.test(exact);
}

/** Rows with a name; one without that says its scope belongs to the name above. */
function labelledRows(table: NamedTable, firstRow: number, scopeColumn: number): LabelledRow[] {
  const labelled: LabelledRow[] = [];
  for (const [row, cells] of table.rows.entries()) {
    if (row < firstRow) continue;
    const own = [table.labelColumn, table.codeColumn]
      .map((column) => (column === null ? undefined : cells[column]?.text))
      .find((text) => text !== undefined);
    const label = own ?? (cells[scopeColumn] ? labelled.at(-1)?.label : undefined);
    if (label !== undefined) labelled.push({ row, label });
  }
  return labelled;
}

const valueRoles: ReadonlySet<ColumnRole> = new Set([
  'whole',
  'part',
  'to_date',
  'plan',
  'estimate',
  'other',
  'unknown',
]);

function valueColumns(
  table: NamedTable,
  heads: Heads,
  roles: readonly ColumnRole[],
  namedRows: readonly number[],
): ValueColumn[] {
  return roles.flatMap((role, column): ValueColumn[] => {
    if (!valueRoles.has(role)) return [];
    const cells = namedRows.flatMap((row) => table.rows[row]?.[column] ?? []);
    return [
      {
        column,
        role,
        head: heads.texts[column] ?? '',
        place: placeIn(table, heads.row, column),
        isFilled: cells.length > 0,
        hasNumbers: cells.some(isNumberLike),
      },
    ];
  });
}

/** The unit that each row says in its own column of units, which may say "as above". */
function unitsOf(rows: Rows, column: number): (string | null)[] {
  let unit: string | null = null;
  return rows.map((row) => {
    unit = unitOfRow(row[column]?.text ?? null, unit);
    return unit;
  });
}
