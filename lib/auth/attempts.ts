import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { connectionPool } from '@/lib/data/database';

/**
 * Failed attempts to sign in, counted in the database so that every instance knows them. The limit
 * that one attacker meets is that of the account from their address; the account as a whole bears
 * more, so that nobody keeps its owner out from a single place. An account is counted by what was
 * typed, whether it exists or not, so the limits tell nothing about who has one.
 */
const limits = { address: 40, pair: 10, account: 50 } as const;
const PERIOD_SECONDS = 15 * 60;

type Limit = keyof typeof limits;

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

function digest(...texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('base64url');
}

/**
 * Seconds to wait, or 0 where an attempt is allowed; it counts until `forgiveAttempt`. Who is
 * refused by one limit does not use up the next.
 */
export async function countAttempt(email: string, address: string): Promise<number> {
  for (const [limit, key] of [
    ['address', digest(address)],
    ['pair', digest(email, address)],
    ['account', digest(email)],
  ] as const) {
    const seconds = await consume(limiter(limit), key);
    if (seconds > 0) return seconds;
  }
  return 0;
}

/** After a success: the account's counts are empty again, the address gets its attempt back. */
export async function forgiveAttempt(email: string, address: string): Promise<void> {
  await Promise.all([
    limiter('account').delete(digest(email)),
    limiter('pair').delete(digest(email, address)),
    limiter('address').reward(digest(address), 1),
  ]);
}

/** Removes counts that ran out. */
export async function forgetOldAttempts(): Promise<void> {
  await connectionPool().query('DELETE FROM sign_in_attempt WHERE expire < $1', [Date.now()]);
}

async function consume(counter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await counter.consume(key);
    return 0;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
    throw reason;
  }
}
