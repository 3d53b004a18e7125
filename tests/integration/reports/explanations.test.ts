import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, connectionPool, database } from '@/lib/data/database';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { begin, fill, type Staff, step, view } from '@/tests/support/report-life';
import { makeViewer, makeWorld } from '@/tests/support/world';

let people: Staff;
const slug = 'thu-bac';

beforeAll(async () => {
  await makeWorld();
  people = {
    staff: await makeViewer('staff:test-joined'),
    lead: await makeViewer('lead:test-joined'),
    reviewer: await makeViewer('reviewer'),
  };
  // A warning about one cell whose other side is another cell.
  await database().rule.create({
    data: {
      code: 'TEST_OTHER_SIDE',
      kind: 'linear',
      severity: 'warning',
      comparison: 'at_most',
      messageVi: 'Thu nhập không quá số đang hoạt động',
      messageEn: 'Income at most those in operation',
      firstPeriod: '2020-Q1',
      quarters: [1, 2, 3, 4],
      terms: {
        create: [
          { side: 'left', indicatorCode: 'TEST_INCOME' },
          { side: 'right', indicatorCode: 'TEST_ACTIVE' },
        ],
      },
    },
  });
  await begin(people.staff, slug);
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

/** The warnings by rule, and whether each is answered. */
async function asked() {
  const { findings } = await view(people.staff, slug);
  return Object.fromEntries(findings.map(({ rule, answered }) => [rule, answered]));
}

const income = 'TEST_INCOME.ALL' as CellKey;

async function write(fields: { value: string; explanation?: string; explanationHolds?: boolean }) {
  const { cells } = await view(people.staff, slug);
  const before = cells.find(({ key }) => key === income)?.explanation ?? '';
  await fill(people.staff, slug, { [income]: { explanation: before, ...fields } });
}

describe('an explanation', () => {
  it('answers what is asked about its value, however many rules ask', async () => {
    await fill(people.staff, slug, { 'TEST_TOTAL.ALL': '100', 'TEST_ACTIVE.ALL': '55' });
    await write({ value: '60' });
    expect(await asked()).toEqual({ TEST_WARNING: false, TEST_OTHER_SIDE: false });
    await write({ value: '60', explanation: 'mùa quế' });
    expect(await asked()).toEqual({ TEST_WARNING: true, TEST_OTHER_SIDE: true });
  });

  it('no longer answers when its value changes; the old words stand until they are taken up', async () => {
    await write({ value: '600' });
    expect(await asked()).toEqual({ TEST_WARNING: false, TEST_OTHER_SIDE: false });
    expect(await step(people.staff, slug, 'hand_over')).toMatchObject({ kind: 'findings' });
    const { cells } = await view(people.staff, slug);
    expect(cells.find(({ key }) => key === income)?.explanation).toBe('mùa quế');

    // The value that they were written for makes them answer again.
    await write({ value: '60' });
    expect(await asked()).toEqual({ TEST_WARNING: true, TEST_OTHER_SIDE: true });

    await write({ value: '600' });
    // Saving the same once more is no answer.
    await write({ value: '600' });
    expect(await asked()).toEqual({ TEST_WARNING: false, TEST_OTHER_SIDE: false });
    await write({ value: '600', explanationHolds: true });
    expect(await asked()).toEqual({ TEST_WARNING: true, TEST_OTHER_SIDE: true });
  });

  it('that is said to hold twice is one change', async () => {
    const changes = () =>
      database().reportCellChange.count({ where: { indicatorCode: 'TEST_INCOME' } });
    const before = await changes();
    await write({ value: '600', explanationHolds: true });
    expect(await changes()).toBe(before);
  });

  it('answers one rule and not another, where only the other side changed', async () => {
    await fill(people.staff, slug, { 'TEST_ACTIVE.ALL': '54' });
    expect(await asked()).toEqual({ TEST_WARNING: true, TEST_OTHER_SIDE: false });
    await write({ value: '600', explanation: 'đã đối chiếu cả hai số' });
    expect(await asked()).toEqual({ TEST_WARNING: true, TEST_OTHER_SIDE: true });
  });

  it('does not answer a rule that came later', async () => {
    await database().rule.delete({ where: { code: 'TEST_WARNING' } });
    await database().rule.create({
      data: {
        code: 'TEST_LATER',
        kind: 'bounds',
        severity: 'warning',
        upper: '40',
        messageVi: 'Cao',
        messageEn: 'High',
        firstPeriod: '2020-Q1',
        quarters: [1, 2, 3, 4],
        terms: { create: [{ side: 'left', indicatorCode: 'TEST_INCOME' }] },
      },
    });
    expect(await asked()).toEqual({ TEST_LATER: false, TEST_OTHER_SIDE: true });
    await write({ value: '600', explanationHolds: true });
    expect(await asked()).toEqual({ TEST_LATER: true, TEST_OTHER_SIDE: true });
  });

  it('shows the reviewer the same, and both sides of each rule', async () => {
    expect(await step(people.staff, slug, 'hand_over')).toMatchObject({ kind: 'ok' });
    expect(await step(people.lead, slug, 'submit')).toMatchObject({ kind: 'ok' });
    const { findings } = await view(people.reviewer, slug);
    expect(findings).toMatchObject([
      { rule: 'TEST_LATER', answered: true, left: '600', right: '40' },
      {
        rule: 'TEST_OTHER_SIDE',
        answered: true,
        arithmetic: {
          relation: 'more',
          left: [{ value: { value: '600' } }],
          right: [{ value: { value: '54' } }],
        },
      },
    ]);
    expect(await step(people.reviewer, slug, 'return', { reason: 'xem lại' })).toMatchObject({
      kind: 'ok',
    });
    expect(await asked()).toEqual({ TEST_LATER: true, TEST_OTHER_SIDE: true });
  });

  it('from before answers were recorded answers what its value is asked, and goes with it', async () => {
    await connectionPool().query(
      `UPDATE report_cell SET answers = '{*}' WHERE indicator_code = 'TEST_INCOME'`,
    );
    expect(await asked()).toEqual({ TEST_LATER: true, TEST_OTHER_SIDE: true });
    await write({ value: '601' });
    expect(await asked()).toEqual({ TEST_LATER: false, TEST_OTHER_SIDE: false });
  });
});
