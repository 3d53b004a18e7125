import { mkdir, readFile, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the thread that draws charts on the server into `folder/chart-worker.mjs`. The bundler of
 * the pages leaves it alone: it holds a second React, for a document of its own.
 */
export async function buildChartWorker(folder: string): Promise<void> {
  const target = join(resolve(root, folder), 'chart-worker.mjs');
  await mkdir(resolve(root, folder), { recursive: true });
  await build({
    entryPoints: [join(root, 'components/charts/server/chart-worker.tsx')],
    absWorkingDir: root,
    outfile: `${target}.new`,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    minify: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      STYLE_SHEETS: JSON.stringify({
        marks: (
          await Promise.all(
            ['chart.css', 'flows.css'].map((name) =>
              readFile(join(root, 'components/charts', name), 'utf8'),
            ),
          )
        ).join('\n'),
        colours: await readFile(join(root, 'app/globals.css'), 'utf8'),
      }),
    },
    external: ['jsdom'],
    // Packages in CommonJS ask for Node's own modules by require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  await rename(`${target}.new`, target);
}
