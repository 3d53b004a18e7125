import 'server-only';
import { now } from '@/lib/clock';
import { can, type Viewer } from '@/lib/domain/access';
import { refused } from '@/lib/domain/outcome';
import { isQuarter } from '@/lib/domain/period';
import type { StartOutcome } from '@/lib/domain/report/report-answers';
import { lockOfStart } from '@/lib/domain/report/report-life';
import { database } from '../database';
import { findForm } from '../public/catalogue';
import { getWindow } from '../windows/of-provinces';
import { appendStep } from './life';
import { findReportingArea, findReportRow } from './scope';

/**
 * Begins a province's report of a quarter within its window; one that is begun already is given
 * back as it is. The area is the one that lived at the quarter's end.
 */
export async function startReport(
  viewer: Viewer,
  areaSlug: string,
  quarter: string,
): Promise<StartOutcome> {
  if (!isQuarter(quarter)) return refused;
  const area = await findReportingArea(areaSlug, quarter);
  if (!area || !can(viewer, 'report.start', area.id)) return refused;
  const begun = await findReportRow(viewer, 'report.start', { areaId: area.id, period: quarter });
  if (begun) return { kind: 'ok', reportId: begun.id };
  const [form, window] = await Promise.all([findForm(quarter), getWindow(area.id, quarter)]);
  if (!form) return refused;
  const at = now();
  const lock = lockOfStart(area.id, viewer, window, at);
  if (lock) return { kind: 'locked', lock };
  const created = await database().$transaction(async (transaction) => {
    const [report] = await transaction.report.createManyAndReturn({
      data: [
        {
          areaId: area.id,
          period: quarter,
          formVersionId: form.id,
          demo: viewer.demo,
          createdAt: at,
          stateSince: at,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!report) return null;
    await appendStep(transaction, {
      reportId: report.id,
      step: 'start',
      at,
      actor: viewer,
      from: null,
      to: 'draft',
      revision: 1,
      reason: null,
      seenSince: null,
      lastChangeId: 0n,
      cells: [],
      answers: [],
    });
    return report;
  });
  const report =
    created ?? (await findReportRow(viewer, 'report.start', { areaId: area.id, period: quarter }));
  return report ? { kind: 'ok', reportId: report.id } : refused;
}
