import 'server-only';
import type { Quarter } from '@/lib/domain/period';
import type { ReportEvent, WorkItem } from '@/lib/domain/report';
import { database } from '../database';
import { readAsked } from '../reports/asked';
import { readEvents } from '../reports/events';
import type { ReportRow } from '../reports/scope';
import { readWindows } from '../windows/public';

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
  const ids = reports.map((report) => report.id);
  const [windows, events, filled, asked] = await Promise.all([
    readWindows(quarters),
    readEvents(ids),
    countFilled(ids),
    readAsked(reports),
  ]);
  const begun = reports.map((report): WorkItem => {
    const { opensAt, closesAt } = windows.of(report.areaId, report.period);
    const count = asked.get(report.id)?.entered.length ?? 0;
    const back = cameBack(report, events.get(report.id) ?? []);
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
        returnedBy: back?.by ?? null,
        returnedCells: back?.cells ?? [],
      },
      opensAt,
      closesAt,
    };
  });
  const due = notBegun.map(({ area, quarter }): WorkItem => {
    const { opensAt, closesAt } = windows.of(area.id, quarter);
    return { area, quarter, report: null, opensAt, closesAt };
  });
  return [...begun, ...due].sort(
    (a, b) => compare(a.closesAt, b.closesAt) || compare(a.area.slug, b.area.slug),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Why a report is with its province again: returned, given back by the lead, or to be corrected. */
function cameBack(report: ReportRow, events: readonly ReportEvent[]): ReportEvent | null {
  if (!['draft', 'with_lead', 'returned'].includes(report.state)) return null;
  return (
    events.findLast(
      (event) =>
        event.revision === report.revision &&
        (event.step === 'return' || event.step === 'give_back' || event.step === 'correct'),
    ) ?? null
  );
}

async function countFilled(reportIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database().reportCell.groupBy({
    by: ['reportId'],
    where: { reportId: { in: [...reportIds] } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.reportId, row._count]));
}
