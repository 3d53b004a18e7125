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
import { databaseUrl } from '@/lib/env';
import { request } from '@/tests/support/framework-request';
import { expectComplaints } from '@/tests/support/quiet-console';
import { typed } from '@/tests/support/report-life';
import { waitingStatements } from '@/tests/support/waiting-statements';
import { makePerson, makeWorld } from '@/tests/support/world';
import { answerOf, form, refused } from './acting';
import { actionCases, actions, page, password, sendCells, stepFields } from './action-cases';
import { type AccessWorld, makeAccessWorld } from './world';

const root = process.cwd();
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
    world.organiser,
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

describe('every server action and every address that answers in codes', () => {
  it('has a case of two provinces', async () => {
    const files = readdirSync(join(root, 'app'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => /\/actions\.tsx?$|\(workspace\)\/.*\/route\.ts$/.test(path));
    const exported = await Promise.all(
      files.map(async (path) => {
        const folder = path
          .replace(/^app\/\[locale\]\/(\(\w+\)\/)?/, '')
          .replace(/\/(?:actions|route)\.tsx?$/, '');
        return Object.keys(await import(join(root, path))).map((name) => `${folder} ${name}`);
      }),
    );
    expect(exported.flat().filter((name) => !(name in actionCases))).toEqual([]);
    expect(exported.flat()).toHaveLength(Object.keys(actionCases).length);
  });

  it('lives in a file of that name', () => {
    const elsewhere = readdirSync(join(root, 'app'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !/\/actions\.tsx?$/.test(path))
      .filter((path) => /^\s*['"]use server['"]/m.test(readFileSync(join(root, path), 'utf8')));
    expect(elsewhere).toEqual([]);
  });

  it.each(Object.keys(actionCases))('%s', async (name) => {
    await actionCases[name]?.({ world, as, request });
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
      ...(await stepFields(world, 'save')),
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
    const { startReportAction } = await actions.report();
    const nul = 'x\0y';
    const invalid = { kind: 'invalid' };
    expect(await sendCells({ reportId: nul, typed: [] })).toMatchObject(invalid);
    expect(
      await answerOf(startReportAction(null, form({ province: nul, quarter: '2026-Q3' }))),
    ).toMatchObject(invalid);
  });

  it('leaves a line of the security log: who, what, from where', async () => {
    const lines: string[] = [];
    const spy = vi.spyOn(console, 'warn').mockImplementation((line) => lines.push(String(line)));
    await beginSession(world.far.staff);
    as(world.far.staff);
    expect(await sendCells({ reportId: world.draft.reportId, typed: [] })).toEqual(refused);
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
        sendCells({
          reportId: world.draft.reportId,
          typed: [typed('TEST_TOTAL.ALL', '99')],
        }),
      );
      // Of one person three run at once; the fourth stands in line.
      await waitingStatements(3);
      as(world.far.staff);
      const begun = performance.now();
      const answer = await sendCells({
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
