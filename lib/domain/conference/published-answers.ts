import { z } from 'zod';
import { absenceSchema, precisionSchema, valueStatusSchema } from '../figure/figure-schemas';
import { identifierSchema } from '../identifier';
import type { GivenAnswer, SheetState } from './answer-sheet';
import { type Question, questionContentSchema } from './question';

/** What of a conference's questions goes out with it. */

const valueSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('number'),
    value: z.string(),
    valueHigh: z.string().nullable(),
    status: valueStatusSchema,
    precision: precisionSchema,
  }),
  z.object({
    type: z.literal('text'),
    text: z.string(),
    themes: z.array(z.string()),
    status: valueStatusSchema,
  }),
  z.object({ type: z.literal('absent'), absence: absenceSchema }),
]);

export const publishedQuestionsSchema = z.array(
  z.object({
    content: questionContentSchema,
    /** How many provinces were asked: what the answers are some of. */
    asked: z.number().int(),
    answers: z.array(
      z.object({
        area: identifierSchema(60),
        value: valueSchema,
        note: z.string().nullable(),
        /** ISO instant. */
        acceptedAt: z.string(),
      }),
    ),
  }),
);
export type PublishedQuestion = z.infer<typeof publishedQuestionsSchema>[number];

/** One province's answers as they stand when a conference is finished. */
export interface StandingSheet {
  readonly area: string;
  readonly state: SheetState;
  /** ISO instant: since when it is in that state. */
  readonly stateSince: string;
  readonly answers: readonly GivenAnswer[];
}

/**
 * Accepted answers, question by question: of sheets that are not accepted nothing, and of answers that
 * were given to another wording of a question nothing either. A question that nobody's accepted answer
 * is to stays inside.
 */
export function answersToPublish(
  questions: readonly Question[],
  sheets: readonly StandingSheet[],
  asked: number,
): PublishedQuestion[] {
  const accepted = sheets.filter(({ state }) => state === 'accepted');
  return questions.flatMap((question) => {
    const answers = accepted.flatMap(({ area, stateSince, answers: given }) =>
      given
        .filter((answer) => answer.question === question.id && answer.asked === question.asked)
        .map(({ value, note }) => ({ area, value: copied(value), note, acceptedAt: stateSince })),
    );
    return answers.length === 0 ? [] : [{ content: question.content, asked, answers }];
  });
}

function copied(value: GivenAnswer['value']): PublishedQuestion['answers'][number]['value'] {
  return value.type === 'text' ? { ...value, themes: [...value.themes] } : { ...value };
}
