import type { Absence } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import type { CellIssueCode, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { Grid } from '@/lib/intake/grid';
import { withOwnNotes } from '@/lib/intake/note-marks';
import { propose } from '@/lib/intake/proposal';
import {
  type Answers,
  type CellProblem,
  type IntakeForm,
  type LeftCell,
  type Proposal,
  type ProposedCell,
  placeName,
  type Question,
} from '@/lib/intake/proposed';
import type { EntryLine } from '../entry-fields';
import { withText } from '../qualifiers';
import { isSameTyped } from '../typed-fields';

/** A cell of the form as a block or a file would have it, before anybody has accepted it. */
export interface IntakeRow {
  readonly id: string;
  readonly line: EntryLine;
  /** `B7`, with its sheet where there are several. */
  readonly place: string;
  /** What would stand in the cell. */
  readonly typed: TypedCell;
  readonly reading: CellReading;
  /** Why it cannot be taken. */
  readonly fault:
    | { readonly kind: 'problem'; readonly code: CellProblem }
    | { readonly kind: 'issue'; readonly code: CellIssueCode }
    | null;
  /** It says what stands there already. */
  readonly isSame: boolean;
  /** Another sheet gives the same cell. */
  readonly isTwice: boolean;
}

export interface IntakeQuestion {
  readonly grid: number;
  readonly question: Question;
}

export interface IntakeView {
  readonly rows: readonly IntakeRow[];
  readonly questions: readonly IntakeQuestion[];
  readonly left: readonly { readonly place: string; readonly cell: LeftCell }[];
  readonly proposals: readonly Proposal[];
}

interface Ground {
  readonly form: IntakeForm;
  readonly lines: ReadonlyMap<CellKey, EntryLine>;
  readonly current: (key: CellKey) => TypedCell;
  readonly read: (typed: TypedCell) => CellReading;
  /** The words for an absence, as a sheet of texts says it. */
  readonly absenceOf: (text: string) => Absence | null;
}

/**
 * What grids would put into the form: `focused` is where a pasted block was put; `answers`, by
 * grid. Nothing is written by it.
 */
export function intakeView(
  grids: readonly Grid[],
  focused: CellKey | null,
  answers: ReadonlyMap<number, Answers>,
  ground: Ground,
): IntakeView {
  const proposals = grids.map((grid, index) =>
    propose(grid, ground.form, focused, answers.get(index) ?? {}),
  );
  const placeOf = (index: number, place: { readonly row: number; readonly column: number }) => {
    const name = grids.length > 1 ? grids[index]?.name : null;
    return name ? `${name}!${placeName(place)}` : placeName(place);
  };
  const found = proposals.flatMap(({ cells }, index) =>
    withOwnNotes(cells).flatMap((cell) => {
      const line = ground.lines.get(cell.key);
      return line ? [{ cell, line, place: placeOf(index, cell.place), index }] : [];
    }),
  );
  return {
    proposals,
    questions: proposals.flatMap(({ questions }, grid) =>
      questions.map((question) => ({ grid, question })),
    ),
    left: proposals.flatMap(({ left }, index) =>
      left.map((cell) => ({ place: placeOf(index, cell), cell })),
    ),
    rows: found.map(({ cell, line, place, index }) => ({
      ...rowOf(cell, line, ground),
      id: `${index}:${cell.key}`,
      place,
      isTwice: found.some((other) => other.cell.key === cell.key && other.index !== index),
    })),
  };
}

function rowOf(
  cell: ProposedCell,
  line: EntryLine,
  ground: Ground,
): Pick<IntakeRow, 'line' | 'typed' | 'reading' | 'fault' | 'isSame'> {
  const current = ground.current(cell.key);
  const typed = contentOf(cell, line, current, ground);
  const reading = ground.read(typed);
  return {
    line,
    typed,
    reading,
    isSame: cell.problem === undefined && saysTheSame(typed, reading, current, ground),
    fault: faultOf(cell, reading),
  };
}

/** Written the same, or another writing of the same: "1274" is "1.274". */
function saysTheSame(
  typed: TypedCell,
  reading: CellReading,
  current: TypedCell,
  { read }: Ground,
): boolean {
  if (isSameTyped(typed, current)) return true;
  const now = read(current);
  return (
    reading.kind === 'value' &&
    now.kind === 'value' &&
    isSameValue(reading.value, now.value) &&
    typed.note.trim() === current.note.trim()
  );
}

const nothingChosen: ReadonlySet<never> = new Set();

function contentOf(
  cell: ProposedCell,
  { indicator }: EntryLine,
  current: TypedCell,
  { absenceOf }: Ground,
): TypedCell {
  const note = cell.note ?? current.note;
  if (indicator.kind !== 'text') {
    return { ...withText(current, cell.text, indicator, nothingChosen), note };
  }
  const absence = absenceOf(cell.text);
  return absence
    ? { ...current, text: '', themes: [], absence, note }
    : { ...current, text: cell.text, absence: '', note };
}

function faultOf({ problem }: ProposedCell, reading: CellReading): IntakeRow['fault'] {
  if (problem !== undefined) return { kind: 'problem', code: problem };
  const [issue] = reading.kind === 'unreadable' ? reading.issues : [];
  return issue ? { kind: 'issue', code: issue.code } : null;
}
