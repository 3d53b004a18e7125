import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { databaseUrl } from '@/lib/env';
import { checkWriting, probe } from '@/lib/serving/write-health';

/** On real PostgreSQL: a limit on temporary files answers like a disk without room. */

const name = new URL(databaseUrl()).pathname.slice(1);

async function run(sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  await run(`ALTER DATABASE "${name}" RESET temp_file_limit`);
  await run(`ALTER DATABASE "${name}" RESET default_transaction_read_only`);
});

describe('whether the database takes something in', () => {
  it('is tried without moving the publication number', async () => {
    const before = await run('SELECT number, moved_at FROM publication');
    expect(await probe(databaseUrl())).toBe('ok');
    const after = await run('SELECT number, moved_at FROM publication');
    expect(after.rows).toEqual(before.rows);
  });

  it('is no where there is no room, although it answers questions', async () => {
    await run(`ALTER DATABASE "${name}" SET temp_file_limit = '128kB'`);
    expect(await probe(databaseUrl())).toBe('full');
    // What was found stands for a while: asking often costs nothing.
    expect(await checkWriting(databaseUrl())).toBe('full');
  });

  it('is no on a server that only reads', async () => {
    await run(`ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
    expect(await probe(databaseUrl())).toBe('read-only');
    await run(
      `BEGIN READ WRITE; ALTER DATABASE "${name}" RESET default_transaction_read_only; COMMIT`,
    );
  });

  it('is no where it is not reached', async () => {
    expect(await probe('postgresql://nobody@127.0.0.1:1/nothing')).toBe('not-writing');
  });
});
