import { mkdirSync } from 'node:fs';
import { type Lock, takeLock } from './lock';
import { pause } from './process';

/** Two commands of one checkout share what is built: one builds, the other waits. */
export async function withBuildLock<Result>(work: () => Promise<Result>): Promise<Result> {
  const lock = await waitForLock();
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function waitForLock(): Promise<Lock> {
  mkdirSync('.build', { recursive: true });
  for (let told = false; ; told = true) {
    const lock = takeLock('.build/lock');
    if ('release' in lock) return lock;
    if (!told) console.log('▸ Đợi một tiến trình khác đang dựng · Waiting for another build');
    await pause(250);
  }
}
