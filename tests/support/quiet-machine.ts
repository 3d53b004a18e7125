import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds: how long a machine is looked at, and how long at most it is waited for. */
const LOOK = 500;
const PATIENCE = 60_000;
/** Of all processors together, out of 1: what a server at rest, its database and this test cost. */
const AT_REST = 0.1;

/**
 * Waits until nothing else keeps the machine busy, before a time is measured: servers and databases of
 * the tests before may still be closing.
 */
export async function quietMachine(): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end && (await busyShare()) > AT_REST);
}

async function busyShare(): Promise<number> {
  const before = spent();
  await setTimeout(LOOK);
  const after = spent();
  return (after.busy - before.busy) / Math.max(1, after.all - before.all);
}

/** Milliseconds of all processors since the machine began. */
function spent(): { readonly busy: number; readonly all: number } {
  const times = cpus().map(({ times }) => times);
  const all = times.flatMap((one) => Object.values(one)).reduce((sum, one) => sum + one, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}
