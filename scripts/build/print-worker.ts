import { mkdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles the thread that sets pages of paper, with the program of the page, into `folder/print-worker.mjs`. */
export async function buildPrintWorker(folder: string): Promise<void> {
  const target = join(resolve(root, folder), 'print-worker.mjs');
  await mkdir(resolve(root, folder), { recursive: true });
  await build({
    entryPoints: [join(root, 'lib/print/typeset-worker.ts')],
    absWorkingDir: root,
    outfile: `${target}.new`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minify: true,
    loader: { '.typ': 'text' },
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    logLevel: 'warning',
  });
  await rename(`${target}.new`, target);
}
