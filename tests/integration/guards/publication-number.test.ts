import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';

/**
 * Public pages are kept under the publication number, so everything that they read must move it.
 * That they read nothing else is shown on the running server (tests/e2e/guarantees).
 */

const PRIVATE = [
  '_prisma_migrations',
  'account',
  'audit_event',
  'held_entry',
  'publication',
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
  'user',
  'user_role',
  'verification',
];

const PUBLIC = [
  'area',
  'area_alias',
  'area_designation',
  'area_membership',
  'area_scope_part',
  'area_succession',
  'boundary_scheme',
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
  'window_exception',
];

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
});

afterAll(() => client.end());

/** By how much a statement moves the number; it is taken back. */
async function movement(sql: string): Promise<number> {
  const read = 'SELECT number FROM publication';
  await client.query('BEGIN');
  try {
    const before = (await client.query(read)).rows[0].number;
    await client.query(sql);
    return (await client.query(read)).rows[0].number - before;
  } finally {
    await client.query('ROLLBACK');
  }
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
    expect(rows.map(({ name }) => name)).toEqual([...PUBLIC, ...PRIVATE].sort());
  });

  for (const table of PUBLIC) {
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

  it('stands still for what nobody outside may know of', async () => {
    for (const table of PRIVATE.filter((name) => name !== 'publication')) {
      const column = await firstColumn(table);
      const sql = `UPDATE "${table}" SET "${column}" = "${column}" WHERE false`;
      expect(await movement(sql).catch(() => 0), table).toBe(0);
    }
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
