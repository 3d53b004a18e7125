import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '@/lib/auth/password';
import { databaseUrl } from '@/lib/env';
import { demoState, loadDemo, removeDemo } from '@/prisma/seed/demo';

const now = new Date('2026-11-23T03:00:00Z');
const password = 'mat-khau-minh-hoa';

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await loadDemo(databaseUrl(), { now, password });
});

afterAll(() => client.end());

async function rowsOf(sql: string): Promise<unknown[][]> {
  return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
}

async function countOf(from: string): Promise<unknown> {
  return (await rowsOf(`SELECT count(*)::int FROM ${from}`))[0]?.[0];
}

const tables = [
  'report',
  'report_cell',
  'report_cell_change',
  'report_step',
  'report_step_cell',
  'release',
  'figure',
  'audit_event',
  'conference',
  'conference_participant',
  'pack',
  'slide',
  'slide_change',
];

async function countAll() {
  const counts: unknown[] = [];
  for (const table of tables) counts.push(await countOf(table));
  return counts;
}

describe('the demonstration set', () => {
  it('has the six accounts of the contract, which sign in with the password given', async () => {
    const accounts = await rowsOf(
      `SELECT email, role::text, area_id FROM "user" JOIN user_role ON user_id = "user".id
       WHERE demo ORDER BY email`,
    );
    expect(accounts).toEqual([
      ['canbo.laocai@lmhtx.example', 'staff', 'lao-cai-2025'],
      ['canbo.thainguyen@lmhtx.example', 'staff', 'thai-nguyen-2025'],
      ['hoinghi@lmhtx.example', 'organiser', null],
      ['lanhdao.thainguyen@lmhtx.example', 'lead', 'thai-nguyen-2025'],
      ['quantri@lmhtx.example', 'administrator', null],
      ['tonghop@lmhtx.example', 'reviewer', null],
    ]);
    for (const [hash] of await rowsOf('SELECT password FROM account')) {
      expect(await verifyPassword(String(hash), password)).toBe(true);
    }
  });

  it('stands in every state in the current quarter, and Thái Nguyên has not begun', async () => {
    const states = await rowsOf(
      `SELECT area_id, state::text FROM report WHERE period = '2026-Q3' ORDER BY area_id`,
    );
    expect(states).toEqual([
      ['cao-bang', 'returned'],
      ['dien-bien', 'submitted'],
      ['lang-son', 'accepted'],
      ['lao-cai-2025', 'draft'],
      ['nghe-an', 'with_lead'],
      ['quang-tri-2025', 'published'],
    ]);
    expect(
      await countOf(
        `reporting_window WHERE period = '2026-Q3' AND opens_at <= '${now.toISOString()}'
           AND closes_at >= '${now.toISOString()}'::timestamptz + interval '14 days'`,
      ),
    ).toBe(1);
  });

  it('names the cells that a returned report came back for', async () => {
    const [event] = await rowsOf(
      `SELECT step.reason, array_agg(indicator_code || '.' || scope ORDER BY position)
       FROM report_step AS step JOIN report_step_cell ON step_id = step.id
       JOIN report ON report.id = report_id
       WHERE step = 'return' AND area_id = 'cao-bang' AND period = '2026-Q3' GROUP BY step.id`,
    );
    expect(event?.[0]).toMatch(/đối chiếu/);
    expect(event?.[1]).toEqual(['INCOME_AVG_M.ALL', 'OCOP_SUBJ_HTX.ALL']);
  });

  it('has gone every way back once, and left what is public', async () => {
    const ways = await rowsOf(
      `SELECT step::text, area_id, state::text, report.revision FROM report_step
       JOIN report ON report.id = report_id
       WHERE step IN ('withdraw', 'take_back', 'drop') ORDER BY step::text`,
    );
    expect(ways).toEqual([
      ['drop', 'cao-bang', 'published', 1],
      ['take_back', 'dien-bien', 'submitted', 1],
      ['withdraw', 'nghe-an', 'with_lead', 1],
    ]);
    expect(
      await rowsOf('SELECT indicator_code FROM report_step_cell WHERE answer IS NOT NULL'),
    ).toEqual([['INCOME_AVG_M']]);
    expect(
      await rowsOf(
        `SELECT area_id, period FROM window_exception WHERE closes_at > '${now.toISOString()}'`,
      ),
    ).toEqual([['gia-lai-2025', '2026-Q2']]);
  });

  it('is marked wherever it could be taken for real', async () => {
    expect(await countOf('report WHERE NOT demo')).toBe(0);
    expect(await countOf('figure WHERE report_id IS NOT NULL AND NOT demo')).toBe(0);
    expect(await countOf('figure WHERE NOT demo')).toBe(734);
    expect(
      await countOf(
        `release WHERE NOT demo OR slug NOT LIKE 'minh-hoa-%' OR title_vi NOT LIKE '%(số liệu minh họa)'
           OR title_en NOT LIKE '%(illustrative data)'`,
      ),
    ).toBe(0);
  });

  it('publishes every cell that was asked, blank ones as not reported', async () => {
    const [counts] = await rowsOf(
      `SELECT count(*)::int,
              count(*) FILTER (WHERE absence = 'L' AND NOT EXISTS (
                SELECT 1 FROM report_cell AS cell WHERE cell.report_id = figure.report_id
                  AND cell.indicator_code = figure.indicator_code AND cell.scope = figure.scope))::int
       FROM figure WHERE demo AND superseded_by_id IS NULL`,
    );
    const asked = await rowsOf(
      `SELECT sum((SELECT count(*) FROM form_item
                   WHERE form_version_id = report.form_version_id
                     AND right(report.period, 1)::int = ANY (quarters)))::int
       FROM (SELECT DISTINCT report_id FROM release_report
             JOIN release ON release.id = release_id WHERE release.state = 'published') AS released
       JOIN report ON report.id = report_id`,
    );
    expect(counts?.[0]).toBe(asked[0]?.[0]);
    expect(counts?.[1]).toBeGreaterThan(0);
  });

  it('gives a second revision to the two figures that were corrected and to no other', async () => {
    const revised = await rowsOf(
      `SELECT indicator_code FROM figure WHERE demo AND revision > 1 ORDER BY indicator_code`,
    );
    expect(revised.map(([code]) => code)).toEqual(['INCOME_AVG_M', 'LABOUR_REG']);
  });

  it('corrects one report: both revisions stand, the later in place of the earlier', async () => {
    const revisions = await rowsOf(
      `SELECT figure.revision, figure.value::int, figure.superseded_by_id IS NULL, release.slug
       FROM figure JOIN release ON release.id = release_id
       WHERE area_id = 'lang-son' AND period = '2025-Q4' AND indicator_code = 'LABOUR_REG'
       ORDER BY figure.revision`,
    );
    expect(revisions.map(([revision, , isCurrent, slug]) => [revision, isCurrent, slug])).toEqual([
      [1, false, 'minh-hoa-2025-q4'],
      [2, true, 'minh-hoa-dinh-chinh-2025-q4-lang-son'],
    ]);
    expect(Number(revisions[0]?.[1])).toBeGreaterThan(Number(revisions[1]?.[1]));
  });

  it('keeps each cell’s version as its newest change', async () => {
    expect(
      await countOf(
        `report_cell AS cell WHERE version <> (
           SELECT max(id) FROM report_cell_change AS change WHERE change.report_id = cell.report_id
             AND change.indicator_code = cell.indicator_code AND change.scope = cell.scope)`,
      ),
    ).toBe(0);
    expect(await countOf('report_cell_change')).toBeGreaterThan(
      (await countOf('report_cell')) as number,
    );
  });

  it('has a conference in preparation while provinces are late, and one that is over', async () => {
    expect(
      await rowsOf(
        `SELECT conference.slug, state::text, demo, first_day::text,
           (SELECT count(*)::int FROM conference_participant WHERE conference_id = conference.id),
           array(SELECT DISTINCT content ->> 'kind' FROM slide JOIN pack ON pack.id = pack_id
             WHERE conference_id = conference.id ORDER BY 1)
         FROM conference ORDER BY conference.state`,
      ),
    ).toEqual([
      [
        ...['minh-hoa-giao-ban-2026-q3', 'preparing', true, '2026-12-13', 8],
        expect.arrayContaining([
          'title',
          'section',
          'figure',
          'trend',
          'map',
          'table',
          'quotations',
        ]),
      ],
      [
        ...['minh-hoa-giao-ban-2026-q2', 'finished', true, '2026-08-14', 8],
        expect.arrayContaining(['title', 'section', 'ranking', 'quotations', 'closing']),
      ],
    ]);
    expect(
      await rowsOf(
        `SELECT slug, demo, jsonb_array_length(slides) = (SELECT count(*) FROM slide
           JOIN pack ON pack.id = pack_id JOIN conference ON conference.id = conference_id
           WHERE conference.slug = conference_publication.slug)
         FROM conference_publication WHERE demo`,
      ),
    ).toEqual([['minh-hoa-giao-ban-2026-q2', true, true]]);
    for (const sources of ['conference', 'conference_publication']) {
      expect(await countOf(`${sources} WHERE demo AND words::text NOT LIKE '%minh họa%'`)).toBe(0);
    }
  });

  it('changes nothing but passwords when loaded again', async () => {
    const before = await countAll();
    await loadDemo(databaseUrl(), { now: new Date('2027-03-01'), password: 'mot-mat-khau-khac' });
    expect(await countAll()).toEqual(before);
    const [row] = await rowsOf('SELECT password FROM account');
    expect(await verifyPassword(String(row?.[0]), 'mot-mat-khau-khac')).toBe(true);
    expect(await demoState(databaseUrl())).toEqual({ demoRows: true, realReports: false });
  });

  it('goes without a trace but the record, and may come again', async () => {
    for (const demo of [true, false]) {
      await client.query(
        `INSERT INTO remembered_name SELECT area_id, $1, 'line|x', 'x', 'none', 'x', 'x', now()
         FROM report LIMIT 1`,
        [demo],
      );
    }
    // What an organiser of the set did besides goes too; what is real stays.
    for (const [id, demo] of [
      ['that', false],
      ['them', true],
    ]) {
      await client.query(
        `WITH c AS (INSERT INTO conference (id, slug, demo, first_day, last_day, words, changed_by_name, changed_at)
           VALUES ($1, $1, $2, '2026-12-01', '2026-12-01', '{}', '', now()) RETURNING id),
         m AS (INSERT INTO conference_participant SELECT c.id, 'cao-bang' FROM c),
         p AS (INSERT INTO pack (id, conference_id, title, position) SELECT c.id, c.id, '', 1 FROM c RETURNING id),
         s AS (INSERT INTO slide (id, pack_id, position, content, changed_by_name, changed_at)
           SELECT p.id, p.id, 1, '{}', '', now() FROM p)
         INSERT INTO slide_change (pack_id, slides, by_id, by_name, at) SELECT p.id, '{}', '', '', now() FROM p`,
        [id, demo],
      );
    }
    await removeDemo(databaseUrl());
    expect(await demoState(databaseUrl())).toEqual({ demoRows: false, realReports: false });
    const left = await countAll();
    expect(left.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 734]);
    expect(left.slice(8)).toEqual([1, 1, 1, 1, 1]);
    expect(await rowsOf('SELECT slug, demo FROM conference')).toEqual([['that', false]]);
    expect(await rowsOf('SELECT slug, demo FROM conference_publication')).toEqual([
      ['thai-nguyen-2023', false],
    ]);
    expect(await countOf('reporting_window')).toBe(0);
    expect(await countOf('window_exception')).toBe(0);
    expect(await rowsOf('SELECT demo FROM remembered_name')).toEqual([[false]]);
    expect(await countOf('account')).toBe(0);
    await loadDemo(databaseUrl(), { now, password });
    expect(await countOf('report')).toBe(120);
  });
});
