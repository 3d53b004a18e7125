import type { Role } from '@/lib/domain/access';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type { PublishedRelease } from '@/lib/domain/release';
import type { ReportState, ReportStep } from '@/lib/domain/report/report';

/** What people find after signing in; staff and leads find work items. */

/** One line of a work list. */
export interface WorkItem {
  readonly area: {
    readonly id: string;
    readonly slug: string;
    readonly nameVi: string;
    readonly nameEn: string;
  };
  readonly quarter: Quarter;
  /** Null: not begun. */
  readonly report: {
    readonly id: string;
    readonly state: ReportState;
    readonly revision: number;
    readonly stateSince: string;
    readonly filled: number;
    readonly asked: number;
    /** The reason it came back, while it is back. */
    readonly returnReason: string | null;
    readonly returnStep: ReportStep | 'start' | null;
    readonly returnedBy: string | null;
    readonly returnedCells: readonly CellKey[];
  } | null;
  readonly opensAt: string;
  readonly closesAt: string;
  /** Why this province's window ends at another time than the others'; null: it does not. */
  readonly exception: string | null;
  /** Whether the province has time to write: its window is open, or the report came back to it. */
  readonly isOpen: boolean;
}

/** A report that was accepted or published: to look at again, or to correct. */
export interface FinishedReport {
  readonly area: WorkItem['area'];
  readonly quarter: Quarter;
  readonly state: ReportState;
  readonly revision: number;
}

export interface ReviewerWork {
  /** The current quarter. */
  readonly quarter: Quarter;
  /** Every province of the current quarter, begun or not. */
  readonly provinces: readonly WorkItem[];
  /** Reports of other quarters that are not published. */
  readonly others: readonly WorkItem[];
  readonly counts: Readonly<Record<ReportState | 'not_begun', number>>;
}

export interface OrganiserDesk {
  readonly releases: readonly PublishedRelease[];
  /** Quarters of which something is published, newest first, with how many provinces of how many. */
  readonly quarters: readonly {
    readonly quarter: Quarter;
    readonly published: number;
    readonly provinces: number;
  }[];
}

export interface AdministratorDesk {
  readonly people: readonly Person[];
  readonly windows: readonly {
    readonly quarter: Quarter;
    readonly opensAt: string;
    readonly closesAt: string;
    readonly exceptions: readonly {
      readonly area: WorkItem['area'];
      readonly closesAt: string;
      readonly reason: string;
      readonly grantedBy: string;
    }[];
  }[];
  /** What holds for a quarter without a window of its own. */
  readonly defaultWindow: { readonly opensAfterDays: number; readonly closesAfterDays: number };
}

/** A person as an administrator sees them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly disabledAt: string | null;
  readonly roles: readonly {
    readonly role: Role;
    /** As it was when the role was given; it may have merged since. */
    readonly area: {
      readonly slug: string;
      readonly nameVi: string;
      readonly nameEn: string;
    } | null;
  }[];
}
