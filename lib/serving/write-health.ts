import { askApart } from '@/lib/database-question';

/**
 * Whether the database can still take something in. A server with a full disk goes on answering
 * questions while every save fails, so asking is not enough: room is taken and given back.
 */

export type WriteHealth = 'ok' | 'full' | 'read-only' | 'not-writing';

/** Milliseconds to connect and for all answers. */
const TIMEOUT = 4_000;
/** Milliseconds for which an answer stands, so that whoever asks often costs nothing. */
const STANDS_FOR = 10_000;

/**
 * About a mebibyte of sorting space on the database's disk, and a record in its journal that is
 * flushed with the commit; no row is touched, so no page changes by it.
 */
const PROBE = `
  BEGIN;
  SET LOCAL work_mem = '64kB';
  SELECT pg_logical_emit_message(true, 'so-lieu-htx', 'health');
  SELECT count(*) FROM generate_series(1, 50000);
  COMMIT`;

let last:
  | { readonly url: string; readonly until: number; readonly health: WriteHealth }
  | undefined;
let underWay: Promise<WriteHealth> | undefined;

/** One probe at a time, one in ten seconds. */
export function checkWriting(url: string): Promise<WriteHealth> {
  if (last?.url === url && Date.now() < last.until) return Promise.resolve(last.health);
  underWay ??= probe(url).finally(() => {
    underWay = undefined;
  });
  return underWay;
}

/** Asks without regard to what was found before. */
export async function probe(url: string): Promise<WriteHealth> {
  const health = await askApart(url, TIMEOUT, async (client): Promise<WriteHealth> => {
    const { rows } = await client.query('SHOW transaction_read_only');
    if (rows[0]?.transaction_read_only === 'on') return 'read-only';
    await client.query(PROBE);
    return 'ok';
  }).catch(healthOfFailure);
  last = { url, until: Date.now() + STANDS_FOR, health };
  return health;
}

/** By SQLSTATE: 53100 is a full disk, 53400 a limit of the session's, 25006 a read-only server. */
function healthOfFailure(error: unknown): WriteHealth {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === '53100' || code === '53400') return 'full';
  return code === '25006' ? 'read-only' : 'not-writing';
}
