import { unitShift } from '../domain/number/unit';
import { looksLikeLegacyEncoding } from '../domain/search-text';
import { readCodes } from './coded-rows';
import { type ColumnChoice, chooseColumns, type ValueColumn } from './column-choice';
import {
  type ColumnRole,
  type Heads,
  headsOf,
  isNumberLike,
  type Rows,
  roleOf,
  unitOfTable,
} from './columns';
import { readLabel, wordsOfLabel } from './label-words';
import { type IntakeLine, lineOf, matchCode, matchWords, type NameIndex } from './name-match';
import { type LabelledRow, matchRows, type RowMatch } from './named-rows';
import type { NamedTable } from './named-table';
import {
  type Answers,
  type Findings,
  type FoundCell,
  type IntakeForm,
  type LeftCell,
  type LeftReason,
  noneOfThese,
  type Place,
  placeName,
  type Question,
} from './proposed';
import { absenceBeside, valuesOfRow } from './row-values';
import { unitBeside, unitOfRow } from './said-unit';

/** A table with what each of its columns and rows is. */
interface ReadTable extends NamedTable {
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

/**
 * The values of a table whose rows are named, in whatever order its rows and columns stand. What
 * has no line, or is not this quarter's value, is left; what may be several is asked about.
 */
export function findByNames(
  named: NamedTable,
  form: IntakeForm,
  index: NameIndex,
  answers: Answers,
): Findings {
  const table = readTable(named, form, index, answers);
  const found = table.rows.map((_, row) => rowFindings(table, row));
  return {
    cells: found.flatMap(({ cells }) => cells),
    questions: [...table.choice.questions, ...found.flatMap(({ questions }) => questions)],
    left: [...leftColumns(table), ...found.flatMap(({ left }) => left)],
    around: table.columns.flatMap(({ column }) =>
      table.rows.slice(table.heads.firstRow).flatMap((row) => {
        const cell = row[column];
        return cell?.kind === 'text' && isNumberLike(cell) ? [cell.text] : [];
      }),
    ),
  };
}

function placeIn({ isTurned }: NamedTable, row: number, column: number): Place {
  return isTurned ? { row: column, column: row } : { row, column };
}

function readTable(
  table: NamedTable,
  form: IntakeForm,
  index: NameIndex,
  answers: Answers,
): ReadTable {
  const { rows, labelColumn, codeColumn } = table;
  const nameColumn = labelColumn ?? codeColumn ?? 0;
  const heads = headsOf(rows, nameColumn, firstNamedRow(table, index));
  const roles = rolesOf(table, heads, form);
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
  const choice = chooseColumns(columns, answers, hasParts);
  const units = unitsOf(rows, roles.indexOf('unit'));
  const tableUnit = unitOfTable(rows, heads.firstRow);
  return {
    ...table,
    ...{ index, nameColumn, heads, roles, matches, choice, columns, units, tableUnit },
  };
}

function lineId(table: NamedTable, row: number, column: number): string {
  return `line:${placeName(placeIn(table, row, column))}`;
}

function firstNamedRow({ rows, labelColumn, codeColumn }: NamedTable, index: NameIndex): number {
  const first = rows.findIndex((row) => {
    const label = labelColumn === null ? null : row[labelColumn];
    const code = codeColumn === null ? null : row[codeColumn];
    return (
      (code && matchCode(index, code.text)) ||
      (label && matchWords(index, readLabel(label.text).text).kind !== 'none')
    );
  });
  return Math.max(0, first);
}

function rolesOf(
  { rows, labelColumn, codeColumn }: NamedTable,
  heads: Heads,
  form: IntakeForm,
): ColumnRole[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column): ColumnRole => {
    if (column === labelColumn) return 'label';
    if (column === codeColumn) return 'code';
    const head = heads.texts[column] ?? '';
    const role = roleOf(head, form.period);
    if (role !== 'unknown') return role;
    const texts = rows.slice(heads.firstRow).flatMap((row) => row[column] ?? []);
    if (texts.length > 0 && texts.every(({ text }) => isScope(text))) return 'scope';
    if (texts.length > 0 && texts.every(({ text }) => isUnit(text, form))) return 'unit';
    const isAtLeft = column < (labelColumn ?? codeColumn ?? 0);
    return isAtLeft && head === '' ? 'order' : 'unknown';
  });
}

function isScope(text: string): boolean {
  const { isEmm, exact } = wordsOfLabel(text);
  return (isEmm && exact === '') || /^(?:all|toan (?:tinh|dia ban)|whole area)$/.test(exact);
}

function isUnit(text: string, { lines }: IntakeForm): boolean {
  if (/\d/.test(text)) return false;
  const units = new Set(lines.map(({ indicator }) => indicator.unitVi));
  return [...units].some((unit) => unitShift(text, unit) !== 'other');
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

/** Columns with something in them from which nothing is taken, each once, by its head. */
function leftColumns({ columns, choice }: ReadTable): LeftCell[] {
  if (choice.questions.length > 0) return [];
  const taken = new Set([choice.whole, choice.part, choice.toDate]);
  return columns.flatMap(({ column, head, place, isFilled }) =>
    isFilled && !taken.has(column)
      ? [{ ...place, text: head, reason: 'other_column' as const }]
      : [],
  );
}

interface RowFindings {
  readonly cells: readonly FoundCell[];
  readonly questions: readonly Question[];
  readonly left: readonly LeftCell[];
}

function rowFindings(table: ReadTable, row: number): RowFindings {
  const { rows, heads, matches, choice, columns, nameColumn } = table;
  const cells = rows[row] ?? [];
  const nothing: RowFindings = { cells: [], questions: [], left: [] };
  if (row < heads.firstRow) return nothing;
  const leave = (column: number, reason: LeftReason): LeftCell => ({
    ...placeIn(table, row, column),
    text: cells[column]?.text ?? '',
    reason,
  });
  const isAsked = choice.questions.length > 0;
  const filled = (isAsked ? columns.map(({ column }) => column) : takenColumns(choice)).filter(
    (column) => cells[column],
  );
  const match = matches.get(row);
  if (match?.kind === 'one') return valuesOf(table, row, match.line, match.unit);
  if (!match) return { ...nothing, left: filled.map((column) => leave(column, 'no_label')) };
  if (filled.length === 0) return nothing;
  const text = cells[nameColumn]?.text ?? '';
  if (match.kind === 'several') {
    const lines = match.lines.map(({ key }) => key);
    const place = placeIn(table, row, nameColumn);
    const id = lineId(table, row, nameColumn);
    return { ...nothing, questions: [{ id, kind: 'line', place, text, lines }] };
  }
  const isOld = match.kind === 'none' && looksLikeLegacyEncoding(text);
  const reason = match.kind === 'no_such_part' ? 'no_such_part' : 'unknown_label';
  return { ...nothing, left: [leave(nameColumn, isOld ? 'old_encoding' : reason)] };
}

function takenColumns({ whole, part, toDate }: ColumnChoice): number[] {
  return [whole, part, toDate].filter((column) => column !== null);
}

function valuesOf(
  table: ReadTable,
  row: number,
  line: IntakeLine,
  unitOfLabel: string | null,
): RowFindings {
  const { rows, index, choice } = table;
  const gridRow = rows[row] ?? [];
  const columnOf = (role: ColumnRole) => table.roles.indexOf(role);
  const besideText = (role: ColumnRole) => gridRow[columnOf(role)]?.text.trim() ?? null;
  const leave = (column: number, reason: LeftReason): LeftCell => ({
    ...placeIn(table, row, column),
    text: gridRow[column]?.text ?? '',
    reason,
  });
  const unit = unitBeside(line.indicator, table.units[row] ?? unitOfLabel, table.tableUnit);
  const cells: FoundCell[] = [];
  const left: LeftCell[] = [];
  for (const value of valuesOfRow(gridRow, line, index, choice, columnOf('scope'))) {
    const { column, cell } = value;
    if (typeof value.line === 'string') left.push(leave(column, value.line));
    else if (value.line.indicator.kind !== 'text' && looksLikeLegacyEncoding(cell.text)) {
      left.push(leave(column, 'old_encoding'));
    } else {
      cells.push({
        line: value.line,
        cell,
        place: placeIn(table, row, column),
        note: cells.length === 0 ? besideText('note') : null,
        precision: besideText('precision'),
        status: besideText('status'),
        unit,
      });
    }
  }
  const statusColumn = columnOf('status');
  const absence = absenceBeside(gridRow, line, statusColumn);
  if (cells.length + left.length === 0 && absence && choice.questions.length === 0) {
    const place = placeIn(table, row, statusColumn);
    const note = besideText('note');
    cells.push({ line, cell: absence, place, note, precision: null, status: null, unit: null });
  }
  if (cells.length === 0 && choice.questions.length === 0 && besideText('note')) {
    left.push(leave(columnOf('note'), 'note_without_value'));
  }
  return { cells, questions: [], left };
}

/** The unit that each row says in its own column of units, which may say "as above". */
function unitsOf(rows: Rows, column: number): (string | null)[] {
  let unit: string | null = null;
  return rows.map((row) => {
    unit = unitOfRow(row[column]?.text ?? null, unit);
    return unit;
  });
}
