import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { changeBookletPages } from '@/lib/data/conferences/booklet';
import { finishConference } from '@/lib/data/conferences/commands';
import { addPack, putPackFirst, removePack, renamePack } from '@/lib/data/conferences/packs';
import { readConferenceState } from '@/lib/data/conferences/queries';
import { changeSlides, undoLast } from '@/lib/data/conferences/slides';
import { closeDatabase, database } from '@/lib/data/database';
import { findPublishedConference } from '@/lib/data/public/conferences';
import type { Viewer } from '@/lib/domain/access';
import { mostPacks } from '@/lib/domain/conference/pack';
import { desk, makeConference, textSlide } from '@/tests/support/conference';
import { makeViewer, makeWorld } from '@/tests/support/world';

let one: Viewer;
let other: Viewer;

beforeAll(async () => {
  await makeWorld();
  one = await makeViewer('organiser');
  other = await makeViewer('organiser');
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

/** A conference with two packs, the second with two slides. */
async function twoPacks(title: string) {
  const made = await makeConference(one, title, ['a']);
  const outcome = await addPack(one, {
    conferenceId: made.conferenceId,
    title: 'Cho đại biểu',
    slides: ['x', 'y'].map((name) => ({ id: `${made.slug}-${name}`, content: textSlide(name) })),
  });
  if (outcome.kind !== 'ok' || outcome.packId === null) throw new Error(outcome.kind);
  return { ...made, second: outcome.packId };
}

const packs = async (slug: string) => (await desk(one, slug)).packs;

describe('several packs of a conference', () => {
  it('each have slides, a booklet and what was done to them of their own', async () => {
    const { slug, packId, second } = await twoPacks('Nhiều tập');
    expect((await packs(slug)).map(({ title, slides }) => [title, slides.length])).toEqual([
      ['Nhiều tập', 1],
      ['Cho đại biểu', 2],
    ]);
    await changeSlides(one, second, { kind: 'remove', id: `${slug}-x` });
    await changeBookletPages(one, second, { kind: 'leave_out', area: 'test-other' });
    expect(await changeSlides(one, packId, { kind: 'remove', id: `${slug}-y` })).toEqual({
      kind: 'gone',
    });
    const [first, later] = await packs(slug);
    expect(first).toMatchObject({ slides: [{ id: `${slug}-a` }] });
    expect(first?.booklet.some(({ isOut }) => isOut)).toBe(false);
    expect(later?.booklet.filter(({ isOut }) => isOut)).toHaveLength(1);
    expect(await undoLast(one, second)).toMatchObject({ kind: 'ok' });
    expect((await packs(slug))[1]?.slides.map(({ id }) => id)).toEqual([
      ...[`${slug}-x`, `${slug}-y`],
    ]);
  });

  it('are renamed by one at a time, and tell the other what it is called now', async () => {
    const { slug, second } = await twoPacks('Đặt tên');
    const states = [await readConferenceState(other, slug)];
    const rename = (viewer: Viewer, title: string, seen: string) =>
      renamePack(viewer, second, { title, seen });
    expect(await rename(one, 'Cho báo chí', 'Cho đại biểu')).toMatchObject({ kind: 'ok' });
    states.push(await readConferenceState(other, slug));
    expect(await rename(other, 'Cho sở', 'Cho đại biểu')).toEqual({
      ...{ kind: 'renamed', title: 'Cho báo chí' },
    });
    expect(await rename(other, 'Cho sở', 'Cho báo chí')).toMatchObject({ kind: 'ok' });
    await putPackFirst(one, second);
    states.push(await readConferenceState(other, slug));
    expect(new Set(states).size).toBe(3);
    expect((await packs(slug)).map(({ title }) => title)).toEqual(['Cho sở', 'Đặt tên']);
  });

  it('are removed with all of theirs, but not the last, nor one that changed since it was seen', async () => {
    const { slug, packId, second } = await twoPacks('Bỏ bớt');
    const seen = (await packs(slug)).map(({ moved }) => moved);
    await changeSlides(other, second, { kind: 'hide', id: `${slug}-x`, hidden: true });
    expect(await removePack(one, second, seen[1] ?? '')).toEqual({ kind: 'moved' });
    const seenNow = (await packs(slug))[1]?.moved ?? '';
    expect(await removePack(one, second, seenNow)).toEqual({ kind: 'ok', packId: null });
    expect(await database().slide.count({ where: { packId: second } })).toBe(0);
    expect(await removePack(one, packId, seen[0] ?? '')).toEqual({ kind: 'last_pack' });
    expect(
      await database().auditEvent.findFirst({ where: { action: 'conference.pack_remove' } }),
    ).toMatchObject({ actorId: one.userId, details: { title: 'Cho đại biểu', slides: 2 } });
  });

  it('are so many and no more, also of two who add at once', async () => {
    const { slug, conferenceId } = await makeConference(one, 'Đủ tập', []);
    const outcomes = await Promise.all(
      Array.from({ length: mostPacks + 1 }, (_, index) =>
        addPack(index % 2 === 0 ? one : other, { conferenceId, title: `${index}`, slides: [] }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === 'too_many_packs')).toHaveLength(2);
    const rows = await database().pack.findMany({ where: { conferenceId } });
    expect(new Set(rows.map(({ position }) => position)).size).toBe(mostPacks);
    expect(await packs(slug)).toHaveLength(mostPacks);
  });

  it('stay as they are once the first is public', async () => {
    const { slug, conferenceId, packId, second } = await twoPacks('Ra một tập');
    await putPackFirst(one, second);
    const [first] = await packs(slug);
    await finishConference(one, conferenceId, first?.id ?? '');
    expect((await findPublishedConference(slug))?.slides.map(({ id }) => id)).toEqual([
      ...[`${slug}-x`, `${slug}-y`],
    ]);
    const refused = { kind: 'refused' };
    expect(await addPack(one, { conferenceId, title: 'x', slides: [] })).toEqual(refused);
    expect(await renamePack(one, packId, { title: 'x', seen: 'Ra một tập' })).toEqual(refused);
    expect(await putPackFirst(one, packId)).toEqual(refused);
    expect(await removePack(one, packId, '')).toEqual(refused);
  });
});
