import {
  type CapturedAnswer,
  captureAnswer,
  type RequestHandler,
  readerRequest,
} from './captured-response';

/**
 * Next sends the text of an unknown or failed page as a program for the browser; without
 * JavaScript it is blank. So those answers are replaced by pages of the product's own, which it
 * renders like any other, under the status that was meant.
 */
const PAGES = { missing: 'khong-tim-thay', failed: 'loi' } as const;

/** The page to show instead of this answer, in the language of the address. */
export function substituteAddress(
  { status, headers }: CapturedAnswer,
  address: string,
): string | undefined {
  const isPage = String(headers['content-type'] ?? '').startsWith('text/html');
  if (!isPage || (status !== 404 && status < 500)) return undefined;
  const prefix = /^\/en(?:\/|\?|$)/.test(address) ? '/en' : '';
  return `${prefix}/${status === 404 ? PAGES.missing : PAGES.failed}`;
}

/** Asked for by its own address, a substitute keeps the status it stands for. */
function statusOfAddress(address: string): number | undefined {
  const path = address.replace(/\?.*$/, '').replace(/^\/en(?=\/)/, '');
  if (path === `/${PAGES.missing}`) return 404;
  return path === `/${PAGES.failed}` ? 500 : undefined;
}

/** The answer, or the page that stands for it. */
export async function captureOrSubstitute(
  handler: RequestHandler,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<CapturedAnswer> {
  const captured = await captureAnswer(handler, readerRequest(address, headers));
  const own = statusOfAddress(address);
  if (own !== undefined) return captured.status === 200 ? { ...captured, status: own } : captured;
  const instead = substituteAddress(captured, address);
  if (instead === undefined) return captured;
  const substitute = await captureAnswer(handler, readerRequest(instead, headers));
  return substitute.status === 200 ? { ...substitute, status: captured.status } : captured;
}
