import 'server-only';
import type { Quarter } from '@/lib/domain/period';
import { type ReportingWindow, reportingWindow } from '@/lib/domain/reporting-window';
import { database } from '../database';
import { getSetting } from '../settings/public';

/** Deadlines are no secret: they say nothing of what a report holds. */

/** The window of one province and quarter, exceptions counted in. */
export async function getWindow(areaId: string, quarter: Quarter): Promise<ReportingWindow> {
  return (await readWindows([quarter])).of(areaId, quarter);
}

export interface Windows {
  /** Throws for a quarter that was not asked for. */
  of(areaId: string, quarter: Quarter): ReportingWindow;
}

/** The windows of several quarters, for every province. */
export async function readWindows(quarters: readonly Quarter[]): Promise<Windows> {
  const [setting, rows] = await Promise.all([
    getSetting('reporting_window'),
    database().reportingWindow.findMany({
      where: { period: { in: [...quarters] } },
      select: {
        period: true,
        opensAt: true,
        closesAt: true,
        exceptions: { select: { areaId: true, closesAt: true, reason: true } },
      },
    }),
  ]);
  return {
    of(areaId, quarter) {
      if (!quarters.includes(quarter)) throw new Error(`window not read: ${quarter}`);
      const row = rows.find((window) => window.period === quarter) ?? null;
      const exception = row?.exceptions.find((one) => one.areaId === areaId) ?? null;
      return reportingWindow(quarter, row, exception, setting);
    },
  };
}

/** Quarters with a window of their own that is open to somebody at an instant, newest first. */
export async function listOpenQuarters(at: Date): Promise<Quarter[]> {
  const rows = await database().reportingWindow.findMany({
    where: {
      opensAt: { lte: at },
      OR: [{ closesAt: { gt: at } }, { exceptions: { some: { closesAt: { gt: at } } } }],
    },
    orderBy: { period: 'desc' },
    select: { period: true },
  });
  return rows.map((row) => row.period as Quarter);
}
