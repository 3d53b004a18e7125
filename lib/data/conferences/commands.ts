import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import { bookletAreas } from '@/lib/domain/conference/booklet-choice';
import type { ConferenceDraft, PublishedSlide } from '@/lib/domain/conference/conference';
import { conferenceDraftSchema } from '@/lib/domain/conference/conference';
import { invalid, refused } from '@/lib/domain/outcome';
import { slugFromVietnamese } from '@/lib/domain/slug';
import { announcePublication } from '@/lib/serving/announcement';
import type { FinishOutcome, SaveConferenceOutcome } from '@/lib/workspace/conference';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';
import { readAnswersToPublish } from './answers-to-publish';
import { slidesOfPack, toDeskSlide } from './desk-slides';
import { entriesOf, participantsInOrder } from './participants';
import { conferenceScope } from './queries';

/**
 * Begins a conference with an empty pack, or changes what it is called and who takes part. Issues:
 * slug "taken", participants "unknown", state "finished".
 */
export async function saveConference(
  viewer: Viewer,
  draft: ConferenceDraft,
): Promise<SaveConferenceOutcome> {
  const scope = conferenceScope(viewer);
  if (!scope) return refused;
  const { conferenceId, version, slug, firstDay, lastDay, words, participants } =
    conferenceDraftSchema.parse(draft);
  return database().$transaction(async (transaction): Promise<SaveConferenceOutcome> => {
    // Addresses are given out once.
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('conference.save'))::text`;
    if (conferenceId !== undefined) await lockRow(transaction, conferenceId);
    const existing =
      conferenceId === undefined
        ? null
        : await transaction.conference.findFirst({
            where: { AND: [{ id: conferenceId }, scope] },
            select: { id: true, slug: true, version: true, state: true, changedByName: true },
          });
    if (conferenceId !== undefined && !existing) return refused;
    if (existing?.state === 'finished') return invalid('state', 'finished');
    if (existing && existing.version !== version) {
      return { kind: 'stale', by: existing.changedByName };
    }
    const known = await transaction.area.count({
      where: { id: { in: [...participants] }, level: 'province' },
    });
    if (known < new Set(participants).size) return invalid('participants', 'unknown');
    const made = slugFromVietnamese(`${words.title.vi} ${firstDay.slice(0, 4)}`);
    const free = await freeSlug(
      transaction,
      slug || made.slice(0, longestSlug),
      existing?.slug,
      Boolean(slug),
    );
    if (free === null) return invalid('slug', 'taken');
    const at = now();
    const data = {
      slug: free,
      firstDay: new Date(firstDay),
      lastDay: new Date(lastDay),
      words,
      changedByName: viewer.name,
      changedAt: at,
    };
    const saved = existing
      ? await transaction.conference.update({
          where: { id: existing.id },
          data: { ...data, version: existing.version + 1 },
          select: { id: true, slug: true },
        })
      : await transaction.conference.create({
          data: {
            ...data,
            demo: viewer.demo,
            createdAt: at,
            packs: { create: { title: words.title.vi, position: 1, createdAt: at } },
          },
          select: { id: true, slug: true },
        });
    await transaction.conferenceParticipant.deleteMany({ where: { conferenceId: saved.id } });
    await transaction.conferenceParticipant.createMany({
      data: [...new Set(participants)].map((areaId) => ({ conferenceId: saved.id, areaId })),
    });
    await appendEvents(transaction, [
      {
        at,
        actor: viewer,
        action: existing ? 'conference.change' : 'conference.begin',
        subjectType: 'conference',
        subjectId: saved.id,
        toState: 'preparing',
        details: { slug: saved.slug, firstDay, lastDay, participants: [...participants] },
      },
    ]);
    return { kind: 'ok', slug: saved.slug };
  });
}

/** Room is left for a number after it, within the 80 that addresses may have. */
const longestSlug = 76;

/** An address that is nobody else's: the one asked for, or one with a number after it where none was. */
async function freeSlug(
  transaction: Transaction,
  wanted: string,
  own: string | undefined,
  isAsked: boolean,
): Promise<string | null> {
  if (own !== undefined && (!isAsked || wanted === own)) return own;
  const base = wanted.replace(/-$/, '') || 'hoi-nghi';
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    const [draft, published] = await Promise.all([
      transaction.conference.count({ where: { slug } }),
      transaction.conferencePublication.count({ where: { slug } }),
    ]);
    if (draft + published === 0) return slug;
    if (isAsked) return null;
  }
  return null;
}

/**
 * Ends the preparation: what a pack shows comes out under the conference's address, without notes
 * and hidden slides, whose pages its booklet has, and what of its questions was answered and accepted.
 * Once more, what is out is replaced. Issue: packId "empty".
 */
export async function finishConference(
  viewer: Viewer,
  conferenceId: string,
  packId: string,
): Promise<FinishOutcome> {
  const scope = conferenceScope(viewer);
  if (!scope) return refused;
  const { outcome, isOut } = await database().$transaction(async (transaction) => {
    const conference = await lockConference(transaction, scope, conferenceId);
    const pack =
      conference &&
      (await transaction.pack.findFirst({
        where: { id: packId, conferenceId },
        select: {
          slides: slidesOfPack,
          booklet: true,
          conference: { select: { participants: participantsInOrder } },
        },
      }));
    if (!pack) return { outcome: refused, isOut: false };
    const slides = pack.slides
      .map(toDeskSlide)
      .filter(({ hidden }) => !hidden)
      .map(
        ({ id, content, ownTitle, frozen }): PublishedSlide => ({ id, content, ownTitle, frozen }),
      );
    if (slides.length === 0) return { outcome: invalid('packId', 'empty'), isOut: false };
    const at = now();
    const answers = await readAnswersToPublish(transaction, conferenceId);
    const { slug, demo, firstDay, lastDay, words } = conference;
    const data = {
      demo,
      firstDay,
      lastDay,
      words: words as Prisma.InputJsonValue,
      slides: slides as unknown as Prisma.InputJsonValue,
      participants: pack.conference.participants.map(({ areaId }) => areaId),
      bookletAreas: bookletAreas(entriesOf(pack.conference.participants, pack.booklet)),
      answers: answers as unknown as Prisma.InputJsonValue,
      publishedAt: at,
    };
    await transaction.conferencePublication.upsert({
      where: { slug },
      create: { slug, ...data },
      update: data,
    });
    await transaction.conference.update({
      where: { id: conferenceId },
      data: { state: 'finished', version: { increment: 1 } },
    });
    await appendEvents(transaction, [
      {
        at,
        actor: viewer,
        action: 'conference.finish',
        subjectType: 'conference',
        subjectId: conferenceId,
        fromState: conference.state,
        toState: 'finished',
        details: { slug, slides: slides.length, questions: answers.length },
      },
    ]);
    return { outcome: { kind: 'ok' as const, slug }, isOut: true };
  });
  if (isOut) await announceNow();
  return outcome;
}

/** Takes what is out back in, to go on preparing. */
export async function reopenConference(
  viewer: Viewer,
  conferenceId: string,
): Promise<FinishOutcome> {
  const scope = conferenceScope(viewer);
  if (!scope) return refused;
  const outcome = await database().$transaction(async (transaction): Promise<FinishOutcome> => {
    const conference = await lockConference(transaction, scope, conferenceId);
    if (!conference) return refused;
    if (conference.state === 'preparing') return { kind: 'ok', slug: conference.slug };
    await transaction.conferencePublication.deleteMany({ where: { slug: conference.slug } });
    await transaction.conference.update({
      where: { id: conferenceId },
      data: { state: 'preparing', version: { increment: 1 } },
    });
    await appendEvents(transaction, [
      {
        at: now(),
        actor: viewer,
        action: 'conference.reopen',
        subjectType: 'conference',
        subjectId: conferenceId,
        fromState: 'finished',
        toState: 'preparing',
      },
    ]);
    return { kind: 'ok', slug: conference.slug };
  });
  if (outcome.kind === 'ok') await announceNow();
  return outcome;
}

async function lockConference(
  transaction: Transaction,
  scope: Prisma.ConferenceWhereInput,
  id: string,
) {
  await lockRow(transaction, id);
  return transaction.conference.findFirst({
    where: { AND: [{ id }, scope] },
    select: {
      slug: true,
      demo: true,
      state: true,
      firstDay: true,
      lastDay: true,
      words: true,
    },
  });
}

/** One at a time: an edit of its slides and what changes the conference itself wait for each other. */
async function lockRow(transaction: Transaction, id: string): Promise<void> {
  await transaction.$queryRaw(
    Prisma.sql`SELECT 1 AS locked FROM conference WHERE id = ${id} FOR UPDATE`,
  );
}

/** Whoever asks next gets what is out now. */
async function announceNow(): Promise<void> {
  const { number } = await database().publication.findFirstOrThrow({ select: { number: true } });
  announcePublication(number);
}
