import { createHmac, timingSafeEqual } from 'node:crypto';

const COOKIE = /(?:^|;\s*)(?:__Secure-)?so-lieu-htx\.session_token=([^;]+)/;

/**
 * Whether a request carries a session that this site once signed: no more than a reason to let it
 * go first. Whether the session still holds is for lib/auth to say.
 */
export function carriesSession(cookie: string | undefined, secret: string): boolean {
  const [, value] = COOKIE.exec(cookie ?? '') ?? [];
  if (value === undefined) return false;
  try {
    const [token = '', signature = ''] = decodeURIComponent(value).split('.');
    const given = Buffer.from(signature, 'base64');
    const right = createHmac('sha256', secret).update(token).digest();
    return given.length === right.length && timingSafeEqual(given, right);
  } catch {
    return false;
  }
}
