import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isRunning, startMark } from './process';

/** A file that says which process holds something; what a dead process left behind is taken over. */
export type Lock = { readonly release: () => void };

type Holder = { readonly processId: number; readonly mark: string | undefined };

/** Takes the lock, or gives the number of the process that holds it. */
export function takeLock(path: string): Lock | { readonly heldBy: number } {
  const own: Holder = { processId: process.pid, mark: startMark(process.pid) };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    for (;;) {
      try {
        // A link appears with its content or not at all, so nobody reads half a holder.
        linkSync(draft, path);
        return { release: () => releaseLock(path, own) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        const holder = readHolder(path);
        if (holder !== undefined && stillHolds(holder)) return { heldBy: holder.processId };
        rmSync(path, { force: true });
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function stillHolds(holder: Holder): boolean {
  return isRunning(holder.processId) && startMark(holder.processId) === holder.mark;
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function releaseLock(path: string, own: Holder): void {
  const holder = readHolder(path);
  if (holder?.processId === own.processId && holder.mark === own.mark) rmSync(path);
}
