import { type ReportState, reportStates } from './report';

interface StateTraits {
  /** Whose turn it is: in the province its staff or its lead, then the reviewer; null: nobody's. */
  readonly turn: 'staff' | 'lead' | 'reviewer' | null;
  /** The reviewer asked for what is written in it, so that its window does not end it. */
  readonly askedFor: boolean;
  /** The province has nothing left to do for it, nor the reviewer but to release it. */
  readonly finished: boolean;
}

/** What holds of a report for the state it is in: the one place that knows. */
const traits = {
  draft: { turn: 'staff', askedFor: false, finished: false },
  with_lead: { turn: 'lead', askedFor: false, finished: false },
  submitted: { turn: 'reviewer', askedFor: false, finished: false },
  returned: { turn: 'staff', askedFor: true, finished: false },
  accepted: { turn: 'reviewer', askedFor: false, finished: true },
  published: { turn: null, askedFor: false, finished: true },
} as const satisfies Readonly<Record<ReportState, StateTraits>>;

/** The province's staff may write into its cells. */
export function isEditable(state: ReportState): boolean {
  return traits[state].turn === 'staff';
}

/** It waits for the province's lead to hand it in. */
export function isWithLead(state: ReportState): boolean {
  return traits[state].turn === 'lead';
}

/** The province has it, its staff or its lead; before and after, the reviewer reads it. */
export function isWithProvince(state: ReportState): boolean {
  return isEditable(state) || isWithLead(state);
}

/** It waits for the reviewer's judgement. */
export function isToBeReviewed(state: ReportState): boolean {
  return traits[state].turn === 'reviewer' && !traits[state].finished;
}

/** The reviewer asked for what is written in it. */
export function isAskedFor(state: ReportState): boolean {
  return traits[state].askedFor;
}

/**
 * A report that was returned, or that is being corrected, may be finished after its window closed:
 * the reviewer asked for it. A first draft may not.
 */
export function mayBeWrittenAfterWindow(state: ReportState, revision: number): boolean {
  return isAskedFor(state) || revision > 1;
}

/** Whether the end of its window ends the province's work on it. */
export function isHeldToWindow(state: ReportState, revision: number): boolean {
  return isWithProvince(state) && !mayBeWrittenAfterWindow(state, revision);
}

/** The states in which nothing is left to do but to release. */
export const finishedStates: readonly ReportState[] = reportStates.filter(
  (state) => traits[state].finished,
);
