import 'server-only';
import type { Quarter } from '@/lib/domain/period';
import { type ReportingWindow, reportingWindow } from '@/lib/domain/report/reporting-window';
import { readingDatabase } from '../database';
import { getSetting } from './settings';

/** The window of provinces that were given no other. Deadlines are no secret. */
export async function readUsualWindow(quarter: Quarter): Promise<ReportingWindow> {
  const [setting, row] = await Promise.all([
    getSetting('reporting_window'),
    readingDatabase().reportingWindow.findUnique({ where: { period: quarter } }),
  ]);
  return reportingWindow(quarter, row, null, setting);
}
