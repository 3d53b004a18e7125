'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { DeskAnswer } from '@/components/conference-desk/desk-form';
import { formFields, runAction } from '@/lib/actions';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { changeBookletPages, undoBooklet } from '@/lib/data/conferences/booklet';
import {
  finishConference,
  reopenConference,
  saveConference,
} from '@/lib/data/conferences/commands';
import { changeSlides, undoLast } from '@/lib/data/conferences/slides';
import type { Viewer } from '@/lib/domain/access';
import { bookletChangeSchema } from '@/lib/domain/conference/booklet-choice';
import { type ConferenceDraft, conferenceDraftSchema } from '@/lib/domain/conference/conference';
import type { PackChange } from '@/lib/domain/conference/pack-change';
import { mostOf } from '@/lib/domain/conference/slide';
import { identifierSchema } from '@/lib/domain/identifier';
import { type Answer, invalid } from '@/lib/domain/outcome';
import { formatNumber } from '@/lib/format/number';
import { isLocale, type Locale } from '@/lib/locale';
import { bookletChoiceMessages } from '@/lib/messages/booklet-choice';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { conferencePackMessages } from '@/lib/messages/conference-packs';
import { deskProblem } from '@/lib/pages/desk-problem';
import { routes } from '@/lib/routes';
import type {
  ChangePackOutcome,
  FinishOutcome,
  PackOutcome,
  SaveConferenceOutcome,
} from '@/lib/workspace/conference';
import { changePackAs } from './change-pack-as';
import { conferenceFromFields } from './conference-fields';
import { markAllSeen } from './mark-seen';
import { packChangeOf } from './pack-change-of';

type Outcome = SaveConferenceOutcome | PackOutcome | ChangePackOutcome | FinishOutcome;

function localeOf(form: FormData): Locale {
  const { locale = 'vi' } = formFields(form);
  return isLocale(locale) ? locale : 'vi';
}

/**
 * What a form is told: where it succeeded its page opens. What was seen and is another by now is
 * shown as it stands.
 */
function answered(answer: Answer<Outcome>, locale: Locale, wanted: string): DeskAnswer {
  const words = conferenceDeskMessages[locale];
  const packs = conferencePackMessages[locale];
  const problem = (text: string, isStale = false): DeskAnswer => ({
    kind: 'problem',
    text,
    isStale,
  });
  switch (answer.kind) {
    case 'signed_out':
      return redirect(routes.signIn(locale, wanted));
    case 'ok':
      return { kind: 'ok' };
    case 'stale':
      refresh();
      return problem(words.stale(answer.by), true);
    case 'gone':
      refresh();
      return problem(words.slideGone);
    case 'too_many':
      return problem(words.tooMany(formatNumber(String(mostOf.slides), locale)));
    case 'overtaken':
      refresh();
      return problem(words.overtaken(answer.by));
    case 'renamed':
      refresh();
      return problem(packs.renamed(answer.title), true);
    case 'moved':
      refresh();
      return problem(packs.moved, true);
    case 'last_pack':
      return problem(packs.lastPack);
    case 'too_many_packs':
      return problem(packs.tooManyPacks);
    case 'nothing_to_undo':
      return problem(words.nothingToUndo);
    case 'invalid': {
      const [issue] = answer.issues;
      return problem(deskProblem(issue, locale));
    }
    case 'refused':
    case 'failed':
      return answer;
  }
}

/** Begins a conference or changes what it is called and who takes part; then its slides open. */
export async function saveConferenceAction(
  _previous: DeskAnswer | null,
  form: FormData,
): Promise<DeskAnswer> {
  const locale = localeOf(form);
  const answer = await runAction<ConferenceDraft, SaveConferenceOutcome>(
    {
      name: 'conference.save',
      input: conferenceDraftSchema,
      permission: 'conference.prepare',
      command: saveConference,
    },
    conferenceFromFields(form),
  );
  const told = answered(answer, locale, routes.conferenceDesk(locale));
  if (answer.kind === 'ok') redirect(deskRoutes.conference(locale, answer.slug));
  return told;
}

const slugInput = z.object({ slug: identifierSchema(80) });
const packInput = slugInput.extend({ packId: identifierSchema() });

/**
 * Any change of a pack's slides. Fields: packId, slug, locale, `change` (its kind) and what that kind
 * asks for; then the slide opens.
 */
export async function changeSlidesAction(
  _previous: DeskAnswer | null,
  form: FormData,
): Promise<DeskAnswer> {
  const locale = localeOf(form);
  const fields = formFields(form);
  const slug = fields.slug ?? '';
  const wanted = deskRoutes.conference(locale, slug);
  const answer = await runAction<z.infer<typeof packInput>, PackOutcome>(
    {
      name: `conference.${fields.change ?? ''}`,
      input: packInput,
      permission: 'conference.prepare',
      command: async (viewer, { packId }) => {
        const change = await packChangeOf(form, viewer, locale, randomUUID);
        if (change === 'undo') return undoLast(viewer, packId);
        if (change === 'seen') return markAllSeen(viewer, slug, packId, 'all');
        if ('issues' in change) return change;
        return changeAndLook(viewer, slug, packId, change);
      },
    },
    fields,
  );
  const told = answered(answer, locale, wanted);
  if (answer.kind === 'ok') {
    redirect(deskRoutes.conference(locale, slug, answer.slideId ?? fields.shown, fields.tap));
  }
  return told;
}

/** What an organiser puts on a slide they have looked at. */
async function changeAndLook(
  viewer: Viewer,
  slug: string,
  packId: string,
  change: PackChange,
): Promise<PackOutcome> {
  const outcome = await changeSlides(viewer, packId, change);
  if (outcome.kind === 'ok' && (change.kind === 'add' || change.kind === 'save')) {
    const ids = change.kind === 'add' ? change.slides.map(({ id }) => id) : [change.id];
    await markAllSeen(viewer, slug, packId, ids);
  }
  return outcome;
}

/**
 * Any change of whose pages a pack's booklet has. Fields: packId, slug, locale, `change` (its kind, or
 * "undo"), `area`, and of a move `before`.
 */
export async function changeBookletAction(
  _previous: DeskAnswer | null,
  form: FormData,
): Promise<DeskAnswer> {
  const locale = localeOf(form);
  const fields = formFields(form);
  const { slug = '', area, change, tap } = fields;
  const answer = await runAction<z.infer<typeof packInput>, PackOutcome>(
    {
      name: `conference.booklet.${change ?? ''}`,
      input: packInput,
      permission: 'conference.prepare',
      command: async (viewer, { packId }) => {
        if (change === 'undo') return undoBooklet(viewer, packId);
        const before = fields.before || null;
        const read = bookletChangeSchema.safeParse({ kind: change, area, before });
        return read.success
          ? changeBookletPages(viewer, packId, read.data)
          : invalid('change', 'unknown');
      },
    },
    fields,
  );
  const wanted = deskRoutes.booklet(locale, slug, area, tap);
  const told = answered(answer, locale, wanted);
  if (answer.kind === 'gone' && told.kind === 'problem') {
    return { ...told, text: bookletChoiceMessages[locale].gone };
  }
  if (answer.kind === 'ok') redirect(wanted);
  return told;
}

/**
 * Begins a pack (`change` "add"), calls it something else ("rename"), puts it first ("first") or removes
 * it ("remove"). Fields: conferenceId or packId, slug, locale, and what the change asks for; then the
 * pack opens.
 */
export async function changePackAction(
  _previous: DeskAnswer | null,
  form: FormData,
): Promise<DeskAnswer> {
  const locale = localeOf(form);
  const fields = formFields(form);
  const { slug = '', change } = fields;
  const answer = await runAction<z.infer<typeof slugInput>, ChangePackOutcome>(
    {
      name: `conference.pack.${change ?? ''}`,
      input: slugInput,
      permission: 'conference.prepare',
      command: (viewer) => changePackAs(viewer, fields, locale, randomUUID),
    },
    fields,
  );
  const told = answered(answer, locale, deskRoutes.conference(locale, slug));
  if (answer.kind === 'ok') {
    redirect(deskRoutes.conference(locale, slug, undefined, answer.packId ?? undefined));
  }
  return told;
}

const finishInput = packInput.extend({ conferenceId: identifierSchema() });

/** Makes a conference public, or takes it back in (`change` "reopen"). */
export async function finishConferenceAction(
  _previous: DeskAnswer | null,
  form: FormData,
): Promise<DeskAnswer> {
  const locale = localeOf(form);
  const fields = formFields(form);
  const answer = await runAction<z.infer<typeof finishInput>, FinishOutcome>(
    {
      name: fields.change === 'reopen' ? 'conference.reopen' : 'conference.finish',
      input: finishInput,
      permission: 'conference.prepare',
      command: (viewer, { conferenceId, packId }) =>
        fields.change === 'reopen'
          ? reopenConference(viewer, conferenceId)
          : finishConference(viewer, conferenceId, packId),
    },
    fields,
  );
  const told = answered(answer, locale, deskRoutes.conference(locale, fields.slug ?? ''));
  if (answer.kind === 'ok') redirect(deskRoutes.conference(locale, answer.slug));
  return told;
}
