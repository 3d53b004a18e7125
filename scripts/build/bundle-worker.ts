import { mkdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the program of a thread into `folder/name`. The one that stands is replaced at once, never
 * half written.
 */
export async function bundleWorker(
  folder: string,
  name: string,
  entry: string,
  options: Pick<BuildOptions, 'banner' | 'define' | 'external' | 'jsx' | 'loader'>,
): Promise<void> {
  const target = join(resolve(root, folder), name);
  await mkdir(resolve(root, folder), { recursive: true });
  await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    outfile: `${target}.new`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    logLevel: 'warning',
    ...options,
  });
  await rename(`${target}.new`, target);
}
