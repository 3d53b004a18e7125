import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import { mostPacks } from '@/lib/domain/conference/pack';
import type { SlideContent } from '@/lib/domain/conference/slide';
import { refused } from '@/lib/domain/outcome';
import type { ChangePackOutcome } from '@/lib/workspace/conference';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';
import { lockPack, movedMark, slidesOfPack } from './desk-slides';
import { conferenceScope } from './queries';

/** The packs of one conference: begun, named, put first, removed. */

interface NewPack {
  readonly conferenceId: string;
  readonly title: string;
  readonly slides: readonly { readonly id: string; readonly content: SlideContent }[];
}

/** Begins a pack behind the others, with the slides of a template or none. */
export async function addPack(
  viewer: Viewer,
  { conferenceId, title, slides }: NewPack,
): Promise<ChangePackOutcome> {
  return inConference(viewer, { conferenceId }, async (transaction, { packs }) => {
    if (packs.length >= mostPacks) return { kind: 'too_many_packs' };
    const at = now();
    const pack = await transaction.pack.create({
      data: {
        conferenceId,
        title,
        createdAt: at,
        position: (packs.at(-1)?.position ?? 0) + 1,
        slides: {
          create: slides.map(({ id, content }, index) => ({
            ...{ id, content, position: index + 1 },
            ...{ changedByName: viewer.name, changedAt: at },
          })),
        },
      },
      select: { id: true },
    });
    await record(transaction, viewer, conferenceId, 'conference.pack_add', { title });
    return { kind: 'ok', packId: pack.id };
  });
}

/** Calls a pack something else. `seen` is what it was called when that was asked. */
export async function renamePack(
  viewer: Viewer,
  packId: string,
  { title, seen }: { readonly title: string; readonly seen: string },
): Promise<ChangePackOutcome> {
  return inConference(viewer, { packId }, async (transaction, { conferenceId, packs }) => {
    const pack = packs.find(({ id }) => id === packId);
    if (!pack) return refused;
    if (pack.title !== seen && pack.title !== title) return { kind: 'renamed', title: pack.title };
    await transaction.pack.update({ where: { id: packId }, data: { title } });
    const details = { from: pack.title, to: title };
    await record(transaction, viewer, conferenceId, 'conference.pack_rename', details);
    return { kind: 'ok', packId };
  });
}

/** Puts a pack before the others: the one that goes out when its conference is finished. */
export async function putPackFirst(viewer: Viewer, packId: string): Promise<ChangePackOutcome> {
  return inConference(viewer, { packId }, async (transaction, { packs }) => {
    const ids = packs.map(({ id }) => id).filter((id) => id !== packId);
    if (ids.length === packs.length) return refused;
    for (const [index, id] of [packId, ...ids].entries()) {
      await transaction.pack.update({ where: { id }, data: { position: index + 1 } });
    }
    return { kind: 'ok', packId };
  });
}

/**
 * Removes a pack with its slides and its booklet. Not the last one, and not one that somebody changed
 * since it was seen (`DeskPack.moved`).
 */
export async function removePack(
  viewer: Viewer,
  packId: string,
  seen: string,
): Promise<ChangePackOutcome> {
  return inConference(viewer, { packId }, async (transaction, { conferenceId, packs }) => {
    // Whoever is changing its slides finishes first.
    await lockPack(transaction, packId);
    const pack = await transaction.pack.findFirst({
      where: { id: packId, conferenceId },
      select: {
        title: true,
        booklet: true,
        slides: {
          orderBy: slidesOfPack.orderBy,
          select: { id: true, version: true, hidden: true },
        },
      },
    });
    if (!pack) return refused;
    if (packs.length === 1) return { kind: 'last_pack' };
    if (movedMark(pack) !== seen) return { kind: 'moved' };
    await transaction.pack.delete({ where: { id: packId } });
    const details = { title: pack.title, slides: pack.slides.length };
    await record(transaction, viewer, conferenceId, 'conference.pack_remove', details);
    return { kind: 'ok', packId: null };
  });
}

interface Packs {
  readonly conferenceId: string;
  /** In their order. */
  readonly packs: readonly {
    readonly id: string;
    readonly title: string;
    readonly position: number;
  }[];
}

/** One at a time in a conference that is being prepared. */
async function inConference(
  viewer: Viewer,
  of: { readonly conferenceId: string } | { readonly packId: string },
  work: (transaction: Transaction, packs: Packs) => Promise<ChangePackOutcome>,
): Promise<ChangePackOutcome> {
  const scope = conferenceScope(viewer);
  if (!scope) return refused;
  return database().$transaction(async (transaction): Promise<ChangePackOutcome> => {
    const which = 'packId' in of ? { packs: { some: { id: of.packId } } } : { id: of.conferenceId };
    const where = { AND: [which, scope, { state: 'preparing' as const }] };
    const found = await transaction.conference.findFirst({ where, select: { id: true } });
    if (!found) return refused;
    await transaction.$queryRaw(
      Prisma.sql`SELECT 1 AS locked FROM conference WHERE id = ${found.id} FOR UPDATE`,
    );
    const conference = await transaction.conference.findFirst({
      where,
      select: {
        packs: {
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: { id: true, title: true, position: true },
        },
      },
    });
    if (!conference) return refused;
    return work(transaction, { conferenceId: found.id, packs: conference.packs });
  });
}

async function record(
  transaction: Transaction,
  viewer: Viewer,
  conferenceId: string,
  action: string,
  details: Prisma.InputJsonObject,
): Promise<void> {
  await appendEvents(transaction, [
    {
      ...{ at: now(), actor: viewer, action, details },
      ...{ subjectType: 'conference', subjectId: conferenceId },
    },
  ]);
}
