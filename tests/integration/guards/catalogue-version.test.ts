import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';

/** The catalogue that a process keeps is named by the database, whoever changes it and however. */

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
});

afterAll(() => client.end());

async function version(): Promise<string> {
  return (await client.query('SELECT version FROM catalogue_version')).rows[0].version;
}

/** Whether the catalogue has another name after a statement, which is taken back. */
async function isAnother(sql: string): Promise<boolean> {
  await client.query('BEGIN');
  try {
    const before = await version();
    await client.query(sql);
    return (await version()) !== before;
  } finally {
    await client.query('ROLLBACK');
  }
}

describe('the catalogue has another name after', () => {
  for (const table of [
    'section',
    'indicator',
    'indicator_part',
    'form_version',
    'form_item',
    'theme',
  ]) {
    it(`a change of ${table}`, async () => {
      const { rows } = await client.query(
        `SELECT column_name AS name FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position LIMIT 1`,
        [table],
      );
      const column = rows[0].name;
      expect(await isAnother(`INSERT INTO ${table} SELECT * FROM ${table} WHERE false`)).toBe(true);
      expect(await isAnother(`UPDATE ${table} SET ${column} = ${column}`)).toBe(true);
      expect(await isAnother(`DELETE FROM ${table} WHERE false`)).toBe(true);
    });
  }

  it('nothing else', async () => {
    expect(await isAnother('UPDATE area SET slug = slug')).toBe(false);
    expect(await isAnother('UPDATE setting SET value = value')).toBe(false);
  });
});
