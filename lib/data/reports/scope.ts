import 'server-only';
import { areasWithin, can, type Permission, type Viewer } from '@/lib/domain/access';
import type { Quarter } from '@/lib/domain/period';
import type { ReportState } from '@/lib/domain/report/report';
import { isWithProvince } from '@/lib/domain/report/report-state';
import { provincesReporting } from '../areas/alive';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';

/**
 * Which reports a viewer reaches with a permission. Stands in every `where`, so that a foreign
 * report and a missing one are the same. Demonstration reports are reached by demonstration
 * accounts only, and real ones by real accounts (figures.md rule 8).
 */
export function reportScope(viewer: Viewer, permission: Permission): Prisma.ReportWhereInput {
  const areas = areasWithin(viewer, permission);
  return {
    demo: viewer.demo,
    ...(areas === 'everywhere' ? {} : { areaId: { in: [...areas] } }),
  };
}

export const reportSelect = {
  id: true,
  areaId: true,
  period: true,
  formVersionId: true,
  revision: true,
  state: true,
  demo: true,
  stateSince: true,
  area: { select: { id: true, slug: true, nameVi: true, nameEn: true } },
} satisfies Prisma.ReportSelect;

export type ReportRow = Omit<
  Prisma.ReportGetPayload<{ select: typeof reportSelect }>,
  'period' | 'state'
> & { readonly period: Quarter; readonly state: ReportState };

type RawReportRow = Prisma.ReportGetPayload<{ select: typeof reportSelect }>;

export function toReportRow(row: RawReportRow): ReportRow {
  return { ...row, period: row.period as Quarter };
}

/** The report within the viewer's reach, or null. */
export async function findReportRow(
  viewer: Viewer,
  permission: Permission,
  where: Prisma.ReportWhereInput,
): Promise<ReportRow | null> {
  const row = await database().report.findFirst({
    where: { AND: [where, reportScope(viewer, permission)] },
    select: reportSelect,
  });
  return row && toReportRow(row);
}

/** The same within a transaction, locked until it ends: who writes a report writes alone. */
export async function lockReportRow(
  transaction: Transaction,
  viewer: Viewer,
  permission: Permission,
  reportId: string,
): Promise<ReportRow | null> {
  await transaction.$queryRaw(
    Prisma.sql`SELECT 1 AS locked FROM report WHERE id = ${reportId} FOR UPDATE`,
  );
  const row = await transaction.report.findFirst({
    where: { AND: [{ id: reportId }, reportScope(viewer, permission)] },
    select: reportSelect,
  });
  return row && toReportRow(row);
}

/** When a step is taken: two never share an instant, so that what was seen names one of them. */
export function nextInstant(report: Pick<ReportRow, 'stateSince'>, at: Date): Date {
  return new Date(Math.max(at.getTime(), report.stateSince.getTime() + 1));
}

/** The province of a slug that was alive on a quarter's last day: whose report that quarter's is. */
export async function findReportingArea(slug: string, quarter: Quarter) {
  return database().area.findFirst({
    where: { slug, ...provincesReporting(quarter) },
    select: reportSelect.area.select,
  });
}

/** Whether the viewer may read the figures of a report as they stand at this moment. */
export function readsAsItStands(
  viewer: Viewer,
  report: { readonly areaId: string; readonly state: ReportState },
): boolean {
  if (can(viewer, 'report.read_draft', report.areaId)) return true;
  return !isWithProvince(report.state) && can(viewer, 'report.read_submitted', report.areaId);
}
