import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  type DatabaseEvent,
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '@/scripts/database/embedded';

const dataFolder = mkdtempSync(join(tmpdir(), 'so-lieu-embedded-'));
chmodSync(dataFolder, 0o755);
let database: EmbeddedDatabase | undefined;

afterAll(async () => {
  await database?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The postmaster's process, as the cluster itself says. */
async function killServer(url: string): Promise<void> {
  const [row] = await ask<{ line: string }>(
    url,
    "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS line",
  );
  process.kill(Number(row?.line), 'SIGKILL');
}

describe('the embedded database', () => {
  it('killed twice comes back each time at its address, with what it held', async () => {
    const events: DatabaseEvent[] = [];
    database = await startEmbeddedDatabase({ dataFolder, onEvent: (event) => events.push(event) });
    const { url } = database;
    await ask(url, 'CREATE TABLE kept AS SELECT 1 AS one');
    for (let time = 1; time <= 2; time++) {
      await killServer(url);
      await vi.waitFor(
        () => expect(events.filter((event) => event === 'restored')).toHaveLength(time),
        { timeout: 30_000, interval: 50 },
      );
      expect(await ask(url, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
    }
    expect(events).toEqual(['creating', 'lost', 'restored', 'lost', 'restored']);
  });

  it('stays stopped when it is told to stop', async () => {
    const url = database?.url ?? '';
    await database?.stop();
    await expect(ask(url, 'SELECT 1')).rejects.toThrow();
  });
});
