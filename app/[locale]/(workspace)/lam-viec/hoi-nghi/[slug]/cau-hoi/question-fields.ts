import { formFields } from '@/lib/actions';
import { questionIdSchema } from '@/lib/domain/conference/question';

/** What a form asks to be done to the questions, as the change that it says. */
export function questionChangeOf(form: FormData, newId: () => string): unknown {
  const fields = formFields(form);
  const { change: kind, questionId: id = '' } = fields;
  switch (kind) {
    case 'add': {
      // A form that comes twice names the question that it adds by itself.
      const own = questionIdSchema.safeParse(id);
      return { kind, id: own.success ? own.data : newId(), content: contentOf(fields) };
    }
    case 'save':
      return { kind, id, version: fields.version, content: contentOf(fields) };
    case 'move':
      return { kind, id, before: fields.before || null };
    default:
      return { kind, id, answers: fields.answers };
  }
}

function contentOf(fields: Readonly<Record<string, string>>): unknown {
  const { wordsVi = '', wordsEn = '' } = fields;
  const words = { vi: wordsVi, en: wordsEn };
  if (fields.kind !== 'number') return { kind: 'words', words };
  return {
    kind: 'number',
    indicator: fields.indicator,
    scope: fields.scope,
    period: fields.period,
    words: wordsVi.trim() === '' ? null : words,
  };
}
