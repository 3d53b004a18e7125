import { get } from 'node:http';
import { pause } from '../process';

/** The body as it goes over the wire with brotli. Throws unless it is a whole answer. */
export function fetchBytes(address: string): Promise<Buffer> {
  return new Promise((settle, fail) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', fail);
      answer.on('end', () =>
        answer.statusCode === 200
          ? settle(Buffer.concat(chunks))
          : fail(new Error(`${answer.statusCode} for ${address}`)),
      );
    }).on('error', fail);
  });
}

/** Waits until an address answers with 200; gives up after a minute. */
export async function waitForAnswer(address: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      await fetchBytes(address);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(10);
    }
  }
}
