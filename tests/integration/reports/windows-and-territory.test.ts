import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { viewerOf } from '@/lib/auth/session';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { findAccount } from '@/lib/data/people/account';
import { startReport } from '@/lib/data/reports/commands';
import { findReportView } from '@/lib/data/reports/queries';
import { saveCells } from '@/lib/data/reports/save';
import { extendWindow } from '@/lib/data/windows/commands';
import { getReviewerWork, listProvinceWork } from '@/lib/data/work-list/queries';
import type { Viewer } from '@/lib/domain/access';
import {
  defaultReportingWindow,
  type ReportingWindowSetting,
} from '@/lib/domain/report/reporting-window';
import { begin, fill, forgetReports, step, typed, view } from '@/tests/support/report-life';
import { clock, makeViewer, makeWorld, quarter } from '@/tests/support/world';

let staff: Viewer;
let southStaff: Viewer;
let other: Viewer;
let reviewer: Viewer;

beforeAll(async () => {
  await makeWorld();
  staff = await makeViewer('staff:test-north');
  southStaff = await makeViewer('staff:test-south', 'lead:test-south');
  other = await makeViewer('staff:test-other');
  reviewer = await makeViewer('reviewer');
});

afterEach(() => setClock(clock.open));

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

describe('the window, on both sides of each boundary', () => {
  const moments = [
    ['2026-09-30T23:59:59.999+07:00', 'not_open_yet'],
    ['2026-10-01T00:00:00+07:00', 'open'],
    ['2026-10-20T23:59:59.999+07:00', 'open'],
    ['2026-10-21T00:00:00+07:00', 'closed'],
  ] as const;

  it.each(moments)('at %s a report may be begun: %s', async (moment, state) => {
    setClock(new Date(moment));
    const outcome = await startReport(other, 'thu-khac', quarter);
    if (state === 'open') expect(outcome.kind).toBe('ok');
    else expect(outcome).toMatchObject({ kind: 'locked', lock: { kind: state } });
    await forgetReports('test-other');
  });

  it('locks writing and handing over at its end, not an instant earlier', async () => {
    const reportId = await begin(other, 'thu-khac');
    setClock(new Date(clock.closed.getTime() - 1));
    await fill(other, 'thu-khac', { 'TEST_TOTAL.ALL': '1' });
    expect((await view(other, 'thu-khac')).allowedSteps).toEqual(['hand_over']);
    setClock(clock.closed);
    const lock = { kind: 'closed', closedAt: clock.closed.toISOString() };
    expect(await saveCells(other, reportId, [typed('TEST_TOTAL.ALL', '2')])).toEqual({
      kind: 'locked',
      lock,
    });
    expect(await view(other, 'thu-khac')).toMatchObject({ lock, allowedSteps: [] });
    expect(await step(other, 'thu-khac', 'hand_over')).toEqual({ kind: 'locked', lock });
  });

  it('is longer for a province with an exception, and for no other', async () => {
    await database().reportingWindow.create({
      data: {
        period: quarter,
        opensAt: new Date('2026-10-01T00:00:00+07:00'),
        closesAt: clock.closed,
      },
    });
    const until = { until: '2026-10-24', reason: 'bão', seenClosesAt: '' };
    await extendWindow(reviewer, { province: 'thu-khac', quarter, ...until });
    setClock(new Date('2026-10-24T23:59:59+07:00'));
    expect(await view(other, 'thu-khac')).toMatchObject({
      lock: null,
      window: { exception: 'bão' },
    });
    expect(await startReport(staff, 'thu-bac', quarter)).toMatchObject({ kind: 'locked' });
    setClock(new Date('2026-10-25T00:00:00+07:00'));
    expect((await view(other, 'thu-khac')).lock).toMatchObject({ kind: 'closed' });
    await database().windowException.deleteMany();
    await database().reportingWindow.deleteMany();
  });
});

describe('the quarters that are due', () => {
  it('are the current one and all that the setting holds open', async () => {
    const due = async () => (await listProvinceWork(other)).map((item) => item.quarter);
    expect(await due()).toEqual([quarter]);
    const set = (value: ReportingWindowSetting) =>
      database().setting.update({ where: { key: 'reporting_window' }, data: { value } });
    await set({ opensAfterDays: -90, closesAfterDays: 100 });
    expect(await due()).toEqual(['2026-Q2', quarter, '2026-Q4']);
    await set(defaultReportingWindow);
  });
});

describe('a province that merged', () => {
  it('leads both provinces people to the new report and to the old ones', async () => {
    expect(new Set(staff.roles[0]?.areaIds)).toEqual(
      new Set(['test-joined', 'test-north', 'test-south']),
    );
    const reportId = await begin(southStaff, 'thu-bac');
    expect((await view(staff, 'thu-bac')).area.id).toBe('test-joined');
    expect((await view(staff, 'thu-bac')).id).toBe(reportId);
  });

  it('is one for its people from the day of the merger, not from the day it was entered', async () => {
    const account = await findAccount(staff.userId);
    const reachAt = async (moment: string) => {
      setClock(new Date(moment));
      return account && (await viewerOf(account)).roles[0]?.areaIds;
    };
    expect(await reachAt('2025-06-30T23:59:59+07:00')).toEqual(['test-north']);
    expect(await reachAt('2025-07-01T00:00:00+07:00')).toHaveLength(3);
  });

  it('keeps a quarter before the merger with the old province', async () => {
    await database().reportingWindow.create({
      data: {
        period: '2025-Q2',
        opensAt: new Date('2025-07-01T00:00:00+07:00'),
        closesAt: new Date('2026-12-01T00:00:00+07:00'),
      },
    });
    await begin(southStaff, 'thu-bac', '2025-Q2');
    expect((await view(southStaff, 'thu-bac', '2025-Q2')).area.id).toBe('test-north');
    expect(await startReport(staff, 'thu-nam', '2025-Q2')).toMatchObject({ kind: 'ok' });
    expect(await startReport(staff, 'thu-nam', quarter)).toEqual({ kind: 'refused' });
    await fill(staff, 'thu-nam', { 'TEST_TOTAL.ALL': '5' }, '2025-Q2');
    expect((await step(staff, 'thu-nam', 'hand_over', {}, '2025-Q2')).kind).toBe('ok');
    expect((await step(southStaff, 'thu-nam', 'submit', {}, '2025-Q2')).kind).toBe('ok');
    expect(await findReportView(other, 'thu-nam', '2025-Q2')).toBeNull();
  });

  it('lists for its people what is due and unfinished, for the reviewer every province', async () => {
    const work = await listProvinceWork(staff);
    expect(work.map((item) => `${item.area.id} ${item.quarter}`)).toEqual([
      'test-joined 2026-Q3',
      'test-north 2025-Q2',
      'test-south 2025-Q2',
    ]);
    expect(work[2]?.report).toMatchObject({ state: 'submitted', filled: 1, asked: 4 });
    expect(
      (await listProvinceWork(other)).map((item) => `${item.area.id} ${item.quarter}`),
    ).toEqual(['test-other 2026-Q3', 'test-other 2025-Q2']);
    const all = await getReviewerWork(reviewer);
    expect(all?.quarter).toBe(quarter);
    const ids = all?.provinces.map((item) => item.area.id);
    expect(ids).toEqual(expect.arrayContaining(['test-joined', 'test-other']));
    expect(ids).not.toContain('test-north');
    expect(all?.others.map((item) => item.area.id)).toEqual(
      expect.arrayContaining(['test-north', 'test-south']),
    );
    expect(await getReviewerWork(staff)).toBeNull();
  });

  it('has no figures of a quarter before it: its predecessors are other series', async () => {
    await database().reportingWindow.create({
      data: {
        period: '2025-Q3',
        opensAt: new Date('2025-10-01T00:00:00+07:00'),
        closesAt: new Date('2026-12-01T00:00:00+07:00'),
      },
    });
    await begin(staff, 'thu-bac', '2025-Q3');
    expect((await view(staff, 'thu-bac', '2025-Q3')).previousQuarter).toEqual([]);
    await fill(staff, 'thu-bac', { 'TEST_TOTAL.ALL': '30' }, '2025-Q3');
    await database().reportingWindow.create({
      data: {
        period: '2025-Q4',
        opensAt: new Date('2026-01-01T00:00:00+07:00'),
        closesAt: new Date('2026-12-01T00:00:00+07:00'),
      },
    });
    await begin(staff, 'thu-bac', '2025-Q4');
    expect((await view(staff, 'thu-bac', '2025-Q4')).previousQuarter).toMatchObject([
      { key: 'TEST_TOTAL.ALL', value: { value: '30' } },
    ]);
    expect((await view(reviewer, 'thu-bac', '2025-Q4')).previousQuarter).toEqual([]);
  });
});
