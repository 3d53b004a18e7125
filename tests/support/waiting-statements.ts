import { expect } from 'vitest';
import { connectionPool } from '@/lib/data/database';

/**
 * Waits until so many statements of this test's database wait for a lock, so that a race runs in
 * the order that the test means.
 */
export async function waitingStatements(count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const { rows } = await connectionPool().query(
          `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        return rows[0].waiting;
      },
      { timeout: 5_000, interval: 10 },
    )
    .toBe(count);
}
