import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the wire. */
export type RawAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The body after its encoding is undone. */
  readonly text: string;
};

type RawRequest = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** One request with exactly these headers: no cookie jar, no redirect, no cache. */
export function ask(address: string, options: RawRequest = {}): Promise<RawAnswer> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((settle, fail) => {
    const asking = request(address, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.once('error', fail);
      answer.once('end', () => {
        const bytes = Buffer.concat(chunks);
        settle({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes,
          text: decoded(bytes, answer.headers['content-encoding']).toString('utf8'),
        });
      });
    });
    asking.once('error', fail);
    asking.end(body);
  });
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes;
}
