import { mkdirSync } from 'node:fs';
import { type Lock, takeLock } from './lock';
import { pause } from './process';

/**
 * Two commands of one checkout share what is built: one builds, the other waits. The pages take a
 * minute, for which nobody waits who wants a command's program.
 */
export async function withBuildLock<Result>(
  what: 'pages' | 'programs',
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = await waitForLock(`.build/${what}.lock`);
  try {
    return await work();
  } finally {
    lock.release();
  }
}

async function waitForLock(path: string): Promise<Lock> {
  mkdirSync('.build', { recursive: true });
  for (let told = false; ; told = true) {
    const lock = takeLock(path);
    if ('release' in lock) return lock;
    if (!told) console.log('▸ Đợi một tiến trình khác đang dựng · Waiting for another build');
    await pause(250);
  }
}
