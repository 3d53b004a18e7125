import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import { securityText } from '@/lib/web/security-text';

export const dynamic = 'force-dynamic';

/** `/.well-known/security.txt`: not there where nobody was named, for without a contact it says nothing. */
export function GET(): Response {
  const { PUBLIC_URL, SECURITY_CONTACT } = env();
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return SECURITY_CONTACT === undefined
    ? new Response('Không có · Not found\n', { status: 404, headers })
    : new Response(securityText(PUBLIC_URL, SECURITY_CONTACT, now()), { headers });
}
