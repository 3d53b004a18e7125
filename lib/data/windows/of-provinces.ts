import 'server-only';
import { currentQuarter, type Quarter, quartersBetween, shiftQuarter } from '@/lib/domain/period';
import {
  type ReportingWindow,
  reportingWindow,
  windowStateAt,
} from '@/lib/domain/report/reporting-window';
import { database, type Transaction } from '../database';
import { getSetting } from '../public/settings';

/** The windows of provinces, with the exceptions that were granted, by whom and why. */

/** The window of one province and quarter, exceptions counted in. */
export async function getWindow(
  areaId: string,
  quarter: Quarter,
  connection: Transaction = database(),
): Promise<ReportingWindow> {
  return (await readWindows([quarter], connection)).of(areaId, quarter);
}

export interface Windows {
  /** Throws for a quarter that was not asked for. */
  of(areaId: string, quarter: Quarter): ReportingWindow;
  /** The window of provinces that were given no other. */
  usual(quarter: Quarter): ReportingWindow;
}

/** The windows of several quarters, for every province. */
export async function readWindows(
  quarters: readonly Quarter[],
  connection: Transaction = database(),
): Promise<Windows> {
  const where = { period: { in: [...quarters] } };
  const [setting, rows, exceptions] = await Promise.all([
    getSetting('reporting_window'),
    connection.reportingWindow.findMany({ where }),
    connection.windowException.findMany({ where }),
  ]);
  const windowOf = (quarter: Quarter, exception: (typeof exceptions)[number] | null) => {
    if (!quarters.includes(quarter)) throw new Error(`window not read: ${quarter}`);
    const row = rows.find((window) => window.period === quarter) ?? null;
    return reportingWindow(quarter, row, exception, setting);
  };
  return {
    of: (areaId, quarter) =>
      windowOf(
        quarter,
        exceptions.find((one) => one.areaId === areaId && one.period === quarter) ?? null,
      ),
    usual: (quarter) => windowOf(quarter, null),
  };
}

/** Quarters whose window, their own or the setting's, is open to somebody; newest first. */
export async function listOpenQuarters(at: Date): Promise<Quarter[]> {
  // The setting opens a quarter while it runs at the earliest, and closes it within a year.
  const current = currentQuarter(at);
  const recent = quartersBetween(shiftQuarter(current, -4), shiftQuarter(current, 1));
  const [setting, rows, exceptions] = await Promise.all([
    getSetting('reporting_window'),
    database().reportingWindow.findMany({
      where: { OR: [{ period: { in: recent } }, { opensAt: { lte: at } }] },
    }),
    database().windowException.findMany({ where: { closesAt: { gt: at } } }),
  ]);
  const quarters = new Set<Quarter>([
    ...recent,
    ...[...rows, ...exceptions].map(({ period }) => period as Quarter),
  ]);
  const isOpen = (quarter: Quarter) => {
    const row = rows.find(({ period }) => period === quarter) ?? null;
    return [null, ...exceptions.filter(({ period }) => period === quarter)].some(
      (exception) =>
        windowStateAt(reportingWindow(quarter, row, exception, setting), at) === 'open',
    );
  };
  return [...quarters].filter(isOpen).sort().reverse();
}
