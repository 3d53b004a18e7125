import 'server-only';
import { can, type Viewer } from '@/lib/domain/access';
import { conferenceWordsSchema } from '@/lib/domain/conference/conference';
import type { ConferenceDesk, ConferenceListing, DeskPack } from '@/lib/workspace/conference';
import { database } from '../database';
import type { Prisma } from '../generated/client';
import { readDay } from '../value-columns';
import { slidesOfPack, toDeskSlide } from './desk-slides';

/** Conferences of a viewer who may prepare them; of the same set as the viewer. */
export function conferenceScope(viewer: Viewer): Prisma.ConferenceWhereInput | null {
  return can(viewer, 'conference.prepare') ? { demo: viewer.demo } : null;
}

/** Those in preparation first, then the finished ones, the latest first. */
export async function listConferences(viewer: Viewer): Promise<ConferenceListing[]> {
  const scope = conferenceScope(viewer);
  if (!scope) return [];
  const rows = await database().conference.findMany({
    where: scope,
    orderBy: [{ state: 'asc' }, { firstDay: 'desc' }, { slug: 'asc' }],
    select: {
      slug: true,
      words: true,
      firstDay: true,
      lastDay: true,
      state: true,
      packs: { select: { _count: { select: { slides: true } } } },
    },
  });
  return rows.map(({ packs, ...row }) => ({
    ...row,
    words: conferenceWordsSchema.parse(row.words),
    firstDay: readDay(row.firstDay),
    lastDay: readDay(row.lastDay),
    slideCount: packs.reduce((sum, { _count }) => sum + _count.slides, 0),
  }));
}

/** One conference with its packs; null where there is none for this viewer. */
export async function findConference(viewer: Viewer, slug: string): Promise<ConferenceDesk | null> {
  const scope = conferenceScope(viewer);
  const row =
    scope &&
    (await database().conference.findFirst({
      where: { AND: [{ slug }, scope] },
      select: {
        id: true,
        slug: true,
        words: true,
        firstDay: true,
        lastDay: true,
        state: true,
        version: true,
        participants: { orderBy: { areaId: 'asc' }, select: { areaId: true } },
        packs: {
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: {
            id: true,
            title: true,
            slides: slidesOfPack,
            changes: {
              where: { byId: viewer.userId, undone: false },
              orderBy: { id: 'desc' },
              take: 1,
              select: { id: true },
            },
          },
        },
      },
    }));
  if (!row) return null;
  return {
    ...row,
    words: conferenceWordsSchema.parse(row.words),
    firstDay: readDay(row.firstDay),
    lastDay: readDay(row.lastDay),
    participants: row.participants.map(({ areaId }) => areaId),
    packs: row.packs.map(
      ({ id, title, slides, changes }): DeskPack => ({
        id,
        title,
        slides: slides.map(toDeskSlide),
        undoable: changes[0] ? String(changes[0].id) : null,
      }),
    ),
  };
}

/** What moves with every change of a conference and its packs; null where there is none for this viewer. */
export async function readConferenceState(viewer: Viewer, slug: string): Promise<string | null> {
  const scope = conferenceScope(viewer);
  const row =
    scope &&
    (await database().conference.findFirst({
      where: { AND: [{ slug }, scope] },
      select: {
        version: true,
        state: true,
        packs: {
          orderBy: { id: 'asc' },
          select: {
            changes: { orderBy: { id: 'desc' }, take: 1, select: { id: true, undone: true } },
            _count: { select: { changes: { where: { undone: true } } } },
          },
        },
      },
    }));
  if (!row) return null;
  const packs = row.packs.map(({ changes, _count }) => `${changes[0]?.id ?? 0}.${_count.changes}`);
  return [row.version, row.state, ...packs].join('-');
}
