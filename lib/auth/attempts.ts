import 'server-only';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { connectionPool } from '@/lib/data/database';

/**
 * Failed attempts to sign in, counted in the database so that every instance knows them: ten an
 * account and forty an address in fifteen minutes. An account is counted by what was typed, whether
 * it exists or not, so the limit tells nothing about who has one.
 */
const limits = { account: 10, address: 40, seconds: 15 * 60 } as const;

function limiter(keyPrefix: string, points: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: connectionPool(),
    storeType: 'pool',
    tableName: 'sign_in_attempt',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration: limits.seconds,
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Seconds to wait, or 0 where an attempt is allowed; it counts until `forgiveAttempt`. */
export async function countAttempt(email: string, address: string): Promise<number> {
  const waits = await Promise.all([
    consume(limiter('account', limits.account), digest(email)),
    consume(limiter('address', limits.address), digest(address)),
  ]);
  return Math.max(...waits);
}

/** After a success: the account's count is empty again, the address gets its attempt back. */
export async function forgiveAttempt(email: string, address: string): Promise<void> {
  await Promise.all([
    limiter('account', limits.account).delete(digest(email)),
    limiter('address', limits.address).reward(digest(address), 1),
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
