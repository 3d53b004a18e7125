import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { findReportStart, findReportView, getReportHistory } from '@/lib/data/reports/queries';
import { takeStep } from '@/lib/data/reports/steps';
import { begin, fill, type Staff, step, view } from '@/tests/support/report-life';
import { clock, makeViewer, makeWorld, quarter } from '@/tests/support/world';

let people: Staff;

beforeAll(async () => {
  await makeWorld();
  people = {
    staff: await makeViewer('staff:test-joined'),
    lead: await makeViewer('lead:test-joined'),
    reviewer: await makeViewer('reviewer'),
  };
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

describe('the life of a report, once', () => {
  it('is not begun: the province may begin it, the reviewer sees that it is not there', async () => {
    expect(await findReportView(people.staff, 'thu-bac', quarter)).toBeNull();
    expect((await findReportStart(people.staff, 'thu-bac', quarter))?.lock).toBeNull();
    expect((await findReportStart(people.reviewer, 'thu-bac', quarter))?.lock).toEqual({
      kind: 'no_permission',
    });
    await begin(people.staff, 'thu-bac');
    expect(await begin(people.staff, 'thu-bac')).toBe((await view(people.staff, 'thu-bac')).id);
  });

  it('takes what people type, and knows what is blank', async () => {
    await fill(people.staff, 'thu-bac', {
      'TEST_TOTAL.ALL': 'khoảng 1.200',
      'TEST_TOTAL.EMM': { absence: 'L', note: 'chờ xã báo' },
      'TEST_INCOME.ALL': '3–4',
    });
    const report = await view(people.staff, 'thu-bac');
    const values = new Map(report.cells.map((cell) => [cell.key, cell.value]));
    expect(values.get('TEST_TOTAL.ALL')).toMatchObject({ value: '1200', precision: 'about' });
    expect(values.get('TEST_TOTAL.EMM')).toEqual({ type: 'absent', absence: 'L' });
    expect(values.get('TEST_INCOME.ALL')).toMatchObject({ value: '3', valueHigh: '4' });
    expect(report.blank).toEqual(['TEST_ACTIVE.ALL', 'TEST_WORDS.ALL']);
    expect(report.hasEmmPart).toBe(true);
  });

  it('shows the reviewer a state and no figure before submission', async () => {
    const report = await view(people.reviewer, 'thu-bac');
    expect(report).toMatchObject({
      state: 'draft',
      figuresShown: 'not_yet',
      cells: [],
      blank: [],
      findings: [],
      allowedSteps: [],
      lock: { kind: 'no_permission' },
    });
    expect(await getReportHistory(people.reviewer, report.id)).toEqual([]);
  });

  it('is held back by an error, and by a warning without an explanation', async () => {
    await fill(people.staff, 'thu-bac', { 'TEST_ACTIVE.ALL': '1.500', 'TEST_INCOME.ALL': '60' });
    const held = await step(people.staff, 'thu-bac', 'hand_over');
    expect(held).toMatchObject({
      kind: 'findings',
      findings: [
        { rule: 'TEST_ERROR', cells: expect.arrayContaining(['TEST_ACTIVE.ALL']) },
        { rule: 'TEST_WARNING', severity: 'warning', answered: false },
      ],
    });
    await fill(people.staff, 'thu-bac', {
      'TEST_ACTIVE.ALL': '1.000',
      'TEST_INCOME.ALL': { value: '60', explanation: 'mùa quế' },
    });
    expect(await step(people.staff, 'thu-bac', 'hand_over')).toEqual({
      kind: 'ok',
      state: 'with_lead',
      revision: 1,
    });
  });

  it('is given back by the lead with a reason, and only with one', async () => {
    expect(await step(people.lead, 'thu-bac', 'give_back')).toEqual({
      kind: 'invalid',
      issues: [{ path: 'reason', code: 'required' }],
    });
    expect(
      await step(people.staff, 'thu-bac', 'give_back', { reason: 'không phải việc tôi' }),
    ).toEqual({ kind: 'refused' });
    expect((await step(people.lead, 'thu-bac', 'give_back', { reason: 'xem lại' })).kind).toBe(
      'ok',
    );
    expect((await step(people.staff, 'thu-bac', 'hand_over')).kind).toBe('ok');
    expect((await step(people.lead, 'thu-bac', 'submit')).kind).toBe('ok');
  });

  it('takes no reason that lost letters on the way', async () => {
    expect(
      await step(people.reviewer, 'thu-bac', 'return', { reason: 'Hai \ufffd chưa rõ' }),
    ).toEqual({ kind: 'invalid', issues: [{ path: 'reason', code: 'lost_letters' }] });
  });

  it('is returned with a reason that names cells', async () => {
    const seen = await view(people.reviewer, 'thu-bac');
    expect(seen.figuresShown).toBe('as_they_stand');
    expect(seen.cells).toHaveLength(4);
    expect(
      await step(people.reviewer, 'thu-bac', 'return', { reason: 'x', cells: ['NO_SUCH.ALL'] }),
    ).toEqual({ kind: 'invalid', issues: [{ path: 'cells', code: 'unknown_cell' }] });
    const outcome = await step(people.reviewer, 'thu-bac', 'return', {
      reason: 'Hai \u202eô chưa\u2066 rõ',
      cells: ['TEST_TOTAL.ALL', 'TEST_ACTIVE.ALL'],
    });
    expect(outcome).toMatchObject({ kind: 'ok', state: 'returned' });
    const report = await view(people.staff, 'thu-bac');
    expect(report.events.at(-1)).toMatchObject({
      step: 'return',
      reason: 'Hai ô chưa rõ',
      cells: ['TEST_TOTAL.ALL', 'TEST_ACTIVE.ALL'],
    });
    expect(report.lock).toBeNull();
  });

  it('keeps from the reviewer what is typed after the return, until it is submitted again', async () => {
    await fill(people.staff, 'thu-bac', { 'TEST_TOTAL.ALL': '1.300' });
    const report = await view(people.reviewer, 'thu-bac');
    expect(report.figuresShown).toBe('as_last_submitted');
    expect(report.cells.find((cell) => cell.key === 'TEST_TOTAL.ALL')?.value).toMatchObject({
      value: '1200',
    });
    expect(report.changes).toBeNull();
    expect(report.asked).toBeNull();
    const history = await getReportHistory(people.reviewer, report.id);
    expect(JSON.stringify(history)).not.toContain('1300');
  });

  it('may be finished after the window closed, since it was returned, also by the lead', async () => {
    setClock(clock.closed);
    expect(await step(people.staff, 'thu-bac', 'hand_over')).toEqual({
      kind: 'invalid',
      issues: [{ path: 'answers.TEST_ACTIVE.ALL', code: 'required' }],
    });
    const answers = [{ key: 'TEST_ACTIVE.ALL' as const, text: ' đã đối chiếu ' }];
    expect((await step(people.staff, 'thu-bac', 'hand_over', { answers })).kind).toBe('ok');
    const hidden = await view(people.reviewer, 'thu-bac');
    expect(JSON.stringify([hidden.asked, hidden.events])).not.toContain('đối chiếu');
    expect((await step(people.lead, 'thu-bac', 'submit')).kind).toBe('ok');
    setClock(clock.open);
    const report = await view(people.reviewer, 'thu-bac');
    expect(report.changes).toMatchObject({
      since: { step: 'return' },
      cells: [{ key: 'TEST_TOTAL.ALL', before: { value: '1200' }, after: { value: '1300' } }],
    });
    expect(report.asked?.cells).toMatchObject([
      { key: 'TEST_TOTAL.ALL', kept: false, answer: null },
      { key: 'TEST_ACTIVE.ALL', kept: true, answer: 'đã đối chiếu' },
    ]);
  });

  it('refuses a step on something that has moved since it was seen', async () => {
    const seen = await view(people.reviewer, 'thu-bac');
    expect((await step(people.reviewer, 'thu-bac', 'accept')).kind).toBe('ok');
    const late = await takeStep(await makeViewer('reviewer'), {
      reportId: seen.id,
      step: 'return',
      seenSince: seen.stateSince,
      reason: 'muộn',
      cells: [],
    });
    expect(late).toMatchObject({ kind: 'stale', state: 'accepted', by: people.reviewer.name });
  });

  it('has every step recorded, with what changed since', async () => {
    const rows = await database().auditEvent.findMany({
      where: { subjectType: 'report' },
      orderBy: { id: 'asc' },
    });
    expect(rows.map((row) => row.action)).toEqual(
      ['start', 'hand_over', 'give_back', 'hand_over', 'submit', 'return', 'hand_over', 'submit']
        .concat('accept')
        .map((name) => `report.${name}`),
    );
    expect(rows[6]).toMatchObject({
      fromState: 'returned',
      toState: 'with_lead',
      actorId: people.staff.userId,
      details: { revision: 1, changed: ['TEST_TOTAL.ALL'] },
    });
  });
});
