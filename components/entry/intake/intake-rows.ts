import type { Absence } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import type { RememberedName } from '@/lib/domain/report/remembered-name';
import type { CellIssueCode, TypedCell } from '@/lib/domain/report/report';
import type { CellReading } from '@/lib/domain/report/typed-cell';
import type { Grid } from '@/lib/intake/grid';
import type { IntakeLine } from '@/lib/intake/name-match';
import { withOwnNotes } from '@/lib/intake/note-marks';
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
import { type AnsweredQuestion, proposeKnowing } from '@/lib/intake/remembered-names';
import type { EntryLine } from '../entry-fields';
import type { Meaning } from '../panel/meaning-choice';
import { withMeaning, withText } from '../qualifiers';
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
  /** What it brings may be zero or a reason for absence: chosen here, never guessed. */
  readonly isUnclear: boolean;
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
  /** Of all grids. */
  readonly answered: readonly AnsweredQuestion[];
  readonly left: readonly { readonly place: string; readonly cell: LeftCell }[];
  readonly proposals: readonly Proposal[];
}

/** What whoever looks at it, or the province before, has said of what grids leave open. */
export interface IntakeWords {
  /** By grid. */
  readonly answers: ReadonlyMap<number, Answers>;
  readonly remembered: readonly RememberedName[];
  /** Of unclear cells, by row. */
  readonly meanings: ReadonlyMap<string, Meaning>;
}

export const nothingSaid: IntakeWords = {
  answers: new Map(),
  remembered: [],
  meanings: new Map(),
};

/** A line of the form as names and numbers of a table are matched with it. */
export function intakeLine({ key, indicator, item: { scope, measure } }: EntryLine): IntakeLine {
  return { key, indicator, scope, measure };
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
 * What grids would put into the form: `focused` is where a pasted block was put. Nothing is written
 * by it.
 */
export function intakeView(
  grids: readonly Grid[],
  focused: CellKey | null,
  { answers, remembered, meanings }: IntakeWords,
  ground: Ground,
): IntakeView {
  const known = grids.map((grid, index) =>
    proposeKnowing(grid, ground.form, focused, answers.get(index) ?? {}, remembered),
  );
  const proposals = known.map(({ proposal }) => proposal);
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
    answered: known.flatMap(({ answered }) => answered),
    left: proposals.flatMap(({ left }, index) =>
      left.map((cell) => ({ place: placeOf(index, cell), cell })),
    ),
    rows: found.map(({ cell, line, place, index }) => ({
      ...rowOf(cell, line, meanings.get(idOf(index, cell)) ?? null, ground),
      id: idOf(index, cell),
      place,
      isTwice: found.some((other) => other.cell.key === cell.key && other.index !== index),
    })),
  };
}

function idOf(grid: number, { key }: ProposedCell): string {
  return `${grid}:${key}`;
}

function rowOf(
  cell: ProposedCell,
  line: EntryLine,
  meaning: Meaning | null,
  ground: Ground,
): Pick<IntakeRow, 'line' | 'typed' | 'reading' | 'fault' | 'isUnclear' | 'isSame'> {
  const current = ground.current(cell.key);
  const brought = contentOf(cell, line, current, ground);
  const isUnclear = faultOf(cell, ground.read(brought))?.code === 'zero_or_absence';
  const typed = isUnclear && meaning ? withMeaning(brought, meaning) : brought;
  const reading = ground.read(typed);
  return {
    line,
    typed,
    reading,
    isUnclear,
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
