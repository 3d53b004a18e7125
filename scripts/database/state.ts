import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from '../../lib/env';

/**
 * `DATA_DIR/database.json`: where the running embedded database listens, so that other commands
 * (prisma, user, demo) find it. Gone when it stops; may be stale after a crash.
 */
export type DatabaseState = { readonly url: string; readonly processId: number };

function stateFile(dataFolder: string): string {
  return join(dataFolder, 'database.json');
}

export function readState(dataFolder: string): DatabaseState | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(dataFolder), 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeState(dataFolder: string, state: DatabaseState): void {
  writeFileSync(stateFile(dataFolder), `${JSON.stringify(state)}\n`, { mode: 0o600 });
}

export function removeState(dataFolder: string): void {
  rmSync(stateFile(dataFolder), { force: true });
}

/** DATABASE_URL, else the running embedded database of DATA_DIR, else undefined. */
export function findDatabaseUrl(): string | undefined {
  return env().DATABASE_URL ?? readState(resolve(env().DATA_DIR))?.url;
}
