import { bundleWorker } from './bundle-worker';

/** Bundles the thread that writes presentations into `folder/presentation-worker.mjs`. */
export function buildPresentationWorker(folder: string): Promise<void> {
  return bundleWorker(
    folder,
    'presentation-worker.mjs',
    'lib/presentation/presentation-worker.ts',
    {
      // Packages in CommonJS ask for Node's own modules by require.
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
    },
  );
}
