import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '@/lib/data/database';
import { discardRelease, prepareRelease } from '@/lib/data/releases/commands';
import { publishRelease } from '@/lib/data/releases/publish';
import { startReport } from '@/lib/data/reports/commands';
import { takeStep } from '@/lib/data/reports/steps';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { ReleaseDraft } from '@/lib/domain/release';
import type { StepRequest } from '@/lib/domain/report/report-answers';
import { bringToAccepted, type Staff, seenOf, step, view } from '@/tests/support/report-life';
import { makeViewer, makeWorld, quarter } from '@/tests/support/world';

/** A request whose answer got lost is sent again as it was: it changes nothing and says the same. */

let people: Staff;
let second: Awaited<ReturnType<typeof makeViewer>>;
let reportId: string;

beforeAll(async () => {
  await makeWorld();
  people = {
    staff: await makeViewer('staff:test-joined'),
    lead: await makeViewer('lead:test-joined'),
    reviewer: await makeViewer('reviewer'),
  };
  second = await makeViewer('reviewer');
  reportId = await bringToAccepted(people, 'thu-bac', { 'TEST_TOTAL.ALL': '900' });
});

afterAll(closeDatabase);

async function eventCount(subjectId: string, action: string): Promise<number> {
  return database().auditEvent.count({ where: { subjectId, action } });
}

async function returning(more: Partial<StepRequest> = {}): Promise<StepRequest> {
  const report = await view(people.reviewer, 'thu-bac');
  return {
    reportId: report.id,
    step: 'return',
    seenSince: report.stateSince,
    reason: 'Xem lại tổng số.',
    cells: ['TEST_TOTAL.ALL' as CellKey],
    ...more,
  };
}

describe('the same request sent again', () => {
  it('begins one report, also twice at once', async () => {
    const other = await makeViewer('staff:test-other');
    const area = await database().area.findFirstOrThrow({ where: { id: 'test-other' } });
    const answers = await Promise.all([
      startReport(other, area.slug, quarter),
      startReport(other, area.slug, quarter),
    ]);
    expect(answers[0]?.kind).toBe('ok');
    expect(answers[1]).toEqual(answers[0]);
    const begun = answers[0]?.kind === 'ok' ? answers[0].reportId : '';
    expect(await eventCount(begun, 'report.start')).toBe(1);
  });

  it('prepares one release, also twice at once, and not for somebody else', async () => {
    const draft: ReleaseDraft = {
      titleVi: 'Một lần',
      titleEn: 'Once',
      noteVi: 'Ghi chú.',
      noteEn: 'A note.',
      reportIds: [reportId],
    };
    const [first, again] = await Promise.all([
      prepareRelease(people.reviewer, draft),
      prepareRelease(people.reviewer, draft),
    ]);
    expect(first.kind).toBe('ok');
    expect(again).toEqual(first);
    expect(await database().release.count({ where: { titleVi: 'Một lần' } })).toBe(1);
    expect(await prepareRelease(second, draft)).toMatchObject({ kind: 'invalid' });
    expect(
      await prepareRelease(people.reviewer, { ...draft, noteVi: 'Ghi chú khác.' }),
    ).toMatchObject({ kind: 'invalid' });

    const releaseId = first.kind === 'ok' ? first.releaseId : '';
    const discarded = await Promise.all([
      discardRelease(people.reviewer, releaseId),
      discardRelease(people.reviewer, releaseId),
    ]);
    expect(discarded).toEqual([{ kind: 'ok' }, { kind: 'ok' }]);
    expect(await eventCount(releaseId, 'release.discard')).toBe(1);
    expect(await discardRelease(second, releaseId)).toEqual({ kind: 'refused' });
  });

  it('takes a step once, also twice at once and after others went on', async () => {
    await database().report.update({ where: { id: reportId }, data: { state: 'submitted' } });
    const request = await returning();
    const answers = await Promise.all([
      takeStep(people.reviewer, request),
      takeStep(people.reviewer, request),
    ]);
    expect(answers).toEqual([
      { kind: 'ok', state: 'returned', revision: 1 },
      { kind: 'ok', state: 'returned', revision: 1 },
    ]);
    expect(await eventCount(reportId, 'report.return')).toBe(1);

    const said = (text: string) => ({ answers: [{ key: 'TEST_TOTAL.ALL' as CellKey, text }] });
    const seen = { seenSince: (await view(people.staff, 'thu-bac')).stateSince };
    const handOver = (text: string) =>
      step(people.staff, 'thu-bac', 'hand_over', { ...seen, ...said(text) });
    expect((await handOver('Đúng.')).kind).toBe('ok');
    expect((await handOver(' Đúng. ')).kind).toBe('ok');
    expect((await handOver('Lời khác.')).kind).toBe('stale');
    expect(await takeStep(people.reviewer, request)).toEqual(answers[0]);
    expect(await eventCount(reportId, 'report.return')).toBe(1);
    expect((await view(people.staff, 'thu-bac')).state).toBe('with_lead');

    expect(await takeStep(second, request)).toMatchObject({ kind: 'stale' });
    expect(await takeStep(people.reviewer, { ...request, reason: 'Lý do khác.' })).toMatchObject({
      kind: 'stale',
    });
    expect(await takeStep(people.reviewer, { ...request, cells: [] })).toMatchObject({
      kind: 'stale',
    });
  });

  it('publishes once, also twice at once', async () => {
    for (const state of ['submitted', 'accepted'] as const) {
      await database().report.update({ where: { id: reportId }, data: { state } });
    }
    const made = await prepareRelease(people.reviewer, {
      titleVi: 'Công bố một lần',
      titleEn: 'Published once',
      noteVi: 'Ghi chú.',
      noteEn: 'A note.',
      reportIds: [reportId],
    });
    const releaseId = made.kind === 'ok' ? made.releaseId : '';
    const seen = await seenOf(people.reviewer, releaseId);
    const [first, again] = await Promise.all([
      publishRelease(people.reviewer, releaseId, seen),
      publishRelease(people.reviewer, releaseId, seen),
    ]);
    expect(first.kind).toBe('ok');
    expect(again).toEqual(first);
    expect(await eventCount(releaseId, 'release.publish')).toBe(1);
    expect(
      await database().figure.count({
        where: { reportId, indicatorCode: 'TEST_TOTAL', scope: 'ALL' },
      }),
    ).toBe(1);
  });
});
