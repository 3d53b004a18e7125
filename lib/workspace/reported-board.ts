import type { ReportedArea, Standing } from '@/lib/domain/conference/reported';
import type { SlideWords } from '@/lib/domain/conference/slide';
import type { Quarter } from '@/lib/domain/period';

/** Where the reports of a conference's participants stand at a moment. */
export interface ReportedBoard {
  readonly title: SlideWords;
  /** Whether the participants are not known, so that all provinces are shown. */
  readonly ofAll: boolean;
  readonly quarter: Quarter;
  /** ISO instants: when the others' window closes, and when this was read. */
  readonly closesAt: string;
  readonly readAt: string;
  readonly areas: readonly ReportedArea[];
}

/** A sign beside the words of a state; `overdue` stands before the state's own. */
export type StandingSign = Standing | 'overdue';

/** The same as it is said in one language: sentences alone, for a screen that renews itself. */
export interface ShownBoard {
  /** `19/28`, and what it is of. */
  readonly handedIn: string;
  readonly handedInOf: string;
  readonly when: string;
  readonly readAt: string;
  /** The time alone, for the sentence that says how old what is shown is. */
  readonly clock: string;
  /** How many are late; null: nobody. */
  readonly overdue: string | null;
  readonly totals: readonly {
    readonly sign: StandingSign;
    readonly text: string;
  }[];
  readonly rows: readonly ShownReport[];
}

export interface ShownReport {
  readonly id: string;
  readonly name: string;
  readonly sign: StandingSign;
  readonly state: string;
  /** Completeness and when it last moved, or that nothing is begun. */
  readonly filled: string;
  readonly moved: string;
  /** Part of the form that is filled, from 0 to 1; null where nothing is begun. */
  readonly share: number | null;
}
