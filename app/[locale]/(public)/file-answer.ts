import type { Locale } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';

/** A page's figures as a file that a browser keeps under its name. */
export function csvAnswer(content: string, name: string): Response {
  return new Response(content, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}

/** The answer to an address that names no file. */
export function noFile(locale: Locale): Response {
  return new Response(`${notFoundMessages[locale].title}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
