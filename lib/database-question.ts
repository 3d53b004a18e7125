import pg from 'pg';
import { sessionAddress } from './database-address';
import { withinOwnTime } from './own-time';

/** Milliseconds after which what is asked is cut off, whoever still waits for it or not. */
const CUT_OFF = 10_000;

/**
 * Asks the database on a connection of its own, which waits for no pool: for those who want to know
 * whether it answers at all. Connecting and all answers together have so many milliseconds of this
 * process's own time. Throws what the database or the connection said, or that nothing came.
 */
export async function askApart<Answer>(
  databaseUrl: string,
  milliseconds: number,
  ask: (client: pg.Client) => Promise<Answer>,
  purpose = 'so-lieu-htx question',
): Promise<Answer> {
  const client = new pg.Client({
    connectionString: sessionAddress(databaseUrl),
    connectionTimeoutMillis: CUT_OFF,
    query_timeout: CUT_OFF,
    application_name: purpose,
  });
  client.on('error', () => {});
  try {
    const connected = client.connect().then(() => ask(client));
    return await withinOwnTime(connected, milliseconds);
  } finally {
    client.end().catch(() => {});
  }
}
