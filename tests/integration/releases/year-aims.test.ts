import { afterAll, beforeAll, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { listFigures, listProvinceCoverage, listYearAims } from '@/lib/data/public/figures';
import { findReportView } from '@/lib/data/reports/queries';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import {
  bringToAccepted,
  fill,
  gather,
  publishSeen,
  type Staff,
  step,
  view,
} from '@/tests/support/report-life';
import { makeViewer, makeWorld } from '@/tests/support/world';

/** What a year is planned to come to: said in one quarter, holding in the next, corrected, published. */

const [spring, summer] = ['2026-Q2', '2026-Q3'] as const;
const plan: CellKey = 'TEST_TOTAL.ALL.plan';
let people: Staff;

beforeAll(async () => {
  await makeWorld();
  await database().formItem.create({
    data: {
      formVersionId: 'test-form',
      sectionCode: 'TEST',
      indicatorCode: 'TEST_TOTAL',
      scope: 'ALL',
      measure: 'plan',
      period: 'year',
      position: 9,
      quarters: [2, 3],
      optional: true,
    },
  });
  people = {
    staff: await makeViewer('staff:test-other'),
    lead: await makeViewer('lead:test-other'),
    reviewer: await makeViewer('reviewer'),
  };
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

async function publish(reportId: string, title: string): Promise<void> {
  const releaseId = await gather(people.reviewer, title, [reportId]);
  const outcome = await publishSeen(people.reviewer, releaseId);
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
}

async function correct(quarter: Quarter, value: string): Promise<void> {
  const { staff, lead, reviewer } = people;
  await step(staff, 'thu-khac', 'correct', { reason: 'Đính chính.' }, quarter);
  await fill(staff, 'thu-khac', { [plan]: value }, quarter);
  for (const [viewer, name] of [
    [staff, 'hand_over'],
    [lead, 'submit'],
    [reviewer, 'accept'],
  ] as const) {
    await step(viewer, 'thu-khac', name, {}, quarter);
  }
  await publish((await view(staff, 'thu-khac', quarter)).id, `Đính chính ${quarter} ${value}`);
}

/** The plans that readers are told, each with the quarter of the report that said it. */
async function told() {
  return (await listYearAims('real', ['test-other'])).map(
    ({ measure, period, value, source, revision }) => [
      `${measure} ${period}`,
      value.type === 'number' && value.value,
      source.quarter,
      revision,
    ],
  );
}

it('is a figure of the year, apart from what was carried out', async () => {
  setClock(new Date('2026-07-05T01:00:00Z'));
  const cells = { 'TEST_TOTAL.ALL': '10', [plan]: '50' };
  await publish(await bringToAccepted(people, 'thu-khac', cells, spring), 'Quý II');
  expect(await told()).toEqual([['plan 2026', '50', spring, 1]]);
  const figures = await listFigures({ dataset: 'real', areaIds: ['test-other'] });
  const totals = figures.filter(({ indicator }) => indicator === 'TEST_TOTAL');
  expect(totals.map(({ period, measure }) => [period, measure])).toEqual([[spring, 'actual']]);
  const counted = await listProvinceCoverage('real');
  expect(counted.filter(({ indicator }) => indicator === 'TEST_TOTAL')).toMatchObject([
    { period: spring, provinces: 1 },
  ]);
});

it('holds in a later quarter that says none, and is told beside its blank cell', async () => {
  setClock(new Date('2026-10-05T01:00:00Z'));
  const cells = { 'TEST_TOTAL.ALL': '12' };
  const reportId = await bringToAccepted(people, 'thu-khac', cells, summer);
  const shown = await view(people.staff, 'thu-khac', summer);
  expect(shown.sinceLastYear).toEqual([
    { quarter: spring, key: 'TEST_TOTAL.ALL', value: expect.objectContaining({ value: '10' }) },
    { quarter: spring, key: plan, value: expect.objectContaining({ value: '50' }) },
  ]);
  expect(shown.blank).not.toContain(plan);
  await publish(reportId, 'Quý III');
  expect(await told()).toEqual([['plan 2026', '50', spring, 1]]);
});

it('is the newest report’s word, whichever report is corrected last', async () => {
  await correct(summer, '60');
  expect(await told()).toEqual([['plan 2026', '60', summer, 2]]);
  await correct(spring, '40');
  expect(await told()).toEqual([['plan 2026', '60', summer, 2]]);
  expect(await database().figure.count({ where: { measure: 'plan' } })).toBe(3);
});

it('is read and written by its own province alone', async () => {
  const other = await makeViewer('staff:test-joined');
  expect(await findReportView(other, 'thu-khac', summer)).toBeNull();
  await expect(fill(other, 'thu-khac', { [plan]: '1' }, summer)).rejects.toThrow('no report');
});
