import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { prepareRelease } from '@/lib/data/releases/commands';
import { findRelease, listReleaseCandidates } from '@/lib/data/releases/queries';
import { startReport } from '@/lib/data/reports/commands';
import { getReportHistory } from '@/lib/data/reports/queries';
import { takeStep } from '@/lib/data/reports/steps';
import { extendWindow } from '@/lib/data/windows/commands';
import { getAdministratorDesk, listProvinceWork } from '@/lib/data/work-list/queries';
import type { Viewer } from '@/lib/domain/access';
import {
  begin,
  fill,
  forgetReports,
  publishSeen,
  type Staff,
  step,
  view,
} from '@/tests/support/report-life';
import { clock, makeViewer, makeWorld, quarter } from '@/tests/support/world';

let people: Staff;
let far: { staff: Viewer; lead: Viewer };
let administrator: Viewer;
let reportId: string;

const ok = (state: string, revision = 1) => ({ kind: 'ok', state, revision });
const reason = 'nhầm một số';
const stored = { 'TEST_TOTAL.ALL': '900', 'TEST_ACTIVE.ALL': { value: '800', note: 'theo sổ' } };

beforeAll(async () => {
  await makeWorld();
  people = {
    staff: await makeViewer('staff:test-joined'),
    lead: await makeViewer('lead:test-joined'),
    reviewer: await makeViewer('reviewer'),
  };
  far = {
    staff: await makeViewer('staff:test-other'),
    lead: await makeViewer('lead:test-other'),
  };
  administrator = await makeViewer('administrator');
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

/** What stands in the cells, without who wrote it when. */
async function contents() {
  const { cells } = await view(people.staff, 'thu-bac');
  return cells
    .map(({ key, value, note, seriesBreak, explanation }) => ({
      key,
      value,
      note,
      seriesBreak,
      explanation,
    }))
    .sort((a, b) => a.key.localeCompare(b.key));
}

async function prepare(slug: string) {
  const outcome = await prepareRelease(people.reviewer, {
    titleVi: slug,
    titleEn: slug,
    noteVi: slug,
    noteEn: slug,
    slug,
    reportIds: [reportId],
  });
  if (outcome.kind !== 'ok') throw new Error(JSON.stringify(outcome));
  return outcome.releaseId;
}

describe('a hand-over', () => {
  it('is withdrawn by the staff with a reason, while the lead has not acted', async () => {
    reportId = await begin(people.staff, 'thu-bac');
    await fill(people.staff, 'thu-bac', stored);
    await step(people.staff, 'thu-bac', 'hand_over');
    const seen = await view(people.staff, 'thu-bac');
    expect(seen.allowedSteps).toEqual(['withdraw']);
    const request = {
      reportId,
      step: 'withdraw' as const,
      seenSince: seen.stateSince,
      reason,
      cells: [],
    };
    for (const other of [far.staff, far.lead, people.lead, people.reviewer]) {
      expect(await takeStep(other, request)).toEqual({ kind: 'refused' });
    }
    expect(await takeStep(people.staff, { ...request, reason: ' ' })).toEqual({
      kind: 'invalid',
      issues: [{ path: 'reason', code: 'required' }],
    });
    expect(await takeStep(people.staff, request)).toEqual(ok('draft'));
    expect((await view(people.staff, 'thu-bac')).events.at(-1)).toMatchObject({
      step: 'withdraw',
      reason,
      from: 'with_lead',
    });
  });

  it('is not withdrawn once the lead has acted: a stale one is told', async () => {
    await step(people.staff, 'thu-bac', 'hand_over');
    const { stateSince } = await view(people.staff, 'thu-bac');
    expect(await step(people.lead, 'thu-bac', 'submit')).toEqual(ok('submitted'));
    expect(
      await step(people.staff, 'thu-bac', 'withdraw', { reason, seenSince: stateSince }),
    ).toMatchObject({ kind: 'stale', state: 'submitted', by: people.lead.name });
  });
});

describe('an acceptance', () => {
  it('is taken back by the reviewer and leaves the release that is being prepared', async () => {
    expect(await step(people.reviewer, 'thu-bac', 'accept')).toEqual(ok('accepted'));
    await prepare('dot-mot');
    expect(await step(people.staff, 'thu-bac', 'take_back', { reason })).toEqual({
      kind: 'refused',
    });
    expect(await step(people.reviewer, 'thu-bac', 'take_back', { reason })).toEqual(
      ok('submitted'),
    );
    expect((await findRelease(people.reviewer, 'dot-mot'))?.reports).toEqual([]);
    expect(await listReleaseCandidates(people.reviewer)).toEqual([]);
    const told = await database().auditEvent.findFirstOrThrow({
      where: { action: 'release.report_taken_back' },
    });
    expect(told).toMatchObject({ reason, actorId: people.reviewer.userId });
    expect((await view(people.staff, 'thu-bac')).events.at(-1)).toMatchObject({
      step: 'take_back',
      reason,
    });
  });

  it('may be given again, and gathered again', async () => {
    expect(await step(people.reviewer, 'thu-bac', 'accept')).toEqual(ok('accepted'));
    const releaseId = await prepare('dot-hai');
    const { stateSince } = await view(people.reviewer, 'thu-bac');
    const [published, taken] = await Promise.all([
      publishSeen(people.reviewer, releaseId),
      step(await makeViewer('reviewer'), 'thu-bac', 'take_back', { reason, seenSince: stateSince }),
    ]);
    // Whichever came first, the other is told.
    if (published.kind === 'ok') expect(taken.kind).toBe('stale');
    else {
      expect(taken).toEqual(ok('submitted'));
      await step(people.reviewer, 'thu-bac', 'accept');
      expect((await publishSeen(people.reviewer, await prepare('dot-ba'))).kind).toBe('ok');
    }
    expect((await view(people.reviewer, 'thu-bac')).state).toBe('published');
  });

  it('cannot be taken back behind a release', async () => {
    expect(await step(people.reviewer, 'thu-bac', 'take_back', { reason })).toMatchObject({
      kind: 'locked',
      lock: { kind: 'state', state: 'published' },
    });
  });
});

describe('a correction', () => {
  it('is dropped by the province: the cells are those that are published, nothing is lost', async () => {
    const published = await contents();
    expect(published).toHaveLength(2);
    expect(await step(people.reviewer, 'thu-bac', 'correct', { reason })).toEqual(ok('draft', 2));
    await fill(people.staff, 'thu-bac', {
      'TEST_TOTAL.ALL': 'khoảng 950',
      'TEST_ACTIVE.ALL': '',
      'TEST_INCOME.ALL': '12,5',
    });
    const written = await getReportHistory(people.staff, reportId);
    for (const other of [people.reviewer, people.lead]) {
      expect(await step(other, 'thu-bac', 'drop', { reason })).toEqual({ kind: 'refused' });
    }
    const { stateSince: seenSince } = await view(people.staff, 'thu-bac');
    for (const time of ['first', 'sent again']) {
      const outcome = await step(people.staff, 'thu-bac', 'drop', { reason, seenSince });
      expect(outcome, time).toEqual(ok('published', 1));
    }
    expect(await contents()).toEqual(published);
    const history = (await getReportHistory(people.staff, reportId)) ?? [];
    expect(history.slice(-(written?.length ?? 0))).toEqual(written);
    expect(history).toHaveLength((written?.length ?? 0) + 3);
    const after = await view(people.reviewer, 'thu-bac');
    expect(after).toMatchObject({ state: 'published', revision: 1, figuresShown: 'as_they_stand' });
    expect(after.events.at(-1)).toMatchObject({ step: 'drop', reason, revision: 2 });
  });

  it('may be opened again; the reviewer reads what is published meanwhile', async () => {
    const published = await contents();
    await step(people.staff, 'thu-bac', 'correct', { reason });
    await fill(people.staff, 'thu-bac', { 'TEST_TOTAL.ALL': '1.000' });
    await step(people.staff, 'thu-bac', 'hand_over');
    await step(people.lead, 'thu-bac', 'submit');
    expect((await view(people.reviewer, 'thu-bac')).changes).toMatchObject({
      since: { step: 'correct' },
      cells: [{ key: 'TEST_TOTAL.ALL', before: { value: '900' }, after: { value: '1000' } }],
    });
    await step(people.reviewer, 'thu-bac', 'return', { reason, cells: ['TEST_TOTAL.ALL'] });
    expect(await step(people.staff, 'thu-bac', 'drop', { reason })).toEqual(ok('published', 1));
    expect(await contents()).toEqual(published);
    expect(await step(people.reviewer, 'thu-bac', 'correct', { reason })).toEqual(ok('draft', 2));
    await fill(people.staff, 'thu-bac', { 'TEST_TOTAL.ALL': '1.100' });
    const seen = await view(people.reviewer, 'thu-bac');
    expect(seen.cells.find(({ key }) => key === 'TEST_TOTAL.ALL')?.value).toMatchObject({
      value: '900',
    });
    expect((await view(people.staff, 'thu-bac')).asked).toBeNull();
  });

  it('is no step of a first revision', async () => {
    const other = { ...far, reviewer: people.reviewer };
    await begin(other.staff, 'thu-khac');
    expect(await step(other.staff, 'thu-khac', 'drop', { reason })).toMatchObject({
      kind: 'locked',
      lock: { kind: 'state', state: 'draft' },
    });
    await forgetReports('test-other');
  });
});

describe('net changes', () => {
  it('leave out what was changed back or written as it was, and stay after a reload', async () => {
    const other = { ...far, reviewer: people.reviewer };
    await begin(other.staff, 'thu-khac');
    await fill(other.staff, 'thu-khac', {
      'TEST_TOTAL.ALL': '50',
      'TEST_ACTIVE.ALL': '40',
      'TEST_INCOME.ALL': '5',
    });
    await step(other.staff, 'thu-khac', 'hand_over');
    expect((await view(other.lead, 'thu-khac')).changes).toBeNull();
    await step(other.lead, 'thu-khac', 'give_back', { reason });
    await fill(other.staff, 'thu-khac', { 'TEST_TOTAL.ALL': '60', 'TEST_ACTIVE.ALL': '41' });
    await fill(other.staff, 'thu-khac', { 'TEST_ACTIVE.ALL': '40', 'TEST_INCOME.ALL': '5,00' });
    await step(other.staff, 'thu-khac', 'hand_over');
    for (const look of ['first', 'again']) {
      const { changes } = await view(other.lead, 'thu-khac');
      expect(
        changes?.cells.map(({ key }) => key),
        look,
      ).toEqual(['TEST_TOTAL.ALL']);
      expect(changes?.since.step).toBe('give_back');
    }
    await step(other.lead, 'thu-khac', 'submit');
    expect((await view(people.reviewer, 'thu-khac')).changes).toBeNull();
  });
});

describe('more time for one province', () => {
  const late = '2026-Q2';
  const asked = {
    province: 'thu-bac',
    quarter: late,
    until: '2026-10-10',
    reason,
    seenClosesAt: '',
  };

  it('opens a quarter whose window was only the setting’s, until the end of the day', async () => {
    expect(await startReport(people.staff, 'thu-bac', late)).toMatchObject({
      kind: 'locked',
      lock: { kind: 'closed' },
    });
    const closesAt = '2026-10-10T17:00:00.000Z';
    expect(await extendWindow(people.reviewer, asked)).toEqual({ kind: 'ok', closesAt });
    expect((await listProvinceWork(people.staff)).map((item) => item.quarter)).toContain(late);
    expect((await listProvinceWork(far.staff)).map((item) => item.quarter)).not.toContain(late);
    await begin(people.staff, 'thu-bac', late);
    const report = await view(people.staff, 'thu-bac', late);
    expect(report).toMatchObject({ lock: null, window: { closesAt, exception: reason } });
    expect(report.extensions).toMatchObject([{ by: people.reviewer.name, closesAt, reason }]);
    setClock(new Date('2026-10-11T00:00:00+07:00'));
    expect((await view(people.staff, 'thu-bac', late)).lock).toMatchObject({ kind: 'closed' });
    const item = (await listProvinceWork(people.staff)).find((one) => one.quarter === late);
    expect(item).toMatchObject({ isOpen: false, report: { state: 'draft' } });
    setClock(clock.open);
    expect(await startReport(far.staff, 'thu-khac', late)).toMatchObject({ kind: 'locked' });
  });

  it('is recorded, shown to the administrator, and the same twice is given once', async () => {
    expect((await extendWindow(administrator, asked)).kind).toBe('ok');
    const events = await database().auditEvent.findMany({ where: { action: 'window.extend' } });
    expect(events).toMatchObject([
      { actorId: people.reviewer.userId, reason, details: { areaId: 'test-joined', period: late } },
    ]);
    const desk = await getAdministratorDesk(administrator);
    expect(desk?.windows.find((one) => one.quarter === late)?.exceptions).toMatchObject([
      { area: { slug: 'thu-bac' }, reason, grantedBy: people.reviewer.name },
    ]);
  });

  it('tells the second of two who had seen the same end', async () => {
    const seenClosesAt = '2026-10-10T17:00:00.000Z';
    const longer = { ...asked, until: '2026-10-15', seenClosesAt };
    expect((await extendWindow(people.reviewer, longer)).kind).toBe('ok');
    expect(
      await extendWindow(administrator, { ...longer, until: '2026-10-20', reason: 'khác' }),
    ).toEqual({ kind: 'stale', closesAt: '2026-10-15T17:00:00.000Z', reason });
  });

  it('refuses what is no day, past, no extension, or no province', async () => {
    const issue = async (more: Partial<typeof asked>) => {
      const outcome = await extendWindow(people.reviewer, { ...asked, ...more });
      return outcome.kind === 'invalid' ? outcome.issues[0] : outcome;
    };
    expect(await issue({ until: '2026-02-30' })).toEqual({ path: 'until', code: 'not_a_day' });
    expect(await issue({ until: '2026-10-04' })).toEqual({ path: 'until', code: 'past' });
    expect(await issue({ until: '2062-10-04' })).toEqual({ path: 'until', code: 'too_late' });
    expect(await issue({ quarter, until: '2026-10-20' })).toEqual({
      path: 'until',
      code: 'not_longer',
    });
    expect(await issue({ province: 'thu-nam' })).toEqual({ path: 'province', code: 'unknown' });
    expect(await issue({ reason: ' ' })).toEqual({ path: 'reason', code: 'required' });
  });
});
