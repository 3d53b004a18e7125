import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, connectionPool, database } from '@/lib/data/database';
import { discardRelease, prepareRelease } from '@/lib/data/releases/commands';
import { publishRelease } from '@/lib/data/releases/publish';
import type { ReleaseDraft } from '@/lib/domain/release';
import {
  begin,
  bringToAccepted,
  fill,
  type Staff,
  seenOf,
  step,
  view,
} from '@/tests/support/report-life';
import { waitingStatements } from '@/tests/support/waiting-statements';
import { makeViewer, makeWorld } from '@/tests/support/world';

/** What two people do to one report or release at once, in an order that the test decides. */

let joined: Staff;
let other: Staff;

beforeAll(async () => {
  await makeWorld();
  const reviewer = await makeViewer('reviewer');
  const staffOf = async (area: string): Promise<Staff> => ({
    staff: await makeViewer(`staff:${area}`),
    lead: await makeViewer(`lead:${area}`),
    reviewer,
  });
  joined = await staffOf('test-joined');
  other = await staffOf('test-other');
});

afterAll(closeDatabase);

/** Holds a lock, by a statement, until the work given has done what it can. */
async function holding(sql: string, work: (holder: pg.PoolClient) => Promise<void>): Promise<void> {
  const holder = await connectionPool().connect();
  try {
    await holder.query(`BEGIN; ${sql}`);
    await work(holder);
    await holder.query('COMMIT');
  } catch (error) {
    await holder.query('ROLLBACK');
    throw error;
  } finally {
    holder.release();
  }
}

function draft(reportIds: readonly string[]): ReleaseDraft {
  return {
    titleVi: 'Một tên',
    titleEn: 'One name',
    noteVi: 'a',
    noteEn: 'a',
    reportIds: [...reportIds],
  };
}

describe('at once', () => {
  it('a step judges what a save has written just before it', async () => {
    const { staff } = joined;
    const reportId = await begin(staff, 'thu-bac');
    await fill(staff, 'thu-bac', { 'TEST_TOTAL.ALL': '900', 'TEST_ACTIVE.ALL': '800' });
    const report = `SELECT FROM report WHERE id = '${reportId}' FOR UPDATE`;
    let saving: Promise<void> | undefined;
    let handing: ReturnType<typeof step> | undefined;
    await holding(report, async () => {
      // More of a part than of the whole: an error of the form's rules.
      saving = fill(staff, 'thu-bac', { 'TEST_ACTIVE.ALL': '1.500' });
      await waitingStatements(1);
      handing = step(staff, 'thu-bac', 'hand_over');
      await waitingStatements(2);
    });
    await saving;
    expect(await handing).toMatchObject({ kind: 'findings', findings: [{ rule: 'TEST_ERROR' }] });
    expect((await view(staff, 'thu-bac')).state).toBe('draft');
  });

  it('two releases of one title get an address each', async () => {
    await fill(joined.staff, 'thu-bac', { 'TEST_ACTIVE.ALL': '800' });
    const first = await accept(joined, 'thu-bac');
    const second = await bringToAccepted(other, 'thu-khac', { 'TEST_TOTAL.ALL': '5' });
    const prepared: ReturnType<typeof prepareRelease>[] = [];
    // Reads pass, so that both would find the same address free.
    await holding('LOCK TABLE release IN SHARE MODE', async () => {
      for (const [reportId, number] of [[first, 1] as const, [second, 2] as const]) {
        prepared.push(prepareRelease(joined.reviewer, draft([reportId])));
        await waitingStatements(number);
      }
    });
    expect(await Promise.all(prepared)).toMatchObject([
      { kind: 'ok', slug: 'mot-ten' },
      { kind: 'ok', slug: 'mot-ten-2' },
    ]);
  });

  it('a release does not go out with a report that is being taken back', async () => {
    const release = await database().release.findUniqueOrThrow({ where: { slug: 'mot-ten' } });
    const seen = await seenOf(joined.reviewer, release.id);
    const { id } = await view(joined.reviewer, 'thu-bac');
    let publishing: ReturnType<typeof publishRelease> | undefined;
    await holding(`SELECT FROM report WHERE id = '${id}' FOR UPDATE`, async (holder) => {
      publishing = publishRelease(joined.reviewer, release.id, seen);
      await waitingStatements(1);
      await holder.query("UPDATE report SET state = 'submitted' WHERE id = $1", [id]);
    });
    expect(await publishing).toEqual({
      kind: 'invalid',
      issues: [{ path: 'reports', code: 'not_accepted' }],
    });
    expect(await database().figure.count({ where: { reportId: id } })).toBe(0);
  });

  it('a release does not gather a report that is being taken back', async () => {
    const gathered = await database().release.findUniqueOrThrow({ where: { slug: 'mot-ten-2' } });
    expect(await discardRelease(other.reviewer, gathered.id)).toEqual({ kind: 'ok' });
    const { id } = await view(other.reviewer, 'thu-khac');
    let preparing: ReturnType<typeof prepareRelease> | undefined;
    await holding(`SELECT FROM report WHERE id = '${id}' FOR UPDATE`, async (holder) => {
      preparing = prepareRelease(other.reviewer, draft([id]));
      await waitingStatements(1);
      await holder.query("UPDATE report SET state = 'submitted' WHERE id = $1", [id]);
    });
    expect(await preparing).toEqual({
      kind: 'invalid',
      issues: [{ path: 'reportIds', code: 'not_accepted' }],
    });
    expect(await database().releaseReport.count({ where: { reportId: id } })).toBe(0);
  });
});

/** Brings a report that is filled to acceptance; gives its identifier. */
async function accept({ staff, lead, reviewer }: Staff, slug: string): Promise<string> {
  for (const [viewer, name] of [
    [staff, 'hand_over'],
    [lead, 'submit'],
    [reviewer, 'accept'],
  ] as const) {
    expect((await step(viewer, slug, name)).kind).toBe('ok');
  }
  return (await view(reviewer, slug)).id;
}
