'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formFields, runAction } from '@/lib/actions';
import { senderOf } from '@/lib/auth/session';
import { signOutHere } from '@/lib/auth/viewer';
import { endAllSessions } from '@/lib/data/sessions/commands';
import type { Viewer } from '@/lib/domain/access';
import { isLocale } from '@/lib/locale';
import { logSecurity } from '@/lib/log';
import { routes } from '@/lib/routes';

const input = z.object({ locale: z.string().optional() });

async function whoAndWhere(viewer: Viewer) {
  return { user: viewer.userId, address: senderOf(await headers()) };
}

function signInAddress(form: FormData): string {
  const { locale = 'vi' } = formFields(form);
  return routes.signIn(isLocale(locale) ? locale : 'vi');
}

/** Ends this session. Whoever has none is where they wanted to be. */
export async function signOut(_previous: null, form: FormData): Promise<null> {
  await runAction(
    {
      name: 'session.end',
      input,
      permission: 'signed_in',
      command: async (viewer) => {
        await signOutHere();
        logSecurity('sign_out.here', await whoAndWhere(viewer));
      },
    },
    formFields(form),
  );
  redirect(signInAddress(form));
}

/** Ends every session of this person, on every device. */
export async function signOutEverywhere(_previous: null, form: FormData): Promise<null> {
  await runAction(
    {
      name: 'session.end_all',
      input,
      permission: 'signed_in',
      command: async (viewer) => {
        await endAllSessions(viewer);
        await signOutHere();
        logSecurity('sign_out.everywhere', await whoAndWhere(viewer));
      },
    },
    formFields(form),
  );
  redirect(signInAddress(form));
}
