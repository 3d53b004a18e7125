import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from '@/lib/env';

/** Within the build: the worker that opens pages of work without a network. */
export const offlineProgram = 'service-worker.js';

/** Its text. Throws where the build has none. */
export function readOfflineProgram(): string {
  return readFileSync(join(process.cwd(), env().BUILD_DIR, offlineProgram), 'utf8');
}
