import type { Answer } from '@/lib/domain/outcome';

/** What a form may be answered that says in words what is wrong. */
type Told = Answer<
  { readonly kind: 'ok' | 'saved' } | { readonly kind: 'problem'; readonly text: string }
>;

/** What a form says of its answer; null while there is nothing to be said. */
export function answerWords(
  answer: Told | null,
  words: { readonly refused: string; readonly failed: string },
): string | null {
  switch (answer?.kind) {
    case 'problem':
      return answer.text;
    case 'refused':
    case 'signed_out':
    case 'invalid':
      return words.refused;
    case 'failed':
      return words.failed.replace('{}', answer.reference);
    default:
      return null;
  }
}
