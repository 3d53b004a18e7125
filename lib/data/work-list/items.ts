import 'server-only';
import type { FormItem } from '@/lib/domain/indicator';
import { getPeriod, type Quarter, quarterParts } from '@/lib/domain/period';
import { isAsked, type ReportEvent, type WorkItem } from '@/lib/domain/report';
import { database } from '../database';
import { readEvents } from '../reports/events';
import type { ReportRow } from '../reports/scope';
import { readDay } from '../value-columns';
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
    countAsked(reports),
  ]);
  const begun = reports.map((report): WorkItem => {
    const { opensAt, closesAt } = windows.of(report.areaId, report.period);
    const count = asked.get(report.id) ?? 0;
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

/** How many lines each report is asked, without those that are computed. */
async function countAsked(reports: readonly ReportRow[]): Promise<ReadonlyMap<string, number>> {
  const [forms, parts] = await Promise.all([
    database().formVersion.findMany({
      where: { id: { in: [...new Set(reports.map((report) => report.formVersionId))] } },
      select: {
        id: true,
        items: {
          where: { indicator: { kind: { not: 'ratio' } } },
          select: {
            sectionCode: true,
            indicatorCode: true,
            scope: true,
            position: true,
            indent: true,
            quarters: true,
          },
        },
      },
    }),
    database().areaScopePart.findMany({
      where: { scope: 'EMM', areaId: { in: [...new Set(reports.map((one) => one.areaId))] } },
      select: { areaId: true, validFrom: true, validUntil: true, hasPart: true },
    }),
  ]);
  const itemsOf = new Map(
    forms.map((form) => [
      form.id,
      form.items.map(
        ({ sectionCode, indicatorCode, ...item }): FormItem => ({
          ...item,
          section: sectionCode,
          indicator: indicatorCode,
        }),
      ),
    ]),
  );
  const hasEmmPart = (areaId: string, quarter: Quarter) => {
    const day = getPeriod(quarter).end;
    return parts.some(
      (part) =>
        part.areaId === areaId &&
        part.hasPart &&
        readDay(part.validFrom) <= day &&
        (part.validUntil === null || day < readDay(part.validUntil)),
    );
  };
  return new Map(
    reports.map((report) => {
      const { number } = quarterParts(report.period);
      const emm = hasEmmPart(report.areaId, report.period);
      const items = itemsOf.get(report.formVersionId) ?? [];
      return [report.id, items.filter((item) => isAsked(item, emm, number)).length] as const;
    }),
  );
}
