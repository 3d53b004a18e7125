import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { readingFolder, readingRecord, showRecord } from '../../lib/serving/reading-program';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the program of the reading pages into the build's static files, each named by its content:
 * one small module that every page names, the living chart, which that one fetches on demand, and the
 * module that leads a show of slides.
 */
export async function buildReading(folder: string): Promise<void> {
  const target = join(resolve(root, folder), readingFolder);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const chart = await bundle('components/reading/live-chart.tsx', target);
  // Bundled apart, so that the small one has nothing of the large one's in it, nor asks for it.
  const entry = await bundle('components/reading/reading.ts', target, {
    plugins: [
      {
        name: 'the living chart is a file of its own',
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/live-chart$/ }, () => ({ path: `./${chart}`, external: true })),
      },
    ],
  });
  await writeFile(join(resolve(root, folder), readingRecord), entry);
  const show = await bundle('components/slides/live/show.ts', target);
  await writeFile(join(resolve(root, folder), showRecord), show);
}

/** The name of the file that was made. */
async function bundle(
  source: string,
  target: string,
  options: Pick<BuildOptions, 'plugins'> = {},
): Promise<string> {
  const { metafile } = await build({
    ...options,
    entryPoints: [join(root, source)],
    absWorkingDir: root,
    outdir: target,
    entryNames: '[name]-[hash]',
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    alias: { '@': root },
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'warning',
  });
  const [file] = Object.keys(metafile.outputs);
  if (file === undefined) throw new Error(`nothing was made of ${source}`);
  return basename(file);
}
