import pg from 'pg';
import { sessionAddress } from '@/lib/database-address';
import { databaseBreaker } from '@/lib/database-breaker';
import { databaseUrl } from '@/lib/env';

const TIMEOUT = 2_000;

let underWay: Promise<boolean> | undefined;

/**
 * Whether the database answers and holds this product's tables, asked on a connection of its own;
 * one at a time, or whoever asks often would take all that there are.
 */
export function isDatabaseHealthy(): Promise<boolean> {
  if (databaseBreaker(databaseUrl()).open) return Promise.resolve(false);
  underWay ??= askDatabase().finally(() => {
    underWay = undefined;
  });
  return underWay;
}

async function askDatabase(): Promise<boolean> {
  const client = new pg.Client({
    connectionString: sessionAddress(databaseUrl()),
    connectionTimeoutMillis: TIMEOUT,
    query_timeout: TIMEOUT,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM publication WHERE id = 1');
    return rowCount === 1;
  } catch {
    databaseBreaker(databaseUrl()).suspect();
    return false;
  } finally {
    client.end().catch(() => {});
  }
}
