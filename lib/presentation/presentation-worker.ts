import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { ThreadMessage } from '../working-thread';
import type { Deck } from './deck';
import { writeDeck } from './write-deck';

const WRITING_PRIORITY = 5;

/** Who waits for a page goes before who waits for a file. On Linux this is of the thread that asks, elsewhere of the whole process. */
if (process.platform === 'linux') setPriority(WRITING_PRIORITY);

parentPort?.on('message', async (deck: Deck) => {
  let answer: ThreadMessage<Uint8Array>;
  try {
    answer = { type: 'done', result: await writeDeck(deck) };
  } catch (problem) {
    answer = {
      type: 'failed',
      problem: problem instanceof Error ? problem.message : String(problem),
    };
  }
  parentPort?.postMessage(answer);
});
parentPort?.postMessage({ type: 'ready' } satisfies ThreadMessage<Uint8Array>);
