import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Failed } from '@/lib/domain/outcome';
import type { Cell, CellConflict, CellIssue, Lock, TypedCell } from '@/lib/domain/report/report';
import type { SendAnswer } from './send-cells';

/** What the form is told of an entry, each time anything of it changes. */

/** What the form knows of one cell beside its fields. */
export interface EntryCell {
  readonly stored: Cell | null;
  /** What was typed and is not saved; null: as stored. */
  readonly typed: TypedCell | null;
  /** The same as it was when its fields were last left: what rules are judged on. */
  readonly left: TypedCell | null;
  readonly progress: 'stored' | 'unsaved' | 'saving' | 'conflict' | 'unreadable';
  readonly issues: readonly CellIssue[];
  readonly conflict: CellConflict | null;
}

/** Why nothing is being saved. */
export type Hindrance =
  | { readonly kind: 'offline' }
  /** The product was renewed since the page was opened: only a reload helps. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'locked'; readonly lock: Lock }
  | Failed;

export interface EntrySnapshot {
  readonly cells: ReadonlyMap<CellKey, EntryCell>;
  readonly hindrance: Hindrance | null;
  readonly saving: boolean;
  readonly unsaved: number;
  /** How many of them the browser could not keep: closing the page would lose them. */
  readonly unkept: number;
  /** How many cells the last save that was asked for has kept; null: none was. */
  readonly savedCount: number | null;
}

/** What keeps an entry from being saved, by the server's answer. */
export function hindranceOf(answer: Exclude<SendAnswer, { kind: 'saved' }>): Hindrance {
  // The server no longer takes what this page sends.
  if (answer.kind === 'invalid') return { kind: 'outdated' };
  // Another try is due, as after a lost answer.
  return answer.kind === 'overtaken' ? { kind: 'offline' } : answer;
}

/** Whether nothing of a cell is another, so that what shows it may stay. */
export function isSameEntry(a: EntryCell, b: EntryCell): boolean {
  return (
    a.stored === b.stored &&
    a.typed === b.typed &&
    a.left === b.left &&
    a.progress === b.progress &&
    a.issues === b.issues &&
    a.conflict === b.conflict
  );
}

/** What became of what stands in a cell; what concerns its reader most comes first. */
export function progressOf({
  typed,
  issues,
  conflict,
  isSent,
}: Pick<EntryCell, 'typed' | 'issues' | 'conflict'> & {
  readonly isSent: boolean;
}): EntryCell['progress'] {
  if (conflict) return 'conflict';
  if (isSent) return 'saving';
  if (issues.length > 0) return 'unreadable';
  return typed ? 'unsaved' : 'stored';
}
