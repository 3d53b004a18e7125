import { z } from 'zod';
import { formFields } from '@/lib/actions';
import type { SentAnswer } from '@/lib/domain/conference/answer-sheet';
import { identifierSchema } from '@/lib/domain/identifier';
import { typedCellsSchema } from '@/lib/domain/report/typed-cell-schema';
import { readTypedCells } from '@/lib/domain/report/typed-form';

export const sheetSchema = z.object({
  slug: identifierSchema(80),
  areaId: identifierSchema(60),
});

export const answersSchema = sheetSchema.extend({
  typed: typedCellsSchema,
  beside: z.record(
    z.string(),
    z.object({
      seen: z.string().max(200_000, 'too_long'),
      asked: z.coerce.number().int().catch(0),
      holds: z.boolean(),
    }),
  ),
});
type AnswersSent = z.infer<typeof answersSchema>;

/** A form of answers as it is sent: each a cell, with what its page had shown. */
export function answersOfForm(form: FormData): unknown {
  const fields = formFields(form);
  const typed = readTypedCells(form);
  return {
    slug: fields.slug ?? '',
    areaId: fields.areaId ?? '',
    typed,
    beside: Object.fromEntries(
      typed.map(({ key }) => [
        key,
        {
          seen: fields[`${key}.seen`] ?? '',
          asked: fields[`${key}.asked`] ?? '0',
          holds: fields[`${key}.holds`] !== undefined,
        },
      ]),
    ),
  };
}

export function sentAnswers({ typed, beside }: AnswersSent): SentAnswer[] {
  return typed.map((cell) => ({
    ...(beside[cell.key] ?? { seen: '', asked: 0, holds: false }),
    typed: cell,
  }));
}
