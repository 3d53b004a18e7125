import { isSameValue } from '../report/cell-difference';
import type { Cell, Finding } from '../report/report';

/** What an explanation answers: it belongs to the values that it was written for, and to the rule. */

/**
 * Of an explanation written before answers were recorded: it is taken to answer what its cell's
 * value was asked then, and goes with that value.
 */
export const answersAnything = '*';

type Explained = Pick<Cell, 'key' | 'explanation' | 'answers'>;

/** Whether a cell's words answer a warning about it. */
export function answersFinding(
  cell: Explained | undefined,
  { severity, basis }: Pick<Finding, 'severity' | 'basis'>,
): boolean {
  return (
    severity === 'warning' &&
    cell !== undefined &&
    Boolean(cell.explanation?.trim()) &&
    (cell.answers.includes(basis) || cell.answers.includes(answersAnything))
  );
}

/**
 * The bases that a cell's words answer once it is written: new words, and old ones that its typist
 * says still hold, answer every warning that stands about the cell; words that are left as they
 * were answer what they answered.
 */
export function answersAfter(
  before: Pick<Cell, 'value' | 'explanation' | 'answers'> | null,
  after: Pick<Cell, 'key' | 'value' | 'explanation'>,
  holds: boolean,
  findings: readonly Pick<Finding, 'severity' | 'basis' | 'cells'>[],
): readonly string[] {
  if (!after.explanation?.trim()) return [];
  const isWritten = holds || before?.explanation?.trim() !== after.explanation.trim();
  if (isWritten) {
    return findings
      .filter(({ severity, cells: [about] }) => severity === 'warning' && about === after.key)
      .map(({ basis }) => basis);
  }
  const answers = before?.answers ?? [];
  const isSame = before !== null && before !== undefined && isSameValue(before.value, after.value);
  return isSame ? answers : answers.filter((basis) => basis !== answersAnything);
}
