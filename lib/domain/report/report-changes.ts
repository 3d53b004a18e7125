import type { Value } from '../figure/figure';
import type { CellKey } from '../indicator/indicator';
import { isSameValue } from './cell-difference';
import type { AskedAbout, Cell, CellChange, ReportEvent, ReportStep } from './report';

/** What became of a report's cells between two moments, and of those that a return asked about. */

/** The steps that carry the words for kept cells. */
export const answeringSteps: readonly ReportStep[] = ['hand_over', 'submit'];

export const longestAnswer = 1000;

type Said = Pick<Cell, 'value' | 'seriesBreak' | 'note'>;
export type SaidCells = ReadonlyMap<CellKey, Said>;

/**
 * The step from which on a reader wants to know what changed, by their duty: a reviewer has seen
 * what was returned or published, a province what came back to it. Null: there was none in this
 * revision, so all of it is new to them.
 */
export function comparedWith<Event extends ReportEvent>(
  events: readonly Event[],
  revision: number,
  isReviewer: boolean,
): Event | null {
  const known: readonly ReportEvent['step'][] = isReviewer
    ? ['return', 'correct']
    : ['return', 'give_back', 'correct'];
  const start = startOf(events, revision);
  return events.slice(start).findLast(({ step }) => known.includes(step)) ?? null;
}

/** The newest return of this revision that named cells and is not followed by another return. */
export function lastReturn<Event extends ReportEvent>(
  events: readonly Event[],
  revision: number,
): Event | null {
  return events.slice(startOf(events, revision)).findLast(({ step }) => step === 'return') ?? null;
}

/** Where a revision begins in the events; one that was dropped and opened again begins again. */
function startOf(events: readonly ReportEvent[], revision: number): number {
  const opens = revision === 1 ? 'start' : 'correct';
  return Math.max(
    0,
    events.findLastIndex((event) => event.step === opens && event.revision === revision),
  );
}

/**
 * The cells that say something else than before, in value, in what goes out with it, or in whether
 * they are filled. A cell that was changed and changed back, or written anew as it was, is none.
 */
export function netChanges(before: SaidCells, after: SaidCells): CellChange[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((key) => !saysTheSame(before.get(key), after.get(key)))
    .map((key) => changeOf(key, before, after));
}

/** What became of the cells that a return asked about, in the order in which it named them. */
export function askedAbout(
  events: readonly ReportEvent[],
  revision: number,
  before: SaidCells,
  after: SaidCells,
): AskedAbout | null {
  const asked = lastReturn(events, revision);
  if (!asked || asked.cells.length === 0) return null;
  const answers = new Map(
    events
      .slice(events.indexOf(asked))
      .flatMap((event) => event.answers.map(({ key, text }) => [key, text] as const)),
  );
  return {
    by: asked.by,
    at: asked.at,
    reason: asked.reason,
    cells: asked.cells.map((key) => {
      const change = changeOf(key, before, after);
      const kept = isSame(change.before, change.after);
      return { ...change, kept, answer: kept ? (answers.get(key) ?? null) : null };
    }),
  };
}

function changeOf(key: CellKey, before: SaidCells, after: SaidCells): CellChange {
  return { key, before: before.get(key)?.value ?? null, after: after.get(key)?.value ?? null };
}

function saysTheSame(before: Said | undefined, after: Said | undefined): boolean {
  return (
    isSame(before?.value ?? null, after?.value ?? null) &&
    (before?.note ?? null) === (after?.note ?? null) &&
    (before?.seriesBreak ?? false) === (after?.seriesBreak ?? false)
  );
}

function isSame(before: Value | null, after: Value | null): boolean {
  return before === null || after === null ? before === after : isSameValue(before, after);
}
