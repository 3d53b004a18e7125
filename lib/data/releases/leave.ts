import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { Transaction } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';

/** A report whose acceptance is taken back leaves the release that is being prepared with it. */

/** Locks the drafts that hold a report: before the report itself, in the order of publishing. */
export async function lockDraftsOf(transaction: Transaction, reportId: string): Promise<void> {
  await transaction.$queryRaw(Prisma.sql`
    SELECT 1 AS locked FROM release
    WHERE state = 'draft'
      AND id IN (SELECT release_id FROM release_report WHERE report_id = ${reportId})
    ORDER BY id FOR UPDATE`);
}

/** Takes a report out of every draft, and records it there. */
export async function leaveDrafts(
  transaction: Transaction,
  viewer: Viewer,
  reportId: string,
  reason: string,
  at: Date,
): Promise<void> {
  const held = await transaction.releaseReport.findMany({
    where: { reportId, release: { state: 'draft' } },
    select: { releaseId: true },
  });
  if (held.length === 0) return;
  const releaseIds = held.map(({ releaseId }) => releaseId);
  await transaction.releaseReport.deleteMany({
    where: { reportId, releaseId: { in: releaseIds } },
  });
  await appendEvents(
    transaction,
    releaseIds.map((releaseId) => ({
      at,
      actor: viewer,
      action: 'release.report_taken_back',
      subjectType: 'release' as const,
      subjectId: releaseId,
      fromState: 'draft',
      toState: 'draft',
      reason,
      details: { report: reportId },
    })),
  );
}
