import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readView } from '@/app/[locale]/(public)/co-dinh/[id]/read-view';
import { now, setClock } from '@/lib/clock';
import { closeDatabase } from '@/lib/data/database';
import { listPublishedReleases } from '@/lib/data/public/releases';
import { writePermanentView } from '@/lib/domain/permanent-view';
import {
  bringToAccepted,
  fill,
  gather,
  publishSeen,
  type Staff,
  step,
} from '@/tests/support/report-life';
import { makeViewer, makeWorld, quarter } from '@/tests/support/world';

/** An indicator's page as it stood before and after a correction went out. */

let people: Staff;
let reportId: string;

beforeAll(async () => {
  await makeWorld();
  people = {
    staff: await makeViewer('staff:test-joined'),
    lead: await makeViewer('lead:test-joined'),
    reviewer: await makeViewer('reviewer'),
  };
  reportId = await bringToAccepted(people, 'thu-bac', { 'TEST_ACTIVE.ALL': '800' });
  await publishSeen(people.reviewer, await gather(people.reviewer, 'Lần đầu', [reportId]));
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

async function idNow(more: Partial<Parameters<typeof writePermanentView>[0]> = {}) {
  // The world's clock stands before the day on which the reference data were loaded.
  const [newest] = await listPublishedReleases('real');
  const moment = Date.parse(newest?.publishedAt ?? '');
  const choice = {
    period: quarter,
    boundary: '34',
    scope: 'ALL',
    indicator: 'test-active',
  } as const;
  return writePermanentView({ moment, ...choice, ...more }) ?? '';
}

async function numberIn(id: string) {
  const reading = await readView(id);
  const cells = reading?.page.regions.flatMap(({ provinces }) => provinces) ?? [];
  return cells.find(({ area }) => area.id === 'test-joined')?.cells.at(-1)?.value;
}

describe('a view under its own address', () => {
  it('stands as it was published, and says what replaced it and by which release', async () => {
    const before = await idNow();
    expect(await numberIn(before)).toMatchObject({ value: '800' });
    expect((await readView(before))?.fate).toMatchObject({ changes: [], added: [], since: null });

    setClock(new Date(now().getTime() + 60_000));
    await step(people.staff, 'thu-bac', 'correct', { reason: 'nhầm một ô' });
    await fill(people.staff, 'thu-bac', { 'TEST_ACTIVE.ALL': '850' });
    // What is being corrected is not public, here either.
    expect((await readView(before))?.fate.since).toBeNull();
    for (const [viewer, name] of [
      [people.staff, 'hand_over'],
      [people.lead, 'submit'],
      [people.reviewer, 'accept'],
    ] as const) {
      await step(viewer, 'thu-bac', name);
    }
    await publishSeen(people.reviewer, await gather(people.reviewer, 'Đính chính', [reportId]));

    expect(await numberIn(before)).toMatchObject({ value: '800' });
    const after = await idNow();
    expect(after).not.toBe(before);
    expect(await numberIn(after)).toMatchObject({ value: '850' });
    const fate = (await readView(before))?.fate;
    expect(fate?.changes).toMatchObject([
      { before: { value: { value: '800' } }, now: { value: { value: '850' } } },
    ]);
    expect(fate?.since?.release?.titleVi).toBe('Đính chính');
    expect((await readView(after))?.fate.since).toBeNull();
  });

  it('is none of a time to come or before anything, of another period, or of no indicator', async () => {
    const none = await Promise.all([
      idNow({ moment: now().getTime() + 3_600_000 }),
      idNow({ moment: Date.UTC(2001, 0) }),
      idNow({ period: '1999' }),
      idNow({ boundary: '99' }),
      idNow({ indicator: 'khong-co' }),
      idNow({ indicator: 'test-words' }),
    ]);
    for (const id of [...none, 'ct-x', '1e3']) expect(await readView(id), id).toBeNull();
  });
});
