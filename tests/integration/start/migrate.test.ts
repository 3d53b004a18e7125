import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { applyMigrations, connect, pendingMigrations } from '@/scripts/start/migrate';

/** What `npm start` says to databases that are not as they should be. */

let client: pg.Client;

beforeAll(async () => {
  client = await connect(databaseUrl());
});

afterAll(() => client.end());

/** Does something to the database, looks, and takes it back. */
async function afterChange(change: string): Promise<readonly string[]> {
  await client.query('BEGIN');
  try {
    await client.query(change);
    return await pendingMigrations(client);
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('the migrations of a database', () => {
  it('are complete after a start', async () => {
    expect(await pendingMigrations(client)).toEqual([]);
  });

  it('are all pending in an empty database', async () => {
    const pending = await afterChange('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    expect(pending.length).toBeGreaterThan(0);
  });

  it('that this code does not know mean that the database is newer', async () => {
    const change = `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
      VALUES ('x', 'x', now(), '20990101000000_future', 1)`;
    await expect(afterChange(change)).rejects.toThrow(
      /newer than this code .*20990101000000_future/,
    );
  });

  it('that are none of ours mean another product', async () => {
    const change = "UPDATE _prisma_migrations SET migration_name = 'other_' || migration_name";
    await expect(afterChange(change)).rejects.toThrow(/tables of something else/);
  });

  it('missing beside tables mean another product', async () => {
    await expect(afterChange('DROP TABLE _prisma_migrations')).rejects.toThrow(
      /tables of something else/,
    );
  });

  it('run whole or not at all, and the one that fails is named', async () => {
    const record = 'SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1';
    const [last] = (await client.query(`${record} DESC LIMIT 1`)).rows;
    const { rows: forgotten } = await client.query(
      'DELETE FROM _prisma_migrations WHERE migration_name = $1 RETURNING *',
      [last.name],
    );
    try {
      const before = (await client.query(record)).rows;
      // It makes what is there already.
      await expect(applyMigrations(databaseUrl())).rejects.toThrow(
        new RegExp(`${last.name} failed, and nothing of it was kept: .*already exists`),
      );
      expect((await client.query(record)).rows).toEqual(before);
    } finally {
      await client.query(
        'INSERT INTO _prisma_migrations SELECT * FROM jsonb_populate_recordset(NULL::_prisma_migrations, $1)',
        [JSON.stringify(forgotten)],
      );
    }
  });

  it('are run once by two that start together', async () => {
    const name = `${new URL(databaseUrl()).pathname.slice(1)}_twice`;
    await client.query(`CREATE DATABASE "${name}"`);
    const url = new URL(databaseUrl());
    url.pathname = `/${name}`;
    try {
      await Promise.all([applyMigrations(url.href), applyMigrations(url.href)]);
      const other = await connect(url.href);
      try {
        expect(await pendingMigrations(other)).toEqual([]);
        const { rows } = await other.query('SELECT count(*)::int AS count FROM _prisma_migrations');
        const { rows: here } = await client.query(
          'SELECT count(*)::int AS count FROM _prisma_migrations',
        );
        expect(rows).toEqual(here);
      } finally {
        await other.end();
      }
    } finally {
      await client.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    }
  });

  it('cut short are named', async () => {
    const change = 'UPDATE _prisma_migrations SET finished_at = NULL';
    await expect(afterChange(change)).rejects.toThrow(/stopped half-way/);
  });

  it('that were edited afterwards are named', async () => {
    const change = "UPDATE _prisma_migrations SET checksum = 'other'";
    await expect(afterChange(change)).rejects.toThrow(/no longer what was run/);
  });
});

describe('a database that cannot be reached', () => {
  it('is named without its password', async () => {
    const attempt = connect('postgresql://user:geheim@127.0.0.1:1/name');
    await expect(attempt).rejects.toThrow(/127\.0\.0\.1:1\/name cannot be reached/);
    await expect(attempt).rejects.not.toThrow(/geheim/);
  });

  it('because of a wrong password is refused too', async () => {
    const url = new URL(databaseUrl());
    url.password = 'wrong';
    await expect(connect(url.href)).rejects.toThrow(/cannot be reached.*password/);
  });
});
