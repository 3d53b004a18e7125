import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { saveCells } from '@/lib/data/reports/save';
import { takeStep } from '@/lib/data/reports/steps';
import type { Viewer } from '@/lib/domain/access';
import type { Quarter } from '@/lib/domain/period';
import { begin, fill, typed, view } from '@/tests/support/report-life';
import { makeViewer, makeWorld } from '@/tests/support/world';

let first: Viewer;
let second: Viewer;
let lead: Viewer;
let reportId: string;
let period: Quarter;
let number = 0;

beforeAll(async () => {
  await makeWorld();
  first = await makeViewer('staff:test-joined');
  second = await makeViewer('staff:test-joined');
  lead = await makeViewer('lead:test-joined', 'staff:test-joined');
});

beforeEach(async () => {
  // Every test has a quarter of its own, with a window that is open.
  period = `20${30 + number}-Q1` as Quarter;
  number += 1;
  await database().reportingWindow.create({
    data: { period, opensAt: new Date('2026-10-01'), closesAt: new Date('2026-10-21') },
  });
  reportId = await begin(first, 'thu-bac', period);
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

function changes(): Promise<number> {
  return database().reportCellChange.count({ where: { reportId } });
}

async function versionOf(key: string): Promise<string> {
  const report = await view(first, 'thu-bac', period);
  return report.cells.find((cell) => cell.key === key)?.version ?? '';
}

describe('a save', () => {
  it('keeps no mark that turns a text round, and refuses letters that were lost', async () => {
    const outcome = await saveCells(first, reportId, [
      typed('TEST_TOTAL.ALL', {
        value: '12',
        note: 'a\u202eb\u2066c\u0000',
        explanation: '\ufeffd',
      }),
      typed('TEST_WORDS.ALL', { text: 'Quy\u2067 mô\u202d nhỏ' }),
      typed('TEST_INCOME.ALL', { value: '3', note: 'm\ufffd' }),
    ]);
    expect(outcome).toMatchObject({
      kind: 'saved',
      saved: [
        { key: 'TEST_TOTAL.ALL', note: 'abc', explanation: 'd' },
        { key: 'TEST_WORDS.ALL', value: { text: 'Quy mô nhỏ' } },
      ],
      issues: [{ key: 'TEST_INCOME.ALL', field: 'note', code: 'lost_letters' }],
    });
  });

  it('stores nothing of several cells pasted into one, nor of a word that may mean zero', async () => {
    const outcome = await saveCells(first, reportId, [
      typed('TEST_TOTAL.ALL', '307\t105'),
      typed('TEST_ACTIVE.ALL', 'không có'),
    ]);
    expect(outcome).toMatchObject({
      kind: 'saved',
      saved: [],
      issues: [{ code: 'several_cells' }, { code: 'zero_or_absence' }],
    });
    expect(await changes()).toBe(0);
  });

  it('keeps the good cells and says of the others what is wrong', async () => {
    const outcome = await saveCells(first, reportId, [
      typed('TEST_TOTAL.ALL', '1.234'),
      typed('TEST_INCOME.ALL', '1.5'),
      typed('TEST_ACTIVE.ALL', { value: '5', absence: 'L' }),
      typed('TEST_SHARE.ALL', '50'),
      typed('HTX_NONE.ALL', '1'),
    ]);
    expect(outcome).toMatchObject({
      kind: 'saved',
      saved: [{ key: 'TEST_TOTAL.ALL', value: { value: '1234' } }],
      issues: [
        { key: 'TEST_INCOME.ALL', code: 'ambiguous_point' },
        { key: 'TEST_ACTIVE.ALL', code: 'value_and_absence' },
        { key: 'TEST_SHARE.ALL', code: 'unknown_cell' },
        { key: 'HTX_NONE.ALL', code: 'unknown_cell' },
      ],
    });
  });

  it('is harmless when clicked twice', async () => {
    const cells = [typed('TEST_TOTAL.ALL', '10'), typed('TEST_WORDS.ALL', { text: 'Khó khăn' })];
    const [one, two] = await Promise.all([
      saveCells(first, reportId, cells),
      saveCells(first, reportId, cells),
    ]);
    for (const outcome of [one, two]) {
      expect(outcome).toMatchObject({ kind: 'saved', conflicts: [], issues: [] });
    }
    expect(await changes()).toBe(2);
  });

  it('appends only what changed, in the order it happened', async () => {
    await fill(first, 'thu-bac', { 'TEST_TOTAL.ALL': '10', 'TEST_ACTIVE.ALL': '5' }, period);
    await fill(second, 'thu-bac', { 'TEST_TOTAL.ALL': '11', 'TEST_ACTIVE.ALL': '5' }, period);
    await fill(first, 'thu-bac', { 'TEST_TOTAL.ALL': '' }, period);
    const rows = await database().reportCellChange.findMany({
      where: { reportId, indicatorCode: 'TEST_TOTAL' },
      orderBy: { id: 'asc' },
    });
    expect(rows.map((row) => row.value?.toFixed() ?? null)).toEqual(['10', '11', null]);
    expect(await changes()).toBe(4);
    expect((await view(first, 'thu-bac', period)).cells.map((cell) => cell.key)).toEqual([
      'TEST_ACTIVE.ALL',
    ]);
  });

  it('shows both values where two people wrote one cell, and keeps the rest', async () => {
    await fill(first, 'thu-bac', { 'TEST_TOTAL.ALL': '10' }, period);
    const base = await versionOf('TEST_TOTAL.ALL');
    await fill(second, 'thu-bac', { 'TEST_TOTAL.ALL': '12' }, period);
    const outcome = await saveCells(first, reportId, [
      typed('TEST_TOTAL.ALL', { value: '13', baseVersion: base }),
      typed('TEST_ACTIVE.ALL', '7'),
    ]);
    expect(outcome).toMatchObject({
      kind: 'saved',
      saved: [{ key: 'TEST_ACTIVE.ALL' }],
      conflicts: [
        {
          key: 'TEST_TOTAL.ALL',
          mine: { value: '13' },
          theirs: { value: { value: '12' } },
          changedBy: second.name,
        },
      ],
    });
    if (outcome.kind !== 'saved') throw new Error('not saved');
    const theirs = outcome.conflicts[0]?.theirs?.version ?? '';
    expect(
      await saveCells(first, reportId, [
        typed('TEST_TOTAL.ALL', { value: '13', baseVersion: theirs }),
      ]),
    ).toMatchObject({ kind: 'saved', conflicts: [], saved: [{ value: { value: '13' } }] });
  });

  it('tells of a cell that was cleared, or filled, meanwhile', async () => {
    await fill(first, 'thu-bac', { 'TEST_TOTAL.ALL': '10' }, period);
    const base = await versionOf('TEST_TOTAL.ALL');
    await fill(second, 'thu-bac', { 'TEST_TOTAL.ALL': '', 'TEST_ACTIVE.ALL': '3' }, period);
    expect(
      await saveCells(first, reportId, [
        typed('TEST_TOTAL.ALL', { value: '11', baseVersion: base }),
        typed('TEST_ACTIVE.ALL', '4'),
      ]),
    ).toMatchObject({
      conflicts: [
        { key: 'TEST_TOTAL.ALL', theirs: null, changedBy: second.name },
        { key: 'TEST_ACTIVE.ALL', theirs: { value: { value: '3' } } },
      ],
    });
  });

  it('leaves alone what the typist did not touch (a whole form without JavaScript)', async () => {
    await fill(first, 'thu-bac', { 'TEST_TOTAL.ALL': '10' }, period);
    const base = await versionOf('TEST_TOTAL.ALL');
    await fill(
      second,
      'thu-bac',
      { 'TEST_TOTAL.ALL': '12', 'TEST_WORDS.ALL': { text: 'a' } },
      period,
    );
    expect(
      await saveCells(first, reportId, [
        typed('TEST_TOTAL.ALL', { value: '10', baseVersion: base }),
        typed('TEST_WORDS.ALL', {}),
        typed('TEST_ACTIVE.ALL', '9'),
      ]),
    ).toMatchObject({ kind: 'saved', conflicts: [], issues: [] });
    const report = await view(first, 'thu-bac', period);
    expect(report.cells.find((cell) => cell.key === 'TEST_TOTAL.ALL')?.value).toMatchObject({
      value: '12',
    });
    expect(report.cells).toHaveLength(3);
  });

  it('loses no cell of twenty people who write at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 20 }, () => makeViewer('staff:test-joined')),
    );
    const keys = ['TEST_TOTAL.ALL', 'TEST_ACTIVE.ALL', 'TEST_INCOME.ALL'] as const;
    const outcomes = await Promise.all(
      people.map((person, index) =>
        saveCells(person, reportId, [typed(keys[index % 3] ?? keys[0], String(index + 1))]),
      ),
    );
    const kept = outcomes.filter((one) => one.kind === 'saved' && one.saved.length === 1);
    const conflicts = outcomes.filter((one) => one.kind === 'saved' && one.conflicts.length === 1);
    expect(kept).toHaveLength(3);
    expect(conflicts).toHaveLength(17);
    expect(await changes()).toBe(3);
  });
});

describe('a step asked for twice at once', () => {
  it('is taken once', async () => {
    await fill(first, 'thu-bac', { 'TEST_TOTAL.ALL': '10' }, period);
    const seen = await view(lead, 'thu-bac', period);
    const request = {
      reportId,
      step: 'hand_over' as const,
      seenSince: seen.stateSince,
      reason: '',
      cells: [],
    };
    const outcomes = await Promise.all([takeStep(lead, request), takeStep(lead, request)]);
    expect(outcomes.map((one) => one.kind)).toEqual(['ok', 'ok']);
    const [mine, others] = await Promise.all([
      database().auditEvent.count({ where: { subjectId: reportId, action: 'report.hand_over' } }),
      takeStep(first, request),
    ]);
    expect(mine).toBe(1);
    expect(others).toMatchObject({ kind: 'stale', state: 'with_lead', by: lead.name });
  });

  it('writes nothing into a report that was handed over', async () => {
    await fill(first, 'thu-bac', { 'TEST_TOTAL.ALL': '10' }, period);
    const seen = await view(lead, 'thu-bac', period);
    await takeStep(first, {
      reportId,
      step: 'hand_over',
      seenSince: seen.stateSince,
      reason: '',
      cells: [],
    });
    expect(await saveCells(second, reportId, [typed('TEST_ACTIVE.ALL', '1')])).toMatchObject({
      kind: 'locked',
      lock: { kind: 'state', state: 'with_lead', by: first.name },
    });
  });
});
