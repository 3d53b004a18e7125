import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { finishConference, saveConference } from '@/lib/data/conferences/commands';
import { readConferenceState } from '@/lib/data/conferences/queries';
import { changeSlides, markSeen, undoLast } from '@/lib/data/conferences/slides';
import { closeDatabase, database } from '@/lib/data/database';
import { findPublishedConference } from '@/lib/data/public/conferences';
import type { Viewer } from '@/lib/domain/access';
import {
  conferenceDraft,
  desk,
  makeConference,
  packOf,
  textSlide,
} from '@/tests/support/conference';
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

/** The slides of a pack in their order, by the last letters of their names. */
async function order(slug: string): Promise<string> {
  const { slides } = await packOf(one, slug);
  return slides.map(({ id }) => id.replace(`${slug}-`, '')).join('');
}

describe('a pack of slides', () => {
  it('keeps an order that is changed, and taken back by whoever changed it', async () => {
    const { slug, packId } = await makeConference(one, 'Thứ tự', ['a', 'b', 'c']);
    await changeSlides(one, packId, { kind: 'move', id: `${slug}-c`, before: `${slug}-a` });
    expect(await order(slug)).toBe('cab');
    await changeSlides(other, packId, { kind: 'remove', id: `${slug}-b`, version: 1 });
    expect(await order(slug)).toBe('ca');
    expect(await undoLast(one, packId)).toMatchObject({ kind: 'ok' });
    expect(await order(slug)).toBe('ac');
    expect(await undoLast(other, packId)).toMatchObject({ kind: 'ok' });
    expect((await order(slug)).split('').sort().join('')).toBe('abc');
    expect(await undoLast(other, packId)).toEqual({ kind: 'nothing_to_undo' });
  });

  it('loses no words of two who write on one slide', async () => {
    const { slug, packId } = await makeConference(one, 'Hai người', ['a']);
    const save = (content: string, version: number, viewer: Viewer) =>
      changeSlides(viewer, packId, {
        ...{ kind: 'save', id: `${slug}-a`, version, content: textSlide(content) },
        ...{ ownTitle: null, notes: '' },
      });
    expect(await save('của một', 1, one)).toMatchObject({ kind: 'ok' });
    expect(await save('của hai', 1, other)).toEqual({ kind: 'stale', by: one.name });
    expect(await save('của hai', 2, other)).toMatchObject({ kind: 'ok' });
    const [slide] = (await packOf(one, slug)).slides;
    expect(slide).toMatchObject({
      version: 3,
      changedBy: other.name,
      content: textSlide('của hai'),
    });
    // What was overtaken is still there to be read.
    const kept = await database().slideChange.findMany({
      where: { packId },
      orderBy: { id: 'asc' },
    });
    expect(JSON.stringify(kept[1]?.slides)).toContain('của một');
  });

  it('gives twenty who add at once a place each', async () => {
    const { slug, packId } = await makeConference(one, 'Cùng lúc', ['a']);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        changeSlides(index % 2 === 0 ? one : other, packId, {
          kind: 'add',
          after: `${slug}-a`,
          slides: [{ id: `${slug}-${index}`, content: textSlide(String(index)) }],
        }),
      ),
    );
    const rows = await database().slide.findMany({ where: { packId }, select: { position: true } });
    expect(rows.map(({ position }) => position).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
  });

  it('holds 200 slides, and nothing of what would be more', async () => {
    const names = Array.from({ length: 199 }, (_, index) => String(index));
    const { slug, packId } = await makeConference(one, 'Hai trăm', names);
    const add = (...ids: readonly string[]) =>
      changeSlides(one, packId, {
        ...{ kind: 'add', after: null },
        slides: ids.map((id) => ({ id: `${slug}-${id}`, content: textSlide(id) })),
      });
    expect(await add('x', 'y')).toEqual({ kind: 'too_many' });
    expect(await add('x')).toMatchObject({ kind: 'ok' });
    expect(await add('y')).toEqual({ kind: 'too_many' });
    const copy = { kind: 'duplicate', id: `${slug}-x`, copy: `${slug}-y` } as const;
    expect(await changeSlides(one, packId, copy)).toEqual({ kind: 'too_many' });
    expect((await packOf(one, slug)).slides).toHaveLength(200);
  });

  it('tells by its state that somebody changed something', async () => {
    const { slug, packId } = await makeConference(one, 'Theo dõi', ['a']);
    const states = [await readConferenceState(other, slug)];
    await changeSlides(one, packId, { kind: 'hide', id: `${slug}-a`, hidden: true });
    states.push(await readConferenceState(other, slug));
    await undoLast(one, packId);
    states.push(await readConferenceState(other, slug));
    expect(new Set(states).size).toBe(3);
  });

  it('remembers what its figures said when it was looked at', async () => {
    const { slug, packId } = await makeConference(one, 'Đã xem số', ['a']);
    const figures = [{ of: 'Thử Bắc', said: 'khoảng 120' }];
    await markSeen(one, packId, new Map([[`${slug}-a`, figures]]));
    expect((await packOf(other, slug)).slides[0]?.seen).toEqual(figures);
  });
});

describe('a conference', () => {
  it('is changed by one at a time, and says whose change came first', async () => {
    const { slug, conferenceId } = await makeConference(one, 'Thông tin', []);
    const change = { ...conferenceDraft('Tên mới'), conferenceId, version: 1, slug };
    expect(await saveConference(one, change)).toMatchObject({ kind: 'ok', slug });
    expect(await saveConference(other, change)).toEqual({ kind: 'stale', by: one.name });
    expect((await desk(other, slug)).words.title.vi).toBe('Tên mới');
  });

  it('has an address of its own, and none that is another’s', async () => {
    const first = await saveConference(one, conferenceDraft('Trùng tên'));
    const second = await saveConference(one, conferenceDraft('Trùng tên'));
    expect([first, second]).toMatchObject([
      { slug: 'trung-ten-2026' },
      { slug: 'trung-ten-2026-2' },
    ]);
    // What looks like a formula, and a name of pictures alone, is a name.
    expect(await saveConference(one, conferenceDraft('=1+1 😀'))).toMatchObject({
      slug: '1-1-2026',
    });
    expect(await saveConference(one, conferenceDraft('😀'))).toMatchObject({ slug: '2026' });
    expect((await desk(one, '1-1-2026')).words.title.vi).toBe('=1+1 😀');
    const taken = { ...conferenceDraft('Khác'), slug: 'thai-nguyen-2023' };
    expect(await saveConference(one, taken)).toMatchObject({
      issues: [{ path: 'slug', code: 'taken' }],
    });
    const unknown = { ...conferenceDraft('Lạ'), participants: ['khong-co'] };
    expect(await saveConference(one, unknown)).toMatchObject({
      issues: [{ path: 'participants', code: 'unknown' }],
    });
  });

  it('comes out without notes and hidden slides, and is closed to changes until it is opened', async () => {
    const { slug, conferenceId, packId } = await makeConference(one, 'Công khai', ['a', 'b']);
    await changeSlides(one, packId, {
      ...{ kind: 'save', id: `${slug}-a`, version: 1, content: textSlide('a') },
      ...{ ownTitle: null, notes: 'chỉ cho người nói' },
    });
    await changeSlides(one, packId, { kind: 'hide', id: `${slug}-b`, hidden: true });
    const { number: before } = await database().publication.findFirstOrThrow();
    expect(await finishConference(one, conferenceId, packId)).toEqual({ kind: 'ok', slug });
    const { number: after } = await database().publication.findFirstOrThrow();
    expect(after).toBeGreaterThan(before);
    const out = await findPublishedConference(slug);
    expect(out?.slides.map(({ id }) => id)).toEqual([`${slug}-a`]);
    expect(JSON.stringify(out)).not.toContain('chỉ cho người nói');
    const remove = { kind: 'remove', id: `${slug}-a`, version: 1 } as const;
    expect(await changeSlides(other, packId, remove)).toEqual({ kind: 'refused' });
  });

  it('does not come out empty', async () => {
    const { conferenceId, packId } = await makeConference(one, 'Trống', []);
    expect(await finishConference(one, conferenceId, packId)).toMatchObject({
      issues: [{ path: 'packId', code: 'empty' }],
    });
  });
});
