import { randomUUID } from 'node:crypto';
import { formFields } from '@/lib/actions';

/** Letters and digits, which name a cell too. */
export function newQuestionId(): string {
  return `Q${randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()}`;
}

/** What a form asks to be done to the questions, as the change that it says. */
export function questionChangeOf(form: FormData): unknown {
  const fields = formFields(form);
  const { change: kind, questionId: id = '' } = fields;
  switch (kind) {
    case 'add':
      return { kind, id: id || newQuestionId(), content: contentOf(fields) };
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
