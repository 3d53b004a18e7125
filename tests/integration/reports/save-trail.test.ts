import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '@/lib/data/database';
import { saveCells } from '@/lib/data/reports/save';
import type { Viewer } from '@/lib/domain/access';
import type { Quarter } from '@/lib/domain/period';
import type { TypedCell } from '@/lib/domain/report/report';
import { begin, typed, view } from '@/tests/support/report-life';
import { makeViewer, makeWorld } from '@/tests/support/world';

/** Saves that name themselves: the rule that tests/unit/entry/model-server.ts imitates. */

const key = 'TEST_TOTAL.ALL';
let first: Viewer;
let second: Viewer;
let reportId: string;
let period: Quarter;
let number = 0;

beforeAll(async () => {
  await makeWorld();
  first = await makeViewer('staff:test-joined');
  second = await makeViewer('staff:test-joined');
});

beforeEach(async () => {
  period = `20${60 + number}-Q1` as Quarter;
  number += 1;
  await database().reportingWindow.create({
    data: { period, opensAt: new Date('2026-10-01'), closesAt: new Date('2099-10-21') },
  });
  reportId = await begin(first, 'thu-bac', period);
});

afterAll(closeDatabase);

const newId = () => randomBytes(16).toString('hex');

function save(value: string, baseVersion: string, id: string, overtakes: readonly string[] = []) {
  const cell: TypedCell = typed(key, { value, baseVersion });
  return saveCells(first, reportId, [cell], { id, overtakes });
}

async function stored() {
  const report = await view(first, 'thu-bac', period);
  const cell = report.cells.find((one) => one.key === key);
  return {
    value: cell?.value.type === 'number' ? cell.value.value : null,
    version: cell?.version ?? '',
  };
}

async function begun(value: string): Promise<string> {
  await saveCells(first, reportId, [typed(key, { value, baseVersion: '' })]);
  return (await stored()).version;
}

describe('a save whose answer was lost', () => {
  it('is the typist’s own: what they typed since is written upon it', async () => {
    const base = await begun('5');
    const lost = newId();
    await save('50', base, lost);
    expect(await save('5', base, newId(), [lost])).toMatchObject({ kind: 'saved', conflicts: [] });
    expect((await stored()).value).toBe('5');
  });

  it('that cleared the cell is too, and so is one that filled it', async () => {
    const base = await begun('5');
    const lost = newId();
    await save('', base, lost);
    expect((await stored()).value).toBeNull();
    await save('7', base, newId(), [lost]);
    expect((await stored()).value).toBe('7');
  });

  it('changes nothing when it arrives after the one sent instead', async () => {
    const base = await begun('5');
    const late = newId();
    expect(await save('5', base, newId(), [late])).toMatchObject({ kind: 'saved' });
    expect(await save('50', base, late)).toEqual({ kind: 'overtaken' });
    expect((await stored()).value).toBe('5');
  });

  it('changes nothing late where the cell was blank and is left blank', async () => {
    const late = newId();
    await save('', '', newId(), [late]);
    expect(await save('34', '', late)).toEqual({ kind: 'overtaken' });
    expect((await stored()).value).toBeNull();
  });

  it('that comes twice has its effect once', async () => {
    const base = await begun('5');
    const id = newId();
    await save('50', base, id);
    const before = await database().reportCellChange.count({ where: { reportId } });
    expect(await save('50', base, id)).toMatchObject({ kind: 'saved', conflicts: [] });
    expect(await database().reportCellChange.count({ where: { reportId } })).toBe(before);
  });

  it('arriving together with its replacement leaves one of the two orders, never a mixture', async () => {
    const base = await begun('5');
    const [lost, next] = [newId(), newId()];
    await Promise.all([save('50', base, lost), save('6', base, next, [lost])]);
    expect((await stored()).value).toBe('6');
  });
});

describe('the history of a cell', () => {
  async function history() {
    const changes = await database().reportCellChange.findMany({
      where: { reportId },
      orderBy: { id: 'asc' },
      select: { value: true },
    });
    return changes.map(({ value }) => value?.toString() ?? null);
  }

  it('has what was undone and done again, each as a change of its own, once', async () => {
    await begun('5');
    const [there, back, forth] = [newId(), newId(), newId()];
    await save('50', (await stored()).version, there);
    await save('5', (await stored()).version, back);
    await save('', (await stored()).version, newId());
    await save('50', '', forth);
    await save('50', '', forth);
    expect(await history()).toEqual(['5', '50', '5', null, '50']);
  });

  it('has what was typed before and after a lost answer, and nothing of a save that came late', async () => {
    const base = await begun('5');
    const [lost, late] = [newId(), newId()];
    await save('50', base, lost);
    await save('5', base, newId(), [lost, late]);
    await save('34', base, late);
    expect(await history()).toEqual(['5', '50', '5']);
  });
});

describe('how new something is', () => {
  it('is told by a save and by the page with the newest change, also of a cell that is blank', async () => {
    expect((await view(first, 'thu-bac', period)).upTo).toBe('0');
    await begun('5');
    const cleared = await save('', (await stored()).version, newId());
    const [newest] = await database().reportCellChange.findMany({
      where: { reportId },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(cleared).toMatchObject({ upTo: newest?.id.toString() });
    expect(await save('', '', newId())).toMatchObject({ upTo: newest?.id.toString() });
    expect((await view(first, 'thu-bac', period)).upTo).toBe(newest?.id.toString());
  });
});

describe('what somebody else wrote', () => {
  it('is a conflict all the same', async () => {
    const base = await begun('5');
    const lost = newId();
    await save('50', base, lost);
    const { version } = await stored();
    await saveCells(second, reportId, [typed(key, { value: '60', baseVersion: version })]);
    expect(await save('7', base, newId(), [lost])).toMatchObject({
      kind: 'saved',
      conflicts: [{ key, theirs: { value: { value: '60' } } }],
    });
    expect((await stored()).value).toBe('60');
  });

  it('is not taken for one’s own by naming their save', async () => {
    const base = await begun('5');
    const theirs = newId();
    const cell = typed(key, { value: '60', baseVersion: base });
    await saveCells(second, reportId, [cell], { id: theirs, overtakes: [] });
    expect(await save('7', base, newId(), [theirs])).toMatchObject({ conflicts: [{ key }] });
    expect((await stored()).value).toBe('60');
  });

  it('under a name that another report has used is refused', async () => {
    const id = newId();
    await save('5', '', id);
    const otherPeriod = `20${60 + number}-Q2` as Quarter;
    await database().reportingWindow.create({
      data: {
        period: otherPeriod,
        opensAt: new Date('2026-10-01'),
        closesAt: new Date('2099-10-21'),
      },
    });
    const other = await begin(second, 'thu-bac', otherPeriod);
    const cell = typed(key, { value: '1', baseVersion: '' });
    expect(await saveCells(second, other, [cell], { id, overtakes: [] })).toEqual({
      kind: 'overtaken',
    });
  });
});
