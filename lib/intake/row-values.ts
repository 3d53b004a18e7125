import { readNumberEntry } from '../domain/number/number-entry';
import type { ColumnChoice } from './column-choice';
import type { GridCell } from './grid';
import { wordsOfLabel } from './label-words';
import { aimOf, type IntakeLine, lineOf, type NameIndex } from './name-match';

type Row = readonly (GridCell | null)[];

/** A cell of a named row: the line it is of, or why it is of none. */
export interface RowValue {
  readonly column: number;
  readonly cell: GridCell;
  readonly line: IntakeLine | 'no_such_part' | 'other_column';
}

/**
 * The values of a row that means a line. A row of the region's part, by its name or its column of
 * scope, has that part in whichever column stands for values.
 */
export function valuesOfRow(
  row: Row,
  line: IntakeLine,
  index: NameIndex,
  choice: ColumnChoice,
  scopeColumn: number,
): RowValue[] {
  const { code, kind } = line.indicator;
  const part = lineOf(index.lines, code, 'EMM');
  const whole = lineOfRow(row, line, index, scopeColumn);
  const isToDate = kind === 'year_to_date' && choice.toDate !== null;
  const values = [
    [choice.whole, isToDate ? 'other_column' : (whole ?? 'no_such_part')],
    [isToDate ? choice.toDate : null, whole ?? 'no_such_part'],
    [choice.part, part ?? 'no_such_part'],
    [choice.plan, aimOf(index.lines, code, 'plan') ?? 'other_column'],
    [choice.estimate, aimOf(index.lines, code, 'estimate') ?? 'other_column'],
  ] as const;
  return values.flatMap(([column, of]) => {
    const cell = column === null ? null : row[column];
    return cell && column !== null ? [{ column, cell, line: of }] : [];
  });
}

/** The line of a row's own scope; undefined: the form does not ask for it. */
export function lineOfRow(
  row: Row,
  line: IntakeLine,
  index: NameIndex,
  scopeColumn: number,
): IntakeLine | undefined {
  const isPart = line.scope === 'EMM' || wordsOfLabel(row[scopeColumn]?.text ?? '').isEmm;
  return lineOf(index.lines, line.indicator.code, isPart ? 'EMM' : 'ALL');
}

/** A reason for absence that stands in the column of status, where the value is blank. */
export function absenceBeside(row: Row, line: IntakeLine, statusColumn: number): GridCell | null {
  const cell = row[statusColumn];
  if (!cell || line.indicator.kind === 'text') return null;
  return readNumberEntry(cell.text, line.indicator).kind === 'absent' ? cell : null;
}
