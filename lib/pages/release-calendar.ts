import type { Quarter } from '../domain/period';
import type { PublishedRelease } from '../domain/release';
import type { ReportingWindow } from '../domain/report/reporting-window';

/** When a quarter is reported, and of how many provinces it is out. */
export interface CalendarLine {
  readonly quarter: Quarter;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly published: number;
}

/** Quarters with their windows, in the order given; a corrected report counts once. */
export function releaseCalendar(
  quarters: readonly Quarter[],
  windows: readonly ReportingWindow[],
  releases: readonly Pick<PublishedRelease, 'reports'>[],
): CalendarLine[] {
  const reports = releases.flatMap((release) => release.reports);
  return quarters.flatMap((quarter, place) => {
    const window = windows[place];
    if (!window) return [];
    const out = reports.filter((report) => report.quarter === quarter);
    const { opensAt, closesAt } = window;
    const published = new Set(out.map(({ area }) => area.id)).size;
    return [{ quarter, opensAt, closesAt, published }];
  });
}
