import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { CapturedAnswer } from './captured-response';
import { hashPolicy, scriptlessPolicy, standingHeaders } from './security-policy';

/** An answer's finished bytes in one encoding, with everything that is sent before them. */
type Variant = {
  readonly etag: string;
  /** Name, value, name, value …: as `writeHead` takes them fastest. */
  readonly headers: readonly string[];
  readonly notModifiedHeaders: readonly string[];
  readonly body: Buffer;
};

export type Encoding = 'identity' | 'gzip' | 'br';

export type KeptAnswer = {
  readonly status: number;
  readonly variants: Readonly<Record<Encoding, Variant>>;
  /** What it weighs in memory, all encodings together. */
  readonly bytes: number;
};

export type CachePolicy = 'revalidate' | 'immutable' | 'not-stored';

const CACHE_CONTROL: Readonly<Record<CachePolicy, string>> = {
  revalidate: 'public, max-age=0, must-revalidate',
  immutable: 'public, max-age=31536000, immutable',
  'not-stored': 'no-store',
};

/** Headers of the handler that go on to the reader; cookies, Next's own and the rest do not. */
const PASSED_ON = ['content-type', 'content-disposition', 'content-language', 'location', 'link'];

const COMPRESSIBLE = /^(?:text\/|application\/(?:.*json|javascript|xml|.*\+xml)|image\/svg\+xml)/;
const SMALLEST_COMPRESSED = 512;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Makes the bytes of an answer once, for every reader and every encoding. */
export async function finishAnswer(
  captured: CapturedAnswer,
  cache: CachePolicy,
): Promise<KeptAnswer> {
  const { status, body } = captured;
  const type = String(captured.headers['content-type'] ?? '');
  const isHtml = type.startsWith('text/html');
  const html = isHtml ? body.toString('utf8') : undefined;
  const common = [
    ...passedOn(captured.headers),
    ...standingHeaders().flat(),
    'Cache-Control',
    CACHE_CONTROL[cache],
    'Vary',
    'Accept-Encoding',
  ];
  const policy = html === undefined ? scriptlessPolicy : hashPolicy(html);
  const tag = createHash('sha256').update(`${status} `).update(common.join('\n'));
  const etag = tag
    .update(html === undefined ? body : contentOf(html))
    .digest('base64url')
    .slice(0, 27);
  const identity = variant(body, undefined, etag, common, policy);
  if (!COMPRESSIBLE.test(type) || body.length < SMALLEST_COMPRESSED) {
    const variants = { identity, gzip: identity, br: identity };
    return { status, variants, bytes: body.length + OVERHEAD };
  }
  const [br, gz] = await Promise.all([
    compressBrotli(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: cache === 'immutable' ? 10 : 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      },
    }),
    compressGzip(body),
  ]);
  return {
    status,
    variants: {
      identity,
      br: variant(br, 'br', etag, common, policy),
      gzip: variant(gz, 'gzip', etag, common, policy),
    },
    bytes: body.length + br.length + gz.length + OVERHEAD,
  };
}

/**
 * What a page says, without the program that brings it to life: Next writes that in the order in
 * which parts of the page were done, so two renderings of one page differ there and nowhere else.
 * The built files that it names stay, for they change what the page does; so do structured data.
 */
function contentOf(html: string): string {
  const files = new Set(html.match(/\/_next\/static\/[\w./%~-]+/g));
  return [
    html.replace(/(<script\b(?![^>]*ld\+json)[^>]*>)[\s\S]*?(?=<\/script>)/gi, '$1'),
    ...[...files].sort(),
  ].join('\n');
}

/** Headers and bookkeeping of one entry, roughly. */
const OVERHEAD = 8_000;

function passedOn(headers: OutgoingHttpHeaders): string[] {
  return PASSED_ON.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [name, String(value)];
  });
}

function variant(
  body: Buffer,
  encoding: string | undefined,
  tag: string,
  common: readonly string[],
  policy: string,
): Variant {
  const etag = `"${encoding === undefined ? tag : `${tag}-${encoding}`}"`;
  const headers = [...common, 'ETag', etag];
  return {
    etag,
    // Without the policy: it names this rendering's programs, the reader may hold another's.
    notModifiedHeaders: headers,
    headers: [
      ...headers,
      'Content-Security-Policy',
      policy,
      ...(encoding === undefined ? [] : ['Content-Encoding', encoding]),
      'Content-Length',
      String(body.length),
    ],
    body,
  };
}
