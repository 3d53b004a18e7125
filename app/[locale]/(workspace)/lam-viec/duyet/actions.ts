'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { formFields, runAction } from '@/lib/actions';
import { readWantedPath } from '@/lib/auth/wanted-path';
import { extendWindow } from '@/lib/data/windows/commands';
import type { Answer } from '@/lib/domain/outcome';
import {
  type ExtendOutcome,
  type WindowExtension,
  windowExtensionSchema,
} from '@/lib/domain/report/window-extension';
import { routes } from '@/lib/routes';

/**
 * Gives one province more time. Fields: province (slug), quarter, until (a day), reason,
 * seenClosesAt, path (the page).
 */
export async function extendWindowAction(
  _previous: Answer<ExtendOutcome> | null,
  form: FormData,
): Promise<Answer<ExtendOutcome>> {
  const fields = formFields(form);
  const answer = await runAction<WindowExtension, ExtendOutcome>(
    {
      name: 'window.extend',
      input: windowExtensionSchema,
      permission: 'window.extend',
      command: extendWindow,
    },
    fields,
  );
  if (answer.kind === 'signed_out') {
    const path = readWantedPath(fields.path);
    const locale = path?.startsWith('/en/') ? 'en' : 'vi';
    redirect(routes.signIn(locale, path ?? routes.workList(locale)));
  }
  refresh();
  return answer;
}
