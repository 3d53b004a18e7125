import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, connectionPool, database, readingDatabase } from '@/lib/data/database';
import { sessionAddress } from '@/lib/database-address';
import { databaseUrl } from '@/lib/env';

/** The integration tests run on a PostgreSQL that was set up in Vietnam (template-database.ts). */

let plain: pg.Client;

beforeAll(async () => {
  plain = new pg.Client({ connectionString: databaseUrl() });
  await plain.connect();
});

afterAll(async () => {
  await plain.end();
  await closeDatabase();
});

const zone = "SELECT current_setting('TimeZone') AS zone";

describe('a session of the product', () => {
  it('is in UTC though the server is not', async () => {
    expect((await plain.query(zone)).rows).toEqual([{ zone: 'Asia/Ho_Chi_Minh' }]);
    for (const client of [database(), readingDatabase()]) {
      expect(await client.$queryRawUnsafe(zone)).toEqual([{ zone: 'UTC' }]);
    }
    expect((await connectionPool().query(zone)).rows).toEqual([{ zone: 'UTC' }]);
  });

  it('keeps what an operator asks for in the address, but not another zone', async () => {
    const own = new URL(databaseUrl());
    own.searchParams.set('options', '-c work_mem=5MB -c TimeZone=Asia/Tokyo');
    const client = new pg.Client({ connectionString: sessionAddress(own.href, { lock: 1234 }) });
    await client.connect();
    const { rows } = await client.query(
      `SELECT current_setting('TimeZone') AS zone, current_setting('work_mem') AS memory,
         current_setting('lock_timeout') AS lock`,
    );
    await client.end();
    expect(rows).toEqual([{ zone: 'UTC', memory: '5MB', lock: '1234ms' }]);
  });

  it('writes and reads an instant as it is', async () => {
    const closesAt = new Date('2026-12-16T17:00:00Z');
    await database().reportingWindow.create({
      data: { period: '2099-Q1', opensAt: new Date('2026-01-01T00:00:00Z'), closesAt },
    });
    const { rows } = await plain.query(
      `SELECT extract(epoch FROM closes_at)::bigint AS seconds, closes_at::text AS text
       FROM reporting_window WHERE period = '2099-Q1'`,
    );
    expect(rows).toEqual([
      { seconds: String(closesAt.getTime() / 1000), text: '2026-12-17 00:00:00+07' },
    ]);
    const read = await readingDatabase().reportingWindow.findUniqueOrThrow({
      where: { period: '2099-Q1' },
    });
    expect(read.closesAt).toEqual(closesAt);
  });
});
