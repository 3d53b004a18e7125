import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { keepNames } from '@/lib/data/reports/remembered-names';
import type { Viewer } from '@/lib/domain/access';
import type { ConfirmedName } from '@/lib/domain/report/remembered-name';
import { begin, view } from '@/tests/support/report-life';
import { makeViewer, makeWorld } from '@/tests/support/world';

let first: Viewer;
let second: Viewer;
let elsewhere: Viewer;

const total: ConfirmedName = {
  question: 'line|so htx|TEST_ACTIVE.ALL|TEST_TOTAL.ALL',
  name: 'Số HTX',
  means: 'TEST_TOTAL.ALL',
};
const column: ConfirmedName = { question: 'column|ALL|so lieu', name: 'Số liệu', means: 'ALL' };

beforeAll(async () => {
  await makeWorld();
  first = await makeViewer('staff:test-joined');
  second = await makeViewer('staff:test-joined');
  elsewhere = await makeViewer('staff:test-other');
  await begin(first, 'thu-bac');
  await begin(elsewhere, 'thu-khac');
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

const keep = (viewer: Viewer, confirmed: readonly ConfirmedName[], forgotten: string[] = []) =>
  keepNames(viewer, 'thu-bac', '2026-Q3', { confirmed, forgotten });
const remembered = async (viewer: Viewer, slug = 'thu-bac') =>
  (await view(viewer, slug)).rememberedNames;

describe('what a clerk confirms of the province’s own tables', () => {
  it('is known to the next one of the province, with who and when, and to no other province', async () => {
    setClock(new Date('2026-10-05T03:00:00Z'));
    await keep(first, [total, column]);
    const by = { by: first.name, at: '2026-10-05T03:00:00.000Z' };
    expect(await remembered(second)).toEqual([
      { ...column, ...by },
      { ...total, ...by },
    ]);
    expect(await remembered(elsewhere, 'thu-khac')).toEqual([]);
  });

  it('is another’s once they say otherwise, and gone once it is forgotten', async () => {
    setClock(new Date('2026-10-06T03:00:00Z'));
    const otherwise = { ...total, means: 'TEST_ACTIVE.ALL' };
    const at = '2026-10-06T03:00:00.000Z';
    const now = [{ ...otherwise, by: second.name, at }];
    expect(await keep(second, [otherwise], [column.question])).toEqual({
      kind: 'kept',
      names: now,
    });
    expect(await remembered(first)).toEqual(now);
    expect(await keep(first, [], [total.question])).toEqual({ kind: 'kept', names: [] });
    expect(await remembered(second)).toEqual([]);
  });

  it('is answered once for two who confirm it at the same moment', async () => {
    const answers = await Promise.all([keep(first, [total]), keep(second, [total])]);
    expect(answers.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
    expect(await remembered(first)).toMatchObject([total]);
  });

  it('is sent with a report as far as the newest two hundred', async () => {
    await database().rememberedName.createMany({
      data: Array.from({ length: 250 }, (_, number) => ({
        areaId: 'test-joined',
        demo: false,
        question: `line|${number}`,
        name: String(number),
        means: 'none',
        confirmedById: 'x',
        confirmedByName: 'x',
        confirmedAt: new Date(Date.UTC(2026, 9, 7, 0, number)),
      })),
    });
    const names = await remembered(first);
    expect(names).toHaveLength(200);
    expect(names[0]).toMatchObject({ name: '249' });
  });
});
