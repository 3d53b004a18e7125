import type { Encoding } from './kept-answer';

const MOST_REMEMBERED = 200;
const remembered = new Map<string, Encoding>();

/** The best encoding that the reader takes; browsers send few different headers, so they are remembered. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const chosen = readAcceptEncoding(header);
  if (remembered.size < MOST_REMEMBERED && header.length < 200) remembered.set(header, chosen);
  return chosen;
}

function readAcceptEncoding(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((text) => text.startsWith('q='));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0);
  }
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const [brotli, gzip] = [weightOf('br'), weightOf('gzip')];
  if (brotli > 0 && brotli >= gzip) return 'br';
  return gzip > 0 ? 'gzip' : 'identity';
}

/** Whether `If-None-Match` names this version; compared weakly, as the standard asks for reading. */
export function isUnchanged(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === '*') return true;
  return header
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .includes(etag);
}
