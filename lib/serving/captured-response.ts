import {
  type IncomingHttpHeaders,
  IncomingMessage,
  type OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http';
import { Socket } from 'node:net';

/** Anything that answers Node requests; Next's request handler in practice. */
export type RequestHandler = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<unknown> | unknown;

export type CapturedAnswer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

/** Milliseconds for one whole answer. */
const RENDER_TIMEOUT = 60_000;

/** A request for a page as a reader without cookies, session or router would make it. */
export function readerRequest(
  address: string,
  headers: Readonly<IncomingHttpHeaders>,
): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = address;
  request.headers = { ...headers };
  request.httpVersion = '1.1';
  request.push(null);
  return request;
}

/** A request whose body has been read, to be handled as if it were only now coming in. */
export function requestWithBody(original: IncomingMessage, body: Buffer): IncomingMessage {
  const { 'transfer-encoding': _, ...headers } = original.headers;
  const request = new IncomingMessage(new Socket());
  request.method = original.method ?? 'POST';
  request.url = original.url ?? '/';
  request.headers = { ...headers, 'content-length': String(body.length) };
  request.httpVersion = original.httpVersion;
  request.push(body);
  request.push(null);
  request.complete = true;
  return request;
}

/** The handler's whole answer. Throws when it breaks off or takes longer than a minute. */
export async function captureAnswer(
  handler: RequestHandler,
  request: IncomingMessage,
): Promise<CapturedAnswer> {
  const response = new CapturingResponse(request);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`No answer for ${pathOf(request)}`)), RENDER_TIMEOUT);
  });
  try {
    const handled = Promise.resolve(handler(request, response)).then(() => response.answer);
    return await Promise.race([handled, response.answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Without the query, in which people's own words may stand. */
function pathOf({ url = '' }: IncomingMessage): string {
  return url.replace(/[?#].*$/s, '');
}

type Callback = (error?: Error | null) => void;

class CapturingResponse extends ServerResponse {
  readonly answer: Promise<CapturedAnswer>;
  private readonly chunks: Buffer[] = [];
  private begun = false;
  private settle: (answer: CapturedAnswer) => void = () => {};
  private fail: (error: Error) => void = () => {};

  constructor(request: IncomingMessage) {
    super(request);
    this.answer = new Promise((settle, fail) => {
      this.settle = settle;
      this.fail = fail;
    });
    // The caller may have stopped waiting.
    this.answer.catch(() => {});
    Object.defineProperty(this, 'headersSent', { get: () => this.begun });
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.at(-1);
    if (Array.isArray(headers)) {
      for (let index = 0; index + 1 < headers.length; index += 2) {
        this.setHeader(String(headers[index]), headers[index + 1]);
      }
    } else if (typeof headers === 'object' && headers !== null) {
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    }
    this.begun = true;
    return this;
  }

  override flushHeaders(): void {
    this.begun = true;
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.begun = true;
    this.keep(chunk, encoding);
    const done = typeof encoding === 'function' ? encoding : callback;
    if (typeof done === 'function') (done as Callback)();
    return true;
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    this.begun = true;
    if (typeof chunk !== 'function') this.keep(chunk, encoding);
    const done = [chunk, encoding, callback].find((one) => typeof one === 'function');
    this.finished = true;
    this.settle({
      status: this.statusCode,
      headers: this.getHeaders(),
      body: Buffer.concat(this.chunks),
    });
    if (done !== undefined) (done as Callback)();
    this.emit('finish');
    this.emit('close');
    return this;
  }

  override destroy(error?: Error): this {
    this.fail(error ?? new Error('The answer was broken off'));
    this.destroyed = true;
    this.emit('close');
    return this;
  }

  private keep(chunk: unknown, encoding: unknown): void {
    if (chunk === undefined || chunk === null) return;
    if (typeof chunk === 'string') {
      this.chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      );
    } else {
      this.chunks.push(Buffer.from(chunk as Uint8Array));
    }
  }
}
