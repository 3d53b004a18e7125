import { promisify } from 'node:util';
import { brotliDecompress, gzip } from 'node:zlib';
import type { Encoding, Head, KeptAnswer } from './kept-answer';

/**
 * The bytes of a kept answer for one client. Answers are kept as brotli alone, which every browser
 * takes; for the few clients that do not, theirs are made of it. The latest of those are remembered,
 * since a proxy in front may ask for every page in gzip.
 */

const unpack = promisify(brotliDecompress);
const compressGzip = promisify(gzip);

/** Bytes of what is remembered. */
const REMEMBERED_BYTES = 8 * 1024 * 1024;

type Made = { readonly body: Promise<Buffer>; bytes: number };

/** By what is sent before the bytes, which belongs to one answer in one encoding. */
const made = new Map<Head, Made>();
let bytes = 0;

/** At once where the kept bytes are what the client takes. */
export function bodyFor(answer: KeptAnswer, encoding: Encoding): Buffer | Promise<Buffer> {
  if (!answer.isPacked || encoding === 'br') return answer.body;
  const key = answer.heads[encoding];
  const known = made.get(key);
  if (known !== undefined) {
    made.delete(key);
    made.set(key, known);
    return known.body;
  }
  const making: Made = { body: make(answer.body, encoding), bytes: 0 };
  made.set(key, making);
  making.body.then(
    (body) => remember(key, making, body.length),
    () => made.delete(key),
  );
  return making.body;
}

async function make(packed: Buffer, encoding: Encoding): Promise<Buffer> {
  const body = await unpack(packed);
  return encoding === 'gzip' ? compressGzip(body) : body;
}

function remember(key: Head, making: Made, length: number): void {
  if (made.get(key) !== making) return;
  making.bytes = length;
  bytes += length;
  for (const [oldest, entry] of made) {
    if (bytes <= REMEMBERED_BYTES) return;
    bytes -= entry.bytes;
    made.delete(oldest);
  }
}
