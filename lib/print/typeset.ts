import 'server-only';
import { join } from 'node:path';
import { env } from '../env';
import { WorkingThread } from '../working-thread';
import type { PrintedPage } from './printed-page';

/** So many pages are set at once. */
const THREADS = 2;
const WORK = {
  name: 'page of paper',
  limits: { start: 30_000, work: 20_000 },
  /** Each document leaves something behind that only the thread's end gives back. */
  lifetime: 200,
};

const shared = globalThis as typeof globalThis & {
  printShop?: readonly WorkingThread<PrintedPage, Uint8Array<ArrayBuffer>>[];
};

/** One for the process, also where a development server loads this module again. */
function printShop() {
  const program = join(process.cwd(), env().BUILD_DIR, 'print-worker.mjs');
  shared.printShop ??= Array.from({ length: THREADS }, () => new WorkingThread(program, WORK));
  return shared.printShop;
}

/** One sheet of A4 as a tagged PDF with its fonts in it; rejects where it cannot be set. */
export function typeset(page: PrintedPage): Promise<Uint8Array<ArrayBuffer>> {
  const [first, ...rest] = printShop();
  if (!first) throw new Error('no printing thread');
  return rest.reduce((best, thread) => (thread.load < best.load ? thread : best), first).ask(page);
}
