import { wrongComparison } from '@/lib/comparison-routes';
import { newReference, referenceHeader } from '@/lib/log';
import { servingMessages } from '@/lib/messages/serving';
import { missingPage, mistakenPage, publicRoutes } from '@/lib/public-routes';
import {
  type CapturedAnswer,
  captureAnswer,
  type RequestHandler,
  readerRequest,
} from './captured-response';
import { languageOf } from './plain-answers';

/**
 * Next sends the text of an unknown or failed page as a program for the browser; without
 * JavaScript it is blank. So those answers are replaced by pages of the product's own, which it
 * renders like any other, under the status that was meant. A failed file has no text at all.
 */
const PAGES = { missing: missingPage, failed: 'loi' } as const;

/** The page to show instead of this answer, in the language of the address. */
export function substituteAddress(
  { status, headers }: CapturedAnswer,
  address: string,
  reference: string,
): string | undefined {
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html');
  if (!isPage || (status !== 404 && status < 500)) return undefined;
  const prefix = languageOf(address) === 'en' ? '/en' : '';
  return status === 404
    ? (explanation(address, prefix) ?? `${prefix}/${PAGES.missing}`)
    : `${prefix}/${PAGES.failed}?ma=${encodeURIComponent(reference)}`;
}

/** The page that says what of this very address is unknown, where its route has one. */
function explanation(address: string, prefix: string): string | undefined {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(address) ?? [];
  const explains = publicRoutes.find((route) => `${prefix}${route.path}` === path)?.explains;
  return explains && `${prefix}${explains}${query}`;
}

/** What is said instead of a file that could not be made; undefined where this is another answer. */
export function failedFile(
  { status, headers, body }: CapturedAnswer,
  address: string,
  reference: string,
): CapturedAnswer | undefined {
  if (status < 500 || body.length > 0 || headers['content-type'] !== undefined) return undefined;
  const text = `${servingMessages[languageOf(address)].failedFile} ${reference}.\n`;
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from(text),
  };
}

const explanations = new Set(publicRoutes.flatMap(({ explains }) => explains ?? []));

/** Asked for by its own address, a substitute keeps the status it stands for. */
function statusOfAddress(address: string): number | undefined {
  const path = address.replace(/\?.*$/, '').replace(/^\/en(?=\/)/, '');
  if (path === `/${PAGES.missing}` || path === mistakenPage || explanations.has(path)) return 404;
  if (path === wrongComparison) return 400;
  return path === `/${PAGES.failed}` ? 500 : undefined;
}

/** The answer, or the page that stands for it. */
export async function captureOrSubstitute(
  handler: RequestHandler,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<CapturedAnswer> {
  const reference = newReference();
  const asked = { ...headers, [referenceHeader]: reference };
  const captured = await captureAnswer(handler, readerRequest(address, asked));
  const own = statusOfAddress(address);
  if (own !== undefined) return captured.status === 200 ? { ...captured, status: own } : captured;
  const file = failedFile(captured, address, reference);
  if (file !== undefined) return file;
  const instead = substituteAddress(captured, address, reference);
  if (instead === undefined) return captured;
  const substitute = await captureAnswer(handler, readerRequest(instead, headers));
  return substitute.status === 200 ? { ...substitute, status: captured.status } : captured;
}
