import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Deck } from '@/lib/presentation/deck';
import { deckOf } from '@/lib/presentation/deck-slide';
import { writeDeck } from '@/lib/presentation/write-deck';
import { WorkingThread } from '@/lib/working-thread';
import { buildPresentationWorker } from '../../../scripts/build/presentation-worker';
import { about, madePack } from './made-pack';

let folder: string;
let thread: WorkingThread<Deck, Uint8Array>;

beforeAll(async () => {
  // Inside the project, where the bundle finds its packages.
  folder = mkdtempSync(join(process.cwd(), 'node_modules/.presentation-worker-'));
  await buildPresentationWorker(folder);
  thread = new WorkingThread(join(folder, 'presentation-worker.mjs'), {
    name: 'presentation',
    limits: { start: 30_000, work: 60_000 },
  });
}, 60_000);

afterAll(() => {
  thread.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is written by its thread as it is without one, one after the other', {
  timeout: 120_000,
}, async () => {
  const deck = deckOf(madePack, about());
  const [first, second] = await Promise.all([thread.ask(deck), thread.ask(deck)]);
  const here = Buffer.from(await writeDeck(deck));
  expect(here.equals(Buffer.from(first))).toBe(true);
  expect(here.equals(Buffer.from(second))).toBe(true);
});
