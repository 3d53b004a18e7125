import { sessionCookie as cookieOf } from '@/scripts/test/session-cookie';
import { type OwnDatabase, ownSecret } from './own-site';

/** The cookie of a session that somebody has begun on a database of a test's own. */
export function sessionCookie({ query }: OwnDatabase, email: string) {
  return cookieOf(query, ownSecret, email);
}
