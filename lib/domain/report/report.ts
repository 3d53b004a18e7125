import type { Permission } from '../access';
import type { Absence, Precision, Value, ValueStatus } from '../figure/figure';
import type { CellKey, FormItem } from '../indicator/indicator';
import type { Arithmetic } from '../rule/rule';

/**
 * The life of a report (figures.md): draft → with_lead → submitted → accepted → published, with
 * a way back from each before it is published. A correction starts the next revision as a draft;
 * the published one stays public, and the report is that one again where the correction is dropped.
 */
export const reportStates = [
  'draft',
  'with_lead',
  'submitted',
  'returned',
  'accepted',
  'published',
] as const;
export type ReportState = (typeof reportStates)[number];

export const reportSteps = [
  'hand_over',
  'give_back',
  'submit',
  'return',
  'accept',
  'publish',
  'correct',
  'withdraw',
  'take_back',
  'drop',
] as const;
export type ReportStep = (typeof reportSteps)[number];

interface StepRule {
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  readonly permission: Permission;
  /** A reason in words is asked for. */
  readonly reason: boolean;
  /** Refused while an error rule is broken or a warning has no explanation. */
  readonly checked: boolean;
  /** Refused outside the province's reporting window. */
  readonly withinWindow: boolean;
  /** Only with a revision that corrects a published one. */
  readonly ofCorrection: boolean;
}

const step = { reason: false, checked: false, withinWindow: false, ofCorrection: false };

export const stepRules: Readonly<Record<ReportStep, StepRule>> = {
  hand_over: {
    ...step,
    from: ['draft', 'returned'],
    to: 'with_lead',
    permission: 'report.hand_over',
    checked: true,
    withinWindow: true,
  },
  give_back: {
    ...step,
    from: ['with_lead'],
    to: 'draft',
    permission: 'report.give_back',
    reason: true,
  },
  submit: {
    ...step,
    from: ['with_lead'],
    to: 'submitted',
    permission: 'report.submit',
    checked: true,
    withinWindow: true,
  },
  return: {
    ...step,
    from: ['submitted'],
    to: 'returned',
    permission: 'report.return',
    reason: true,
  },
  accept: {
    ...step,
    from: ['submitted'],
    to: 'accepted',
    permission: 'report.accept',
    checked: true,
  },
  publish: { ...step, from: ['accepted'], to: 'published', permission: 'release.publish' },
  correct: {
    ...step,
    from: ['published'],
    to: 'draft',
    permission: 'report.correct',
    reason: true,
  },
  /** Staff take a hand-over back while the lead has not acted on it. */
  withdraw: {
    ...step,
    from: ['with_lead'],
    to: 'draft',
    permission: 'report.withdraw',
    reason: true,
  },
  /** The reviewer takes an acceptance back while nothing of it is published. */
  take_back: {
    ...step,
    from: ['accepted'],
    to: 'submitted',
    permission: 'report.take_back',
    reason: true,
  },
  /** The province drops a correction: what is published stands again. */
  drop: {
    ...step,
    from: ['draft', 'returned'],
    to: 'published',
    permission: 'report.drop',
    reason: true,
    ofCorrection: true,
  },
};

/** A cell as it stands in a report. */
export interface Cell {
  readonly key: CellKey;
  readonly value: Value;
  readonly seriesBreak: boolean;
  readonly note: string | null;
  /** Words for the reviewer about the warnings of this cell. */
  readonly explanation: string | null;
  /** The bases of the warnings that the words were written for (`Finding.basis`). */
  readonly answers: readonly string[];
  /** What an editor has seen; a save names it so that a conflict is told. */
  readonly version: string;
  readonly changedBy: string;
  /** ISO instant. */
  readonly changedAt: string;
}

/**
 * What was typed for one cell, as text, before it is understood. `baseVersion` is the version that
 * the typist saw ('' where the cell was blank).
 */
export interface TypedCell {
  readonly key: CellKey;
  readonly value: string;
  readonly valueHigh: string;
  readonly text: string;
  readonly themes: readonly string[];
  readonly absence: Absence | '';
  readonly status: ValueStatus;
  readonly precision: Precision;
  readonly seriesBreak: boolean;
  readonly note: string;
  readonly explanation: string;
  /** The words stay as they were, and their typist says that they hold for what stands now. */
  readonly explanationHolds?: boolean;
  readonly baseVersion: string;
}

/** A problem at a cell's field; the words are the message catalogue's. */
export interface CellIssue {
  readonly key: CellKey;
  readonly field: 'value' | 'valueHigh' | 'text' | 'absence' | 'note' | 'explanation';
  readonly code: CellIssueCode;
}

export type CellIssueCode =
  | 'not_a_number'
  /** A tab, a line end or a run of spaces between numbers: cells of a sheet pasted into one. */
  | 'several_cells'
  /** "-", "không có", "chưa có", "N/A": zero, or a reason for absence; the typist chooses. */
  | 'zero_or_absence'
  /** A unit of another kind than the cell's. */
  | 'other_unit'
  /** "5 nghìn" beside "triệu đồng", "3 triệu – 4": of what, nobody can know. */
  | 'unit_unclear'
  /** "1.5": a point that does not group in threes. */
  | 'ambiguous_point'
  /** "1,234" where fewer than three decimals are kept, "1,234,567". */
  | 'ambiguous_comma'
  | 'too_many_decimals'
  | 'too_large'
  | 'whole_number_needed'
  | 'range_needs_lower'
  | 'range_needs_upper'
  | 'range_wrong_way'
  /** A word in the field ("khoảng") and the choice beside it say different things. */
  | 'precision_conflict'
  | 'status_conflict'
  | 'value_and_absence'
  | 'text_too_long'
  | 'note_too_long'
  /** A note or an explanation for a cell that has neither value nor reason. */
  | 'note_without_value'
  | 'theme_without_text'
  /** Text in TCVN3 or VNI letters. */
  | 'old_encoding'
  /** Text that lost letters on the way (bytes that are no UTF-8). */
  | 'lost_letters'
  | 'unknown_cell'
  | 'unknown_theme';

/** Someone else changed the cell since the typist saw it: both are shown, the typist chooses. */
export interface CellConflict {
  readonly key: CellKey;
  readonly mine: TypedCell;
  /** Null: they cleared it. */
  readonly theirs: Cell | null;
  readonly changedBy: string;
  readonly changedAt: string;
}

/**
 * How a save names itself, so that one whose answer was lost can be told from one that never came.
 * `overtakes`: earlier saves of the same page without an answer; what they wrote is the typist's
 * own, and those that come after this one change nothing any more.
 */
export interface SaveTrail {
  readonly id: string;
  readonly overtakes: readonly string[];
}

/** Saves that one may say that it overtakes; of more only the newest can still be under way. */
export const mostOvertaken = 200;

/** What a save answers. Good cells are saved even where others conflict or cannot be read. */
export type SaveOutcome =
  | {
      readonly kind: 'saved';
      readonly saved: readonly Cell[];
      readonly cleared: readonly CellKey[];
      readonly conflicts: readonly CellConflict[];
      readonly issues: readonly CellIssue[];
      /** The report's newest change as the save leaves it. */
      readonly upTo: string;
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'locked'; readonly lock: Lock }
  | { readonly kind: 'signed_out' }
  /** The page has sent another save instead of this one; nothing was changed. */
  | { readonly kind: 'overtaken' };

/** Why a report may not be written now: who or what locked it, and until when. */
export type Lock =
  | {
      readonly kind: 'state';
      readonly state: ReportState;
      readonly by: string;
      readonly since: string;
    }
  | { readonly kind: 'not_open_yet'; readonly opensAt: string }
  | { readonly kind: 'closed'; readonly closedAt: string }
  | { readonly kind: 'no_permission' };

/** A rule that is broken, as the form and the review show it. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly cells: readonly CellKey[];
  readonly messageVi: string;
  readonly messageEn: string;
  readonly left: string;
  readonly right: string;
  /** What was compared with what; null where the message says it all. */
  readonly arithmetic: Arithmetic | null;
  /** Names the rule with the contents that break it: what an explanation answers. */
  readonly basis: string;
  /** The first of its cells has an explanation that was written for exactly this. */
  readonly answered: boolean;
}

/** An event of a report's life. */
export interface ReportEvent {
  readonly id: string;
  readonly step: ReportStep | 'start';
  readonly at: string;
  readonly by: string;
  readonly from: ReportState | null;
  readonly to: ReportState;
  readonly reason: string | null;
  readonly cells: readonly CellKey[];
  /** Why cells that were asked about are kept as they were. */
  readonly answers: readonly CellAnswer[];
  readonly revision: number;
}

/** The word for one cell that a return asked about. */
export interface CellAnswer {
  readonly key: CellKey;
  readonly text: string;
}

/** What a cell said at one moment, and what it says at a later one. */
export interface CellChange {
  readonly key: CellKey;
  /** Null: it was blank. */
  readonly before: Value | null;
  readonly after: Value | null;
}

/** Net changes since a step that the reader of a report knows. */
export interface ReportChanges {
  readonly since: Pick<ReportEvent, 'step' | 'by' | 'at'>;
  readonly cells: readonly CellChange[];
}

/** A cell that a return asked about. */
export interface AskedCell extends CellChange {
  /** It says what it said when it was asked about. */
  readonly kept: boolean;
  /** Why it is kept. */
  readonly answer: string | null;
}

export interface AskedAbout {
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  readonly cells: readonly AskedCell[];
}

/** Whether a line of the form is asked of a province in a quarter of the year. */
export function isAsked(item: FormItem, hasEmmPart: boolean, quarterNumber: number): boolean {
  return item.quarters.includes(quarterNumber) && (item.scope === 'ALL' || hasEmmPart);
}
