import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashPassword } from '@/lib/auth/password';
import { signInWith } from '@/lib/auth/session';
import { setClock } from '@/lib/clock';
import { closeDatabase, database } from '@/lib/data/database';
import { findHeldEntry } from '@/lib/data/held-entries/queries';
import type { Viewer } from '@/lib/domain/access';
import { reportSteps } from '@/lib/domain/report/report';
import { databaseUrl } from '@/lib/env';
import { expectComplaints } from '@/tests/support/quiet-console';
import { typed, view } from '@/tests/support/report-life';
import { makePerson, makeWorld } from '@/tests/support/world';
import { type AccessWorld, makeAccessWorld } from './world';

/** What the framework would hand an action; set by `as`. */
const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, string>() }));

vi.mock('next/headers', () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    set: (name: string, value: string) => request.cookies.set(name, value),
    delete: (name: string) => request.cookies.delete(name),
  }),
}));
vi.mock('next/cache', () => ({ refresh: () => {} }));

const root = process.cwd();
const password = 'một mật khẩu đủ dài';
const sessions = new Map<string, string>();
let world: AccessWorld;

beforeAll(async () => {
  await makeWorld();
  world = await makeAccessWorld(await makePerson(['staff:test-joined'], { demo: true }));
  const hashed = await hashPassword(password);
  for (const viewer of [
    world.near.staff,
    world.near.lead,
    world.far.staff,
    world.reviewer,
    world.administrator,
  ]) {
    await database().account.create({
      data: {
        id: viewer.userId,
        userId: viewer.userId,
        accountId: viewer.userId,
        providerId: 'credential',
        password: hashed,
      },
    });
    await beginSession(viewer);
  }
});

async function beginSession(viewer: Viewer): Promise<void> {
  const outcome = await signInWith(viewer.email, password, new Headers());
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  const { name, value } = outcome.cookie;
  sessions.set(viewer.userId, `${name}=${encodeURIComponent(value)}`);
}

beforeEach(() => {
  as(null);
  request.cookies.clear();
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
});

function as(viewer: Viewer | null): void {
  request.headers = new Headers({ 'x-forwarded-for': '10.9.9.9' });
  const cookie = viewer && sessions.get(viewer.userId);
  if (cookie) request.headers.set('cookie', cookie);
}

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** What an action answers, or `→ address` where it goes somewhere. */
async function answerOf(action: Promise<unknown>): Promise<unknown> {
  try {
    return await action;
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
    if (digest.startsWith('NEXT_REDIRECT')) return `→ ${digest.split(';')[2]}`;
    throw error;
  }
}

const actions = {
  signIn: () => import('@/app/[locale]/dang-nhap/actions'),
  session: () => import('@/app/[locale]/(workspace)/lam-viec/actions'),
  report: () => import('@/app/[locale]/(workspace)/lam-viec/bao-cao/[province]/[quarter]/actions'),
  review: () => import('@/app/[locale]/(workspace)/lam-viec/duyet/actions'),
  release: () => import('@/app/[locale]/(workspace)/lam-viec/phat-hanh/actions'),
};

const refused = { kind: 'refused' };
const page = '/lam-viec/bao-cao/thu-bac/2026-Q3';

async function stepFields(intent: string) {
  const report = await view(world.near.staff, world.slug);
  return { reportId: report.id, path: page, intent, seenSince: report.stateSince, reason: 'x' };
}

/** One case for every server action; the list below fails on one without. */
const cases: Readonly<Record<string, () => Promise<void>>> = {
  'dang-nhap signIn': async () => {
    const { signIn } = await actions.signIn();
    const { email } = world.far.staff;
    const send = (fields: Record<string, string>) =>
      answerOf(signIn(null, form({ email, password, ...fields })));
    expect(await send({ password: 'sai' })).toEqual({ kind: 'wrong', email });
    expect(request.cookies.size).toBe(0);
    expect(await send({ email: '' })).toEqual({
      kind: 'invalid',
      issues: [{ path: 'email', code: 'required' }],
    });
    expect(await send({ tiep: page })).toBe(`→ ${page}`);
    expect(await send({ tiep: '/lam-viec?muc=a', giu: 'abc' })).toBe('→ /lam-viec?muc=a&giu=abc');
    expect(await send({ tiep: '//evil.example/lam-viec' })).toBe('→ /lam-viec');
    expect(await send({ tiep: 'https://evil.example', locale: 'en' })).toBe('→ /en/lam-viec');
    expect(await send({ stay: '1' })).toEqual({
      kind: 'signed_in',
      userId: world.far.staff.userId,
    });
    expect([...request.cookies.keys()]).toEqual([
      'so-lieu-htx.session_token',
      'so-lieu-htx.device',
    ]);
  },
  'lam-viec signOut': async () => {
    const { signOut } = await actions.session();
    const outcome = await signInWith(world.far.staff.email, password, new Headers());
    if (outcome.kind !== 'ok') throw new Error(outcome.kind);
    request.headers.set(
      'cookie',
      `${outcome.cookie.name}=${encodeURIComponent(outcome.cookie.value)}`,
    );
    const count = () => database().session.count({ where: { userId: world.far.staff.userId } });
    const before = await count();
    expect(await answerOf(signOut(null, form({ locale: 'en' })))).toBe('→ /en/dang-nhap');
    expect(await count()).toBe(before - 1);
    as(null);
    expect(await answerOf(signOut(null, form({})))).toBe('→ /dang-nhap');
  },
  'lam-viec signOutEverywhere': async () => {
    const { signOutEverywhere } = await actions.session();
    const kept = await database().session.count({ where: { userId: world.near.staff.userId } });
    as(world.administrator);
    expect(await answerOf(signOutEverywhere(null, form({})))).toBe('→ /dang-nhap');
    expect(await database().session.count({ where: { userId: world.administrator.userId } })).toBe(
      0,
    );
    expect(await database().session.count({ where: { userId: world.near.staff.userId } })).toBe(
      kept,
    );
  },
  'lam-viec/bao-cao/[province]/[quarter] startReportAction': async () => {
    const { startReportAction } = await actions.report();
    const send = () =>
      answerOf(startReportAction(null, form({ province: world.slug, quarter: '2026-Q3' })));
    expect(await send()).toBe(`→ /dang-nhap?tiep=${encodeURIComponent(page)}`);
    as(world.far.staff);
    expect(await send()).toEqual(refused);
    as(world.near.staff);
    expect(await send()).toBe(`→ ${page}`);
  },
  'lam-viec/bao-cao/[province]/[quarter] saveCellsAction': async () => {
    const { saveCellsAction } = await actions.report();
    const input = { reportId: world.draft.reportId, typed: [typed('TEST_ACTIVE.ALL', '3')] };
    expect(await saveCellsAction(input)).toEqual({ kind: 'signed_out' });
    for (const viewer of [world.far.staff, world.reviewer]) {
      as(viewer);
      expect(await saveCellsAction(input)).toEqual(refused);
    }
    as(world.near.staff);
    expect((await saveCellsAction(input)).kind).toBe('saved');
    const broken = { reportId: 1, typed: [{ key: 'x' }] };
    expect(await saveCellsAction(broken as never)).toMatchObject({ kind: 'invalid' });
  },
  'lam-viec/bao-cao/[province]/[quarter] saveFormAction': async () => {
    const { saveFormAction } = await actions.report();
    const fields = {
      ...(await stepFields('save')),
      'TEST_INCOME.ALL.value': '4,5',
      'TEST_INCOME.ALL.baseVersion': '',
    };
    const send = () => answerOf(saveFormAction(null, form(fields)));
    expect(await send()).toBe(`→ /dang-nhap?tiep=${encodeURIComponent(page)}`);
    as(world.far.staff);
    expect(await send()).toMatchObject({ saved: refused, step: null });
    as(world.near.staff);
    expect(await send()).toMatchObject({ saved: { kind: 'saved', issues: [] }, step: null });
  },
  'lam-viec/bao-cao/[province]/[quarter] takeStepAction': async () => {
    const { takeStepAction } = await actions.report();
    for (const intent of reportSteps) {
      const fields = await stepFields(intent);
      as(world.far.staff);
      expect(await answerOf(takeStepAction(null, form(fields)))).toMatchObject({
        saved: null,
        step: intent === 'publish' ? expect.objectContaining({ kind: 'invalid' }) : refused,
      });
      as(null);
      expect(await answerOf(takeStepAction(null, form(fields)))).toMatch(/^→ \/dang-nhap/);
    }
    expect((await view(world.near.staff, world.slug)).state).toBe('draft');
  },
  'lam-viec/duyet extendWindowAction': async () => {
    const { extendWindowAction } = await actions.review();
    const fields = {
      province: world.slug,
      quarter: '2026-Q3',
      until: '2026-11-30',
      reason: 'bão',
      seenClosesAt: '',
      path: '/lam-viec/duyet',
    };
    const send = () => answerOf(extendWindowAction(null, form(fields)));
    expect(await send()).toBe(`→ /dang-nhap?tiep=${encodeURIComponent('/lam-viec/duyet')}`);
    for (const viewer of [world.near.staff, world.near.lead, world.far.staff]) {
      as(viewer);
      expect(await send()).toEqual(refused);
    }
    as(world.reviewer);
    expect(await send()).toEqual({ kind: 'ok', closesAt: '2026-11-30T17:00:00.000Z' });
  },
  'lam-viec/phat-hanh prepareReleaseAction': async () => {
    const { prepareReleaseAction } = await actions.release();
    const fields = {
      titleVi: 'a',
      titleEn: 'a',
      noteVi: 'a',
      noteEn: 'a',
      reportIds: world.accepted.reportId,
    };
    const send = () => answerOf(prepareReleaseAction(null, form(fields)));
    expect(await send()).toMatch(/^→ \/dang-nhap/);
    for (const viewer of [world.near.lead, world.far.staff]) {
      as(viewer);
      expect(await send()).toEqual(refused);
    }
    as(world.reviewer);
    expect(await send()).toMatchObject({ kind: 'invalid' });
  },
  'lam-viec/phat-hanh publishReleaseAction': async () => {
    const { publishReleaseAction } = await actions.release();
    const send = () =>
      answerOf(publishReleaseAction(null, form({ releaseId: world.draftRelease.releaseId })));
    expect(await send()).toMatch(/^→ \/dang-nhap/);
    for (const viewer of [world.near.lead, world.far.staff]) {
      as(viewer);
      expect(await send()).toEqual(refused);
    }
  },
  'lam-viec/phat-hanh discardReleaseAction': async () => {
    const { discardReleaseAction } = await actions.release();
    const send = () =>
      answerOf(discardReleaseAction(null, form({ releaseId: world.draftRelease.releaseId })));
    expect(await send()).toMatch(/^→ \/dang-nhap/);
    for (const viewer of [world.near.lead, world.far.staff]) {
      as(viewer);
      expect(await send()).toEqual(refused);
    }
  },
};

describe('every server action', () => {
  it('has a case of two provinces', async () => {
    const files = readdirSync(join(root, 'app'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^actions\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
    const exported = await Promise.all(
      files.map(async (path) => {
        const folder = path
          .replace(/^app\/\[locale\]\/(\(\w+\)\/)?/, '')
          .replace(/\/actions\.tsx?$/, '');
        return Object.keys(await import(join(root, path))).map((name) => `${folder} ${name}`);
      }),
    );
    expect(exported.flat().filter((name) => !(name in cases))).toEqual([]);
    expect(exported.flat()).toHaveLength(Object.keys(cases).length);
  });

  it('lives in a file of that name', () => {
    const elsewhere = readdirSync(join(root, 'app'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !/\/actions\.tsx?$/.test(path))
      .filter((path) => /^\s*['"]use server['"]/m.test(readFileSync(join(root, path), 'utf8')));
    expect(elsewhere).toEqual([]);
  });

  it.each(Object.keys(cases))('%s', async (name) => {
    await cases[name]?.();
  });
});

describe('a session that ended while one typed', () => {
  it('costs nothing without JavaScript: the entry waits for the same person', async () => {
    const { saveFormAction } = await actions.report();
    as(world.near.staff);
    await database().session.updateMany({
      where: { userId: world.near.staff.userId },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    const fields = {
      ...(await stepFields('save')),
      'TEST_INCOME.ALL.value': '7,25',
      'TEST_INCOME.ALL.baseVersion': '9',
    };
    const answer = String(await answerOf(saveFormAction(null, form(fields))));
    const held = new URLSearchParams(answer.split('?')[1]).get('giu') ?? '';
    expect(await findHeldEntry(world.near.staff, held)).toMatchObject({
      path: page,
      reportId: world.draft.reportId,
      typed: [{ key: 'TEST_INCOME.ALL', value: '7,25', baseVersion: '9' }],
    });
    expect(await findHeldEntry(world.far.staff, held)).toBeNull();
  });
});

describe('what nobody expected', () => {
  it('is logged and answered with a reference, never with a stack', async () => {
    const complaints = expectComplaints();
    const { signIn } = await actions.signIn();
    const spy = vi.spyOn(Headers.prototype, 'get').mockImplementation(() => {
      throw new Error('bất ngờ');
    });
    const answer = await signIn(null, form({ email: 'a@thu.example', password }));
    spy.mockRestore();
    expect(answer).toMatchObject({ kind: 'failed', reference: expect.stringMatching(/^\w{4,}$/) });
    expect(complaints()[0]).toContain('bất ngờ');
  });
});

describe('what is refused or names nothing', () => {
  it('answers a NUL in an identifier as invalid, not as a failure', async () => {
    await beginSession(world.near.staff);
    as(world.near.staff);
    const { saveCellsAction, startReportAction } = await actions.report();
    const nul = 'x\0y';
    const invalid = { kind: 'invalid' };
    expect(await saveCellsAction({ reportId: nul, typed: [] })).toMatchObject(invalid);
    expect(
      await answerOf(startReportAction(null, form({ province: nul, quarter: '2026-Q3' }))),
    ).toMatchObject(invalid);
  });

  it('leaves a line of the security log: who, what, from where', async () => {
    const lines: string[] = [];
    const spy = vi.spyOn(console, 'warn').mockImplementation((line) => lines.push(String(line)));
    await beginSession(world.far.staff);
    as(world.far.staff);
    const { saveCellsAction } = await actions.report();
    expect(await saveCellsAction({ reportId: world.draft.reportId, typed: [] })).toEqual(refused);
    const { signOut } = await actions.session();
    await answerOf(signOut(null, form({})));
    spy.mockRestore();
    const events = lines.map((line) => JSON.parse(line));
    const user = world.far.staff.userId;
    expect(events).toEqual([
      expect.objectContaining({ event: 'sign_in.ok', user }),
      expect.objectContaining({
        level: 'security',
        event: 'action.refused',
        action: 'report.save',
        permission: 'report.edit',
        address: '10.9.9.9',
        user,
      }),
      expect.objectContaining({ event: 'sign_out.here', address: '10.9.9.9', user }),
    ]);
  });
});

describe('a report that somebody holds', () => {
  it('answers its saves in turn as busy; another province saves at once', async () => {
    const { saveCellsAction } = await actions.report();
    const complaints = expectComplaints();
    await beginSession(world.near.staff);
    await beginSession(world.far.staff);
    const holder = new pg.Client({ connectionString: databaseUrl() });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM report WHERE id = $1 FOR UPDATE', [world.draft.reportId]);
    try {
      as(world.near.staff);
      const stuck = Array.from({ length: 4 }, () =>
        saveCellsAction({
          reportId: world.draft.reportId,
          typed: [typed('TEST_TOTAL.ALL', '99')],
        }),
      );
      await new Promise((settle) => setTimeout(settle, 100));
      as(world.far.staff);
      const begun = performance.now();
      const answer = await saveCellsAction({
        reportId: world.draft.reportId,
        typed: [typed('TEST_TOTAL.ALL', '1')],
      });
      expect(answer).toEqual(refused);
      expect(performance.now() - begun).toBeLessThan(2_000);
      for (const one of await Promise.all(stuck)) {
        expect(one).toMatchObject({ kind: 'failed', cause: 'busy' });
      }
      expect(complaints().join()).toContain('55P03');
    } finally {
      await holder.query('ROLLBACK');
      await holder.end();
    }
  });
});
