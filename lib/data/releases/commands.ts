import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import { invalid, refused } from '@/lib/domain/outcome';
import {
  type DiscardOutcome,
  type PrepareOutcome,
  type ReleaseDraft,
  releaseDraftSchema,
} from '@/lib/domain/release';
import { slugFromVietnamese } from '@/lib/domain/slug';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';
import { reportScope } from '../reports/scope';
import { releaseScope } from './queries';

/**
 * Gathers accepted reports in a release that only reviewers see, or changes one that is not
 * published. Issues: reportIds "not_accepted" or "in_another_release", slug "taken".
 */
export async function prepareRelease(viewer: Viewer, draft: ReleaseDraft): Promise<PrepareOutcome> {
  const scope = releaseScope(viewer);
  if (!scope) return refused;
  const tidied = releaseDraftSchema.parse(draft);
  const { releaseId, reportIds, slug, ...words } = tidied;
  return database().$transaction(async (transaction): Promise<PrepareOutcome> => {
    // One reviewer prepares at a time: slugs and reports are given out once.
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('release.prepare'))::text`;
    const existing =
      releaseId === undefined ? null : await lockDraft(transaction, scope, releaseId);
    if (releaseId !== undefined && !existing) return refused;
    // Locked, so that no acceptance is taken back while it is gathered.
    await transaction.$queryRaw(
      Prisma.sql`SELECT 1 AS locked FROM report WHERE id = ANY(${[...reportIds]}) ORDER BY id FOR UPDATE`,
    );
    const reports = await transaction.report.findMany({
      where: {
        AND: [{ id: { in: [...reportIds] } }, reportScope(viewer, 'release.prepare')],
      },
      select: {
        id: true,
        state: true,
        revision: true,
        releases: { select: { releaseId: true, revision: true } },
      },
    });
    if (reports.length < new Set(reportIds).size) return invalid('reportIds', 'not_accepted');
    if (reports.some((report) => report.state !== 'accepted')) {
      return invalid('reportIds', 'not_accepted');
    }
    const taken = reports.some((report) =>
      report.releases.some(
        (one) => one.revision === report.revision && one.releaseId !== existing?.id,
      ),
    );
    if (taken) {
      const prepared = existing ? null : await findPrepared(transaction, viewer, tidied);
      return prepared ?? invalid('reportIds', 'in_another_release');
    }
    const freeSlug = await findFreeSlug(transaction, slug ?? '', words.titleVi, existing);
    if (freeSlug === null) return invalid('slug', 'taken');
    const data = { slug: freeSlug, ...words };
    const at = now();
    const release = existing
      ? await transaction.release.update({
          where: { id: existing.id },
          data,
          select: { id: true, slug: true },
        })
      : await transaction.release.create({
          data: { ...data, demo: viewer.demo, createdAt: at },
          select: { id: true, slug: true },
        });
    await transaction.releaseReport.deleteMany({ where: { releaseId: release.id } });
    await transaction.releaseReport.createMany({
      data: reports.map((report) => ({
        releaseId: release.id,
        reportId: report.id,
        revision: report.revision,
      })),
    });
    await appendEvents(transaction, [
      {
        at,
        actor: viewer,
        action: 'release.prepare',
        subjectType: 'release',
        subjectId: release.id,
        toState: 'draft',
        details: { ...data, reports: reports.map((report) => report.id) },
      },
    ]);
    return { kind: 'ok', releaseId: release.id, slug: release.slug };
  });
}

/** Takes a draft apart again; its reports stay accepted and wait for another release. */
export async function discardRelease(viewer: Viewer, releaseId: string): Promise<DiscardOutcome> {
  const scope = releaseScope(viewer);
  if (!scope) return refused;
  return database().$transaction(async (transaction) => {
    if (!(await lockDraft(transaction, scope, releaseId))) {
      return (await isDiscarded(transaction, viewer, releaseId))
        ? { kind: 'ok' as const }
        : refused;
    }
    await transaction.releaseReport.deleteMany({ where: { releaseId } });
    await transaction.release.delete({ where: { id: releaseId } });
    await appendEvents(transaction, [
      {
        at: now(),
        actor: viewer,
        action: 'release.discard',
        subjectType: 'release',
        subjectId: releaseId,
        fromState: 'draft',
      },
    ]);
    return { kind: 'ok' as const };
  });
}

/** The release that this very request has made already, where its answer got lost. */
async function findPrepared(
  transaction: Transaction,
  viewer: Viewer,
  { titleVi, titleEn, noteVi, noteEn, slug, reportIds }: ReleaseDraft,
): Promise<PrepareOutcome | null> {
  const candidates = await transaction.release.findMany({
    where: {
      demo: viewer.demo,
      reports: { some: { reportId: { in: [...reportIds] } } },
      ...(slug ? { slug } : {}),
      titleVi,
      titleEn,
      noteVi,
      noteEn,
    },
    select: { id: true, slug: true, reports: { select: { reportId: true } } },
  });
  const asked = new Set(reportIds);
  for (const { id, slug: made, reports } of candidates) {
    const events = await transaction.auditEvent.findMany({
      where: { subjectType: 'release', subjectId: id, action: 'release.prepare' },
      select: { actorId: true },
    });
    const isOwn = events.length === 1 && events[0]?.actorId === viewer.userId;
    const isSame = reports.length === asked.size && reports.every((one) => asked.has(one.reportId));
    if (isOwn && isSame) return { kind: 'ok', releaseId: id, slug: made };
  }
  return null;
}

/** Whether this person has taken the draft apart already. */
async function isDiscarded(
  transaction: Transaction,
  viewer: Viewer,
  releaseId: string,
): Promise<boolean> {
  const discarded = await transaction.auditEvent.findFirst({
    where: {
      subjectType: 'release',
      subjectId: releaseId,
      action: 'release.discard',
      actorId: viewer.userId,
    },
    select: { id: true },
  });
  return discarded !== null;
}

/** A draft within reach, locked until the transaction ends, so that nobody publishes it meanwhile. */
async function lockDraft(
  transaction: Transaction,
  scope: Prisma.ReleaseWhereInput,
  releaseId: string,
) {
  await transaction.$queryRaw(
    Prisma.sql`SELECT 1 AS locked FROM release WHERE id = ${releaseId} FOR UPDATE`,
  );
  return transaction.release.findFirst({
    where: { AND: [{ id: releaseId, state: 'draft' }, scope] },
    select: { id: true, slug: true },
  });
}

/** The slug asked for, or one made from the title; null where the one asked for is taken. */
async function findFreeSlug(
  transaction: Transaction,
  asked: string,
  titleVi: string,
  existing: { readonly id: string; readonly slug: string } | null,
): Promise<string | null> {
  const isFree = async (slug: string) => {
    const other = await transaction.release.findUnique({ where: { slug }, select: { id: true } });
    return other === null || other.id === existing?.id;
  };
  if (asked !== '') return (await isFree(asked)) ? asked : null;
  if (existing) return existing.slug;
  const stem = slugFromVietnamese(titleVi).slice(0, 70).replace(/-$/, '') || 'phat-hanh';
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (await isFree(slug)) return slug;
  }
}
