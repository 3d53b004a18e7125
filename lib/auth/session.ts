import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseCookies, parseSetCookieHeader } from 'better-auth/cookies';
import { countedNetwork } from '@/lib/client-network';
import { now } from '@/lib/clock';
import { readLineage } from '@/lib/data/areas/lineage';
import { type Account, findAccount } from '@/lib/data/people/account';
import { findSessionOwner, recordSignIn } from '@/lib/data/sessions/account';
import type { Viewer } from '@/lib/domain/access';
import { dayInVietnam } from '@/lib/domain/period';
import { livingSuccessors, withPredecessors } from '@/lib/domain/territory/area';
import { appSecret } from '@/lib/env';
import { logSecurity } from '@/lib/log';
import { withinBound } from '@/lib/person-bound';
import {
  type Attempt,
  countFailure,
  forgetFailures,
  forgetOldAttempts,
  secondsToWait,
} from './attempts';
import { deviceLife, findDeviceMark, withDeviceMark } from './known-device';
import { auth } from './library';
import { passwordLength } from './password';
import { lengthOfPassword } from './password-strength';

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
  | {
      readonly kind: 'ok';
      readonly cookie: SessionCookie;
      /** Tells this device the next time somebody signs in on it. */
      readonly device: SessionCookie;
      readonly userId: string;
    }
  /** Unknown account, wrong password, disabled account: one answer, in like time. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'limited'; readonly seconds: number };

/** Seconds, as cookies count. */
const COOKIE_LIFE = 30 * 24 * 3600;

/** Where a request comes from: the one address that lib/serving wrote over what the request said. */
export function senderOf(headers: Headers): string {
  return headers.get('x-forwarded-for') ?? 'unknown';
}

const DEVICE_COOKIE = 'so-lieu-htx.device';
/** No password is so short: what is too long to be one is checked against it, in like time. */
const IMPOSSIBLE = '\u0001';

export async function signInWith(
  typedEmail: string,
  password: string,
  headers: Headers,
): Promise<SignInOutcome> {
  const email = typedEmail.normalize('NFC').trim().toLowerCase();
  const address = senderOf(headers);
  const devices = parseCookies(headers.get('cookie') ?? '').get(DEVICE_COOKIE);
  const attempt = { email, address, device: findDeviceMark(devices, email) };
  // A few at a time from one network or known device: guesses that are sent at once are counted one
  // after another, and a stranger's do not stand before the owner's.
  const line = attempt.device ?? countedNetwork(address);
  const outcome = await withinBound(`sign-in ${line}`, () =>
    tryPassword(attempt, password, headers),
  );
  if (outcome.kind !== 'ok') {
    logSecurity(`sign_in.${outcome.kind}`, {
      address,
      account: nameInLog(email),
      knownDevice: attempt.device !== null,
    });
    return outcome;
  }
  const { cookie, user } = outcome;
  logSecurity('sign_in.ok', { address, user: user.id, knownDevice: attempt.device !== null });
  await Promise.all([recordSignIn(user), forgetOldAttempts()]);
  const device = {
    name: DEVICE_COOKIE,
    value: withDeviceMark(devices, email),
    secure: cookie.secure,
    maxAge: deviceLife,
  };
  return { kind: 'ok', cookie, device, userId: user.id };
}

type Tried =
  | { readonly kind: 'ok'; readonly cookie: SessionCookie; readonly user: SignedIn }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'limited'; readonly seconds: number };
type SignedIn = { readonly id: string; readonly name: string };

async function tryPassword(attempt: Attempt, password: string, headers: Headers): Promise<Tried> {
  const seconds = await secondsToWait(attempt);
  if (seconds > 0) return { kind: 'limited', seconds };
  const answer = await auth().api.signInEmail({
    body: {
      email: attempt.email,
      password: lengthOfPassword(password) > passwordLength.max ? IMPOSSIBLE : password,
    },
    // The visitor's old cookie has no say in a new session.
    headers: new Headers(
      [...headers].filter(([name]) => name === 'user-agent' || name === 'x-forwarded-for'),
    ),
    asResponse: true,
  });
  if (answer.status >= 500) throw new Error(`signing in answered ${answer.status}`);
  const cookie = sessionCookieOf(answer);
  if (!answer.ok || !cookie) {
    await countFailure(attempt);
    return { kind: 'wrong' };
  }
  await forgetFailures(attempt);
  const { user } = (await answer.json()) as { user: SignedIn };
  return { kind: 'ok', cookie, user };
}

/** An account's name for the log: told from others, not told to whoever reads it. */
function nameInLog(email: string): string {
  return createHmac('sha256', appSecret()).update(`log\n${email}`).digest('base64url').slice(0, 12);
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
