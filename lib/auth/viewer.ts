import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Viewer } from '@/lib/domain/access';
import type { Locale } from '@/lib/locale';
import { routes } from '@/lib/routes';
import { endSession, findViewerOf, type SessionCookie } from './session';

/** The signed-in person of this request; asked for once however often it is called. */
export const findViewer = cache(async (): Promise<Viewer | null> => findViewerOf(await headers()));

/** The signed-in person; anyone else is sent to sign in and comes back to `wanted` (an own path). */
export async function requireViewer(locale: Locale, wanted: string): Promise<Viewer> {
  const viewer = await findViewer();
  if (viewer) return viewer;
  redirect(routes.signIn(locale, wanted));
}

/** Gives the browser a cookie of ours. Only in a server action. */
export async function setOwnCookie(cookie: SessionCookie): Promise<void> {
  (await cookies()).set(cookie.name, cookie.value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: cookie.secure,
    path: '/',
    maxAge: cookie.maxAge,
  });
}

/** Ends this session. Only in a server action. */
export async function signOutHere(): Promise<void> {
  const name = await endSession(await headers());
  (await cookies()).delete(name);
}
