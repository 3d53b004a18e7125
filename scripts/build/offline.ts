import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { offlineProgram } from '../../lib/serving/offline-program';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the worker that opens pages of work without a network. */
export async function buildOffline(folder: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'components/offline/service-worker.ts')],
    absWorkingDir: root,
    outfile: join(resolve(root, folder), offlineProgram),
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
}
