import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, connectionPool, database } from '@/lib/data/database';
import { publishRelease } from '@/lib/data/releases/publish';
import { readCellsAsOf } from '@/lib/data/reports/cells';
import { saveCells } from '@/lib/data/reports/save';
import { getOrganiserDesk, getReviewerWork, listProvinceWork } from '@/lib/data/work-list/queries';
import type { Viewer } from '@/lib/domain/access';
import { type Quarter, shiftQuarter } from '@/lib/domain/period';
import type { Cell } from '@/lib/domain/report/report';
import { statementsOf } from '@/tests/support/counted-statements';
import { begin, gather, seenOf, typed } from '@/tests/support/report-life';
import { makeViewer, makeWorld, quarter } from '@/tests/support/world';

/** How much is asked of the database for what people do every day, however much there is. */

let staff: Viewer;
let reviewer: Viewer;
let organiser: Viewer;
let reportId: string;

beforeAll(async () => {
  await makeWorld();
  [staff, reviewer, organiser] = await Promise.all([
    makeViewer('staff:test-other'),
    makeViewer('reviewer'),
    makeViewer('organiser'),
  ]);
  reportId = await begin(staff, 'thu-khac');
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

async function save(value: string, version = '') {
  const outcome = await saveCells(
    staff,
    reportId,
    [{ ...typed('TEST_TOTAL.ALL', value), baseVersion: version }],
    { id: `save-number-${value}-of-this-test`, overtakes: [] },
  );
  if (outcome.kind !== 'saved') throw new Error(JSON.stringify(outcome));
  return outcome.saved[0]?.version ?? '';
}

/** Accepted reports of past quarters, in a release that is prepared. */
async function accepted(count: number, from: Quarter): Promise<string> {
  const client = database();
  const { formVersionId } = await client.report.findUniqueOrThrow({ where: { id: reportId } });
  const quarters = Array.from({ length: count }, (_, index) => shiftQuarter(from, index));
  const reports = await client.report.createManyAndReturn({
    data: quarters.map((period) => ({
      areaId: 'test-other',
      period,
      formVersionId,
      state: 'accepted' as const,
    })),
  });
  return gather(
    reviewer,
    `Đợt ${from}`,
    reports.map(({ id }) => id),
  );
}

/** How many rows of a table a statement reads, also those that it throws away. */
async function rowsRead(table: string, text: string, values: readonly unknown[]): Promise<number> {
  interface Plan {
    readonly 'Relation Name'?: string;
    readonly 'Actual Rows': number;
    readonly 'Actual Loops': number;
    readonly 'Rows Removed by Filter'?: number;
    readonly Plans?: readonly Plan[];
  }
  const { rows } = await connectionPool().query<{ 'QUERY PLAN': readonly [{ Plan: Plan }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    [...values],
  );
  const count = (plan: Plan): number => {
    const own =
      plan['Relation Name'] === table
        ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops']
        : 0;
    return own + (plan.Plans ?? []).reduce((sum, part) => sum + count(part), 0);
  };
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  if (!plan) throw new Error(`no plan: ${text}`);
  return count(plan);
}

describe('the statements of', () => {
  it('saving a cell are about ten, of which none stands before the transaction', async () => {
    let version = await save('1');
    const again = () =>
      statementsOf(async () => {
        version = await save(String(Number(version) + 1), version);
      });
    const asked = await again();
    expect(asked[0]?.text).toBe('BEGIN');
    expect(asked.at(-1)?.text).toBe('COMMIT');
    expect(asked.length).toBeLessThanOrEqual(9);
    // The catalogue is read once more where it is another, and not again after.
    await database().theme.updateMany({ data: { position: { increment: 1 } } });
    const reading = await again();
    expect(reading.length).toBeGreaterThan(asked.length);
    expect((await again()).length).toBe(asked.length);
  });

  it('a reviewer who reads what was submitted touch no more changes for a long history', async () => {
    const [change] = await database().reportCellChange.findMany({
      where: { reportId },
      orderBy: { id: 'desc' },
      take: 1,
    });
    await database().$executeRaw`
      INSERT INTO report_cell_change (report_id, revision, indicator_code, scope, value, status,
        precision, changed_by_id, changed_by_name, changed_at)
      SELECT ${reportId}, 1, 'TEST_TOTAL', 'ALL', number, 'A', 'exact', 'x', 'x', now()
      FROM generate_series(1, 20000) AS number`;
    await database().$executeRaw`ANALYZE report_cell_change`;
    let cells: readonly Cell[] = [];
    const asked = await statementsOf(async () => {
      cells = await readCellsAsOf(reportId, change?.id ?? 0n);
    });
    expect(cells).toMatchObject([{ key: 'TEST_TOTAL.ALL', version: change?.id.toString() }]);
    for (const { text, values } of asked) {
      expect(await rowsRead('report_cell_change', text, values), text).toBeLessThanOrEqual(5);
    }
  });

  it('publishing are as many for thirty reports as for five', async () => {
    const counts: number[] = [];
    for (const [count, from] of [
      [5, '2000-Q1'],
      [30, '2010-Q1'],
    ] as const) {
      const releaseId = await accepted(count, from);
      const seen = await seenOf(reviewer, releaseId);
      const asked = await statementsOf(async () => {
        expect((await publishRelease(reviewer, releaseId, seen)).kind).toBe('ok');
      });
      counts.push(asked.length);
    }
    expect(await database().figure.count({ where: { reportId: { not: null } } })).toBeGreaterThan(
      100,
    );
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(25);
  });

  it('a work list are as many for twelve quarters as for one', async () => {
    const lists = {
      province: () => listProvinceWork(staff),
      reviewer: () => getReviewerWork(reviewer),
      organiser: () => getOrganiserDesk(organiser),
    };
    const counts = async () => {
      const each: Record<string, number> = {};
      for (const [name, list] of Object.entries(lists)) {
        each[name] = (await statementsOf(list)).length;
      }
      return each;
    };
    const before = (await listProvinceWork(staff)).length;
    const one = await counts();
    await database().reportingWindow.createMany({
      data: Array.from({ length: 12 }, (_, index) => ({
        period: shiftQuarter(quarter, -index),
        opensAt: new Date('2026-01-01'),
        closesAt: new Date('2027-01-01'),
      })),
    });
    expect((await listProvinceWork(staff)).length).toBeGreaterThanOrEqual(before + 10);
    expect(await counts()).toEqual(one);
    expect(Math.max(...Object.values(one))).toBeLessThanOrEqual(22);
  });
});
