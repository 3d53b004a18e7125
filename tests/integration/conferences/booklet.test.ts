import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { changeBookletPages, undoBooklet } from '@/lib/data/conferences/booklet';
import {
  finishConference,
  reopenConference,
  saveConference,
} from '@/lib/data/conferences/commands';
import { readConferenceState } from '@/lib/data/conferences/queries';
import { closeDatabase } from '@/lib/data/database';
import { findPublishedConference } from '@/lib/data/public/conferences';
import type { Viewer } from '@/lib/domain/access';
import { conferenceDraft, makeConference, packOf } from '@/tests/support/conference';
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

/** The pages in their order; a minus before what is left out. */
async function pages(slug: string, viewer = one): Promise<string[]> {
  const { booklet } = await packOf(viewer, slug);
  return booklet.map(({ area, isOut }) => `${isOut ? '-' : ''}${area.replace('test-', '')}`);
}

const leaveOut = (area: string) => ({ kind: 'leave_out', area: `test-${area}` }) as const;
const last = (area: string) => ({ kind: 'move', area: `test-${area}`, before: null }) as const;

describe('the pages of a booklet', () => {
  it('are of all that take part, until somebody leaves one out or moves it', async () => {
    const { slug, packId } = await makeConference(one, 'Tập tài liệu', ['a']);
    expect(await pages(slug)).toEqual(['joined', 'other']);
    expect((await packOf(one, slug)).isBookletUndoable).toBe(false);
    expect(await changeBookletPages(one, packId, last('joined'))).toMatchObject({ kind: 'ok' });
    expect(await changeBookletPages(one, packId, leaveOut('other'))).toMatchObject({ kind: 'ok' });
    expect(await pages(slug, other)).toEqual(['-other', 'joined']);
    expect(await undoBooklet(one, packId)).toMatchObject({ kind: 'ok' });
    expect(await undoBooklet(one, packId)).toMatchObject({ kind: 'ok' });
    expect(await pages(slug)).toEqual(['joined', 'other']);
    expect(await undoBooklet(one, packId)).toEqual({ kind: 'nothing_to_undo' });
  });

  it('lose nothing of two who choose at once, and each takes back their own', async () => {
    const { slug, packId } = await makeConference(one, 'Hai người chọn', ['a']);
    await Promise.all([
      changeBookletPages(one, packId, leaveOut('other')),
      changeBookletPages(other, packId, last('joined')),
    ]);
    expect(await pages(slug)).toEqual(['-other', 'joined']);
    const states = [await readConferenceState(other, slug)];
    await undoBooklet(one, packId);
    states.push(await readConferenceState(other, slug));
    expect(new Set(states).size).toBe(2);
    expect(await pages(slug)).toEqual(['other', 'joined']);
    await undoBooklet(other, packId);
    expect(await pages(slug)).toEqual(['joined', 'other']);
  });

  it('keep their choice when the participants change, and say so of one that is gone', async () => {
    const { slug, conferenceId, packId } = await makeConference(one, 'Đổi thành phần', ['a']);
    await changeBookletPages(one, packId, leaveOut('other'));
    const draft = { ...conferenceDraft('Đổi thành phần'), conferenceId, slug };
    await saveConference(one, { ...draft, version: 1, participants: ['test-joined'] });
    expect(await pages(slug)).toEqual(['joined']);
    expect(await changeBookletPages(one, packId, leaveOut('other'))).toEqual({ kind: 'gone' });
    await saveConference(one, { ...draft, version: 2 });
    expect(await pages(slug)).toEqual(['joined', '-other']);
  });

  it('come out as they were chosen, and are closed to changes then', async () => {
    const { slug, conferenceId, packId } = await makeConference(one, 'Ra công khai', ['a']);
    await changeBookletPages(one, packId, last('joined'));
    await finishConference(one, conferenceId, packId);
    expect((await findPublishedConference(slug))?.bookletAreas).toEqual([
      ...['test-other', 'test-joined'],
    ]);
    expect(await changeBookletPages(one, packId, leaveOut('other'))).toEqual({ kind: 'refused' });
    expect(await undoBooklet(one, packId)).toEqual({ kind: 'refused' });
    await reopenConference(one, conferenceId);
    await changeBookletPages(one, packId, leaveOut('other'));
    await finishConference(one, conferenceId, packId);
    expect((await findPublishedConference(slug))?.bookletAreas).toEqual(['test-joined']);
  });
});
