import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseCookies, parseSetCookieHeader } from 'better-auth/cookies';
import { now } from '@/lib/clock';
import { readLineage } from '@/lib/data/areas/lineage';
import { type Account, findAccount } from '@/lib/data/people/account';
import { findSessionOwner, recordSignIn } from '@/lib/data/sessions/account';
import type { Viewer } from '@/lib/domain/access';
import { livingSuccessors, withPredecessors } from '@/lib/domain/area';
import { dayInVietnam } from '@/lib/domain/period';
import { appSecret } from '@/lib/env';
import { countAttempt, forgetOldAttempts, forgiveAttempt } from './attempts';
import { auth } from './library';
import { passwordLength } from './password';

/**
 * Sessions on plain request headers, without the framework: lib/auth/viewer.ts ties them to a
 * request.
 */

/** A cookie to set on the answer. */
export interface SessionCookie {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  /** Seconds. Longer than the session, which the server ends by itself when it is not used. */
  readonly maxAge: number;
}

export type SignInOutcome =
  | { readonly kind: 'ok'; readonly cookie: SessionCookie; readonly userId: string }
  /** Unknown account, wrong password, disabled account: one answer, in like time. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'limited'; readonly seconds: number };

const COOKIE_LIFE = 30 * 24 * 3600;

/** Where a request comes from: the one address that lib/serving wrote over what the request said. */
function clientAddress(headers: Headers): string {
  return headers.get('x-forwarded-for') ?? 'unknown';
}

export async function signInWith(
  typedEmail: string,
  password: string,
  headers: Headers,
): Promise<SignInOutcome> {
  const email = typedEmail.normalize('NFC').trim().toLowerCase();
  const address = clientAddress(headers);
  const seconds = await countAttempt(email, address);
  if (seconds > 0) return { kind: 'limited', seconds };
  const answer = await auth().api.signInEmail({
    body: { email, password: password.slice(0, passwordLength.max) },
    // The visitor's old cookie has no say in a new session.
    headers: new Headers(
      [...headers].filter(([name]) => name === 'user-agent' || name === 'x-forwarded-for'),
    ),
    asResponse: true,
  });
  if (answer.status >= 500) throw new Error(`signing in answered ${answer.status}`);
  const cookie = sessionCookieOf(answer);
  if (!answer.ok || !cookie) return { kind: 'wrong' };
  const { user } = (await answer.json()) as { user: { id: string; name: string } };
  await Promise.all([forgiveAttempt(email, address), recordSignIn(user), forgetOldAttempts()]);
  return { kind: 'ok', cookie, userId: user.id };
}

/** The person whose valid session a request carries; null where there is none. */
export async function findViewerOf(headers: Headers): Promise<Viewer | null> {
  const session = await auth().api.getSession({ headers });
  if (!session) return null;
  const account = await findAccount(session.user.id);
  return account && !account.disabled ? viewerOf(account) : null;
}

/** Ends the session that a request carries and names its cookie, to be removed. */
export async function endSession(headers: Headers): Promise<string> {
  await auth().api.signOut({ headers });
  return sessionCookieName();
}

/**
 * The person whose validly signed session cookie a request carries, also for a day after the
 * session ran out. Enough to keep their words for them, not to let them read anything.
 */
export async function findFormerHolder(headers: Headers): Promise<string | null> {
  const cookie = parseCookies(headers.get('cookie') ?? '').get(await sessionCookieName());
  if (!cookie) return null;
  const signed = decode(cookie);
  const end = signed.lastIndexOf('.');
  const token = signed.slice(0, Math.max(end, 0));
  const given = Buffer.from(signed.slice(end + 1), 'base64');
  const right = createHmac('sha256', appSecret()).update(token).digest();
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  return findSessionOwner(token);
}

/**
 * A Viewer of an account: its provinces are the living successors of those written on its roles,
 * with all that went into them (Yên Bái's staff reach lao-cai-2025, lao-cai and yen-bai).
 */
export async function viewerOf(account: Account): Promise<Viewer> {
  const lineage = account.roles.some((role) => role.areaId !== null)
    ? await readLineage(dayInVietnam(now()))
    : null;
  return {
    userId: account.id,
    name: account.name,
    email: account.email,
    demo: account.demo,
    roles: account.roles.map(({ role, areaId }) => ({
      role,
      areaIds:
        areaId === null || lineage === null
          ? []
          : [
              ...new Set(
                livingSuccessors(areaId, lineage).flatMap((id) => withPredecessors(id, lineage)),
              ),
            ],
    })),
  };
}

async function sessionCookieName(): Promise<string> {
  return (await auth().$context).authCookies.sessionToken.name;
}

function sessionCookieOf(answer: Response): SessionCookie | null {
  for (const [name, cookie] of parseSetCookieHeader(answer.headers.get('set-cookie') ?? '')) {
    if (name.endsWith('.session_token') && cookie.value !== '') {
      return { name, value: cookie.value, secure: cookie.secure === true, maxAge: COOKIE_LIFE };
    }
  }
  return null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
