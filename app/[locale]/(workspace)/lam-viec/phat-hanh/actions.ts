'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formFields, runAction } from '@/lib/actions';
import { discardRelease, prepareRelease } from '@/lib/data/releases/commands';
import { openUnderEmbargo } from '@/lib/data/releases/embargo';
import { publishRelease } from '@/lib/data/releases/publish';
import type { EmbargoOutcome } from '@/lib/domain/embargo';
import { identifierSchema } from '@/lib/domain/identifier';
import type { Answer } from '@/lib/domain/outcome';
import {
  type DiscardOutcome,
  type PrepareOutcome,
  type PublishOutcome,
  type ReleaseDraft,
  releaseDraftSchema,
  type SeenRelease,
  seenReleaseSchema,
} from '@/lib/domain/release';
import { isLocale } from '@/lib/locale';
import { routes } from '@/lib/routes';

const releaseInput = z.object({ releaseId: identifierSchema() });

/** `seen` comes as JSON in one field. */
const publishInput = releaseInput.extend({
  seen: z
    .string()
    .max(50_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue('required');
        return z.NEVER;
      }
    })
    .pipe(seenReleaseSchema),
});

function localeOf(form: FormData) {
  const { locale = 'vi' } = formFields(form);
  return isLocale(locale) ? locale : 'vi';
}

/**
 * Prepares a release. Fields: titleVi, titleEn, noteVi, noteEn, slug (may be empty), reportIds (one
 * field a report), releaseId where a draft is changed, locale; then its page opens.
 */
export async function prepareReleaseAction(
  _previous: Answer<PrepareOutcome> | null,
  form: FormData,
): Promise<Answer<PrepareOutcome>> {
  const locale = localeOf(form);
  const fields = formFields(form);
  const answer = await runAction<ReleaseDraft, PrepareOutcome>(
    {
      name: 'release.prepare',
      input: releaseDraftSchema,
      permission: 'release.prepare',
      command: prepareRelease,
    },
    {
      ...fields,
      releaseId: fields.releaseId || undefined,
      reportIds: form.getAll('reportIds'),
    },
  );
  if (answer.kind === 'signed_out') redirect(routes.signIn(locale, routes.releaseDesk(locale)));
  if (answer.kind === 'ok') redirect(routes.releaseDraft(locale, answer.slug));
  return answer;
}

/**
 * Publishes. Fields: releaseId, seen (what the preview showed), locale; then its page opens, now
 * published. Where the draft is another by now, the page shows it as it stands.
 */
export async function publishReleaseAction(
  _previous: Answer<PublishOutcome> | null,
  form: FormData,
): Promise<Answer<PublishOutcome>> {
  const locale = localeOf(form);
  const answer = await runAction<{ releaseId: string; seen: SeenRelease }, PublishOutcome>(
    {
      name: 'release.publish',
      input: publishInput,
      permission: 'release.publish',
      command: (viewer, { releaseId, seen }) => publishRelease(viewer, releaseId, seen),
    },
    formFields(form),
  );
  if (answer.kind === 'signed_out') redirect(routes.signIn(locale, routes.releaseDesk(locale)));
  if (answer.kind === 'ok') redirect(routes.releaseDraft(locale, answer.slug));
  if (answer.kind === 'stale') refresh();
  return answer;
}

/**
 * Opens a draft to organisers before it is out, and to nobody else. Fields: releaseId, readers (one
 * field a person; none: nobody), locale.
 */
export async function openUnderEmbargoAction(
  _previous: Answer<EmbargoOutcome> | null,
  form: FormData,
): Promise<Answer<EmbargoOutcome>> {
  const locale = localeOf(form);
  const answer = await runAction<{ releaseId: string; readers: string[] }, EmbargoOutcome>(
    {
      name: 'release.open_under_embargo',
      input: releaseInput.extend({ readers: z.array(identifierSchema()).max(200) }),
      permission: 'release.prepare',
      command: (viewer, { releaseId, readers }) => openUnderEmbargo(viewer, releaseId, readers),
    },
    { ...formFields(form), readers: form.getAll('readers') },
  );
  if (answer.kind === 'signed_out') redirect(routes.signIn(locale, routes.releaseDesk(locale)));
  if (answer.kind === 'ok') refresh();
  return answer;
}

/** Takes a draft apart. Fields: releaseId, locale; then the desk opens. */
export async function discardReleaseAction(
  _previous: Answer<DiscardOutcome> | null,
  form: FormData,
): Promise<Answer<DiscardOutcome>> {
  const locale = localeOf(form);
  const answer = await runAction<{ releaseId: string }, DiscardOutcome>(
    {
      name: 'release.discard',
      input: releaseInput,
      permission: 'release.prepare',
      command: (viewer, { releaseId }) => discardRelease(viewer, releaseId),
    },
    formFields(form),
  );
  if (answer.kind === 'signed_out') redirect(routes.signIn(locale, routes.releaseDesk(locale)));
  if (answer.kind === 'ok') redirect(routes.releaseDesk(locale));
  return answer;
}
