import { databaseBreaker } from '@/lib/database-breaker';
import { askApart } from '@/lib/database-question';
import { databaseUrl } from '@/lib/env';
import { USABLE_READER } from '@/lib/public-reader';

/** Milliseconds to connect and to answer. */
const TIMEOUT = 4_000;

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
  try {
    const { rows } = await askApart(databaseUrl(), TIMEOUT, (client) =>
      client.query<{ restricted: boolean }>(
        `SELECT EXISTS (${USABLE_READER}) AS restricted FROM publication WHERE id = 1`,
      ),
    );
    if (rows[0] === undefined) return 'unreachable';
    return rows[0].restricted ? 'restricted' : 'open';
  } catch {
    databaseBreaker(databaseUrl()).suspect();
    return 'unreachable';
  }
}
