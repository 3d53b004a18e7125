import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database, readingDatabase } from '@/lib/data/database';
import { databaseUrl } from '@/lib/env';
import { ENTER_READER } from '@/lib/public-reader';
import { preparePublicReader } from '@/scripts/start/public-reader';
import { makeWorld } from '@/tests/support/world';

const asReader = (sql: string) => readingDatabase().$queryRawUnsafe<Record<string, unknown>[]>(sql);

beforeAll(async () => {
  await makeWorld();
});

afterAll(closeDatabase);

describe('public reading', () => {
  it('is done as a role of its own, on every connection', async () => {
    const users = await Promise.all(
      Array.from({ length: 5 }, () => asReader('SELECT current_user, pg_sleep(0.05)::text')),
    );
    const names = new Set(users.map(([row]) => row?.current_user));
    expect([...names]).toEqual([expect.stringMatching(/^so_lieu_public_/)]);
    expect(await database().$queryRawUnsafe('SELECT current_user = session_user AS same')).toEqual([
      { same: true },
    ]);
  });

  it.each([
    'SELECT * FROM report_cell',
    'SELECT * FROM report_save',
    'SELECT * FROM report_step',
    'SELECT * FROM "user"',
    'SELECT * FROM session',
    'SELECT * FROM account',
    'SELECT * FROM audit_event',
    'SELECT * FROM held_entry',
    'SELECT reason, granted_by FROM window_exception',
    'SELECT published_by_name FROM release',
    'SELECT state FROM report',
    "INSERT INTO setting VALUES ('reporting_window', '{}')",
    'UPDATE publication SET number = 0',
  ])('may not: %s', async (sql) => {
    await expect(asReader(sql)).rejects.toThrow(/permission denied/);
  });

  it('has no right to a table that nobody gave it', async () => {
    await database().$executeRawUnsafe('CREATE TABLE added_later (secret text)');
    await expect(asReader('SELECT * FROM added_later')).rejects.toThrow(/permission denied/);
    await database().$executeRawUnsafe('DROP TABLE added_later');
  });

  it('sees nothing of a release before it is published', async () => {
    const seen = async () => ({
      release: (await asReader(`SELECT id FROM release WHERE id = 'r'`)).length,
      gathered: (await asReader(`SELECT * FROM release_report WHERE release_id = 'r'`)).length,
      report: (await asReader(`SELECT id FROM report WHERE id = 'report'`)).length,
    });
    const owner = database();
    const { id: form } = await owner.formVersion.findFirstOrThrow();
    const { id: area } = await owner.area.findFirstOrThrow({ where: { level: 'province' } });
    const both = { areaId: area, period: '2026-Q3' };
    await owner.report.create({
      data: {
        id: 'report',
        ...both,
        formVersionId: form,
        state: 'accepted',
        stateSince: new Date(),
      },
    });
    await owner.release.create({
      data: {
        ...{ id: 'r', slug: 'r', titleVi: 'T', titleEn: 'T', noteVi: 'N', noteEn: 'N' },
        reports: { create: { reportId: 'report', revision: 1 } },
      },
    });
    expect(await seen()).toEqual({ release: 0, gathered: 0, report: 0 });
    await owner.release.update({
      where: { id: 'r' },
      data: { state: 'published', publishedAt: new Date(), publishedByName: 'N' },
    });
    expect(await seen()).toEqual({ release: 1, gathered: 1, report: 1 });
  });
});

describe('a database account that may make no roles', () => {
  const address = new URL(databaseUrl());
  address.username = 'lowly_account';
  address.password = 'lowly';
  const statementsIn = (advice: string) => advice.split('\n').filter((line) => line.endsWith(';'));

  it('is told what an administrator runs once; then public reading is restricted', async () => {
    const owner = database();
    await owner.$executeRawUnsafe("CREATE ROLE lowly_account LOGIN PASSWORD 'lowly'");
    await owner.$executeRawUnsafe(`DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('ALTER TABLE %I OWNER TO lowly_account', name);
      END LOOP; END $$`);
    const advice = await preparePublicReader(address.href);
    const statements = statementsIn(advice ?? '');
    expect(statements).toEqual([
      '  CREATE ROLE so_lieu_public_lowly_account NOLOGIN;',
      '  GRANT so_lieu_public_lowly_account TO lowly_account;',
    ]);
    for (const statement of statements) await owner.$executeRawUnsafe(statement);
    expect(await preparePublicReader(address.href)).toBeNull();
    expect(await preparePublicReader(address.href)).toBeNull();
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    try {
      expect((await client.query('SELECT count(*) FROM report_cell')).rowCount).toBe(1);
      await client.query(ENTER_READER);
      expect((await client.query('SELECT count(*) FROM figure')).rowCount).toBe(1);
      await expect(client.query('SELECT 1 FROM report_cell')).rejects.toThrow(/permission denied/);
    } finally {
      await client.end();
    }
  });
});
