import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { logError, logSecurity, newReference, referenceHeader } from '@/lib/log';
import { capturePost } from './answer-post';
import {
  type CapturedAnswer,
  captureAnswer,
  type RequestHandler,
  readerRequest,
} from './captured-response';
import { bodyFor } from './encoded-body';
import type { KeptAnswer } from './kept-answer';
import { chooseEncoding, isUnchanged } from './negotiation';
import { mayWrite, type SiteOrigin } from './origin-check';
import type { PageStore } from './page-store';
import { sendBadAddress, sendFailure, sendLater } from './plain-answers';
import { canonicalAddress, type KnownNames } from './public-address';
import { canonicalPath, kindOfPath } from './public-paths';
import { QueueFull, type RenderQueue } from './render-queue';
import { noncePolicy, standingHeaders } from './security-policy';
import { carriesSession } from './session-mark';
import { streamAnswer } from './streamed-answer';
import { failedFile, substituteAddress } from './substitute-pages';
import { addressOf, setTrustedHeaders } from './trusted-headers';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

export type SiteHandlerOptions = {
  /** Whether the database is known not to answer: what needs it says so at once. */
  readonly isDatabaseAway: () => boolean;
  readonly handler: RequestHandler;
  readonly pages: PageStore;
  /** Pages that carry a reader's own words: kept apart, so that they drive no other out. */
  readonly searches: PageStore;
  readonly assets: PageStore;
  /** Paths of all files that are served as they are: of the build and of the public folder. */
  readonly files: ReadonlySet<string>;
  readonly names: { get(): Promise<KnownNames | undefined> };
  readonly queue: RenderQueue;
  /** Headers of the request for what is public, which say nothing of its reader. */
  readonly publicHeaders: Readonly<Record<string, string>>;
  readonly site: SiteOrigin;
  /** What signs sessions. */
  readonly secret: string;
};

/**
 * Every request of the production server: kept answers at once, public ones through the store,
 * personal ones to the handler under a policy and headers of their own.
 */
export function createSiteHandler(options: SiteHandlerOptions) {
  const { pages } = options;
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { method, url = '/' } = request;
    if (/^websocket$/i.test(request.headers.upgrade ?? '')) {
      sendFailure(response, 400, 'Không có WebSocket · No WebSocket here');
      return;
    }
    if (method === 'GET' || method === 'HEAD') {
      // No parsing before this: it is the way of nearly every request.
      const kept = pages.find(url);
      if (kept !== undefined) {
        send(request, response, kept);
        return;
      }
    }
    answer(options, request, response, url).catch((error) => {
      if (error instanceof QueueFull) {
        sendLater(response, url, 'busy');
        return;
      }
      const reference = logError('request.failed', error, { path: url.replace(/[?#].*$/s, '') });
      sendFailure(response, 500, `Lỗi máy chủ · Server error (${reference})`);
    });
  };
}

async function answer(
  options: SiteHandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
): Promise<void> {
  const { method } = request;
  if (!mayWrite(claimsOf(request), options.site)) {
    logSecurity('origin.refused', { address: addressOf(request, options.site), method });
    sendFailure(response, 403, 'Yêu cầu không đến từ trang này · Not asked from this site');
    return;
  }
  const path = canonicalPath(url);
  if (path === undefined) {
    sendBadAddress(response, url);
    return;
  }
  const kind = kindOfPath(path);
  if (kind === 'closed' || (kind === 'asset' && !options.files.has(path))) {
    sendFailure(response, 404, 'Không có · Not found');
  } else if (kind === 'personal' && isPage(request, path) && options.isDatabaseAway()) {
    sendLater(response, url, 'away');
  } else if (kind === 'personal') {
    await inTurn(options, request, path, () => answerPersonally(options, request, response));
  } else if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendFailure(response, 405, 'Chỉ đọc · Read only');
  } else {
    const known = kind === 'asset' ? undefined : await options.names.get();
    const found = canonicalAddress(url, options.files, known);
    if (found === undefined) {
      sendBadAddress(response, url);
      return;
    }
    if (found.kind === 'stream') {
      await options.queue.beside(() =>
        streamAnswer(options.handler, found.address, options.publicHeaders, response),
      );
      return;
    }
    const pages = found.kind === 'search' ? options.searches : options.pages;
    const kept = await (kind === 'asset' ? options.assets : pages).get(found.address);
    if (kept.status >= 500 && options.isDatabaseAway()) sendLater(response, url, 'away');
    else send(request, response, kept);
  }
}

/** Whether a page is asked for, by a browser's own navigation. */
function isPage({ method, headers }: IncomingMessage, path: string): boolean {
  return method === 'GET' && headers.rsc === undefined && !path.startsWith('/api/');
}

/** Signed-in people go first; a page on the way to signing in waits with the public ones. */
function inTurn(
  { queue, secret }: SiteHandlerOptions,
  { method, headers }: IncomingMessage,
  path: string,
  work: () => Promise<void>,
): Promise<void> {
  if (path.startsWith('/api/')) return work();
  if (carriesSession(headers.cookie, secret)) return queue.first(work);
  // What a stranger sends may come slowly: it takes nobody's turn.
  return method === 'GET' || method === 'HEAD' ? queue.run('guest', work) : work();
}

function claimsOf({ method, headers }: IncomingMessage) {
  const site = headers['sec-fetch-site'];
  return {
    method,
    origin: headers.origin,
    host: headers.host,
    site: typeof site === 'string' ? site : undefined,
    hasCookie: headers.cookie !== undefined,
  };
}

function send(request: IncomingMessage, response: ServerResponse, kept: KeptAnswer): void {
  const { headers } = request;
  const encoding = chooseEncoding(headers['accept-encoding'] as string | undefined);
  const head = kept.heads[encoding];
  if (kept.status === 200 && isUnchanged(headers['if-none-match'], head.etag)) {
    response.writeHead(304, head.notModifiedHeaders as string[]);
    response.end();
    return;
  }
  const sendBody = (body: Buffer) => {
    response.writeHead(kept.status, [...head.headers, 'Content-Length', String(body.length)]);
    if (request.method === 'HEAD') response.end();
    else response.end(body);
  };
  const body = bodyFor(kept, encoding);
  if (Buffer.isBuffer(body)) {
    sendBody(body);
    return;
  }
  body.then(sendBody).catch((error) => {
    const reference = logError('request.failed', error);
    sendFailure(response, 500, `Lỗi máy chủ · Server error (${reference})`);
  });
}

/** A page for one person: a nonce for its scripts, never stored anywhere. */
async function answerPersonally(
  { handler, site }: SiteHandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const policy = noncePolicy(randomBytes(16).toString('base64'));
  setTrustedHeaders(request, site);
  // Next reads the nonce from the request's policy and puts it on its scripts.
  request.headers['content-security-policy'] = policy;
  const reference = newReference();
  request.headers[referenceHeader] = reference;
  const { rsc, 'next-action': action } = request.headers;
  const isDocument = rsc === undefined && action === undefined;
  const isPost = request.method === 'POST';
  const captured = isPost
    ? await capturePost(handler, request, response)
    : await captureAnswer(handler, request);
  if (captured === null) return;
  // What a failed form carried is in its answer already.
  const mayStandIn = isDocument && (!isPost || captured.status === 404);
  const instead =
    mayStandIn &&
    (failedFile(captured, request.url ?? '/', reference) ??
      (await substitute(handler, request, captured, reference)));
  await sendPersonal(request, response, instead || captured, policy);
}

async function sendPersonal(
  request: IncomingMessage,
  response: ServerResponse,
  captured: CapturedAnswer,
  policy: string,
): Promise<void> {
  for (const [name, value] of Object.entries(captured.headers)) {
    if (value !== undefined) response.setHeader(name, value);
  }
  for (const [name, value] of standingHeaders()) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-store');
  const encoding = chooseEncoding(request.headers['accept-encoding'] as string | undefined);
  const worthIt = captured.body.length > 1_000 && encoding !== 'identity';
  const body = worthIt ? await compressOnce(captured.body, encoding) : captured.body;
  if (worthIt) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.writeHead(captured.status);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** For one answer to one person: brotli's quality 4 takes half the time of gzip and is smaller. */
function compressOnce(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return compressGzip(body);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 4,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return compressBrotli(body, { params });
}

async function substitute(
  handler: RequestHandler,
  { url = '/', headers }: IncomingMessage,
  captured: CapturedAnswer,
  reference: string,
): Promise<CapturedAnswer | undefined> {
  const address = substituteAddress(captured, url, reference);
  if (address === undefined) return undefined;
  const { cookie: _, ...asReader } = headers;
  const page = await captureAnswer(handler, readerRequest(address, asReader));
  return page.status === 200
    ? { ...captured, body: page.body, headers: { ...page.headers } }
    : undefined;
}

/** Sets headers at the last moment, over whatever the handler set. */
export function insistOnHeaders(
  response: ServerResponse,
  wanted: readonly (readonly [string, string])[],
): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((...args: unknown[]) => {
    for (const [name, value] of wanted) response.setHeader(name, value);
    return writeHead(...args);
  }) as typeof response.writeHead;
}
