import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker, root } from './bundle-worker';

/**
 * Bundles the thread that draws charts on the server into `folder/chart-worker.mjs`. The bundler of
 * the pages leaves it alone: it holds a second React, for a document of its own.
 */
export async function buildChartWorker(folder: string): Promise<void> {
  const marks = await Promise.all(
    ['chart.css', 'flows.css'].map((name) =>
      readFile(join(root, 'components/charts', name), 'utf8'),
    ),
  );
  await bundleWorker(folder, 'chart-worker.mjs', 'components/charts/server/chart-worker.tsx', {
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      STYLE_SHEETS: JSON.stringify({
        marks: marks.join('\n'),
        colours: await readFile(join(root, 'app/globals.css'), 'utf8'),
      }),
    },
    external: ['jsdom'],
    // Packages in CommonJS ask for Node's own modules by require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}
