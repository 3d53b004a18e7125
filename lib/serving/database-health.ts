import pg from 'pg';
import { sessionAddress } from '@/lib/database-address';
import { databaseBreaker } from '@/lib/database-breaker';
import { databaseUrl } from '@/lib/env';
import { withinOwnTime } from '@/lib/own-time';
import { USABLE_READER } from '@/lib/public-reader';

/** Milliseconds to connect, and again to answer. */
const TIMEOUT = 2_000;

/** `open`: it answers, but public pages are read with all rights, for want of a role of their own. */
type DatabaseHealth = 'unreachable' | 'restricted' | 'open';

let underWay: Promise<DatabaseHealth> | undefined;

/**
 * Whether the database answers and holds this product's tables, asked on a connection of its own;
 * one at a time, or whoever asks often would take all that there are.
 */
export function askDatabaseHealth(): Promise<DatabaseHealth> {
  if (databaseBreaker(databaseUrl()).open) return Promise.resolve('unreachable');
  underWay ??= askDatabase().finally(() => {
    underWay = undefined;
  });
  return underWay;
}

async function askDatabase(): Promise<DatabaseHealth> {
  const client = new pg.Client({
    connectionString: sessionAddress(databaseUrl()),
  });
  client.on('error', () => {});
  try {
    await withinOwnTime(client.connect(), TIMEOUT);
    const { rows } = await withinOwnTime(
      client.query<{ restricted: boolean }>(
        `SELECT EXISTS (${USABLE_READER}) AS restricted FROM publication WHERE id = 1`,
      ),
      TIMEOUT,
    );
    if (rows[0] === undefined) return 'unreachable';
    return rows[0].restricted ? 'restricted' : 'open';
  } catch {
    databaseBreaker(databaseUrl()).suspect();
    return 'unreachable';
  } finally {
    client.end().catch(() => {});
  }
}
