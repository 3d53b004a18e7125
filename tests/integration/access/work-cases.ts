import { expect } from 'vitest';
import { discardRelease, prepareRelease } from '@/lib/data/releases/commands';
import { publishRelease } from '@/lib/data/releases/publish';
import { findRelease, listReleaseCandidates, listReleases } from '@/lib/data/releases/queries';
import { findCellPast } from '@/lib/data/reports/cell-past';
import { startReport } from '@/lib/data/reports/commands';
import { findReportFile } from '@/lib/data/reports/file';
import {
  findReportStart,
  findReportView,
  getReportHistory,
  mayWriteReport,
} from '@/lib/data/reports/queries';
import { keepNames, listRememberedNames } from '@/lib/data/reports/remembered-names';
import { saveCells } from '@/lib/data/reports/save';
import { takeStep } from '@/lib/data/reports/steps';
import { extendWindow } from '@/lib/data/windows/commands';
import * as windows from '@/lib/data/windows/of-provinces';
import {
  getAdministratorDesk,
  getOrganiserDesk,
  getReviewerWork,
  listFinishedReports,
  listProvinceWork,
} from '@/lib/data/work-list/queries';
import type { Viewer } from '@/lib/domain/access';
import { reportSteps } from '@/lib/domain/report/report';
import { seenOf, typed } from '@/tests/support/report-life';
import { type AccessCase, letsNothingOut, nowhere, refused } from './case';
import { type AccessWorld, canaries, leaked } from './world';

const step = (name: (typeof reportSteps)[number], reportId: string) => ({
  reportId,
  step: name === 'publish' ? ('accept' as const) : name,
  seenSince: new Date().toISOString(),
  reason: 'lý do',
  cells: [],
});

const draft = (world: AccessWorld) => ({
  titleVi: 'a',
  titleEn: 'a',
  noteVi: 'a',
  noteEn: 'a',
  reportIds: [world.accepted.reportId],
});

/** Of reports, releases, windows and what they show of themselves. */
export const workCases: Readonly<Record<string, AccessCase>> = {
  'reports/queries findReportView': async (world) => {
    for (const { quarter } of [world.draft, world.accepted, world.correction]) {
      for (const foreign of [
        world.far.staff,
        world.far.lead,
        world.organiser,
        world.administrator,
        world.demo,
      ]) {
        expect(await findReportView(foreign, world.slug, quarter)).toBeNull();
      }
      expect(leaked(await findReportView(world.near.staff, world.slug, quarter))).not.toEqual([]);
    }
    // The reviewer: from submission on (here last quarter's, beside the draft), and of a
    // correction what was submitted before.
    const seen = (quarter: string) => findReportView(world.reviewer, world.slug, quarter);
    expect(leaked(await seen(world.draft.quarter))).toEqual([canaries.accepted]);
    expect(leaked(await seen(world.correction.quarter))).toEqual([]);
    expect(leaked(await seen(world.accepted.quarter))).toEqual([canaries.accepted]);
  },
  'reports/queries mayWriteReport': async (world) => {
    const { quarter } = world.draft;
    for (const foreign of [world.far.staff, world.reviewer, world.administrator, world.demo]) {
      expect(await mayWriteReport(foreign, world.slug, quarter)).toBe(false);
    }
    expect(await mayWriteReport(world.near.staff, world.slug, quarter)).toBe(true);
    expect(await mayWriteReport(world.near.staff, world.slug, '2019-Q1')).toBe(false);
    expect(await mayWriteReport(world.near.staff, 'khong-co', quarter)).toBe(false);
    expect(await mayWriteReport(world.near.staff, world.slug, 'x')).toBe(false);
  },
  'reports/queries findReportStart': async (world) => {
    expect(await findReportStart(world.far.staff, world.slug, '2026-Q3')).toBeNull();
    expect(await findReportStart(world.far.staff, 'thu-khac', '2026-Q3')).not.toBeNull();
    expect(await findReportStart(world.near.staff, 'thu-khac', '2026-Q3')).toBeNull();
    expect(await findReportStart(world.near.staff, 'khong-co', '2026-Q3')).toBeNull();
  },
  'reports/queries getReportHistory': async (world) => {
    const { reportId } = world.draft;
    expect(await getReportHistory(world.far.staff, reportId)).toBeNull();
    expect(await getReportHistory(world.far.staff, nowhere)).toBeNull();
    expect(await getReportHistory(world.administrator, reportId)).toBeNull();
    expect(leaked(await getReportHistory(world.near.staff, reportId))).not.toEqual([]);
    await letsNothingOut(
      getReportHistory(world.reviewer, reportId),
      getReportHistory(world.reviewer, world.correction.reportId),
    );
  },
  'reports/cell-past findCellPast': async (world) => {
    const past = (viewer: Viewer, quarter: string, key = 'TEST_TOTAL.ALL') =>
      findCellPast(viewer, world.slug, quarter, key);
    for (const foreign of [world.far.staff, world.far.lead, world.administrator, world.demo]) {
      expect(await past(foreign, world.draft.quarter)).toBeNull();
    }
    expect(await past(world.near.staff, world.draft.quarter, 'kein Feld')).toBeNull();
    expect(
      await findCellPast(world.near.staff, 'khong-co', world.draft.quarter, 'A.ALL'),
    ).toBeNull();
    const own = await past(world.near.staff, world.draft.quarter);
    expect(leaked(own)).toContain(canaries.draft);
    // The quarters before, the correction as it stands among them.
    expect(leaked(own?.quarters)).toContain(canaries.correction);
    // The reviewer: of a draft nothing, of the quarters before what was submitted.
    const seen = await past(world.reviewer, world.draft.quarter);
    expect(seen?.changes).toEqual([]);
    expect(leaked(seen)).toEqual([canaries.accepted]);
  },
  'reports/file findReportFile': async (world) => {
    const file = (viewer: Viewer, quarter: string) => findReportFile(viewer, world.slug, quarter);
    // A quarter that nobody has begun, too: a blank form is for who may begin it.
    for (const quarter of [world.draft.quarter, world.accepted.quarter, '2026-Q4']) {
      for (const foreign of [world.far.staff, world.far.lead, world.administrator]) {
        expect(await file(foreign, quarter)).toBeNull();
      }
    }
    expect(await file(world.demo, world.draft.quarter)).toBeNull();
    expect(leaked(await file(world.near.staff, world.draft.quarter))).toContain(canaries.draft);
    expect(leaked(await file(world.reviewer, world.draft.quarter))).toEqual([canaries.accepted]);
    const blank = await file(world.near.staff, '2026-Q4');
    expect(blank?.cells).toEqual([]);
    expect(blank?.entered.length).toBeGreaterThan(0);
    expect(await file(world.near.staff, '1999-Q4')).toBeNull();
    expect(await file(world.near.staff, 'x')).toBeNull();
  },
  'reports/commands startReport': async (world) => {
    expect(await startReport(world.far.staff, world.slug, '2026-Q3')).toEqual(refused);
    expect(await startReport(world.far.staff, 'khong-co', '2026-Q3')).toEqual(refused);
    expect(await startReport(world.near.lead, world.slug, '2026-Q3')).toEqual(refused);
    expect(await startReport(world.near.staff, world.slug, '2026-Q3')).toEqual({
      kind: 'ok',
      reportId: world.draft.reportId,
    });
  },
  'reports/save saveCells': async (world) => {
    const cells = [typed('TEST_ACTIVE.ALL', '1')];
    for (const foreign of [
      world.far.staff,
      world.far.lead,
      world.reviewer,
      world.administrator,
      world.demo,
    ]) {
      expect(await saveCells(foreign, world.draft.reportId, cells)).toEqual(refused);
    }
    expect(await saveCells(world.far.staff, nowhere, cells)).toEqual(refused);
    expect((await saveCells(world.near.staff, world.draft.reportId, cells)).kind).toBe('saved');
  },
  'reports/remembered-names keepNames': async (world) => {
    const { quarter } = world.draft;
    const change = {
      confirmed: [{ question: 'line|so htx', name: 'Số HTX', means: 'TEST_TOTAL.ALL' }],
      forgotten: [],
    };
    const keep = (viewer: Viewer, slug = world.slug) => keepNames(viewer, slug, quarter, change);
    for (const foreign of [
      world.far.staff,
      world.far.lead,
      world.near.lead,
      world.reviewer,
      world.administrator,
      world.demo,
    ]) {
      expect(await keep(foreign)).toEqual(refused);
    }
    expect(await keep(world.near.staff, 'khong-co')).toEqual(refused);
    expect(await keepNames(world.near.staff, world.slug, 'x', change)).toEqual(refused);
    expect(await keepNames(world.near.staff, world.slug, '2019-Q1', change)).toEqual(refused);
    expect(await keep(world.near.staff)).toMatchObject({ kind: 'kept', names: change.confirmed });
  },
  'reports/remembered-names listRememberedNames': async (world) => {
    const { quarter } = world.draft;
    const change = {
      confirmed: [{ question: 'line|x', name: canaries.draftWords, means: 'none' }],
      forgotten: [],
    };
    expect((await keepNames(world.near.staff, world.slug, quarter, change)).kind).toBe('kept');
    const names = (viewer: Viewer, demo = viewer.demo) =>
      listRememberedNames(viewer, { areaId: 'test-joined', demo });
    expect(leaked(await names(world.near.staff))).toEqual([canaries.draftWords]);
    for (const foreign of [world.far.staff, world.near.lead, world.reviewer, world.demo]) {
      expect(await names(foreign)).toEqual([]);
    }
    // Neither a demonstration account the real ones, nor the other way round.
    expect(await names(world.demo, false)).toEqual([]);
    expect(await names(world.near.staff, true)).toEqual([]);
  },
  'reports/steps takeStep': async (world) => {
    for (const name of reportSteps) {
      for (const { reportId } of [world.draft, world.accepted, world.correction]) {
        const request = step(name, reportId);
        for (const foreign of [world.far.staff, world.far.lead, world.organiser, world.demo]) {
          expect(await takeStep(foreign, request)).toEqual(refused);
        }
      }
      expect(await takeStep(world.far.staff, step(name, nowhere))).toEqual(refused);
    }
    const own = await takeStep(world.near.staff, step('hand_over', world.draft.reportId));
    expect(own.kind).toBe('stale');
  },
  'work-list/queries listProvinceWork': async (world) => {
    const far = await listProvinceWork(world.far.staff);
    expect(new Set(far.map((item) => item.area.id))).toEqual(new Set(['test-other']));
    expect(leaked(far)).toEqual([]);
    const near = await listProvinceWork(world.near.staff);
    expect(new Set(near.map((item) => item.area.id))).toEqual(new Set(['test-joined']));
    expect(await listProvinceWork(world.administrator)).toEqual([]);
  },
  'work-list/queries listFinishedReports': async (world) => {
    const far = await listFinishedReports(world.far.staff);
    expect(far.filter(({ area }) => area.id !== 'test-other')).toEqual([]);
    const near = await listFinishedReports(world.near.staff);
    expect(near.filter(({ area }) => area.id === 'test-other')).toEqual([]);
    expect(near.length).toBeGreaterThan(0);
    expect(leaked(near)).toEqual([]);
    expect(await listFinishedReports(world.reviewer)).toEqual([]);
    expect(await listFinishedReports(world.administrator)).toEqual([]);
  },
  'work-list/queries getReviewerWork': async (world) => {
    expect(await getReviewerWork(world.near.staff)).toBeNull();
    expect(await getReviewerWork(world.far.lead)).toBeNull();
    expect(await getReviewerWork(world.administrator)).toBeNull();
    const work = await getReviewerWork(world.reviewer);
    expect(work?.counts.draft).toBe(1);
    expect(leaked(work)).toEqual([]);
  },
  'work-list/queries getOrganiserDesk': async (world) => {
    expect(await getOrganiserDesk(world.near.staff)).toBeNull();
    expect(await getOrganiserDesk(world.far.staff)).toBeNull();
    const desk = await getOrganiserDesk(world.organiser);
    expect(desk?.releases).toHaveLength(1);
    expect(leaked(desk)).toEqual([]);
  },
  'work-list/queries getAdministratorDesk': async (world) => {
    expect(await getAdministratorDesk(world.near.staff)).toBeNull();
    expect(await getAdministratorDesk(world.far.staff)).toBeNull();
    await letsNothingOut(getAdministratorDesk(world.administrator));
  },
  'releases/queries listReleaseCandidates': async (world) => {
    expect(await listReleaseCandidates(world.far.staff)).toEqual([]);
    expect(await listReleaseCandidates(world.near.lead)).toEqual([]);
    expect(await listReleaseCandidates(world.demo)).toEqual([]);
    await letsNothingOut(listReleaseCandidates(world.reviewer));
  },
  'releases/queries listReleases': async (world) => {
    expect(await listReleases(world.far.staff)).toEqual([]);
    expect(await listReleases(world.near.staff)).toEqual([]);
    expect(await listReleases(world.demo)).toEqual([]);
    expect(await listReleases(world.reviewer)).toHaveLength(2);
  },
  'releases/queries findRelease': async (world) => {
    const { slug } = world.draftRelease;
    for (const foreign of [world.far.staff, world.near.staff, world.organiser, world.demo]) {
      expect(await findRelease(foreign, slug)).toBeNull();
    }
    expect((await findRelease(world.reviewer, slug))?.state).toBe('draft');
  },
  'releases/commands prepareRelease': async (world) => {
    expect(await prepareRelease(world.far.staff, draft(world))).toEqual(refused);
    expect(await prepareRelease(world.near.lead, draft(world))).toEqual(refused);
    expect(await prepareRelease(world.demo, draft(world))).toEqual({
      kind: 'invalid',
      issues: [{ path: 'reportIds', code: 'not_accepted' }],
    });
  },
  'releases/commands discardRelease': async (world) => {
    const { releaseId } = world.draftRelease;
    for (const foreign of [world.far.staff, world.near.lead, world.organiser, world.demo]) {
      expect(await discardRelease(foreign, releaseId)).toEqual(refused);
    }
  },
  'releases/publish publishRelease': async (world) => {
    const { releaseId } = world.draftRelease;
    const seen = await seenOf(world.reviewer, releaseId);
    for (const foreign of [world.far.staff, world.near.lead, world.organiser, world.demo]) {
      expect(await publishRelease(foreign, releaseId, seen)).toEqual(refused);
    }
    expect(await publishRelease(world.reviewer, nowhere, seen)).toEqual(refused);
  },
  'windows/commands extendWindow': async (world) => {
    const asked = {
      province: world.slug,
      quarter: '2026-Q3',
      until: '2026-11-30',
      reason: 'bão',
      seenClosesAt: '',
    };
    for (const foreign of [world.far.staff, world.near.staff, world.near.lead, world.organiser]) {
      expect(await extendWindow(foreign, asked)).toEqual(refused);
    }
    const given = { kind: 'ok', closesAt: '2026-11-30T17:00:00.000Z' };
    expect(await extendWindow(world.reviewer, asked)).toEqual(given);
    expect(await extendWindow(world.administrator, asked)).toEqual(given);
    expect((await windows.getWindow('test-joined', '2026-Q3')).exception).toBe('bão');
    expect((await windows.getWindow('test-other', '2026-Q3')).exception).toBeNull();
  },
};
