import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setClock } from '@/lib/clock';
import { closeDatabase } from '@/lib/data/database';
import { prepareRelease } from '@/lib/data/releases/commands';
import { databaseUrl } from '@/lib/env';
import { bringToAccepted, publishSeen } from '@/tests/support/report-life';
import { makeViewer, makeWorld } from '@/tests/support/world';

/**
 * Public pages are kept under the publication number, so everything that they read must move it.
 * That they read nothing else is shown on the running server (tests/e2e/guarantees).
 */

const PRIVATE = [
  '_prisma_migrations',
  'account',
  'answer',
  'answer_sheet',
  'audit_event',
  'booklet_change',
  'catalogue_version',
  'conference',
  'conference_participant',
  'conference_question',
  'embargo_reader',
  'held_entry',
  'indicator_alias',
  'pack',
  'publication',
  'remembered_name',
  'report',
  'report_cell',
  'report_cell_change',
  'report_save',
  'report_step',
  'report_step_cell',
  'rule',
  'rule_term',
  'seed_state',
  'session',
  'sign_in_attempt',
  'slide',
  'slide_change',
  'user',
  'user_role',
  'verification',
  'window_exception',
];

const PUBLIC = [
  'area',
  'area_alias',
  'area_designation',
  'area_membership',
  'area_scope_part',
  'area_succession',
  'boundary_scheme',
  'conference_publication',
  'figure',
  'form_item',
  'form_version',
  'indicator',
  'indicator_part',
  'programme',
  'programme_level',
  'release',
  'release_report',
  'reporting_window',
  'section',
  'series_break',
  'setting',
  'source',
  'theme',
];

/** Counted of figures by the statement that changes them, which moves the number. */
const COUNTED = ['area_news', 'coverage', 'source_use'];

/** Of these only some rows are shown, and only those move it. */
const SHOWN_IN_PART = ['release', 'release_report', 'setting'];

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
});

afterAll(async () => {
  setClock(undefined);
  await closeDatabase();
  await client.end();
});

/** By how much a statement moves the number, after others; all are taken back. */
async function movement(sql: string, ground = ''): Promise<number> {
  const read = 'SELECT number FROM publication';
  await client.query('BEGIN');
  try {
    if (ground !== '') await client.query(ground);
    const before = (await client.query(read)).rows[0].number;
    await client.query(sql);
    return (await client.query(read)).rows[0].number - before;
  } finally {
    await client.query('ROLLBACK');
  }
}

function release(state: 'draft' | 'published', demo: boolean): string {
  const day = state === 'published' ? 'now()' : 'NULL';
  return `
    INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, state, published_at, demo)
    VALUES ('r', 'r', 'r', 'r', '', '', '${state}', ${day}, ${demo})`;
}

function report(demo: boolean): string {
  return `
    INSERT INTO report (id, area_id, period, form_version_id, state, demo)
    SELECT 'p', area.id, '2025-Q4', form_version.id, '${demo ? 'published' : 'accepted'}', ${demo}
    FROM area, form_version WHERE area.level = 'province' LIMIT 1`;
}

async function firstColumn(table: string): Promise<string> {
  const { rows } = await client.query(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position LIMIT 1`,
    [table],
  );
  return rows[0].name;
}

describe('the publication number', () => {
  it('knows every table as public or private', async () => {
    const { rows } = await client.query(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    );
    expect(rows.map(({ name }) => name)).toEqual([...PUBLIC, ...COUNTED, ...PRIVATE].sort());
  });

  for (const table of PUBLIC.filter((name) => !SHOWN_IN_PART.includes(name))) {
    it(`moves with ${table}, once a statement`, async () => {
      const column = await firstColumn(table);
      const statements = [
        `INSERT INTO "${table}" SELECT * FROM "${table}" WHERE false`,
        `UPDATE "${table}" SET "${column}" = "${column}" WHERE false`,
        `DELETE FROM "${table}" WHERE false`,
      ];
      for (const sql of statements) expect(await movement(sql), sql).toBe(1);
      // What is published is never emptied at all.
      if (table === 'figure') return;
      await client.query('BEGIN');
      for (const kept of ['figure', 'report_cell_change', 'report_step', 'report_step_cell']) {
        await client.query(`ALTER TABLE ${kept} DISABLE TRIGGER USER`);
      }
      const { rows: before } = await client.query('SELECT number FROM publication');
      await client.query(`TRUNCATE "${table}" CASCADE`);
      const { rows: after } = await client.query('SELECT number FROM publication');
      await client.query('ROLLBACK');
      expect(Number(after[0].number)).toBeGreaterThan(Number(before[0].number));
    });
  }

  it('is moved by triggers of what is public, and of nothing else', async () => {
    const { rows } = await client.query(
      `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger
       JOIN pg_proc ON pg_proc.oid = tgfoid
       WHERE NOT tgisinternal AND prosrc ~ 'publication' ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(PUBLIC);
  });

  it('stands still for what nobody outside may know of', async () => {
    expect(PRIVATE).toContain('report_cell');
    for (const table of PRIVATE.filter((name) => name !== 'publication')) {
      const column = await firstColumn(table);
      for (const sql of [
        `INSERT INTO "${table}" SELECT * FROM "${table}" WHERE false`,
        `UPDATE "${table}" SET "${column}" = "${column}" WHERE false`,
        `DELETE FROM "${table}" WHERE false`,
      ]) {
        expect(await movement(sql), sql).toBe(0);
      }
    }
  });

  describe('moves with a release', () => {
    const draft = release('draft', false);
    const demo = release('published', true);

    it('once it is published, and not while it is prepared', async () => {
      expect(await movement(draft)).toBe(0);
      expect(await movement("UPDATE release SET note_vi = 'x'", draft)).toBe(0);
      expect(await movement("DELETE FROM release WHERE id = 'r'", draft)).toBe(0);
      const publish = "UPDATE release SET state = 'published', published_at = now() WHERE id = 'r'";
      expect(await movement(publish, draft)).toBe(1);
      expect(await movement(demo)).toBe(1);
      expect(await movement("UPDATE release SET note_vi = 'x'", demo)).toBe(1);
      expect(await movement("DELETE FROM release WHERE id = 'r'", demo)).toBe(1);
      await expect(movement('TRUNCATE release CASCADE')).rejects.toThrow('figure');
    });

    it('and with what it holds, likewise', async () => {
      const hold = `
        INSERT INTO release_report (release_id, report_id, revision) VALUES ('r', 'p', 1)`;
      const letGo = "DELETE FROM release_report WHERE release_id = 'r'";
      for (const [ofDemo, first, expected] of [
        [false, draft, 0],
        [true, demo, 1],
      ] as const) {
        const ground = `${first}; ${report(ofDemo)}`;
        expect(await movement(hold, ground)).toBe(expected);
        expect(await movement(letGo, `${ground}; ${hold}`)).toBe(expected);
        const update = "UPDATE release_report SET revision = 2 WHERE release_id = 'r'";
        expect(await movement(update, `${ground}; ${hold}`)).toBe(expected);
      }
    });
  });

  it('moves with a setting that public pages show, and with no other', async () => {
    const set = (key: string) => `INSERT INTO setting (key, value) VALUES ('${key}', '{}')`;
    for (const [key, expected] of [
      ['reporting_window', 1],
      ['another', 0],
    ] as const) {
      const before = `DELETE FROM setting; ${set(key)}`;
      expect(await movement(set(key), 'DELETE FROM setting'), key).toBe(expected);
      expect(await movement("UPDATE setting SET value = '[]'", before), key).toBe(expected);
      expect(await movement('DELETE FROM setting', before), key).toBe(expected);
      expect(await movement('TRUNCATE setting', before), key).toBe(1);
    }
    const rename = "UPDATE setting SET key = 'reporting_window'";
    expect(await movement(rename, `DELETE FROM setting; ${set('another')}`)).toBe(1);
  });

  it('stands still while a report is written, goes its way and is gathered for a release', async () => {
    await makeWorld();
    const people = {
      staff: await makeViewer('staff:test-other'),
      lead: await makeViewer('lead:test-other'),
      reviewer: await makeViewer('reviewer'),
    };
    const number = async () => (await client.query('SELECT number FROM publication')).rows;
    const before = await number();
    const reportId = await bringToAccepted(people, 'thu-khac', { 'TEST_TOTAL.ALL': '5' });
    const prepared = await prepareRelease(people.reviewer, {
      ...{ titleVi: 'Một tên', titleEn: 'One name', noteVi: 'a', noteEn: 'a' },
      reportIds: [reportId],
    });
    expect(prepared.kind).toBe('ok');
    expect(await number()).toEqual(before);
    for (const written of ['report', 'report_cell', 'report_cell_change', 'report_step']) {
      expect((await client.query(`SELECT FROM ${written}`)).rowCount, written).toBeGreaterThan(0);
    }
    if (prepared.kind === 'ok') await publishSeen(people.reviewer, prepared.releaseId);
    expect(await number()).not.toEqual(before);
  });

  it('is told to those who listen, at the commit and not before', async () => {
    const listener = new pg.Client({ connectionString: databaseUrl() });
    await listener.connect();
    const told: string[] = [];
    listener.on('notification', ({ payload }) => told.push(payload ?? ''));
    await listener.query('LISTEN publication');
    await client.query('BEGIN; DELETE FROM theme WHERE false');
    await listener.query('SELECT 1');
    expect(told).toEqual([]);
    await client.query('COMMIT');
    const { rows } = await client.query('SELECT number FROM publication');
    await expect.poll(() => told).toEqual([rows[0].number]);
    await client.query('BEGIN; DELETE FROM theme WHERE false; ROLLBACK');
    await listener.query('SELECT 1');
    expect(told).toHaveLength(1);
    await listener.end();
  });
});
