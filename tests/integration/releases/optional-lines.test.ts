import { afterAll, beforeAll, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { findRelease, listReleases } from '@/lib/data/releases/queries';
import { listProvinceWork } from '@/lib/data/work-list/queries';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import {
  begin,
  fill,
  gather,
  publishSeen,
  type Staff,
  step,
  view,
} from '@/tests/support/report-life';
import { makeViewer, makeWorld } from '@/tests/support/world';

/** A line of a form that may stay blank: what is told of it, and what goes out. */

const key: CellKey = 'TEST_MAYBE.ALL';
let people: Staff;
let reportId: string;

beforeAll(async () => {
  await makeWorld();
  const client = database();
  const model = await client.indicator.findUniqueOrThrow({ where: { code: 'TEST_ACTIVE' } });
  await client.indicator.create({ data: { ...model, code: 'TEST_MAYBE', slug: 'test-maybe' } });
  await client.formItem.create({
    data: {
      formVersionId: 'test-form',
      sectionCode: 'TEST',
      indicatorCode: 'TEST_MAYBE',
      scope: 'ALL',
      position: 7,
      quarters: [3],
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

/** Publishes the report as it is accepted; which of its lines the desk calls blank. */
async function publish(title: string): Promise<readonly CellKey[] | undefined> {
  const { reviewer } = people;
  const releaseId = await gather(reviewer, title, [reportId]);
  const listed = (await listReleases(reviewer)).find(({ id }) => id === releaseId);
  const desk = await findRelease(reviewer, listed?.slug ?? '');
  const outcome = await publishSeen(reviewer, releaseId);
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return desk?.reports[0]?.blank;
}

async function correct(value: string): Promise<void> {
  const { staff, lead, reviewer } = people;
  await step(staff, 'thu-khac', 'correct', { reason: 'Đính chính.' });
  await fill(staff, 'thu-khac', { [key]: value });
  await step(staff, 'thu-khac', 'hand_over');
  await step(lead, 'thu-khac', 'submit');
  await step(reviewer, 'thu-khac', 'accept');
}

function publicFigures() {
  return database().figure.findMany({
    where: { reportId, indicatorCode: 'TEST_MAYBE' },
    orderBy: { id: 'asc' },
    select: { revision: true, absence: true, supersededById: true },
  });
}

it('is no blank left to do, and no part of how far a report has come', async () => {
  const { staff } = people;
  await begin(staff, 'thu-khac');
  const progress = async () => {
    const report = (await listProvinceWork(staff)).find((item) => item.report)?.report;
    return [report?.filled, report?.asked];
  };
  const before = await progress();
  expect((await view(staff, 'thu-khac')).blank).not.toContain(key);
  await fill(staff, 'thu-khac', { [key]: '3' });
  expect(await progress()).toEqual(before);
  await fill(staff, 'thu-khac', { [key]: '', 'TEST_TOTAL.ALL': '10' });
  expect(await progress()).toEqual([1, before[1]]);
});

it('goes out in silence where it is blank, and as not reported where that takes a figure back', async () => {
  const report = await view(people.staff, 'thu-khac');
  reportId = report.id;
  await step(people.staff, 'thu-khac', 'hand_over');
  await step(people.lead, 'thu-khac', 'submit');
  await step(people.reviewer, 'thu-khac', 'accept');

  const blank = await publish('Lần đầu');
  expect(blank).toContain('TEST_ACTIVE.ALL');
  expect(blank).not.toContain(key);
  expect(await publicFigures()).toEqual([]);

  await correct('7');
  expect(await publish('Có số')).not.toContain(key);
  expect(await publicFigures()).toEqual([{ revision: 2, absence: null, supersededById: null }]);

  await correct('');
  expect(await publish('Rút lại')).toContain(key);
  expect(await publicFigures()).toEqual([
    { revision: 2, absence: null, supersededById: expect.any(BigInt) },
    { revision: 3, absence: 'L', supersededById: null },
  ]);
});
