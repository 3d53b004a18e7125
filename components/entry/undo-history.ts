import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { TypedCell } from '@/lib/domain/report/report';
import { isSameTyped } from './typed-fields';

/** What a cell was and became by something that a person did. */
export interface CellEdit {
  readonly before: TypedCell;
  readonly after: TypedCell;
}

/** One thing that a person did: a word typed into a cell, a block pasted or cleared. */
type Act = readonly CellEdit[];

/**
 * Everything that was typed since the page opened, to be gone back over and forth. What is undone
 * is another change of the cell, saved like any: the report's history keeps all of it.
 */
export interface UndoHistory {
  readonly past: readonly Act[];
  readonly future: readonly Act[];
  /** The cell whose typing the newest act still gathers; null: the next keystroke is another act. */
  readonly typing: CellKey | null;
}

export const nothingDone: UndoHistory = { past: [], future: [], typing: null };

/** Acts; more than a person goes back over. */
const most = 500;

/** Notes an act; keystrokes in one cell are one until it is left. */
export function noted(history: UndoHistory, edits: Act, typing: CellKey | null): UndoHistory {
  const changed = edits.filter(({ before, after }) => !isSameTyped(before, after));
  const newest = history.past.at(-1);
  const [edit] = edits;
  if (typing !== null && typing === history.typing && newest?.[0] && edit) {
    const gathered = { before: newest[0].before, after: edit.after };
    const earlier = history.past.slice(0, -1);
    const isBack = isSameTyped(gathered.before, gathered.after);
    return {
      past: isBack ? earlier : [...earlier, [gathered]],
      future: [],
      typing: isBack ? null : typing,
    };
  }
  if (changed.length === 0) return history;
  return { past: [...history.past, changed].slice(-most), future: [], typing };
}

/** The cell was left: what is typed next is another act. */
export function settledTyping(history: UndoHistory): UndoHistory {
  return history.typing === null ? history : { ...history, typing: null };
}

/** What cells are to be so that the newest act is undone; null: there is none. */
export function undone(history: UndoHistory): [UndoHistory, readonly TypedCell[]] | null {
  const act = history.past.at(-1);
  if (!act) return null;
  return [
    { past: history.past.slice(0, -1), future: [...history.future, act], typing: null },
    act.map(({ before }) => before),
  ];
}

/** What cells are to be so that the newest act that was undone is done again; null: there is none. */
export function redone(history: UndoHistory): [UndoHistory, readonly TypedCell[]] | null {
  const act = history.future.at(-1);
  if (!act) return null;
  return [
    { past: [...history.past, act], future: history.future.slice(0, -1), typing: null },
    act.map(({ after }) => after),
  ];
}
