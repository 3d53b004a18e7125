import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { appSecret } from '@/lib/env';

/**
 * The cookie that tells a device on which somebody has signed in before (OWASP's device cookies).
 * It opens nothing: it only gives its holder a count of failed attempts of their own. It holds a
 * mark for each of the people who share the device, newest first.
 */

const MOST_PEOPLE = 5;
/** Seconds. */
export const deviceLife = 365 * 24 * 3600;
const MARK = /^[\w-]{22}\.[\w-]{43}$/;

/** The mark of this person's among a cookie's; null where they have none that is ours. */
export function findDeviceMark(cookie: string | undefined, email: string): string | null {
  return marksIn(cookie).find((mark) => isOurs(mark, email)) ?? null;
}

/** The cookie after somebody signed in. */
export function withDeviceMark(cookie: string | undefined, email: string): string {
  const kept = findDeviceMark(cookie, email) ?? newMark(email);
  const others = marksIn(cookie).filter((mark) => mark !== kept);
  return [kept, ...others].slice(0, MOST_PEOPLE).join('~');
}

function marksIn(cookie: string | undefined): string[] {
  return (cookie ?? '').split('~').filter((mark) => MARK.test(mark));
}

function newMark(email: string): string {
  const nonce = randomBytes(16).toString('base64url');
  return `${nonce}.${sign(nonce, email)}`;
}

function isOurs(mark: string, email: string): boolean {
  const [nonce = '', signature = ''] = mark.split('.');
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(nonce, email)));
}

function sign(nonce: string, email: string): string {
  return createHmac('sha256', appSecret()).update(`device\n${nonce}\n${email}`).digest('base64url');
}
