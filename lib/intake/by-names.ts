import { looksLikeLegacyEncoding } from '../domain/search-text';
import type { ColumnChoice } from './column-choice';
import { type ColumnRole, isBody, isNumberLike } from './columns';
import type { IntakeLine, NameIndex } from './name-match';
import { type NamedTable, tablesOf } from './named-table';
import type {
  Answers,
  Findings,
  FoundCell,
  IntakeForm,
  LeftCell,
  LeftReason,
  Question,
} from './proposed';
import { lineId, placeIn, type ReadTable, readTable } from './read-table';
import { absenceBeside, lineOfRow, valuesOfRow } from './row-values';
import { unitBeside } from './said-unit';

/**
 * The values of a table whose rows are named, in whatever order its rows and columns stand. A row
 * of heads further down begins a table of its own. What has no line, or is not this quarter's value,
 * is left; what may be several is asked about.
 */
export function findByNames(
  named: NamedTable,
  form: IntakeForm,
  index: NameIndex,
  answers: Answers,
): Findings {
  const found = tablesOf(named).map((one) => findIn(readTable(one, form, index, answers)));
  return {
    cells: found.flatMap(({ cells }) => cells),
    questions: found.flatMap(({ questions }) => questions),
    left: found.flatMap(({ left }) => left),
    around: found.flatMap(({ around }) => around),
  };
}

function findIn(table: ReadTable): Findings {
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

/** Columns with something in them from which nothing is taken, each once, by its head. */
function leftColumns({ columns, choice }: ReadTable): LeftCell[] {
  if (choice.questions.length > 0) return [];
  const taken = new Set(takenColumns(choice));
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
  const leave = (column: number, reason: LeftReason): LeftCell => ({
    ...placeIn(table, row, column),
    text: cells[column]?.text ?? '',
    reason,
  });
  if (row < heads.firstRow) {
    const isAbove = row < heads.row && isBody(cells, nameColumn);
    return isAbove ? { ...nothing, left: [leave(nameColumn, 'unknown_label')] } : nothing;
  }
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

function takenColumns({ whole, part, toDate, plan, estimate }: ColumnChoice): number[] {
  return [whole, part, toDate, plan, estimate].filter((column) => column !== null);
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
    const beside = { note, precision: null, status: null, unit: null };
    const own = lineOfRow(gridRow, line, index, columnOf('scope'));
    if (own) cells.push({ line: own, cell: absence, place, ...beside });
  }
  if (cells.length === 0 && choice.questions.length === 0 && besideText('note')) {
    left.push(leave(columnOf('note'), 'note_without_value'));
  }
  return { cells, questions: [], left };
}
