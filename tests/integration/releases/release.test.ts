import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase, connectionPool, database } from '@/lib/data/database';
import { listRevisionsOf } from '@/lib/data/public/figures';
import { findPublishedRelease, listPublishedReleases } from '@/lib/data/public/releases';
import { discardRelease, prepareRelease } from '@/lib/data/releases/commands';
import { publishRelease } from '@/lib/data/releases/publish';
import { findRelease, listReleaseCandidates, listReleases } from '@/lib/data/releases/queries';
import type { Viewer } from '@/lib/domain/access';
import type { ReleaseDraft } from '@/lib/domain/release';
import { onAnnouncement } from '@/lib/serving/announcement';
import {
  bringToAccepted,
  fill,
  publishSeen,
  type Staff,
  seenOf,
  step,
  view,
} from '@/tests/support/report-life';
import { waitingStatements } from '@/tests/support/waiting-statements';
import { makeViewer, makeWorld } from '@/tests/support/world';

let people: Staff;
let other: Staff;
let reportId: string;
const announced: bigint[] = [];

beforeAll(async () => {
  await makeWorld();
  const reviewer = await makeViewer('reviewer');
  people = {
    staff: await makeViewer('staff:test-joined'),
    lead: await makeViewer('lead:test-joined'),
    reviewer,
  };
  other = {
    staff: await makeViewer('staff:test-other'),
    lead: await makeViewer('lead:test-other'),
    reviewer,
  };
  reportId = await bringToAccepted(people, 'thu-bac', {
    'TEST_TOTAL.ALL': { value: 'hơn 900', note: 'theo sổ' },
    'TEST_ACTIVE.ALL': { value: '800', status: 'P', explanation: 'chỉ nội bộ' },
    'TEST_INCOME.ALL': { absence: 'Q' },
  });
  onAnnouncement((number) => announced.push(number));
});

afterAll(async () => {
  onAnnouncement(() => {});
  setClock(undefined);
  await closeDatabase();
});

function draft(reportIds: readonly string[], more: Partial<ReleaseDraft> = {}): ReleaseDraft {
  return {
    titleVi: 'Số liệu quý III năm 2026',
    titleEn: 'Figures of the third quarter of 2026',
    noteVi: 'Báo cáo đầu tiên.',
    noteEn: 'The first report.',
    reportIds: [...reportIds],
    ...more,
  };
}

async function prepared(viewer: Viewer, input: ReleaseDraft) {
  const outcome = await prepareRelease(viewer, input);
  if (outcome.kind !== 'ok') throw new Error(`not prepared: ${JSON.stringify(outcome)}`);
  return outcome;
}

describe('a release', () => {
  it('gathers accepted reports; nothing of it is public', async () => {
    expect((await listReleaseCandidates(people.reviewer)).map((one) => one.reportId)).toEqual([
      reportId,
    ]);
    expect(await prepareRelease(people.staff, draft([reportId]))).toEqual({ kind: 'refused' });
    const { slug, releaseId } = await prepared(people.reviewer, draft([reportId]));
    expect(slug).toBe('so-lieu-quy-iii-nam-2026');
    expect(await listReleaseCandidates(people.reviewer)).toEqual([]);
    const another = draft([reportId], { titleVi: 'Đợt khác' });
    expect(await prepareRelease(people.reviewer, another)).toEqual({
      kind: 'invalid',
      issues: [{ path: 'reportIds', code: 'in_another_release' }],
    });
    const desk = await findRelease(people.reviewer, slug);
    expect(desk?.reports[0]).toMatchObject({
      blank: ['TEST_TOTAL.EMM', 'TEST_WORDS.ALL'],
      differences: [],
    });
    // The first publication shows what goes out, blank cells included.
    expect(desk?.reports[0]?.figures).toMatchObject([
      { key: 'TEST_TOTAL.ALL', before: null, after: { value: '900', precision: 'above' } },
      { key: 'TEST_TOTAL.EMM', before: null, after: { absence: 'L' } },
      { key: 'TEST_ACTIVE.ALL', before: null, after: { value: '800' } },
      { key: 'TEST_INCOME.ALL', before: null, after: { absence: 'Q' } },
      { key: 'TEST_WORDS.ALL', before: null, after: { absence: 'L' } },
    ]);
    expect(await findRelease(people.staff, slug)).toBeNull();
    expect(await listReleases(people.staff)).toEqual([]);
    expect(await findPublishedRelease('real', slug)).toBeNull();
    expect(await listPublishedReleases('real')).toEqual([]);
    expect(await discardRelease(people.staff, releaseId)).toEqual({ kind: 'refused' });
  });

  it('can be changed and taken apart while it is a draft', async () => {
    const [listed] = await listReleases(people.reviewer);
    const changed = await prepared(
      people.reviewer,
      draft([reportId], {
        releaseId: listed?.id,
        titleVi: 'Tên\u202e\n khác',
        noteVi: 'Lời\u2066 công bố\u0000',
        slug: 'ten-khac',
      }),
    );
    expect(changed).toMatchObject({ releaseId: listed?.id, slug: 'ten-khac' });
    const [renamed] = await listReleases(people.reviewer);
    expect(renamed).toMatchObject({ titleVi: 'Tên khác', noteVi: 'Lời công bố' });
    expect(await discardRelease(people.reviewer, changed.releaseId)).toEqual({ kind: 'ok' });
    expect(await listReleaseCandidates(people.reviewer)).toHaveLength(1);
  });

  it('is not changed by somebody who began while another took it apart', async () => {
    const { releaseId } = await prepared(people.reviewer, draft([reportId]));
    const other = await connectionPool().connect();
    try {
      await other.query(`BEGIN; SELECT FROM release WHERE id = '${releaseId}' FOR UPDATE`);
      const late = prepareRelease(people.reviewer, draft([reportId], { releaseId }));
      await waitingStatements(1);
      await other.query(`DELETE FROM release_report WHERE release_id = '${releaseId}';
        DELETE FROM release WHERE id = '${releaseId}';
        COMMIT`);
      expect(await late).toEqual({ kind: 'refused' });
    } finally {
      other.release();
    }
  });

  it('is published once, however often it is clicked, and every asked line goes out', async () => {
    const { releaseId, slug } = await prepared(people.reviewer, draft([reportId]));
    const seen = await seenOf(people.reviewer, releaseId);
    expect(await publishRelease(people.staff, releaseId, seen)).toEqual({ kind: 'refused' });
    const before = await database().publication.findUniqueOrThrow({ where: { id: 1 } });
    let connections = 0;
    const count = () => {
      connections += 1;
    };
    connectionPool().on('acquire', count);
    const outcomes = await Promise.all([
      publishRelease(people.reviewer, releaseId, seen),
      publishRelease(people.reviewer, releaseId, seen),
    ]);
    connectionPool().off('acquire', count);
    // A second one inside a transaction would let many transactions wait for each other.
    expect(connections).toBe(2);
    expect(outcomes).toEqual([
      { kind: 'ok', slug },
      { kind: 'ok', slug },
    ]);
    const after = await database().publication.findUniqueOrThrow({ where: { id: 1 } });
    expect(after.number).toBeGreaterThan(before.number);
    expect(announced).toEqual([after.number]);
    const release = await findPublishedRelease('real', slug);
    expect(release?.reports).toMatchObject([{ area: { id: 'test-joined' }, revision: 1 }]);
    const values = release?.figures.map((one) => [`${one.indicator}.${one.scope}`, one.value]);
    expect(Object.fromEntries(values ?? [])).toEqual({
      'TEST_TOTAL.ALL': expect.objectContaining({ value: '900', precision: 'above' }),
      'TEST_TOTAL.EMM': { type: 'absent', absence: 'L' },
      'TEST_ACTIVE.ALL': expect.objectContaining({ value: '800', status: 'P' }),
      'TEST_INCOME.ALL': { type: 'absent', absence: 'Q' },
      'TEST_WORDS.ALL': { type: 'absent', absence: 'L' },
    });
    expect(release?.figures.find((one) => one.indicator === 'TEST_ACTIVE')?.note).toBeNull();
    expect(JSON.stringify(release)).not.toContain('chỉ nội bộ');
    expect((await view(people.staff, 'thu-bac')).state).toBe('published');
    expect(await findPublishedRelease('demo', slug)).toBeNull();
  });

  it('is corrected by a second revision; the first stays public until then, and readable after', async () => {
    expect(await step(people.staff, 'thu-bac', 'correct')).toMatchObject({ kind: 'invalid' });
    expect(await step(people.staff, 'thu-bac', 'correct', { reason: 'nhầm một ô' })).toEqual({
      kind: 'ok',
      state: 'draft',
      revision: 2,
    });
    await fill(people.staff, 'thu-bac', { 'TEST_ACTIVE.ALL': '850' });
    const [first] = await listPublishedReleases('real');
    const unchanged = await findPublishedRelease('real', first?.slug ?? '');
    expect(JSON.stringify(unchanged)).not.toContain('850');
    for (const [viewer, name] of [
      [people.staff, 'hand_over'],
      [people.lead, 'submit'],
      [people.reviewer, 'accept'],
    ] as const) {
      expect((await step(viewer, 'thu-bac', name)).kind).toBe('ok');
    }
    const { releaseId, slug } = await prepared(
      people.reviewer,
      draft([reportId], { titleVi: 'Đính chính', noteVi: 'Sửa một ô.' }),
    );
    expect((await findRelease(people.reviewer, slug))?.reports[0]?.differences).toMatchObject([
      { key: 'TEST_ACTIVE.ALL', before: { value: '800' }, after: { value: '850' } },
    ]);
    expect((await publishSeen(people.reviewer, releaseId)).kind).toBe('ok');
    // The desk keeps what was public before and what came out.
    const desk = await findRelease(people.reviewer, slug);
    expect(desk).toMatchObject({ state: 'published', seen: null });
    expect(desk?.reports[0]?.figures).toHaveLength(1);
    expect(desk?.reports[0]?.differences).toMatchObject([
      { key: 'TEST_ACTIVE.ALL', before: { value: '800' }, after: { value: '850' } },
    ]);
    const before = await findRelease(people.reviewer, first?.slug ?? '');
    expect(before?.reports[0]).toMatchObject({ revision: 1, differences: [] });
    expect(before?.reports[0]?.figures).toHaveLength(5);
    expect(before?.reports[0]?.figures).toContainEqual(
      expect.objectContaining({ key: 'TEST_ACTIVE.ALL', before: null }),
    );
    const correction = await findPublishedRelease('real', slug);
    expect(correction?.corrections).toMatchObject([
      {
        before: { indicator: 'TEST_ACTIVE', revision: 1, value: { value: '800', status: 'P' } },
        after: { indicator: 'TEST_ACTIVE', revision: 2, value: { value: '850' } },
      },
    ]);
    // Each stays under an address of its own, which knows of the other.
    const [changed] = correction?.corrections ?? [];
    const both = await listRevisionsOf(changed?.before.id ?? '');
    expect(both.map(({ id }) => id)).toEqual([changed?.before.id, changed?.after.id]);
    expect(await listRevisionsOf(changed?.after.id ?? '')).toEqual(both);
    const old = await findPublishedRelease('real', first?.slug ?? '');
    expect(old?.supersededBy).toMatchObject([{ slug }]);
    expect(old?.figures.find((one) => one.indicator === 'TEST_ACTIVE')?.value).toMatchObject({
      value: '800',
    });
    // The revision belongs to the one figure that changed; the others stand as they came out.
    const revisions = await database().figure.groupBy({
      by: ['revision'],
      where: { reportId, supersededById: null },
      orderBy: { revision: 'asc' },
      _count: true,
    });
    expect(revisions).toEqual([
      { revision: 1, _count: 4 },
      { revision: 2, _count: 1 },
    ]);
  });

  it('goes out as it was seen or not at all; two provinces stay apart', async () => {
    const otherId = await bringToAccepted(other, 'thu-khac', { 'TEST_TOTAL.ALL': '5' });
    const { releaseId, slug } = await prepared(
      people.reviewer,
      draft([otherId], { slug: 'thu-khac' }),
    );
    const seen = await seenOf(people.reviewer, releaseId);
    const colleague = await makeViewer('reviewer');

    // Another reviewer changes the public note after the preview.
    await prepared(
      colleague,
      draft([otherId], { releaseId, slug: 'thu-khac', noteVi: 'Lời khác.' }),
    );
    expect(await publishRelease(people.reviewer, releaseId, seen)).toEqual({
      kind: 'stale',
      words: true,
      added: [],
      removed: [],
      changed: [],
    });
    // And the report is taken back, mended and gathered again.
    await step(colleague, 'thu-khac', 'take_back', { reason: 'xem lại' });
    await step(colleague, 'thu-khac', 'return', { reason: 'sửa' });
    await fill(other.staff, 'thu-khac', { 'TEST_TOTAL.ALL': '7' });
    await step(other.staff, 'thu-khac', 'hand_over');
    await step(other.lead, 'thu-khac', 'submit');
    await step(colleague, 'thu-khac', 'accept');
    await prepared(colleague, draft([otherId], { releaseId, slug: 'thu-khac' }));
    expect(await publishRelease(people.reviewer, releaseId, seen)).toMatchObject({
      kind: 'stale',
      words: false,
      changed: [{ area: { id: 'test-other' }, quarter: '2026-Q3' }],
    });
    expect(
      await publishRelease(people.reviewer, releaseId, { ...seen, reports: { gone: 'x' } }),
    ).toMatchObject({ kind: 'stale', added: [{ area: { id: 'test-other' } }], removed: [] });
    expect(await database().figure.count({ where: { reportId: otherId } })).toBe(0);
    expect((await database().release.findUniqueOrThrow({ where: { id: releaseId } })).state).toBe(
      'draft',
    );
    expect((await publishSeen(people.reviewer, releaseId)).kind).toBe('ok');
    const release = await findPublishedRelease('real', slug);
    expect(new Set(release?.figures.map((one) => one.area))).toEqual(new Set(['test-other']));
    // No EMM part: that scope is not asked, so it is not "not reported" either.
    expect(release?.figures.filter((one) => one.scope === 'EMM')).toEqual([]);
  });
});

describe('the database itself', () => {
  it('keeps what is published', async () => {
    // Plain SQL: whatever the code does, these words come from the database.
    const sql = (text: string) => connectionPool().query(text, [reportId]);
    const figures = 'figure WHERE report_id = $1';
    await expect(sql(`DELETE FROM ${figures}`)).rejects.toThrow(/never deleted/);
    await expect(sql("UPDATE figure SET note = 'khác' WHERE report_id = $1")).rejects.toThrow(
      /never changed in place/,
    );
    await expect(
      sql(`UPDATE release SET note_vi = 'khác' WHERE id IN (SELECT release_id FROM ${figures})`),
    ).rejects.toThrow(/never changed or deleted/);
    for (const table of ['audit_event WHERE subject_id', 'report_cell_change WHERE report_id']) {
      await expect(sql(`DELETE FROM ${table} = $1`)).rejects.toThrow(/append-only/);
    }
    await expect(
      sql(`INSERT INTO report (id, area_id, period, form_version_id)
        SELECT 'second', area_id, period, form_version_id FROM report WHERE id = $1`),
    ).rejects.toThrow(/report_area_id_period_key/);
    const cell = (columns: string, values: string) =>
      sql(`INSERT INTO report_cell (report_id, indicator_code, scope, ${columns}, version,
        changed_by_id, changed_by_name, changed_at)
        VALUES ($1, ${values}, 1, 'x', 'x', now())`);
    await expect(cell('value', `'TEST_SHARE', 'ALL', 50`)).rejects.toThrow(/never entered/);
    await expect(cell('value', `'TEST_WORDS', 'EMM', 50`)).rejects.toThrow(/words for words/);
    await expect(cell('value', `'TEST_INCOME', 'EMM', NULL`)).rejects.toThrow(/value_or_reason/);
    await expect(cell('value, absence', `'TEST_INCOME', 'EMM', 5, 'L'`)).rejects.toThrow(
      /value_or_reason/,
    );
    await expect(
      cell('value, value_high, precision', `'TEST_INCOME', 'EMM', 5, 4, 'range'`),
    ).rejects.toThrow(/range_has_a_direction/);
  });
});
