import type { ServerResponse } from 'node:http';
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
  const page = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><title>${title}</title>
<link rel="stylesheet" href="${plainStyles}"></head>
<body><main><h1>${title}</h1><p>${text}</p>
<p><a href="${routes.home(language)}">${words.home}</a></p></main></body></html>
`;
  if (!response.headersSent) response.setHeader('Retry-After', String(RETRY_AFTER));
  send(response, 503, 'text/html; charset=utf-8', page);
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
