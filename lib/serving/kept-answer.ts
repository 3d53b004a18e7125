import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { CapturedAnswer } from './captured-response';
import { asDocument, withLinksOutside } from './document';
import { framedPolicy, programlessPolicy, standingHeaders } from './security-policy';

export type Encoding = 'identity' | 'gzip' | 'br';

/** What is sent before the bytes, in one encoding. */
export type Head = {
  readonly etag: string;
  /** Name, value, name, value …: as `writeHead` takes them fastest. Without the body's length. */
  readonly headers: readonly string[];
  readonly notModifiedHeaders: readonly string[];
};

/** A finished answer. Its bytes are kept once: as brotli where that is worth it, else as they are. */
export type KeptAnswer = {
  readonly status: number;
  readonly body: Buffer;
  /** Whether `body` is brotli. */
  readonly isPacked: boolean;
  /** Bytes of the body as it was before. */
  readonly length: number;
  readonly heads: Readonly<Record<Encoding, Head>>;
  /** What it weighs in memory, in bytes, its headers too. */
  readonly bytes: number;
};

export type CachePolicy = 'revalidate' | 'immutable' | 'not-stored';

const CACHE_CONTROL: Readonly<Record<CachePolicy, string>> = {
  revalidate: 'public, max-age=0, must-revalidate',
  immutable: 'public, max-age=31536000, immutable',
  'not-stored': 'no-store',
};

/**
 * Headers of the handler that go on to the reader; cookies, Next's own and the rest do not. Not
 * `Link`: which hints React sends depends on how long the page waited, and two servers would differ.
 */
const PASSED_ON = ['content-type', 'content-disposition', 'content-language', 'location'];

const COMPRESSIBLE = /^(?:text\/|application\/(?:.*json|javascript|xml|.*\+xml)|image\/svg\+xml)/;
/** Bytes from which compressing is worth it. */
const SMALLEST_COMPRESSED = 512;

const compressBrotli = promisify(brotliCompress);

/** Whether packing is worth it for a content type. */
export function isCompressible(type: string): boolean {
  return COMPRESSIBLE.test(type);
}

/** Makes the bytes of an answer once, for every reader; what is no page of its own is never framed. */
export async function finishAnswer(
  captured: CapturedAnswer,
  cache: CachePolicy,
  mayBeFramed = false,
): Promise<KeptAnswer> {
  const { status } = captured;
  const isFramed = mayBeFramed && status === 200;
  const type = String(captured.headers['content-type'] ?? '');
  const body = bodyOf(captured, type, isFramed);
  const common = [
    ...passedOn(captured.headers),
    ...standingHeaders({ isFramed }).flat(),
    'Cache-Control',
    CACHE_CONTROL[cache],
    'Vary',
    'Accept-Encoding',
  ];
  const etag = createHash('sha256')
    .update(`${status} `)
    .update(common.join('\n'))
    .update(body)
    .digest('base64url')
    .slice(0, 27);
  const isPacked = isCompressible(type) && body.length >= SMALLEST_COMPRESSED;
  const kept = isPacked ? await pack(body, cache) : body;
  const head = (encoding: Encoding) =>
    headOf(isPacked && encoding !== 'identity' ? encoding : undefined, {
      ...{ tag: etag, common, policy: isFramed ? framedPolicy : programlessPolicy },
    });
  return {
    status,
    body: kept,
    isPacked,
    length: body.length,
    heads: { identity: head('identity'), br: head('br'), gzip: head('gzip') },
    bytes: kept.length + OVERHEAD,
  };
}

function bodyOf({ status, body }: CapturedAnswer, type: string, isFramed: boolean): Buffer {
  // Whoever is led elsewhere reads nothing here; what Next sends them waits for its program.
  if (status >= 300 && status < 400) return Buffer.alloc(0);
  if (!type.startsWith('text/html')) return body;
  const document = asDocument(body.toString('utf8'));
  return Buffer.from(isFramed ? withLinksOutside(document) : document);
}

/** Quality 6: on a province's page 11 saves a tenth of the bytes for a hundred times the time. */
function pack(body: Buffer, cache: CachePolicy): Promise<Buffer> {
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: cache === 'immutable' ? 10 : 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

/** Headers and bookkeeping of one entry in bytes, roughly. */
const OVERHEAD = 2_500;

/** Those headers of the handler that go on to the reader: name, value, name, value …. */
export function passedOn(headers: OutgoingHttpHeaders): string[] {
  return PASSED_ON.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [name, String(value)];
  });
}

interface HeadParts {
  readonly tag: string;
  readonly common: readonly string[];
  readonly policy: string;
}

function headOf(encoding: string | undefined, { tag, common, policy }: HeadParts): Head {
  const etag = `"${encoding === undefined ? tag : `${tag}-${encoding}`}"`;
  const headers = [...common, 'ETag', etag];
  return {
    etag,
    // The policy that came with the page stays.
    notModifiedHeaders: headers,
    headers: [
      ...headers,
      'Content-Security-Policy',
      policy,
      ...(encoding === undefined ? [] : ['Content-Encoding', encoding]),
    ],
  };
}
