import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { servingMessages } from '@/lib/messages/serving';
import { routes } from '@/lib/routes';
import { programlessPolicy, standingHeaders } from './security-policy';

/** Answers that the server writes itself, without the renderer. */

/** Seconds after which a reader who was sent away may come again. */
const RETRY_AFTER = 5;

/** The style sheet of pages that the server writes itself: a file, as the policy wants it. */
export const plainStyles = '/plain.css';

type Language = 'vi' | 'en';

/** The language of an address. */
export function languageOf(address: string): Language {
  return /^\/en(?:[/?#]|$)/.test(address) ? 'en' : 'vi';
}

/** A sentence and a status. */
export function sendFailure(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', `${text}\n`);
}

/**
 * A page that says why there is none now, and when to come again: too many wait already, or the
 * database is away.
 */
export function sendLater(response: ServerResponse, address: string, why: 'busy' | 'away'): void {
  const language = languageOf(address);
  const words = servingMessages[language];
  const [title, text] =
    why === 'busy' ? [words.busyTitle, words.busyText] : [words.awayTitle, words.awayText];
  if (!response.headersSent) response.setHeader('Retry-After', String(RETRY_AFTER));
  send(response, 503, 'text/html; charset=utf-8', plainPage(language, title, text));
}

/** A page for an address that cannot be read as one. */
export function sendBadAddress(response: ServerResponse, address: string): void {
  const language = languageOf(address);
  const { badTitle, badText } = servingMessages[language];
  send(response, 400, 'text/html; charset=utf-8', plainPage(language, badTitle, badText));
}

/**
 * What Node refuses before there is a request, mostly an address of thousands of parameters: by
 * itself it would answer with a status alone, an empty page to its reader.
 */
export function answerUnread(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const isLong = error.code === 'HPE_HEADER_OVERFLOW';
  const words = servingMessages.vi;
  const [title, text] = isLong
    ? [words.longTitle, words.longText]
    : [words.badTitle, words.badText];
  const body = plainPage('vi', title, text);
  const head = [
    `HTTP/1.1 ${isLong ? '431 Request Header Fields Too Large' : '400 Bad Request'}`,
    ...standingHeaders().map(([name, value]) => `${name}: ${value}`),
    `Content-Security-Policy: ${programlessPolicy}`,
    'Cache-Control: no-store',
    'Content-Type: text/html; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function plainPage(language: Language, title: string, text: string): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${title}</title>
<link rel="stylesheet" href="${plainStyles}"></head>
<body><main><h1>${title}</h1><p>${text}</p>
<p><a href="${routes.home(language)}">${servingMessages[language].home}</a></p></main></body></html>
`;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const [name, value] of standingHeaders()) response.setHeader(name, value);
  response.setHeader('Content-Security-Policy', programlessPolicy);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(status);
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
