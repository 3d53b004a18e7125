import 'server-only';
import { now } from '@/lib/clock';
import { can, type Viewer } from '@/lib/domain/access';
import { invalid, refused } from '@/lib/domain/outcome';
import { isQuarter } from '@/lib/domain/period';
import { hasLostLetters, tidyText } from '@/lib/domain/plain-text';
import { longestReason } from '@/lib/domain/report/report-answers';
import { extendedUntil } from '@/lib/domain/report/reporting-window';
import type { ExtendOutcome, WindowExtension } from '@/lib/domain/report/window-extension';
import { database } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';
import { findReportingArea } from '../reports/scope';
import { getWindow, readWindows } from './of-provinces';

/**
 * Gives one province until the end of a day in Vietnam for a quarter's report, with a reason that
 * its people read. The same asked for twice is given once. Issues: reason "required",
 * "too_long" or "lost_letters", quarter "not_a_quarter", province "unknown", until by `extendedUntil`.
 */
export async function extendWindow(
  viewer: Viewer,
  { province, quarter, until, ...asked }: WindowExtension,
): Promise<ExtendOutcome> {
  if (!can(viewer, 'window.extend')) return refused;
  const reason = tidyText(asked.reason);
  if (reason === '') return invalid('reason', 'required');
  if ([...reason].length > longestReason) return invalid('reason', 'too_long');
  if (hasLostLetters(reason)) return invalid('reason', 'lost_letters');
  if (!isQuarter(quarter)) return invalid('quarter', 'not_a_quarter');
  const area = await findReportingArea(province, quarter);
  if (!area) return invalid('province', 'unknown');
  const at = now();
  const closesAt = extendedUntil(until, (await readWindows([quarter])).usual(quarter), at);
  if (typeof closesAt === 'string') return invalid('until', closesAt);
  const key = { period: quarter, areaId: area.id };
  return database().$transaction(async (transaction): Promise<ExtendOutcome> => {
    await transaction.$queryRaw(
      Prisma.sql`SELECT pg_advisory_xact_lock(hashtext(${`window ${area.id} ${quarter}`}))::text`,
    );
    const before = await getWindow(area.id, quarter, transaction);
    if (before.closesAt === closesAt.toISOString() && before.exception === reason) {
      return { kind: 'ok', closesAt: before.closesAt };
    }
    if (asked.seenClosesAt !== '' && asked.seenClosesAt !== before.closesAt) {
      return { kind: 'stale', closesAt: before.closesAt, reason: before.exception };
    }
    const given = { closesAt, reason, grantedBy: viewer.name };
    await transaction.windowException.upsert({
      where: { period_areaId: key },
      create: { ...key, ...given },
      update: given,
    });
    await appendEvents(transaction, [
      {
        at,
        actor: viewer,
        action: 'window.extend',
        subjectType: 'window',
        subjectId: `${area.id} ${quarter}`,
        reason,
        details: { ...key, before: before.closesAt, closesAt: closesAt.toISOString() },
      },
    ]);
    return { kind: 'ok', closesAt: closesAt.toISOString() };
  });
}
