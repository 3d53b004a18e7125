import type { Permission } from '../access';
import type { Value } from '../figure/figure';
import { tidyText } from '../plain-text';
import type { CellIssue, TypedCell } from '../report/report';
import { type CellShape, readTypedCell } from '../report/typed-cell';
import type { Question } from './question';

/**
 * One province's answers to a conference: open → handed in by its lead → accepted by an organiser, or
 * returned with a reason, which opens it again. Accepted ones become public with the conference.
 */
export const sheetStates = ['open', 'handed_in', 'returned', 'accepted'] as const;
export type SheetState = (typeof sheetStates)[number];

export const sheetSteps = ['hand_in', 'withdraw', 'accept', 'return'] as const;
export type SheetStep = (typeof sheetSteps)[number];

interface SheetRule {
  readonly from: readonly SheetState[];
  readonly to: SheetState;
  readonly permission: Permission;
  /** A reason in words is asked for. */
  readonly reason: boolean;
  /** Refused while a question has no answer, or one that was given to another wording. */
  readonly complete: boolean;
}

export const sheetRules: Readonly<Record<SheetStep, SheetRule>> = {
  hand_in: {
    ...{ from: ['open', 'returned'], to: 'handed_in', permission: 'answer.hand_in' },
    ...{ reason: false, complete: true },
  },
  /** The lead takes it back while no organiser has decided. */
  withdraw: {
    ...{ from: ['handed_in'], to: 'open', permission: 'answer.hand_in' },
    ...{ reason: false, complete: false },
  },
  /** What is accepted was given to the questions as they stand. */
  accept: {
    ...{ from: ['handed_in'], to: 'accepted', permission: 'answer.decide' },
    ...{ reason: false, complete: true },
  },
  return: {
    ...{ from: ['handed_in', 'accepted'], to: 'returned', permission: 'answer.decide' },
    ...{ reason: true, complete: false },
  },
};

export const isWritable = (state: SheetState): boolean => state === 'open' || state === 'returned';

/** Whether organisers may read what is in it: from its being handed in, until it is given back. */
export const isShownToOrganisers = (state: SheetState): boolean =>
  state === 'handed_in' || state === 'accepted';

/** An answer as it stands. */
export interface GivenAnswer {
  /** The question's identifier. */
  readonly question: string;
  readonly value: Value;
  readonly note: string | null;
  /** Which wording of the question it was given to (`Question.asked`). */
  readonly asked: number;
  /** What an editor saw, to tell a conflict. */
  readonly version: string;
  readonly changedBy: string;
  /** ISO instant. */
  readonly changedAt: string;
}

/** Questions that wait for a word of the province: without an answer, or asked anew since. */
export function waitingFor(
  questions: readonly Pick<Question, 'id' | 'asked'>[],
  answers: readonly Pick<GivenAnswer, 'question' | 'asked'>[],
): { readonly unanswered: readonly string[]; readonly changed: readonly string[] } {
  const given = new Map(answers.map((answer) => [answer.question, answer.asked]));
  return {
    unanswered: questions.filter(({ id }) => !given.has(id)).map(({ id }) => id),
    changed: questions
      .filter(({ id, asked }) => given.has(id) && given.get(id) !== asked)
      .map(({ id }) => id),
  };
}

/** Handed in after the deadline, or not yet while it is over. Without a deadline nothing is late. */
export function isLate(
  handedInAt: string | null,
  dueAt: string | null,
  at: Pick<Date, 'getTime'>,
): boolean {
  if (dueAt === null) return false;
  return (handedInAt === null ? at.getTime() : Date.parse(handedInAt)) >= Date.parse(dueAt);
}

/** What a form sends of one question. */
export interface SentAnswer {
  readonly typed: TypedCell;
  /** What the fields showed when they were opened (`printOf`): what is as it was is not sent. */
  readonly seen: string;
  /** The wording of the question that was on the page. */
  readonly asked: number;
  /** The answer stays, and is one to the new wording too. */
  readonly holds: boolean;
}

/** What stands in the fields of an answer, in one line, to see whether anybody touched them. */
export function printOf({
  value,
  text,
  absence,
  note,
}: Pick<TypedCell, 'value' | 'text' | 'absence' | 'note'>): string {
  return JSON.stringify([tidyText(value), tidyText(text), absence, tidyText(note)]);
}

export type JudgedAnswer =
  | { readonly kind: 'untouched' }
  /** It says what is stored: somebody wrote the same, or the form comes once more. */
  | { readonly kind: 'same' }
  | { readonly kind: 'write'; readonly value: Value; readonly note: string | null }
  | { readonly kind: 'clear' }
  /** Somebody else changed it since it was seen, to something else. */
  | { readonly kind: 'conflict' }
  /** The question was changed while its answer was typed: it is read again before it is answered. */
  | { readonly kind: 'asked_anew' }
  | { readonly kind: 'unreadable'; readonly issues: readonly CellIssue[] };

/** What becomes of what was sent for a question, upon what is stored. Nothing is guessed. */
export function judgeAnswer(
  sent: SentAnswer,
  question: Pick<Question, 'asked'>,
  shape: CellShape,
  stored: GivenAnswer | null,
): JudgedAnswer {
  const { typed } = sent;
  const isTouched = printOf(typed) !== sent.seen;
  if (!isTouched && !(sent.holds && stored !== null)) return { kind: 'untouched' };
  const reading = readTypedCell(typed, shape, noThemes);
  if (reading.kind === 'unreadable') return { kind: 'unreadable', issues: reading.issues };
  const value = reading.kind === 'value' ? reading.value : null;
  const note = value === null ? null : tidyText(typed.note) || null;
  const isAsStored = isSame(value, stored?.value ?? null) && note === (stored?.note ?? null);
  if (isAsStored && (stored === null || stored.asked === question.asked)) return { kind: 'same' };
  if (sent.asked !== question.asked) return { kind: 'asked_anew' };
  if (!isAsStored && typed.baseVersion !== (stored?.version ?? '')) return { kind: 'conflict' };
  return value === null ? { kind: 'clear' } : { kind: 'write', value, note };
}

const noThemes: ReadonlySet<string> = new Set();

function isSame(one: Value | null, other: Value | null): boolean {
  return JSON.stringify(one && sorted(one)) === JSON.stringify(other && sorted(other));
}

function sorted(value: Value) {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
