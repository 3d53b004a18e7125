import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { begin, fill, step, view } from '@/tests/support/report-life';
import { makeViewer, makeWorld } from '@/tests/support/world';

beforeAll(makeWorld);

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

describe('an indicator and a rule added to the database', () => {
  it('are asked and judged at once, in a report that was begun before', async () => {
    const staff = await makeViewer('staff:test-other');
    await begin(staff, 'thu-khac');
    await fill(staff, 'thu-khac', { 'TEST_TOTAL.ALL': '10' });
    const model = await database().indicator.findUniqueOrThrow({ where: { code: 'TEST_ACTIVE' } });
    await database().indicator.create({
      data: { ...model, code: 'TEST_NEW', slug: 'test-new', nameVi: 'Mới', nameEn: 'New' },
    });
    await database().formItem.create({
      data: {
        formVersionId: 'test-form',
        sectionCode: 'TEST',
        indicatorCode: 'TEST_NEW',
        scope: 'ALL',
        position: 7,
        quarters: [3],
      },
    });
    await database().rule.create({
      data: {
        code: 'TEST_NEW_RULE',
        kind: 'linear',
        severity: 'error',
        comparison: 'at_most',
        messageVi: 'Mới không quá tổng số',
        messageEn: 'New at most all',
        firstPeriod: '2026-Q3',
        quarters: [1, 2, 3, 4],
        terms: {
          create: [
            { side: 'left', indicatorCode: 'TEST_NEW' },
            { side: 'right', indicatorCode: 'TEST_TOTAL' },
          ],
        },
      },
    });
    const asked = await view(staff, 'thu-khac');
    expect(asked.blank).toContain('TEST_NEW.ALL');
    expect(asked.indicators.map((one) => one.nameVi)).toContain('Mới');
    await fill(staff, 'thu-khac', { 'TEST_NEW.ALL': '11' });
    expect(await step(staff, 'thu-khac', 'hand_over')).toMatchObject({
      kind: 'findings',
      findings: [{ rule: 'TEST_NEW_RULE', messageVi: 'Mới không quá tổng số' }],
    });
  });
});

describe('an alias added to the database', () => {
  it('is known at once in reports whose form asks its indicator, and in no other', async () => {
    const staff = await makeViewer('staff:test-joined');
    await begin(staff, 'thu-bac');
    const aliases = async () => (await view(staff, 'thu-bac')).aliases;
    expect(await aliases()).toEqual([]);
    await database().indicatorAlias.createMany({
      data: [
        { indicatorCode: 'TEST_TOTAL', alias: 'Số HTX hiện có' },
        { indicatorCode: 'OCOP_PROD', alias: 'Sản phẩm của chương trình' },
      ],
    });
    expect(await aliases()).toEqual([{ indicator: 'TEST_TOTAL', alias: 'Số HTX hiện có' }]);
  });
});
