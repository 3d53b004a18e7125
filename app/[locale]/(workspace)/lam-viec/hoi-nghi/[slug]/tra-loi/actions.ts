'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { AnswersAnswer } from '@/components/conference-desk/answer-form';
import type { DeskAnswer } from '@/components/conference-desk/desk-form';
import { formFields, runAction } from '@/lib/actions';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { findSheets, saveAnswers, takeSheetStep } from '@/lib/data/conferences/sheets';
import { sheetSteps } from '@/lib/domain/conference/answer-sheet';
import { isLocale, type Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { wordFor } from '@/lib/messages/translation';
import { routes } from '@/lib/routes';
import type { SaveAnswersOutcome, SheetStepOutcome } from '@/lib/workspace/questions';
import { answersOfForm, answersSchema, sentAnswers, sheetSchema } from './sent-answers';
import { toldAnswers } from './told-answers';

function localeOf(form: FormData): Locale {
  const { locale = 'vi' } = formFields(form);
  return isLocale(locale) ? locale : 'vi';
}

type Told = Extract<AnswersAnswer, { kind: 'saved' }>;

/** Saves a province's answers as drafts; what could not be stored comes back in the page's words. */
export async function saveAnswersAction(
  _previous: AnswersAnswer | null,
  form: FormData,
): Promise<AnswersAnswer> {
  const locale = localeOf(form);
  const words = questionMessages[locale];
  const answer = await runAction<
    z.infer<typeof answersSchema>,
    Exclude<SaveAnswersOutcome, { kind: 'saved' }> | Told
  >(
    {
      name: 'conference.answer',
      input: answersSchema,
      permission: 'answer.edit',
      command: async (viewer, input) => {
        const sent = sentAnswers(input);
        const outcome = await saveAnswers(viewer, input, sent);
        return outcome.kind === 'saved'
          ? toldAnswers(viewer, input, sent, outcome, locale)
          : outcome;
      },
    },
    answersOfForm(form),
  );
  switch (answer.kind) {
    case 'signed_out': {
      const { slug = '', areaId } = formFields(form);
      return redirect(routes.signIn(locale, deskRoutes.answers(locale, slug, areaId)));
    }
    case 'saved':
      refresh();
      return answer;
    case 'closed':
      refresh();
      return { kind: 'problem', text: words.closed[answer.state] };
    default:
      return answer;
  }
}

const stepSchema = sheetSchema.extend({
  step: z.enum(sheetSteps),
  version: z.coerce.number().int(),
  reason: z.string().max(20_000, 'too_long').default(''),
});

/**
 * A step of a province's sheet: its lead hands it in or takes it back, an organiser accepts or returns
 * it. Fields: slug, areaId, step, version, reason; `desk` "1" says that it comes from the organiser's page.
 */
export async function sheetStepAction(
  _previous: DeskAnswer | null,
  form: FormData,
): Promise<DeskAnswer> {
  const locale = localeOf(form);
  const words = questionMessages[locale];
  const fields = formFields(form);
  const { slug = '', areaId = '' } = fields;
  const way =
    fields.desk === '1'
      ? deskRoutes.questions(locale, slug)
      : deskRoutes.answers(locale, slug, areaId);
  const isOfProvince = fields.step === 'hand_in' || fields.step === 'withdraw';
  let waiting = '';
  const answer = await runAction<z.infer<typeof stepSchema>, SheetStepOutcome>(
    {
      name: `conference.answers.${fields.step ?? ''}`,
      input: stepSchema,
      permission: isOfProvince ? 'answer.hand_in' : 'answer.decide',
      command: async (viewer, request) => {
        const outcome = await takeSheetStep(viewer, request);
        if (outcome.kind === 'waiting' && isOfProvince) {
          const sheets = await findSheets(viewer, slug);
          const questions = sheets.find(({ area }) => area.id === areaId)?.questions ?? [];
          const named = (ids: readonly string[]) =>
            ids
              .map((id) => words.number(String(questions.findIndex((one) => one.id === id) + 1)))
              .join(', ');
          waiting = words.waiting(named(outcome.unanswered), named(outcome.changed));
        }
        return outcome;
      },
    },
    fields,
  );
  const problem = (text: string, isStale = false): DeskAnswer => ({
    kind: 'problem',
    text,
    isStale,
  });
  switch (answer.kind) {
    case 'signed_out':
      return redirect(routes.signIn(locale, way));
    case 'ok':
      refresh();
      return { kind: 'ok' };
    case 'stale':
      refresh();
      return problem(words.sheetStale, true);
    case 'waiting':
      refresh();
      return problem(waiting || words.acceptWaiting);
    case 'closed':
      refresh();
      return problem(words.closed[answer.state], true);
    case 'invalid':
      return problem(wordFor(words.problem, answer.issues[0]?.code) ?? words.otherProblem);
    case 'refused':
    case 'failed':
      return answer;
  }
}
