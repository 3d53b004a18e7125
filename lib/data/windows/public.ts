import 'server-only';
import { currentQuarter, type Quarter, quartersBetween, shiftQuarter } from '@/lib/domain/period';
import {
  type ReportingWindow,
  reportingWindow,
  windowStateAt,
} from '@/lib/domain/reporting-window';
import { readingDatabase } from '../database';
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
    readingDatabase().reportingWindow.findMany({
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

/** Quarters whose window, their own or the setting's, is open to somebody; newest first. */
export async function listOpenQuarters(at: Date): Promise<Quarter[]> {
  // The setting opens a quarter while it runs at the earliest, and closes it within a year.
  const current = currentQuarter(at);
  const recent = quartersBetween(shiftQuarter(current, -4), shiftQuarter(current, 1));
  const [setting, rows] = await Promise.all([
    getSetting('reporting_window'),
    readingDatabase().reportingWindow.findMany({
      where: { OR: [{ period: { in: recent } }, { opensAt: { lte: at } }] },
      select: { period: true, opensAt: true, closesAt: true, exceptions: true },
    }),
  ]);
  const ends = rows.flatMap((row) =>
    [null, ...row.exceptions].map((exception) => ({
      quarter: row.period as Quarter,
      row,
      exception,
    })),
  );
  const byDefault = recent
    .filter((quarter) => rows.every(({ period }) => period !== quarter))
    .map((quarter) => ({ quarter, row: null, exception: null }));
  const open = [...ends, ...byDefault].filter(({ quarter, row, exception }) => {
    const window = reportingWindow(quarter, row, exception, setting);
    return windowStateAt(window, at) === 'open';
  });
  return [...new Set(open.map(({ quarter }) => quarter))].sort().reverse();
}
