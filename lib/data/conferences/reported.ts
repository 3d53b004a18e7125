import 'server-only';
import { now } from '@/lib/clock';
import { can, type Viewer } from '@/lib/domain/access';
import { conferenceWordsSchema } from '@/lib/domain/conference/conference';
import { type ReportedArea, standingOf } from '@/lib/domain/conference/reported';
import { currentQuarter } from '@/lib/domain/period';
import type { ReportedBoard } from '@/lib/workspace/reported-board';
import { provincesReporting } from '../areas/alive';
import { database } from '../database';
import { readAsked } from '../reports/asked';
import { reportSelect, toReportRow } from '../reports/scope';
import { readWindows } from '../windows/of-provinces';
import { countFilled } from '../work-list/items';

/**
 * Where the reports of a conference's participants stand in the newest quarter that has ended; of all
 * provinces where the participants are not known. States, counts of cells and times, and nothing that
 * was written. Null where there is none for this viewer.
 */
export async function readReportedBoard(
  viewer: Viewer,
  slug: string,
): Promise<ReportedBoard | null> {
  if (!can(viewer, 'conference.follow')) return null;
  const conference = await database().conference.findFirst({
    where: { slug, demo: viewer.demo },
    select: { words: true, participants: { select: { areaId: true } } },
  });
  if (!conference) return null;
  const at = now();
  const quarter = currentQuarter(at);
  const chosen = conference.participants.map(({ areaId }) => areaId);
  const select = { id: true, nameVi: true, nameEn: true };
  const reporting = provincesReporting(quarter);
  const [areas, asked, reports, windows] = await Promise.all([
    database().area.findMany({
      where: chosen.length > 0 ? { id: { in: chosen } } : reporting,
      select,
    }),
    database().area.findMany({ where: reporting, select: { id: true } }),
    database().report.findMany({
      where: { demo: viewer.demo, period: quarter },
      select: reportSelect,
    }),
    readWindows([quarter]),
  ]);
  const known = new Set(areas.map(({ id }) => id));
  const rows = reports.map(toReportRow).filter(({ areaId }) => known.has(areaId));
  const ids = rows.map(({ id }) => id);
  const [filled, forms, changed] = await Promise.all([
    countFilled(ids),
    readAsked(rows),
    readLastChanges(ids),
  ]);
  const reportsAsked = new Set(asked.map(({ id }) => id));
  const rowOf = new Map(rows.map((row) => [row.areaId, row]));
  return {
    title: conferenceWordsSchema.parse(conference.words).title,
    ofAll: chosen.length === 0,
    quarter,
    closesAt: windows.usual(quarter).closesAt,
    readAt: at.toISOString(),
    areas: areas.map((area): ReportedArea => {
      const report = rowOf.get(area.id);
      const { closesAt, exception } = windows.of(area.id, quarter);
      const window = { closesAt, isExtended: exception !== null };
      if (!report) {
        const standing = reportsAsked.has(area.id) ? 'not_begun' : 'not_asked';
        return { area, standing, isCorrecting: false, filled: null, movedAt: null, ...window };
      }
      const of = forms.get(report.id)?.required.length ?? 0;
      const moved = Math.max(report.stateSince.getTime(), changed.get(report.id)?.getTime() ?? 0);
      return {
        area,
        ...standingOf(report),
        filled: { count: Math.min(filled.get(report.id) ?? 0, of), of },
        movedAt: new Date(moved).toISOString(),
        ...window,
      };
    }),
  };
}

/** When a cell of each report was last written or cleared. */
async function readLastChanges(reportIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await database().$queryRaw<{ reportId: string; at: Date }[]>`
    SELECT report_id AS "reportId", max(changed_at) AS at FROM report_cell_change
    WHERE report_id = ANY (${[...reportIds]}) GROUP BY report_id`;
  return new Map(rows.map(({ reportId, at }) => [reportId, at]));
}
