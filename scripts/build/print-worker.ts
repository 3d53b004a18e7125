import { bundleWorker } from './bundle-worker';

/** Bundles the thread that sets pages of paper, with the program of the page, into `folder/print-worker.mjs`. */
export function buildPrintWorker(folder: string): Promise<void> {
  return bundleWorker(folder, 'print-worker.mjs', 'lib/print/typeset-worker.ts', {
    loader: { '.typ': 'text' },
    external: ['@myriaddreamin/typst-ts-node-compiler'],
  });
}
