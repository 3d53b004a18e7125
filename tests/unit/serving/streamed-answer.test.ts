import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestHandler } from '@/lib/serving/captured-response';
import { streamAnswer } from '@/lib/serving/streamed-answer';
import { expectComplaints } from '../../support/quiet-console';

const MEBIBYTE = 1024 * 1024;
const TYPE = { 'content-type': 'text/csv; charset=utf-8' };

let handler: RequestHandler = () => {};
let ended = 0;
let port = 0;
const server = createServer((_, response) => {
  streamAnswer(
    (request, passing) => handler(request, passing),
    '/a.csv',
    { host: 'x' },
    response,
  ).finally(() => ended++);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

beforeEach(() => {
  ended = 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Writes so many pieces of a size as a program does that waits for its reader. */
function pieces(count: number, size: number, written: { bytes: number; isLeft: boolean }) {
  return async (_: IncomingMessage, response: ServerResponse) => {
    const left = once(response, 'close').then(() => {
      written.isLeft = true;
    });
    response.writeHead(200, TYPE);
    for (let number = 0; number < count && !response.destroyed; number++) {
      const more = response.write(Buffer.alloc(size, `${number};`));
      written.bytes += size;
      const drained = new Promise((settle) => response.once('drain', settle));
      if (!more) await Promise.race([drained, left]);
    }
    response.end('end');
  };
}

function open(headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((settle, fail) => {
    const request = get({ port, host: '127.0.0.1', path: '/', headers, method, agent: false });
    request.once('response', settle).once('error', fail);
  });
}

async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('an answer that streams', () => {
  it('arrives whole, packed as its reader takes it, with the headers of every answer', async () => {
    handler = pieces(40, 10_000, { bytes: 0, isLeft: false });
    const plain = await open();
    expect(plain.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': TYPE['content-type'],
      'x-content-type-options': 'nosniff',
      'transfer-encoding': 'chunked',
    });
    expect(plain.headers['content-security-policy']).toContain("script-src 'self'");
    const whole = await bytesOf(plain);
    expect(whole.length).toBe(400_003);
    expect(whole.subarray(-3).toString()).toBe('end');
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const packed = await open({ 'accept-encoding': encoding });
      expect(packed.headers['content-encoding']).toBe(encoding);
      const bytes = await bytesOf(packed);
      expect(bytes.length).toBeLessThan(whole.length / 4);
      expect(unpack(bytes).equals(whole)).toBe(true);
    }
    await vi.waitFor(() => expect(ended).toBe(3));
  });

  it('says nothing of its own but what every answer says', async () => {
    handler = (_, response) => {
      response.setHeader('set-cookie', 'a=b');
      response.writeHead(200, { ...TYPE, 'x-powered-by': 'x', 'cache-control': 'public' });
      response.end('a');
    };
    const { headers } = await open();
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('is made no faster than its reader takes it, in flat memory', async () => {
    const written = { bytes: 0, isLeft: false };
    handler = pieces(3_000, 100_000, written);
    const answer = await open();
    // Nothing is read: what was written is what the sockets hold.
    await new Promise((settle) => setTimeout(settle, 150));
    const held = written.bytes;
    expect(held).toBeLessThan(30 * MEBIBYTE);
    await new Promise((settle) => setTimeout(settle, 100));
    expect(written.bytes).toBe(held);
    const before = process.memoryUsage();
    let [read, most] = [0, 0];
    for await (const chunk of answer) {
      read += chunk.length;
      const { heapUsed, external } = process.memoryUsage();
      most = Math.max(most, heapUsed + external - before.heapUsed - before.external);
    }
    expect(read).toBe(300_000_003);
    expect(most).toBeLessThan(100 * MEBIBYTE);
  }, 30_000);

  it('is made no further once its reader has gone', async () => {
    const written = { bytes: 0, isLeft: false };
    handler = pieces(100_000, 100_000, written);
    const answer = await open({ 'accept-encoding': 'br' });
    await once(answer, 'data');
    answer.destroy();
    await vi.waitFor(() => expect(ended).toBe(1));
    await vi.waitFor(() => expect(written.isLeft).toBe(true));
    const { bytes } = written;
    await new Promise((settle) => setTimeout(settle, 50));
    expect(written.bytes).toBe(bytes);
  });

  it('takes nobody’s place once its reader has gone, even where its program does not hear of it', async () => {
    handler = (_, response) => {
      response.writeHead(200, TYPE);
      response.write('a');
      return new Promise(() => {});
    };
    const answer = await open();
    answer.destroy();
    await vi.waitFor(() => expect(ended).toBe(1));
  });

  it('that breaks off is no whole file', async () => {
    expectComplaints();
    handler = async (_, response) => {
      response.writeHead(200, TYPE);
      response.write('half');
      await new Promise((settle) => setTimeout(settle, 20));
      throw new Error('broken');
    };
    await expect(bytesOf(await open())).rejects.toThrow('aborted');
    handler = (_, response) => {
      response.write('half');
      setTimeout(() => response.destroy(new Error('broken')), 20);
    };
    await expect(bytesOf(await open({ 'accept-encoding': 'gzip' }))).rejects.toThrow('aborted');
    await vi.waitFor(() => expect(ended).toBe(2));
  });

  it('that fails before its first word is told under a reference', async () => {
    expectComplaints();
    handler = () => Promise.reject(new Error('no'));
    const thrown = await open();
    expect(thrown.statusCode).toBe(500);
    expect(String(await bytesOf(thrown))).toMatch(/[0-9A-Z]{6}\.\n$/);
    handler = (_, response) => {
      response.writeHead(500);
      response.end();
    };
    const answered = await open();
    expect(answered.statusCode).toBe(500);
    expect(String(await bytesOf(answered))).toMatch(/[0-9A-Z]{6}\.\n$/);
    await vi.waitFor(() => expect(ended).toBe(2));
  });

  it('tells a reader who asks for its head no more', async () => {
    const written = { bytes: 0, isLeft: false };
    handler = pieces(3, 1_000, written);
    const { headers, statusCode } = await open({}, 'HEAD');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe(TYPE['content-type']);
    await vi.waitFor(() => expect(ended).toBe(1));
  });
});
