import { expect } from 'vitest';
import { holdEntry } from '@/lib/data/held-entries/account';
import { dropHeldEntry } from '@/lib/data/held-entries/commands';
import { findHeldEntry } from '@/lib/data/held-entries/queries';
import { findAccount } from '@/lib/data/people/account';
import { listPeople } from '@/lib/data/people/queries';
import * as shell from '@/lib/data/people/shell';
import { listAreas, listBoundarySchemes } from '@/lib/data/public/areas';
import * as catalogue from '@/lib/data/public/catalogue';
import { readFacts } from '@/lib/data/public/facts';
import * as figures from '@/lib/data/public/figures';
import { keptWhilePublished } from '@/lib/data/public/publication';
import { findPublishedRelease, listPublishedReleases } from '@/lib/data/public/releases';
import { getSetting } from '@/lib/data/public/settings';
import { listSources } from '@/lib/data/public/sources';
import { readUsualWindow } from '@/lib/data/public/windows';
import { discardRelease, prepareRelease } from '@/lib/data/releases/commands';
import { publishRelease } from '@/lib/data/releases/publish';
import { findRelease, listReleaseCandidates, listReleases } from '@/lib/data/releases/queries';
import { startReport } from '@/lib/data/reports/commands';
import { findReportStart, findReportView, getReportHistory } from '@/lib/data/reports/queries';
import { saveCells } from '@/lib/data/reports/save';
import { takeStep } from '@/lib/data/reports/steps';
import { findSessionOwner, recordSignIn } from '@/lib/data/sessions/account';
import { endAllSessions } from '@/lib/data/sessions/commands';
import { extendWindow } from '@/lib/data/windows/commands';
import * as windows from '@/lib/data/windows/of-provinces';
import {
  getAdministratorDesk,
  getOrganiserDesk,
  getReviewerWork,
  listFinishedReports,
  listProvinceWork,
} from '@/lib/data/work-list/queries';
import { reportSteps } from '@/lib/domain/report/report';
import { seenOf, typed } from '@/tests/support/report-life';
import { type AccessWorld, canaries, leaked } from './world';

/**
 * One case for every function that lib/data lets out; access.test.ts fails on one without. A case
 * of a function that takes a viewer tries two provinces; one of a public function is given all it
 * could be asked and must let no canary out.
 */
export type AccessCase = (world: AccessWorld) => Promise<void>;

const refused = { kind: 'refused' };
const nowhere = '00000000-0000-4000-8000-000000000000';

async function letsNothingOut(...answers: readonly Promise<unknown>[]): Promise<void> {
  for (const answer of await Promise.all(answers)) expect(leaked(answer)).toEqual([]);
}

const datasets = ['real', 'demo'] as const;
const quarters = ['2026-Q1', '2026-Q2', '2026-Q3'] as const;

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

export const accessCases: Readonly<Record<string, AccessCase>> = {
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
  'people/queries listPeople': async (world) => {
    expect(await listPeople(world.near.staff)).toBeNull();
    expect(await listPeople(world.far.lead)).toBeNull();
    expect(await listPeople(world.reviewer)).toBeNull();
    const people = await listPeople(world.administrator);
    expect(people?.map((one) => one.id)).toContain(world.far.staff.userId);
    expect(people?.map((one) => one.id)).not.toContain(world.demo.userId);
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
  'held-entries/queries findHeldEntry': async (world) => {
    const token = await holdEntry(world.near.staff.userId, {
      path: '/lam-viec',
      reportId: world.draft.reportId,
      typed: [typed('TEST_TOTAL.ALL', canaries.draft)],
    });
    expect(await findHeldEntry(world.far.staff, token)).toBeNull();
    expect(await findHeldEntry(world.near.lead, token)).toBeNull();
    expect(leaked(await findHeldEntry(world.near.staff, token))).toEqual([canaries.draft]);
  },
  'held-entries/commands dropHeldEntry': async (world) => {
    const token = await holdEntry(world.near.staff.userId, {
      path: '/lam-viec',
      reportId: world.draft.reportId,
      typed: [],
    });
    await dropHeldEntry(world.far.staff, token);
    expect(await findHeldEntry(world.near.staff, token)).not.toBeNull();
  },
  'held-entries/account holdEntry': async (world) => {
    // Only the one whose cookie it came with finds it: see findHeldEntry.
    const token = await holdEntry(world.far.staff.userId, {
      path: '/lam-viec',
      reportId: nowhere,
      typed: [],
    });
    expect(await findHeldEntry(world.near.staff, token)).toBeNull();
  },
  'sessions/commands endAllSessions': async (world) => {
    expect(await endAllSessions(world.far.staff)).toBe(0);
  },
  'sessions/account recordSignIn': async (world) => {
    const { userId: id, name } = world.far.staff;
    await letsNothingOut(recordSignIn({ id, name }));
  },
  'sessions/account findSessionOwner': async () => {
    expect(await findSessionOwner('no such token')).toBeNull();
  },
  'people/account findAccount': async (world) => {
    await letsNothingOut(findAccount(world.near.staff.userId), findAccount(nowhere));
  },
  'people/shell addPerson': async (world) => {
    const { email, name } = world.far.staff;
    expect(await shell.addPerson({ email, name, passwordHash: 'x', roles: [] })).toBe(false);
  },
  'people/shell setPassword': async () => {
    expect(await shell.setPassword('khong.co@thu.example', 'x')).toBe(false);
  },
  'people/shell disablePerson': async () => {
    expect(await shell.disablePerson('khong.co@thu.example')).toBe(false);
  },
  'people/shell listEveryone': () => letsNothingOut(shell.listEveryone()),
  'people/shell findProvinceId': async () => {
    expect(await shell.findProvinceId('thu-bac')).toBe('test-joined');
    expect(await shell.findProvinceId('thu-nam')).toBe('test-south');
    expect(await shell.findProvinceId('khong-co')).toBeNull();
  },
  'public/releases listPublishedReleases': async (world) => {
    await letsNothingOut(...datasets.map((dataset) => listPublishedReleases(dataset)));
    expect((await listPublishedReleases('real')).map((one) => one.slug)).toEqual([
      world.publishedRelease.slug,
    ]);
  },
  'public/releases findPublishedRelease': async (world) => {
    for (const dataset of datasets) {
      expect(await findPublishedRelease(dataset, world.draftRelease.slug)).toBeNull();
      await letsNothingOut(findPublishedRelease(dataset, world.publishedRelease.slug));
    }
  },
  'public/figures listFigures': (_world) =>
    letsNothingOut(
      ...datasets.flatMap((dataset) => [
        figures.listFigures({ dataset }),
        figures.listFigures({ dataset, areaIds: ['test-joined'], indicators: ['TEST_TOTAL'] }),
      ]),
    ),
  'public/figures listEarlierRevisions': (_world) =>
    letsNothingOut(...datasets.map((dataset) => figures.listEarlierRevisions({ dataset }))),
  'public/figures listNewestFigures': (_world) =>
    letsNothingOut(
      ...datasets.map((dataset) => figures.listNewestFigures(dataset, ['test-joined'], 24)),
    ),
  'public/figures listFiguresAt': (_world) =>
    letsNothingOut(
      ...datasets.map((dataset) =>
        figures.listFiguresAt(
          dataset,
          ['test-joined'],
          [{ indicator: 'TEST_TOTAL', periodEnd: '2026-09-30' }],
        ),
      ),
    ),
  'public/figures listAreaNews': (_world) =>
    letsNothingOut(...datasets.map((dataset) => figures.listAreaNews(dataset))),
  'public/facts readFacts': (_world) =>
    letsNothingOut(...datasets.map((dataset) => readFacts(dataset))),
  'public/publication keptWhilePublished': (_world) =>
    letsNothingOut(
      ...datasets.map((dataset) => keptWhilePublished('facts of the test', readFacts)(dataset)),
    ),
  'public/figures hasFigures': async () => {
    expect(await figures.hasFigures('demo')).toBe(false);
    expect(await figures.hasFigures('real')).toBe(true);
  },
  'public/figures listProvinceCoverage': (_world) =>
    letsNothingOut(...datasets.map((dataset) => figures.listProvinceCoverage(dataset))),
  'public/figures listSeriesBreaks': () => letsNothingOut(figures.listSeriesBreaks()),
  'public/areas listAreas': () => letsNothingOut(listAreas()),
  'public/areas listBoundarySchemes': () => letsNothingOut(listBoundarySchemes()),
  'public/sources listSources': () => letsNothingOut(listSources()),
  'public/catalogue listSections': () => letsNothingOut(catalogue.listSections()),
  'public/catalogue listIndicators': () => letsNothingOut(catalogue.listIndicators()),
  'public/catalogue listThemes': () => letsNothingOut(catalogue.listThemes()),
  'public/catalogue findForm': () => letsNothingOut(...quarters.map(catalogue.findForm)),
  'public/catalogue getFormVersion': () => letsNothingOut(catalogue.getFormVersion('test-form')),
  'public/catalogue listRules': () => letsNothingOut(...quarters.map(catalogue.listRules)),
  'public/settings getSetting': () => letsNothingOut(getSetting('reporting_window')),
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
  'public/windows readUsualWindow': () => letsNothingOut(...quarters.map(readUsualWindow)),
};

/**
 * Files that only lib/data itself uses (and whoever is named): what they export is handed a
 * transaction, or rows that were found in a viewer's reach.
 */
export const innerFiles: Readonly<Record<string, readonly RegExp[]>> = {
  'areas/alive': [],
  'areas/lineage': [/^lib\/auth\//],
  database: [/^lib\/auth\//, /^scripts\//],
  failure: [/^lib\/actions\.ts$/],
  'guarded-pool': [],
  'public/figure-row': [],
  'record/append': [],
  'releases/leave': [],
  'releases/preview': [],
  'releases/released-cells': [],
  'reports/asked': [],
  'reports/cells': [],
  'reports/changes': [],
  'reports/content': [],
  'reports/kept-catalogue': [],
  'reports/life': [],
  'reports/restore': [],
  'reports/save-trail': [],
  'reports/scope': [],
  'reports/write': [],
  'reports/writing-ground': [],
  'value-columns': [],
  'windows/of-provinces': [],
  'windows/record': [],
  'work-list/items': [],
};

/** Helpers of a file whose other exports have cases; they read nothing. */
export const harmless: readonly string[] = [
  'releases/queries releaseScope',
  'held-entries/account heldEntryKey',
];

/** Files that must be reached from one place only: they act without a viewer. */
export const privilegedFiles: Readonly<Record<string, readonly RegExp[]>> = {
  'people/account': [/^lib\/auth\//, /^scripts\/bench\/reporters\.ts$/],
  'sessions/account': [/^lib\/auth\//],
  'held-entries/account': [/^app\/.*\/bao-cao\/.*\/actions\.ts$/],
  'people/shell': [/^scripts\/(?:user|bench\/reporters)\.ts$/],
};
