import { expect } from 'vitest';
import { signInWith } from '@/lib/auth/session';
import { database } from '@/lib/data/database';
import { readEmbargo } from '@/lib/data/releases/embargo';
import type { Answer } from '@/lib/domain/outcome';
import { reportSteps, type SaveOutcome } from '@/lib/domain/report/report';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import { typed, view } from '@/tests/support/report-life';
import { type Acting, answerOf, form, refused } from './acting';
import { answerActionCases } from './answer-action-cases';
import { conferenceActionCases } from './conference-action-cases';
import { type AccessWorld, leaked } from './world';

export const password = 'một mật khẩu đủ dài';

export const actions = {
  signIn: () => import('@/app/[locale]/dang-nhap/actions'),
  session: () => import('@/app/[locale]/(workspace)/lam-viec/actions'),
  report: () => import('@/app/[locale]/(workspace)/lam-viec/bao-cao/[province]/[quarter]/actions'),
  save: () => import('@/app/[locale]/(workspace)/lam-viec/bao-cao/[province]/[quarter]/luu/route'),
  cellPast: () =>
    import('@/app/[locale]/(workspace)/lam-viec/bao-cao/[province]/[quarter]/o/[cell]/route'),
  intake: () =>
    import('@/app/[locale]/(workspace)/lam-viec/bao-cao/[province]/[quarter]/nap/route'),
  names: () => import('@/app/[locale]/(workspace)/lam-viec/bao-cao/[province]/[quarter]/ten/route'),
  workbook: () =>
    import('@/app/[locale]/(workspace)/lam-viec/bao-cao/[province]/[quarter]/xlsx/route'),
  review: () => import('@/app/[locale]/(workspace)/lam-viec/duyet/actions'),
  release: () => import('@/app/[locale]/(workspace)/lam-viec/phat-hanh/actions'),
};

/** A batch of cells, sent as the ledger sends it; gives the answer. */
export async function sendCells(batch: unknown): Promise<Answer<SaveOutcome>> {
  const { POST } = await actions.save();
  const body = JSON.stringify(batch);
  return (await POST(new Request('http://a.example/', { method: 'POST', body }))).json();
}

export const page = '/lam-viec/bao-cao/thu-bac/2026-Q3';

export async function stepFields(world: AccessWorld, intent: string) {
  const report = await view(world.near.staff, world.slug);
  return { reportId: report.id, path: page, intent, seenSince: report.stateSince, reason: 'x' };
}

/** One case for every server action and every address that answers in codes; actions.test.ts fails on one without. */
export const actionCases: Readonly<Record<string, (acting: Acting) => Promise<void>>> = {
  ...conferenceActionCases,
  ...answerActionCases,
  'dang-nhap signIn': async ({ world, request }) => {
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
  'lam-viec signOut': async ({ world, as, request }) => {
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
  'lam-viec signOutEverywhere': async ({ world, as }) => {
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
  'lam-viec/bao-cao/[province]/[quarter] startReportAction': async ({ world, as }) => {
    const { startReportAction } = await actions.report();
    const send = () =>
      answerOf(startReportAction(null, form({ province: world.slug, quarter: '2026-Q3' })));
    expect(await send()).toBe(`→ /dang-nhap?tiep=${encodeURIComponent(page)}`);
    as(world.far.staff);
    expect(await send()).toEqual(refused);
    as(world.near.staff);
    expect(await send()).toBe(`→ ${page}`);
  },
  'lam-viec/bao-cao/[province]/[quarter]/luu POST': async ({ world, as }) => {
    const input = { reportId: world.draft.reportId, typed: [typed('TEST_ACTIVE.ALL', '3')] };
    expect(await sendCells(input)).toEqual({ kind: 'signed_out' });
    for (const viewer of [world.far.staff, world.reviewer]) {
      as(viewer);
      expect(await sendCells(input)).toEqual(refused);
    }
    as(world.near.staff);
    expect((await sendCells(input)).kind).toBe('saved');
    for (const broken of [{ reportId: 1, typed: [{ key: 'x' }] }, null, 'x', []]) {
      expect(await sendCells(broken)).toMatchObject({ kind: 'invalid' });
    }
    const { POST } = await actions.save();
    const noJson = await POST(new Request('http://a.example/', { method: 'POST', body: '{' }));
    expect(await noJson.json()).toMatchObject({ kind: 'invalid' });
  },
  'lam-viec/bao-cao/[province]/[quarter]/o/[cell] GET': async ({ world, as }) => {
    const { GET } = await actions.cellPast();
    const ask = async (cell: string) => {
      const params = Promise.resolve({ province: world.slug, quarter: '2026-Q3', cell });
      return (await GET(new Request('http://a.example/'), { params })).json();
    };
    expect(await ask('TEST_TOTAL.ALL')).toEqual({ kind: 'signed_out' });
    as(world.far.staff);
    expect(await ask('TEST_TOTAL.ALL')).toEqual(refused);
    as(world.near.staff);
    expect(await ask('no cell')).toEqual(refused);
    const answer = await ask('TEST_TOTAL.ALL');
    expect(answer.kind).toBe('there');
    expect(leaked(answer)).not.toEqual([]);
  },
  'lam-viec/bao-cao/[province]/[quarter]/xlsx GET': async ({ world, as }) => {
    const { GET } = await actions.workbook();
    const params = Promise.resolve({ locale: 'vi', province: world.slug, quarter: '2026-Q3' });
    const ask = () => GET(new Request('http://a.example/'), { params });
    expect((await ask()).status).toBe(401);
    as(world.far.staff);
    expect((await ask()).status).toBe(404);
    as(world.near.staff);
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(`${world.slug}-2026-Q3.xlsx`);
    const read = await readWorkbook(new Uint8Array(await answer.arrayBuffer()), 'a.xlsx');
    expect(leaked(read)).not.toEqual([]);
  },
  'lam-viec/bao-cao/[province]/[quarter]/nap POST': async ({ world, as }) => {
    const { POST } = await actions.intake();
    const params = Promise.resolve({ province: world.slug, quarter: '2026-Q3' });
    const send = async (body: string, name: string) => {
      const headers = { 'x-file-name': encodeURIComponent(name) };
      const request = new Request('http://a.example/', { method: 'POST', headers, body });
      return (await POST(request, { params })).json();
    };
    expect(await send('a;b', 'bảng.csv')).toEqual({ kind: 'signed_out' });
    for (const viewer of [world.far.staff, world.reviewer]) {
      as(viewer);
      expect(await send('a;b', 'bảng.csv')).toEqual(refused);
    }
    as(world.near.staff);
    expect(await send('a;b', 'bảng.csv')).toMatchObject({ kind: 'read', sheets: [{}] });
    expect(await send('PK', 'bảng.xlsx')).toMatchObject({ kind: 'not_read' });
  },
  'lam-viec/bao-cao/[province]/[quarter]/ten POST': async ({ world, as }) => {
    const { POST } = await actions.names();
    const params = Promise.resolve({ province: world.slug, quarter: '2026-Q3' });
    const send = async (sent: unknown) => {
      const request = new Request('http://a.example/', {
        method: 'POST',
        body: JSON.stringify(sent),
      });
      return (await POST(request, { params })).json();
    };
    const name = { question: 'line|so htx|TEST_TOTAL.ALL', name: ' Số  HTX', means: 'none' };
    const change = { confirmed: [name], forgotten: ['column|ALL|so lieu'] };
    expect(await send(change)).toEqual({ kind: 'signed_out' });
    for (const viewer of [world.far.staff, world.reviewer]) {
      as(viewer);
      expect(await send(change)).toEqual(refused);
      // What is sent besides names no other province than the address.
      expect(await send({ ...change, province: 'thu-khac' })).toEqual(refused);
    }
    as(world.near.staff);
    expect(await send(change)).toMatchObject({
      kind: 'kept',
      names: [{ ...name, name: 'Số HTX', by: world.near.staff.name }],
    });
    for (const broken of [
      null,
      'x',
      [],
      { confirmed: [name] },
      { ...change, forgotten: ['Số'] },
      { ...change, confirmed: [{ ...name, question: 'a'.repeat(2001) }] },
      { ...change, confirmed: [{ ...name, name: '\u200b ' }] },
      { ...change, confirmed: [{ ...name, name: 'a\0' }] },
      { ...change, confirmed: [{ ...name, means: '' }] },
    ]) {
      expect(await send(broken)).toMatchObject({ kind: 'invalid' });
    }
  },
  'lam-viec/bao-cao/[province]/[quarter] saveFormAction': async ({ world, as }) => {
    const { saveFormAction } = await actions.report();
    const fields = {
      ...(await stepFields(world, 'save')),
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
  'lam-viec/bao-cao/[province]/[quarter] takeStepAction': async ({ world, as }) => {
    const { takeStepAction } = await actions.report();
    for (const intent of reportSteps) {
      const fields = await stepFields(world, intent);
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
  'lam-viec/duyet extendWindowAction': async ({ world, as }) => {
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
  'lam-viec/phat-hanh prepareReleaseAction': async ({ world, as }) => {
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
  'lam-viec/phat-hanh publishReleaseAction': async ({ world, as }) => {
    const { publishReleaseAction } = await actions.release();
    const send = () =>
      answerOf(publishReleaseAction(null, form({ releaseId: world.draftRelease.releaseId })));
    expect(await send()).toMatch(/^→ \/dang-nhap/);
    for (const viewer of [world.near.lead, world.far.staff]) {
      as(viewer);
      expect(await send()).toEqual(refused);
    }
  },
  'lam-viec/phat-hanh openUnderEmbargoAction': async ({ world, as }) => {
    const { openUnderEmbargoAction } = await actions.release();
    const { releaseId } = world.draftRelease;
    const send = (fields: Readonly<Record<string, string>>) =>
      answerOf(openUnderEmbargoAction(null, form({ releaseId, ...fields })));
    const readers = world.organiser.userId;
    expect(await send({ readers })).toMatch(/^→ \/dang-nhap/);
    for (const viewer of [world.near.lead, world.far.staff, world.organiser]) {
      as(viewer);
      expect(await send({ readers })).toEqual(refused);
    }
    as(world.reviewer);
    expect(await send({ readers: world.far.staff.userId })).toMatchObject({ kind: 'invalid' });
    expect(await readEmbargo(world.organiser)).toBeNull();
    expect(await send({ readers })).toMatchObject({ kind: 'ok' });
    expect(await readEmbargo(world.organiser)).not.toBeNull();
    expect(await send({})).toMatchObject({ kind: 'ok' });
    expect(await readEmbargo(world.organiser)).toBeNull();
  },
  'lam-viec/phat-hanh discardReleaseAction': async ({ world, as }) => {
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
