import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { PassThrough, pipeline, type Writable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { logError, newReference, referenceHeader } from '@/lib/log';
import { type RequestHandler, readerRequest } from './captured-response';
import { isCompressible, passedOn } from './kept-answer';
import { chooseEncoding } from './negotiation';
import { sendFailure } from './plain-answers';
import { programlessPolicy, standingHeaders } from './security-policy';
import { failedFile } from './substitute-pages';

/**
 * An answer that goes to its reader as it is made, whatever its size, and is never kept: a whole
 * archive as a file. It is made no faster than its reader takes it, and no further once they go.
 */

/** Milliseconds in which a reader has to take something, or is gone. */
const LONGEST_STANDSTILL = 60_000;

/** Settles when all is sent, or the reader is gone, or it broke off. */
export async function streamAnswer(
  handler: RequestHandler,
  address: string,
  headers: Readonly<Record<string, string>>,
  response: ServerResponse,
): Promise<void> {
  if (response.destroyed) return;
  const reference = newReference();
  const request = readerRequest(address, { ...headers, [referenceHeader]: reference });
  const over = new Promise<void>((settle) => response.once('close', settle));
  const open = (status: number, given: OutgoingHttpHeaders) =>
    begin(response, status, given, address, reference);
  const passing = new PassingResponse(request, open);
  response.setTimeout(LONGEST_STANDSTILL, () => response.destroy());
  response.once('close', () => passing.leave());
  const fail = (error: unknown) => {
    if (response.destroyed) return;
    logError('stream.failed', error, { path: address.replace(/\?.*$/s, '') }, reference);
    passing.destroy(error as Error);
    if (response.headersSent) response.destroy();
    else sendFailed(response, 500, address, reference);
  };
  // What goes on after its reader has gone takes nobody's place.
  await Promise.race([over, Promise.resolve(handler(request, passing)).catch(fail)]);
  await over;
}

/** Sends the head; gives what takes the body. */
function begin(
  response: ServerResponse,
  status: number,
  given: OutgoingHttpHeaders,
  address: string,
  reference: string,
): Writable {
  const { method, headers } = response.req;
  if (status !== 200 || method === 'HEAD' || response.destroyed) {
    if (status >= 500) sendFailed(response, status, address, reference);
    else sendHead(response, status, given);
    if (!response.writableEnded) response.end();
    return nowhere();
  }
  const accepted = chooseEncoding(headers['accept-encoding'] as string | undefined);
  const encoding = isCompressible(String(given['content-type'] ?? '')) ? accepted : 'identity';
  sendHead(response, status, given, encoding);
  const body = encoding === 'identity' ? new PassThrough() : packer(encoding);
  // A reader who goes, or a program that breaks off, ends both; half a file ends as what it is.
  pipeline(body, response, () => {});
  return body;
}

function sendHead(
  response: ServerResponse,
  status: number,
  given: OutgoingHttpHeaders,
  encoding = 'identity',
): void {
  response.writeHead(status, [
    ...passedOn(given),
    ...standingHeaders().flat(),
    ...['Content-Security-Policy', programlessPolicy],
    ...['Cache-Control', 'no-store', 'Vary', 'Accept-Encoding'],
    ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
  ]);
}

function sendFailed(
  response: ServerResponse,
  status: number,
  address: string,
  reference: string,
): void {
  const nothing = { status, headers: {}, body: Buffer.alloc(0) };
  sendFailure(response, status, String(failedFile(nothing, address, reference)?.body).trim());
}

function packer(encoding: 'br' | 'gzip') {
  if (encoding === 'gzip') return createGzip();
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return createBrotliCompress({ params });
}

function nowhere(): Writable {
  return new PassThrough().resume();
}

type Callback = (error?: Error | null) => void;

/** What the handler writes to: opens at its first word, and is as full as what takes the body. */
class PassingResponse extends ServerResponse {
  private body: Writable | undefined;
  private isLeft = false;

  constructor(
    request: IncomingMessage,
    private readonly open: (status: number, headers: OutgoingHttpHeaders) => Writable,
  ) {
    super(request);
    Object.defineProperty(this, 'headersSent', { get: () => this.body !== undefined });
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (typeof headers === 'object' && headers !== null && !Array.isArray(headers)) {
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    }
    return this;
  }

  override flushHeaders(): void {
    this.opened();
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    const done = [encoding, callback].find((one) => typeof one === 'function') as Callback;
    const named = typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8';
    return this.opened().write(chunk, named, done);
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    const done = [chunk, encoding, callback].find((one) => typeof one === 'function');
    const body = this.opened();
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') {
      body.write(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8');
    }
    this.finished = true;
    body.end(() => {
      if (done !== undefined) (done as Callback)();
      this.emit('finish');
      this.leave();
    });
    return this;
  }

  override destroy(error?: Error): this {
    this.body?.destroy(error ?? new Error('The answer was broken off'));
    this.leave();
    return this;
  }

  /** Nobody takes any more of it: the handler hears of it as of a connection that ended. */
  leave(): void {
    if (this.isLeft) return;
    this.isLeft = true;
    this.destroyed = true;
    this.emit('close');
  }

  private opened(): Writable {
    if (this.body === undefined) {
      this.body = this.open(this.statusCode, this.getHeaders());
      this.body.on('drain', () => this.emit('drain'));
      this.body.on('error', () => this.leave());
    }
    return this.body;
  }
}
