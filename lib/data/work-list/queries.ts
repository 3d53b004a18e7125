import 'server-only';
import { now } from '@/lib/clock';
import { can, type Viewer } from '@/lib/domain/access';
import { currentQuarter, getPeriod, type Quarter } from '@/lib/domain/period';
import { type ReportState, reportStates } from '@/lib/domain/report/report';
import { finishedStates } from '@/lib/domain/report/report-state';
import { windowStateAt } from '@/lib/domain/report/reporting-window';
import { compareVietnamese } from '@/lib/domain/search-text';
import { isValidOn } from '@/lib/domain/territory/area';
import type {
  AdministratorDesk,
  FinishedReport,
  OrganiserDesk,
  ReviewerWork,
  WorkItem,
} from '@/lib/workspace/work-list';
import { database } from '../database';
import type { Prisma } from '../generated/client';
import { listPeople } from '../people/queries';
import { listPublishedReleases } from '../public/releases';
import { getSetting } from '../public/settings';
import { type ReportRow, reportScope, reportSelect, toReportRow } from '../reports/scope';
import { readDayOrNull } from '../value-columns';
import { listOpenQuarters, readWindows } from '../windows/of-provinces';
import { type NotBegun, toWorkItems } from './items';

/**
 * What waits for a province's people: the current quarter and those open to somebody, begun or
 * not, and every report that is not finished, also of provinces that merged into theirs. First
 * what is due first.
 */
export async function listProvinceWork(viewer: Viewer): Promise<WorkItem[]> {
  const areaIds = provincesOf(viewer);
  if (areaIds.length === 0) return [];
  const quarters = await dueQuarters();
  const reports = await readReports(viewer, {
    areaId: { in: areaIds },
    OR: [{ period: { in: quarters } }, { state: { notIn: [...finishedStates] } }],
  });
  const items = await toWorkItems(reports, await listNotBegun(quarters, reports, areaIds));
  const at = now();
  const current = currentQuarter(at);
  // A quarter that is open to another province only is no work of this one.
  return items.filter(
    ({ quarter, report, ...window }) =>
      quarter === current ||
      windowStateAt(window, at) === 'open' ||
      (report && !finishedStates.includes(report.state)),
  );
}

/** What a province's people have finished, newest first, those of provinces that merged after. */
export async function listFinishedReports(viewer: Viewer): Promise<FinishedReport[]> {
  const areaIds = provincesOf(viewer);
  if (areaIds.length === 0) return [];
  const reports = await readReports(viewer, {
    areaId: { in: areaIds },
    state: { in: [...finishedStates] },
  });
  return reports
    .map(({ area, period, state, revision }) => ({ area, quarter: period, state, revision }))
    .sort(
      (a, b) =>
        b.quarter.localeCompare(a.quarter) || compareVietnamese(a.area.nameVi, b.area.nameVi),
    );
}

/** All provinces by state; null for who is no reviewer. */
export async function getReviewerWork(viewer: Viewer): Promise<ReviewerWork | null> {
  if (!can(viewer, 'report.accept')) return null;
  const quarter = currentQuarter(now());
  const reports = await readReports(viewer, {
    OR: [{ period: quarter }, { state: { not: 'published' } }],
  });
  const current = reports.filter((report) => report.period === quarter);
  const [provinces, others] = await Promise.all([
    listNotBegun([quarter], current, null).then((due) => toWorkItems(current, due)),
    toWorkItems(
      reports.filter((report) => report.period !== quarter),
      [],
    ),
  ]);
  const count = (state: ReportState) =>
    provinces.filter((item) => item.report?.state === state).length;
  return {
    quarter,
    provinces,
    others,
    counts: {
      ...(Object.fromEntries(reportStates.map((state) => [state, count(state)])) as Record<
        ReportState,
        number
      >),
      not_begun: provinces.filter((item) => item.report === null).length,
    },
  };
}

/** What an organiser finds: what is published and how much of the country it covers. */
export async function getOrganiserDesk(viewer: Viewer): Promise<OrganiserDesk | null> {
  if (!can(viewer, 'conference.prepare')) return null;
  const releases = await listPublishedReleases(viewer.demo ? 'demo' : 'real');
  const areasOf = new Map<Quarter, Set<string>>();
  for (const { area, quarter } of releases.flatMap((release) => release.reports)) {
    areasOf.set(quarter, (areasOf.get(quarter) ?? new Set()).add(area.id));
  }
  const all = await readProvinces(null);
  const quarters = [...areasOf].map(([quarter, areas]) => ({
    quarter,
    published: areas.size,
    provinces: all.filter((area) => isValidOn(area, getPeriod(quarter).end)).length,
  }));
  return { releases, quarters: quarters.sort((a, b) => (a.quarter < b.quarter ? 1 : -1)) };
}

/** People and deadlines, without any figure; null for who is no administrator. */
export async function getAdministratorDesk(viewer: Viewer): Promise<AdministratorDesk | null> {
  const people = await listPeople(viewer);
  if (people === null) return null;
  const [rows, exceptions, defaultWindow] = await Promise.all([
    database().reportingWindow.findMany({ select: { period: true } }),
    database().windowException.findMany({
      orderBy: { areaId: 'asc' },
      include: { area: { select: reportSelect.area.select } },
    }),
    getSetting('reporting_window'),
  ]);
  const quarters = [...new Set([...rows, ...exceptions].map(({ period }) => period as Quarter))];
  const windows = await readWindows(quarters);
  return {
    people,
    windows: quarters
      .sort()
      .reverse()
      .map((quarter) => ({
        quarter,
        opensAt: windows.usual(quarter).opensAt,
        closesAt: windows.usual(quarter).closesAt,
        exceptions: exceptions
          .filter(({ period }) => period === quarter)
          .map(({ area, closesAt, reason, grantedBy }) => ({
            area,
            closesAt: closesAt.toISOString(),
            reason,
            grantedBy,
          })),
      })),
    defaultWindow,
  };
}

/** The provinces in which somebody is staff or lead, with all that went into them. */
function provincesOf(viewer: Viewer): string[] {
  const roles = viewer.roles.filter(({ role }) => role === 'staff' || role === 'lead');
  return [...new Set(roles.flatMap(({ areaIds }) => areaIds))];
}

async function dueQuarters(): Promise<Quarter[]> {
  const at = now();
  return [...new Set([currentQuarter(at), ...(await listOpenQuarters(at))])];
}

async function readReports(viewer: Viewer, where: Prisma.ReportWhereInput): Promise<ReportRow[]> {
  const rows = await database().report.findMany({
    where: { AND: [where, reportScope(viewer, 'report.see')] },
    select: reportSelect,
  });
  return rows.map(toReportRow);
}

/** The provinces (all, or some) alive at each quarter's end of which no report is among `begun`. */
async function listNotBegun(
  quarters: readonly Quarter[],
  begun: readonly ReportRow[],
  areaIds: readonly string[] | null,
): Promise<NotBegun[]> {
  const provinces = await readProvinces(areaIds);
  const isBegun = new Set(begun.map((report) => `${report.areaId} ${report.period}`));
  return quarters.flatMap((quarter) =>
    provinces
      .filter((area) => isValidOn(area, getPeriod(quarter).end))
      .filter((area) => !isBegun.has(`${area.id} ${quarter}`))
      .map(({ id, slug, nameVi, nameEn }) => ({ area: { id, slug, nameVi, nameEn }, quarter })),
  );
}

/** The provinces of all times, or some of them, with the days between which each lives. */
async function readProvinces(areaIds: readonly string[] | null) {
  const rows = await database().area.findMany({
    where: { level: 'province', ...(areaIds ? { id: { in: [...areaIds] } } : {}) },
    select: { ...reportSelect.area.select, validFrom: true, validUntil: true },
  });
  return rows.map((row) => ({
    ...row,
    validFrom: readDayOrNull(row.validFrom),
    validUntil: readDayOrNull(row.validUntil),
  }));
}
