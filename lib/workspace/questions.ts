import type { GivenAnswer, SheetState, SheetStep } from '@/lib/domain/conference/answer-sheet';
import type { ConferenceWords } from '@/lib/domain/conference/conference';
import type { Question, QuestionProblem } from '@/lib/domain/conference/question';
import type { Invalid, Refused } from '@/lib/domain/outcome';
import type { CellIssue } from '@/lib/domain/report/report';

interface SheetArea {
  readonly id: string;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** A conference as its questions name it. */
interface AskingConference {
  readonly id: string;
  readonly slug: string;
  readonly words: ConferenceWords;
  readonly state: 'preparing' | 'finished';
  /** ISO instant; null: provinces are not asked yet. */
  readonly dueAt: string | null;
}

/** How one province's answers stand. */
export interface SheetStanding {
  readonly area: SheetArea;
  readonly state: SheetState;
  /** ISO instant; null: nothing was written yet. */
  readonly stateSince: string | null;
  readonly stateBy: string;
  /** ISO instant; null: never. */
  readonly handedInAt: string | null;
  readonly reason: string | null;
  /** Moves with everything that is done to it: a step is taken on what was seen, or not at all. */
  readonly version: number;
}

/** A sheet with what an organiser may read of it: nothing before it is handed in. */
export interface ReceivedSheet extends SheetStanding {
  readonly answers: readonly GivenAnswer[];
}

/** A conference's questions as its organisers see them. */
export interface QuestionDesk extends AskingConference {
  readonly questions: readonly Question[];
  /** One for each participant, in the order of their names. */
  readonly sheets: readonly ReceivedSheet[];
}

/** What a conference asks a province, as its people see it. */
export interface AskedSheet extends Omit<AskingConference, 'state'>, SheetStanding {
  readonly dueAt: string;
  /** Whether the conference is over: then nothing is written any more. */
  readonly isOver: boolean;
  readonly questions: readonly Question[];
  readonly answers: readonly GivenAnswer[];
}

/** A sheet in the work list. */
export interface AskedListing
  extends Pick<
    AskedSheet,
    'slug' | 'words' | 'dueAt' | 'area' | 'state' | 'stateBy' | 'handedInAt' | 'reason'
  > {
  readonly asked: number;
  readonly answered: number;
}

/** An answer that somebody else changed since its typist saw it. */
export interface AnswerConflict {
  readonly question: string;
  /** Null: they cleared it. */
  readonly theirs: GivenAnswer | null;
}

export type SaveAnswersOutcome =
  | {
      readonly kind: 'saved';
      /** What was typed and stands now as it was typed; null: cleared. */
      readonly saved: readonly { readonly question: string; readonly answer: GivenAnswer | null }[];
      readonly conflicts: readonly AnswerConflict[];
      readonly issues: readonly CellIssue[];
      /** Questions that were changed while their answers were typed. */
      readonly askedAnew: readonly string[];
    }
  /** It is with the organisers, or accepted, or the conference is over. */
  | { readonly kind: 'closed'; readonly state: SheetState | 'finished'; readonly by: string }
  | Invalid
  | Refused;

export interface SheetStepRequest {
  readonly slug: string;
  readonly areaId: string;
  readonly step: SheetStep;
  /** The version that was seen. */
  readonly version: number;
  readonly reason: string;
}

export type SheetStepOutcome =
  | { readonly kind: 'ok'; readonly state: SheetState }
  /** Something was done to the sheet since it was seen. */
  | { readonly kind: 'stale' }
  /** Questions without an answer, or whose answers were given to another wording. */
  | {
      readonly kind: 'waiting';
      readonly unanswered: readonly string[];
      readonly changed: readonly string[];
    }
  | { readonly kind: 'closed'; readonly state: SheetState | 'finished'; readonly by: string }
  | Invalid
  | Refused;

export type QuestionOutcome =
  | { readonly kind: 'ok' }
  | { readonly kind: 'problem'; readonly problem: QuestionProblem; readonly by: string }
  | Invalid
  | Refused;
