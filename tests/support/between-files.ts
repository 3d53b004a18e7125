import { afterAll, vi } from 'vitest';
import { setClock } from '@/lib/clock';

/** Test files share a process and its modules: each leaves the time and the globals as it found them. */
afterAll(() => {
  setClock(undefined);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
