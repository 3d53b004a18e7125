/**
 * What every connection of the product asks of its session, written into the database's address
 * so that a pool, a single client and a command of the shell ask for the same.
 */

/** Milliseconds after which PostgreSQL gives up; undefined: never. */
export interface SessionLimits {
  /** Waiting for a row or table that somebody else holds. */
  readonly lock?: number;
  readonly statement?: number;
  /** A transaction in which nothing is asked any more. */
  readonly idleTransaction?: number;
}

/**
 * The address with the session's settings. The zone is UTC whatever the server's is: the driver
 * adapter sends and reads instants without one, so in any other zone each is hours off.
 */
export function sessionAddress(databaseUrl: string, limits: SessionLimits = {}): string {
  const url = new URL(databaseUrl);
  const settings = [
    ['TimeZone', 'UTC'],
    ['lock_timeout', limits.lock],
    ['statement_timeout', limits.statement],
    ['idle_in_transaction_session_timeout', limits.idleTransaction],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`-c ${name}=${value}`]));
  // The operator's own options come first: of one that is given twice the last counts.
  const given = url.searchParams.get('options');
  url.searchParams.set('options', [...(given === null ? [] : [given]), ...settings].join(' '));
  return url.href;
}
