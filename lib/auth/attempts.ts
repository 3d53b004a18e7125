import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { countedNetwork } from '@/lib/client-network';
import { connectionPool } from '@/lib/data/database';

/**
 * Failed attempts to sign in, counted in the database so that every instance knows them; an attempt
 * that succeeds is not one of them. The limit that one attacker meets is that of the account from
 * their network; the account as a whole bears more, so that nobody keeps its owner out from a
 * single place; a device on which the owner has signed in before has a count of its own, so that
 * nobody keeps them out from many. An account is counted by what was typed, whether it exists or
 * not, so the limits tell nothing about who has one.
 */
/** Failures within the period (seconds). */
const limits = { address: 40, pair: 10, account: 50, device: 10 } as const;
const PERIOD_SECONDS = 15 * 60;

type Limit = keyof typeof limits;

/** Who tries, from where, and on which known device (its mark; null: on none). */
export interface Attempt {
  readonly email: string;
  readonly address: string;
  readonly device: string | null;
}

function limiter(limit: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: connectionPool(),
    storeType: 'pool',
    tableName: 'sign_in_attempt',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    points: limits[limit],
    duration: PERIOD_SECONDS,
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The counts that an attempt meets, in the order in which they are asked. */
function countsOf({ email, address, device }: Attempt): readonly (readonly [Limit, string])[] {
  const account = digest(email);
  if (device !== null) return [['device', `${account}.${digest(device)}`]];
  const network = digest(countedNetwork(address));
  return [
    ['address', network],
    ['pair', `${account}.${network}`],
    ['account', account],
  ];
}

/** Seconds to wait, or 0 where an attempt is allowed. Counts nothing. */
export async function secondsToWait(attempt: Attempt): Promise<number> {
  for (const [limit, key] of countsOf(attempt)) {
    const count = await limiter(limit).get(key);
    if (count !== null && count.consumedPoints >= limits[limit]) {
      return Math.max(1, Math.ceil(count.msBeforeNext / 1000));
    }
  }
  return 0;
}

/** Counts an attempt that failed. */
export async function countFailure(attempt: Attempt): Promise<void> {
  for (const [limit, key] of countsOf(attempt)) await limiter(limit).penalty(key);
}

/** After a success: this account's counts from here are empty again. */
export async function forgetFailures(attempt: Attempt): Promise<void> {
  for (const [limit, key] of countsOf(attempt)) {
    if (limit !== 'address') await limiter(limit).delete(key);
  }
}

/** Lets an account in again that failed attempts have shut, from everywhere. */
export async function liftBlockOf(email: string): Promise<void> {
  const account = digest(email);
  await connectionPool().query(
    `DELETE FROM sign_in_attempt
     WHERE key = $1 OR starts_with(key, $2) OR starts_with(key, $3)`,
    [`account:${account}`, `pair:${account}.`, `device:${account}.`],
  );
}

/** Lets everybody try again from an address that failed attempts have shut. */
export async function liftBlockFrom(address: string): Promise<void> {
  await limiter('address').delete(digest(countedNetwork(address)));
}

/** Removes counts that ran out. */
export async function forgetOldAttempts(): Promise<void> {
  await connectionPool().query('DELETE FROM sign_in_attempt WHERE expire < $1', [Date.now()]);
}
