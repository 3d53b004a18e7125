import 'server-only';
import { join } from 'node:path';
import { env } from '../env';
import type { ShownSlide } from '../pages/slides/shown-slide';
import { WorkingThread } from '../working-thread';
import type { Deck } from './deck';
import { type AboutPresentation, deckOf } from './deck-slide';
import { writeWhole } from './whole-deck';

/** So many presentations are written at once. */
const THREADS = 2;
const WORK = {
  name: 'presentation',
  limits: { start: 30_000, work: 30_000 },
  /** What its library keeps of each, only the thread's end gives back. */
  lifetime: 50,
};

const shared = globalThis as typeof globalThis & {
  presentationWriters?: readonly WorkingThread<Deck, Uint8Array<ArrayBuffer>>[];
};

/** Those of the process, also where a development server loads this module again. */
function writers() {
  const program = join(process.cwd(), env().BUILD_DIR, 'presentation-worker.mjs');
  shared.presentationWriters ??= Array.from(
    { length: THREADS },
    () => new WorkingThread(program, WORK),
  );
  return shared.presentationWriters;
}

/** Slides as a `.pptx` whose charts and tables can be edited; rejects where it cannot be written. */
export function presentation(
  slides: readonly ShownSlide[],
  about: AboutPresentation,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first, ...rest] = writers();
  if (!first) throw new Error('no thread that writes presentations');
  const idlest = rest.reduce((best, one) => (one.load < best.load ? one : best), first);
  return writeWhole(
    deckOf(slides, about),
    (deck) => idlest.ask(deck),
    (index, problem) => {
      const slide = slides[index];
      if (slide) about.onLost?.(slide, problem);
    },
  );
}
