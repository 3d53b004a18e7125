import type { CellKey } from '../indicator/indicator';
import type { Answer, Invalid, Refused } from '../outcome';
import type {
  CellAnswer,
  Finding,
  Lock,
  ReportState,
  ReportStep,
  SaveOutcome,
  TypedCell,
} from './report';

/** What actions on a report are asked and answer. */

export type StartOutcome =
  | { readonly kind: 'ok'; readonly reportId: string }
  | { readonly kind: 'locked'; readonly lock: Lock }
  | Refused;

/** A step of a report's life, as asked for. */
export interface StepRequest {
  readonly reportId: string;
  /** Publishing is not among them: a release does it. */
  readonly step: Exclude<ReportStep, 'publish'>;
  /** `stateSince` of the report that the viewer saw: a step is taken on that, or not at all. */
  readonly seenSince: string;
  readonly reason: string;
  /** Cells that the reason is about. */
  readonly cells: readonly CellKey[];
  /** Why cells that the last return asked about are kept; of a hand-over or a submission. */
  readonly answers?: readonly CellAnswer[];
}

export type StepOutcome =
  | { readonly kind: 'ok'; readonly state: ReportState; readonly revision: number }
  | { readonly kind: 'locked'; readonly lock: Lock }
  /** Somebody else moved the report since it was seen. */
  | {
      readonly kind: 'stale';
      readonly state: ReportState;
      readonly by: string;
      readonly since: string;
    }
  /** Errors, and warnings without an explanation, stand in the way. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | Invalid
  | Refused;

export const longestReason = 2000;

/** What a form's submission answers: what was saved, and the step that was asked for with it. */
export interface FormAnswer {
  readonly saved: Answer<SaveOutcome> | null;
  /** What was typed and is not saved: it stands in its fields again, to be mended. */
  readonly unsaved: readonly TypedCell[];
  /** Null: none was asked for, or not all could be saved. */
  readonly step: Answer<StepOutcome> | null;
}
