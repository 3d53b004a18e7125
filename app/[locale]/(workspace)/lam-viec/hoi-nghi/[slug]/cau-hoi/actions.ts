'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { DeskAnswer } from '@/components/conference-desk/desk-form';
import { formFields, runAction } from '@/lib/actions';
import { deskRoutes } from '@/lib/conference-desk-routes';
import { changeQuestionsOf, setAnswerDeadline } from '@/lib/data/conferences/questions';
import {
  type DeadlineDraft,
  deadlineSchema,
  questionChangeSchema,
} from '@/lib/domain/conference/question';
import { identifierSchema } from '@/lib/domain/identifier';
import type { Answer } from '@/lib/domain/outcome';
import { isLocale, type Locale } from '@/lib/locale';
import { questionMessages } from '@/lib/messages/conference-questions';
import { wordFor } from '@/lib/messages/translation';
import { routes } from '@/lib/routes';
import type { QuestionOutcome } from '@/lib/workspace/questions';
import { questionChangeOf } from './question-fields';

function localeOf(form: FormData): Locale {
  const { locale = 'vi' } = formFields(form);
  return isLocale(locale) ? locale : 'vi';
}

/** What a form is told; where it succeeded the page shows what stands now, and other forms keep their words. */
function answered(answer: Answer<QuestionOutcome>, locale: Locale, slug: string): DeskAnswer {
  const words = questionMessages[locale];
  switch (answer.kind) {
    case 'signed_out':
      return redirect(routes.signIn(locale, deskRoutes.questions(locale, slug)));
    case 'ok':
      refresh();
      return { kind: 'ok' };
    case 'problem': {
      const { problem, by } = answer;
      const isStale = problem === 'stale' || problem === 'answered';
      if (isStale || problem === 'gone') refresh();
      return { kind: 'problem', text: words.questionProblem[problem](by), isStale };
    }
    case 'invalid': {
      const text = wordFor(words.problem, answer.issues[0]?.code) ?? words.otherProblem;
      return { kind: 'problem', text, isStale: false };
    }
    case 'refused':
    case 'failed':
      return answer;
  }
}

const changeInput = z.object({ conferenceId: identifierSchema(), change: questionChangeSchema });

/**
 * Adds, changes, moves or removes a question. Fields: conferenceId, slug, locale, `change` (its kind),
 * questionId, and what that kind asks for.
 */
export async function changeQuestionsAction(
  _previous: DeskAnswer | null,
  form: FormData,
): Promise<DeskAnswer> {
  const fields = formFields(form);
  const answer = await runAction<z.infer<typeof changeInput>, QuestionOutcome>(
    {
      name: 'conference.question',
      input: changeInput,
      permission: 'conference.prepare',
      command: (viewer, { conferenceId, change }) =>
        changeQuestionsOf(viewer, conferenceId, change),
    },
    { conferenceId: fields.conferenceId, change: questionChangeOf(form) },
  );
  return answered(answer, localeOf(form), fields.slug ?? '');
}

/** Asks the participants until a day, or takes the questions back. Fields: conferenceId, slug, until, seen. */
export async function setDeadlineAction(
  _previous: DeskAnswer | null,
  form: FormData,
): Promise<DeskAnswer> {
  const fields = formFields(form);
  const answer = await runAction<DeadlineDraft, QuestionOutcome>(
    {
      name: 'conference.ask',
      input: deadlineSchema,
      permission: 'conference.prepare',
      command: setAnswerDeadline,
    },
    fields,
  );
  return answered(answer, localeOf(form), fields.slug ?? '');
}
