import type { ReportState } from '../report/report';
import { compareVietnamese } from '../search-text';

/** Who of a conference's participants has reported: states and counts of cells, and no figure. */

/** In the order in which a board shows them: what is not handed in first. */
export const standings = [
  'returned',
  'not_begun',
  'draft',
  'with_lead',
  'submitted',
  'accepted',
  'published',
  /** The area does not report of that quarter: it came to be after it, or ended before. */
  'not_asked',
] as const satisfies readonly (ReportState | 'not_begun' | 'not_asked')[];
export type Standing = (typeof standings)[number];

export interface ReportedArea {
  readonly area: { readonly id: string; readonly nameVi: string; readonly nameEn: string };
  readonly standing: Standing;
  /** A published report that is being corrected: what is published stands meanwhile. */
  readonly isCorrecting: boolean;
  /** Cells that hold a value or a reason, of those that the form asks; null: nothing is begun. */
  readonly filled: { readonly count: number; readonly of: number } | null;
  /** ISO instant of its last step or change of a cell; null: nothing is begun. */
  readonly movedAt: string | null;
  /** ISO instant at which its window closes. */
  readonly closesAt: string;
  /** Whether it was given more time than the others. */
  readonly isExtended: boolean;
}

const handedIn: readonly Standing[] = ['submitted', 'accepted', 'published'];
const heldToWindow: readonly Standing[] = ['not_begun', 'draft', 'with_lead'];

/** Where an area stands: of a correction, what is published stands meanwhile. */
export function standingOf(
  report: { readonly state: ReportState; readonly revision: number } | null,
): Pick<ReportedArea, 'standing' | 'isCorrecting'> {
  if (report === null) return { standing: 'not_begun', isCorrecting: false };
  const isCorrecting = report.revision > 1 && report.state !== 'published';
  return { standing: isCorrecting ? 'published' : report.state, isCorrecting };
}

/** The province handed it in, and has not got it back. */
export function isHandedIn({ standing }: Pick<ReportedArea, 'standing'>): boolean {
  return handedIn.includes(standing);
}

/** The province has still to hand it in. */
export function isAwaited({ standing }: Pick<ReportedArea, 'standing'>): boolean {
  return standing === 'returned' || heldToWindow.includes(standing);
}

/** Not handed in when its time was over. What came back has been asked for, and has time. */
export function isOverdue(
  { standing, closesAt }: Pick<ReportedArea, 'standing' | 'closesAt'>,
  at: Date,
): boolean {
  return heldToWindow.includes(standing) && Date.parse(closesAt) <= at.getTime();
}

/** What is late first, then what was returned, what is not handed in, what is; by name within each. */
export function inReadingOrder<Area extends ReportedArea>(
  areas: readonly Area[],
  at: Date,
): Area[] {
  const rank = (one: ReportedArea) => (isOverdue(one, at) ? -standings.length : 0);
  return [...areas].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
      compareVietnamese(a.area.nameVi, b.area.nameVi),
  );
}

interface ReportedTotals {
  /** Those that report of the quarter. */
  readonly asked: number;
  readonly handedIn: number;
  readonly overdue: number;
  /** Standings that somebody has, in their order. */
  readonly standings: readonly { readonly standing: Standing; readonly count: number }[];
}

export function reportedTotals(areas: readonly ReportedArea[], at: Date): ReportedTotals {
  const counted = standings.map((standing) => ({
    standing,
    count: areas.filter((one) => one.standing === standing).length,
  }));
  return {
    asked: areas.filter(({ standing }) => standing !== 'not_asked').length,
    handedIn: areas.filter(isHandedIn).length,
    overdue: areas.filter((one) => isOverdue(one, at)).length,
    standings: counted.filter(({ count }) => count > 0),
  };
}
