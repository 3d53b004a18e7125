import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { findCellPast } from '@/lib/data/reports/cell-past';
import { findReportView } from '@/lib/data/reports/queries';
import type { Viewer } from '@/lib/domain/access';
import { type Quarter, shiftQuarter } from '@/lib/domain/period';
import { begin, fill, type Staff, step, view } from '@/tests/support/report-life';
import { makeViewer, makeWorld, quarter } from '@/tests/support/world';

/** What a province's own quarters before make of a figure, as they stand in the database. */

const slug = 'thu-khac';
let people: Staff;
let neighbour: Viewer;

beforeAll(async () => {
  await makeWorld();
  people = {
    staff: await makeViewer('staff:test-other'),
    lead: await makeViewer('lead:test-other'),
    reviewer: await makeViewer('reviewer'),
  };
  neighbour = await makeViewer('staff:test-joined');
  for (const [ago, total] of [
    [5, '9'],
    [4, '100'],
    [3, '104'],
    [2, '110'],
    [1, '108'],
  ] as const) {
    await beginPast(people.staff, slug, shiftQuarter(quarter, -ago), total);
  }
  await begin(people.staff, slug);
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

async function beginPast(staff: Viewer, of: string, period: Quarter, total: string) {
  await database().reportingWindow.upsert({
    where: { period },
    create: {
      period,
      opensAt: new Date('2025-07-01T00:00:00+07:00'),
      closesAt: new Date('2026-12-01T00:00:00+07:00'),
    },
    update: {},
  });
  await begin(staff, of, period);
  await fill(staff, of, { 'TEST_TOTAL.ALL': total }, period);
}

async function asked(viewer: Viewer = people.staff, of = slug) {
  const { findings } = await view(viewer, of);
  return findings.map(
    ({ rule, answered, right }) => `${rule} ${right}${answered ? ' answered' : ''}`,
  );
}

describe('a figure far from the quarters before', () => {
  it('wants a word before it is handed over, and goes with it', async () => {
    await fill(people.staff, slug, { 'TEST_TOTAL.ALL': '999999' });
    expect(await asked()).toEqual(['UNUSUAL_TEST_TOTAL_ALL 104']);
    expect((await view(people.staff, slug)).usual).toEqual([
      { key: 'TEST_TOTAL.ALL', median: '104', quarters: 5, least: '31', most: '322' },
    ]);
    expect(await step(people.staff, slug, 'hand_over')).toMatchObject({ kind: 'findings' });
    await fill(people.staff, slug, {
      'TEST_TOTAL.ALL': { value: '999999', explanation: 'đúng như vậy' },
    });
    expect(await asked()).toEqual(['UNUSUAL_TEST_TOTAL_ALL 104 answered']);
    expect(await step(people.staff, slug, 'hand_over')).toMatchObject({ kind: 'ok' });
    expect(await step(people.lead, slug, 'submit')).toMatchObject({ kind: 'ok' });
  });

  it('is told the reviewer by what they may read of those quarters, and no neighbour', async () => {
    // Nothing of the quarters before was ever submitted.
    expect((await view(people.reviewer, slug)).usual).toEqual([]);
    expect(await findReportView(neighbour, slug, quarter)).toBeNull();
    expect(await findCellPast(neighbour, slug, quarter, 'TEST_TOTAL.ALL')).toBeNull();
  });

  it('counts no quarter before a break of the series', async () => {
    const on = new Date('2025-07-01');
    const { id } = await database().seriesBreak.create({
      data: { indicatorCode: 'TEST_TOTAL', on, reasonVi: 'Thử', reasonEn: 'Test' },
    });
    expect((await view(people.staff, slug)).usual).toMatchObject([{ quarters: 4, median: '106' }]);
    await database().seriesBreak.update({
      where: { id },
      data: { on: new Date('2025-10-01') },
    });
    expect((await view(people.staff, slug)).usual).toEqual([]);
    await database().seriesBreak.delete({ where: { id } });
  });

  it('is none in a province that has merged: its predecessors are other series', async () => {
    const southStaff = await makeViewer('staff:test-south');
    for (const ago of [6, 7]) {
      await beginPast(southStaff, 'thu-bac', shiftQuarter(quarter, -ago), '10');
    }
    await begin(neighbour, 'thu-bac');
    await fill(neighbour, 'thu-bac', { 'TEST_TOTAL.ALL': '999999' });
    expect(await asked(neighbour, 'thu-bac')).toEqual([]);
  });
});
