import 'server-only';
import { now } from '@/lib/clock';
import type { Quarter } from '@/lib/domain/period';
import { isInTime } from '@/lib/domain/report/report-life';
import { isWithProvince } from '@/lib/domain/report/report-state';
import { type ReportingWindow, windowStateAt } from '@/lib/domain/report/reporting-window';
import type { WorkItem } from '@/lib/workspace/work-list';
import { database } from '../database';
import { readAsked } from '../reports/asked';
import { readNewestOf, readStandings } from '../reports/life';
import type { ReportRow } from '../reports/scope';
import { readWindows } from '../windows/of-provinces';

/** A province and a quarter of which no report is begun. */
export interface NotBegun {
  readonly area: WorkItem['area'];
  readonly quarter: Quarter;
}

/** The lines of a work list, in the order of their deadlines, then of the provinces' names. */
export async function toWorkItems(
  reports: readonly ReportRow[],
  notBegun: readonly NotBegun[],
): Promise<WorkItem[]> {
  const quarters = [
    ...new Set([...reports.map((row) => row.period), ...notBegun.map((row) => row.quarter)]),
  ];
  const at = now();
  const ids = reports.map((report) => report.id);
  const [windows, standings, cameBack, filled, asked] = await Promise.all([
    readWindows(quarters),
    readStandings(reports),
    readNewestOf(
      reports.filter(({ state }) => isWithProvince(state)),
      ['return', 'give_back', 'correct'],
    ),
    countFilled(ids),
    readAsked(reports),
  ]);
  const begun = reports.map((report): WorkItem => {
    const window = windows.of(report.areaId, report.period);
    const standing = standings.get(report.id);
    const count = asked.get(report.id)?.required.length ?? 0;
    const back = cameBack.get(report.id);
    return {
      area: report.area,
      quarter: report.period,
      report: {
        id: report.id,
        state: report.state,
        revision: report.revision,
        stateSince: report.stateSince.toISOString(),
        filled: Math.min(filled.get(report.id) ?? 0, count),
        asked: count,
        returnReason: back?.reason ?? null,
        returnStep: back?.step ?? null,
        returnedBy: back?.by ?? null,
        returnedCells: back?.cells ?? [],
      },
      ...shown(window),
      isOpen: standing !== undefined && isInTime(standing, window, at),
    };
  });
  const due = notBegun.map(({ area, quarter }): WorkItem => {
    const window = windows.of(area.id, quarter);
    return {
      area,
      quarter,
      report: null,
      ...shown(window),
      isOpen: windowStateAt(window, at) === 'open',
    };
  });
  return [...begun, ...due].sort(
    (a, b) => compare(a.closesAt, b.closesAt) || compare(a.area.slug, b.area.slug),
  );
}

function shown({ opensAt, closesAt, exception }: ReportingWindow) {
  return { opensAt, closesAt, exception };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How many cells of each report hold something, those left out that may stay blank. */
export async function countFilled(
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await database().$queryRaw<{ reportId: string; count: number }[]>`
    SELECT report.id AS "reportId", count(*)::int AS count
    FROM report
    JOIN report_cell AS cell ON cell.report_id = report.id
    JOIN form_item AS item ON item.form_version_id = report.form_version_id
      AND item.indicator_code = cell.indicator_code AND item.scope = cell.scope
      AND item.measure = cell.measure
    WHERE report.id = ANY (${[...reportIds]}) AND NOT item.optional
    GROUP BY report.id`;
  return new Map(rows.map((row) => [row.reportId, row.count]));
}
