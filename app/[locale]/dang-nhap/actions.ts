'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formFields, runOpenAction } from '@/lib/actions';
import { signInWith } from '@/lib/auth/session';
import { setOwnCookie } from '@/lib/auth/viewer';
import { readWantedPath } from '@/lib/auth/wanted-path';
import type { SignInAnswer } from '@/lib/domain/sign-in';
import { isLocale, type Locale } from '@/lib/locale';
import { parameterNames, routes } from '@/lib/routes';

const input = z.object({
  email: z.string('required').trim().min(1, 'required').max(320, 'too_long'),
  password: z.string('required').min(1, 'required').max(1000, 'too_long'),
  locale: z.string().optional(),
  [parameterNames.returnTo]: z.string().optional(),
  [parameterNames.held]: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .catch(undefined),
  stay: z.string().optional(),
});

/**
 * Signs in and goes where one wanted to go. Fields: email, password, locale, `tiep` (an own path),
 * `giu` (the token of what was kept), `stay` (answers instead of going anywhere).
 */
export async function signIn(
  _previous: SignInAnswer | null,
  form: FormData,
): Promise<SignInAnswer> {
  return runOpenAction<z.infer<typeof input>, SignInAnswer>(
    {
      name: 'session.start',
      input,
      command: async ({ email, password, locale, stay, ...query }) => {
        const outcome = await signInWith(email, password, await headers());
        if (outcome.kind === 'wrong') return { kind: 'wrong', email };
        if (outcome.kind === 'limited') {
          return { kind: 'limited', seconds: outcome.seconds, email };
        }
        await setOwnCookie(outcome.cookie);
        await setOwnCookie(outcome.device);
        if (stay) return { kind: 'signed_in', userId: outcome.userId };
        const language: Locale = locale !== undefined && isLocale(locale) ? locale : 'vi';
        redirect(
          withHeld(
            readWantedPath(query[parameterNames.returnTo]) ?? routes.workList(language),
            query[parameterNames.held],
          ),
        );
      },
    },
    formFields(form),
  );
}

/** The page one wanted, told which kept entry to offer. */
function withHeld(path: string, held: string | undefined): string {
  if (held === undefined) return path;
  const url = new URL(path, 'http://own.invalid');
  url.searchParams.set(parameterNames.held, held);
  return url.pathname + url.search;
}
