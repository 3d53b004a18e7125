import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import {
  type ChangedPack,
  changePack,
  isUnchanged,
  type PackChange,
  type PackSlide,
  type RecordedChange,
  recordOf,
  undoChange,
} from '@/lib/domain/conference/pack-change';
import type { SaidFigure } from '@/lib/domain/conference/slide';
import { refused } from '@/lib/domain/outcome';
import type { DeskSlide, PackOutcome } from '@/lib/workspace/conference';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { lockPack, slidesOfPack, toDeskSlide } from './desk-slides';
import { conferenceScope } from './queries';

/** Changes the slides of a pack, and keeps what was there so that it can be taken back. */
export async function changeSlides(
  viewer: Viewer,
  packId: string,
  change: PackChange,
): Promise<PackOutcome> {
  return inPack(viewer, packId, async (transaction, slides) => {
    const changed = changePack(slides, change);
    const record = changed.kind === 'ok' ? recordOf(slides, changed.slides) : null;
    if (changed.kind === 'ok' && record) {
      await transaction.slideChange.create({
        data: {
          packId,
          slides: record as unknown as Prisma.InputJsonValue,
          byId: viewer.userId,
          byName: viewer.name,
          at: now(),
        },
      });
    }
    const shown = change.kind === 'add' ? (change.slides[0]?.id ?? null) : shownAfter(change);
    return { changed, shown };
  });
}

/** The slide that an organiser looks at after a change. */
function shownAfter(change: Exclude<PackChange, { kind: 'add' }>): string | null {
  if (change.kind === 'remove') return null;
  return change.kind === 'duplicate' ? change.copy : change.id;
}

/** Takes back what this viewer did last to a pack, whatever others did to it since. */
export async function undoLast(viewer: Viewer, packId: string): Promise<PackOutcome> {
  return inPack(viewer, packId, async (transaction, slides) => {
    const last = await transaction.slideChange.findFirst({
      where: { packId, byId: viewer.userId, undone: false },
      orderBy: { id: 'desc' },
      select: { id: true, slides: true },
    });
    if (!last) return { changed: null, shown: null };
    const record = last.slides as unknown as RecordedChange;
    const changed = undoChange(slides, record);
    // What cannot be taken back any more does not stand before what was done earlier.
    await transaction.slideChange.update({ where: { id: last.id }, data: { undone: true } });
    const [touched] = [...record.before, ...record.after];
    return { changed, shown: touched?.id ?? null, isUndo: true };
  });
}

/** Remembers what the figures of slides say now, so that what changes later can be told. */
export async function markSeen(
  viewer: Viewer,
  packId: string,
  seen: ReadonlyMap<string, readonly SaidFigure[]>,
): Promise<PackOutcome> {
  const scope = conferenceScope(viewer);
  if (!scope) return refused;
  const pack = await database().pack.findFirst({
    where: { id: packId, conference: scope },
    select: { id: true },
  });
  if (!pack) return refused;
  const given = JSON.stringify([...seen].map(([id, figures]) => ({ id, seen: figures })));
  await database().$executeRaw`
    UPDATE slide SET seen = given.seen
    FROM jsonb_to_recordset(${given}::jsonb) AS given (id text, seen jsonb)
    WHERE slide.id = given.id AND slide.pack_id = ${packId}`;
  return { kind: 'ok', slideId: null };
}

interface PackWork {
  readonly changed: ChangedPack | null;
  readonly shown: string | null;
  readonly isUndo?: true;
}

/** One at a time in a pack: whoever comes second finds what the first did. */
async function inPack(
  viewer: Viewer,
  packId: string,
  work: (transaction: Transaction, slides: readonly DeskSlide[]) => Promise<PackWork>,
): Promise<PackOutcome> {
  const scope = conferenceScope(viewer);
  if (!scope) return refused;
  return database().$transaction(async (transaction): Promise<PackOutcome> => {
    await lockPack(transaction, packId);
    const pack = await transaction.pack.findFirst({
      where: { id: packId, conference: { AND: [scope, { state: 'preparing' }] } },
      select: { slides: slidesOfPack },
    });
    if (!pack) return refused;
    const slides = pack.slides.map(toDeskSlide);
    const { changed, shown, isUndo } = await work(transaction, slides);
    if (changed === null) return { kind: 'nothing_to_undo' };
    if (changed.kind === 'problem') {
      return changed.problem === 'stale'
        ? { kind: isUndo ? 'overtaken' : 'stale', by: lastEditor(slides, shown) }
        : { kind: changed.problem };
    }
    await writeSlides(transaction, viewer, packId, slides, changed.slides);
    return { kind: 'ok', slideId: shown };
  });
}

function lastEditor(slides: readonly DeskSlide[], id: string | null): string {
  return slides.find((slide) => slide.id === id)?.changedBy ?? '';
}

/** Writes what differs; the places are given anew. */
async function writeSlides(
  transaction: Transaction,
  viewer: Viewer,
  packId: string,
  before: readonly DeskSlide[],
  after: readonly PackSlide[],
): Promise<void> {
  const was = new Map(before.map((slide, index) => [slide.id, { slide, position: index + 1 }]));
  const kept = new Set(after.map(({ id }) => id));
  const gone = before.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  const by = { changedByName: viewer.name, changedAt: now() };
  if (gone.length > 0) await transaction.slide.deleteMany({ where: { id: { in: gone } } });
  const added: Prisma.SlideCreateManyInput[] = [];
  for (const [index, slide] of after.entries()) {
    const position = index + 1;
    const known = was.get(slide.id);
    if (!known) added.push({ ...columnsOf(slide), ...by, packId, position });
    else if (!isUnchanged(known.slide, slide)) {
      await transaction.slide.update({
        where: { id: slide.id },
        data: { ...columnsOf(slide), ...by, position },
      });
    } else if (known.position !== position) {
      await transaction.slide.update({ where: { id: slide.id }, data: { position } });
    }
  }
  if (added.length > 0) await transaction.slide.createMany({ data: added });
}

function columnsOf({ id, content, ownTitle, notes, hidden, frozen, version }: PackSlide) {
  return {
    ...{ id, content, notes, hidden, version },
    ownTitle: ownTitle ?? Prisma.DbNull,
    frozen: frozen === null ? Prisma.DbNull : (frozen as Prisma.InputJsonValue),
  };
}
