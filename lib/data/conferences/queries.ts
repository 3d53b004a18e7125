import 'server-only';
import { can, type Viewer } from '@/lib/domain/access';
import { conferenceWordsSchema } from '@/lib/domain/conference/conference';
import type { ConferenceDesk, ConferenceListing, DeskPack } from '@/lib/workspace/conference';
import { database } from '../database';
import type { Prisma } from '../generated/client';
import { readOpenedEmbargoes } from '../releases/embargo';
import { readDay } from '../value-columns';
import { movedMark, slidesOfPack, toDeskSlide } from './desk-slides';
import { entriesOf, participantsInOrder } from './participants';

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
        participants: participantsInOrder,
        packs: {
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: {
            id: true,
            title: true,
            slides: slidesOfPack,
            booklet: true,
            changes: lastOwn(viewer),
            bookletChanges: lastOwn(viewer),
          },
        },
      },
    }));
  if (!row) return null;
  const names = new Map(row.participants.map(({ areaId, area }) => [areaId, area]));
  return {
    ...row,
    words: conferenceWordsSchema.parse(row.words),
    firstDay: readDay(row.firstDay),
    lastDay: readDay(row.lastDay),
    participants: row.participants.map(({ areaId }) => areaId),
    packs: row.packs.map(
      ({ id, title, slides, booklet, changes, bookletChanges }): DeskPack => ({
        id,
        title,
        slides: slides.map(toDeskSlide),
        moved: movedMark({ slides, booklet }),
        undoable: changes[0] ? String(changes[0].id) : null,
        booklet: entriesOf(row.participants, booklet).map((entry) => ({
          ...entry,
          nameVi: names.get(entry.area)?.nameVi ?? entry.area,
          nameEn: names.get(entry.area)?.nameEn ?? entry.area,
        })),
        isBookletUndoable: bookletChanges.length > 0,
      }),
    ),
  };
}

/** What a viewer did last and can take back. */
const lastOwn = (viewer: Viewer) => ({
  where: { byId: viewer.userId, undone: false },
  orderBy: { id: 'desc' as const },
  take: 1,
  select: { id: true },
});

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
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          select: {
            title: true,
            changes: newest,
            bookletChanges: newest,
            _count: { select: { changes: undone, bookletChanges: undone } },
          },
        },
      },
    }));
  if (!row) return null;
  const opened = await readOpenedEmbargoes(viewer);
  const packs = row.packs.map(({ title, changes, bookletChanges, _count: taken }) =>
    [
      encodeURIComponent(title),
      ...[changes[0]?.id ?? 0, taken.changes],
      ...[bookletChanges[0]?.id ?? 0, taken.bookletChanges],
    ].join('.'),
  );
  return [row.version, row.state, ...packs, ...opened].join('-');
}

const newest = { orderBy: { id: 'desc' as const }, take: 1, select: { id: true } };
const undone = { where: { undone: true } };
