import { unstable_isUnrecognizedActionError } from 'next/navigation';
import type { Reading } from './sent-request';

const REFUSALS = ['too_large', 'too_slow', 'unreadable'] as const;

/**
 * What the error of a call of a server action tells: Next's own signals, and the words with which
 * lib/serving refuses a request. Null: the line broke, or an answer came that is none.
 */
export function readCallError(error: unknown): Reading | null {
  if (unstable_isUnrecognizedActionError(error)) return { kind: 'outdated' };
  const { digest, message } = (error ?? {}) as { digest?: unknown; message?: unknown };
  if (typeof digest === 'string' && digest.startsWith('NEXT_REDIRECT;')) {
    return { kind: 'leaving', to: digest.split(';').slice(2, -2).join(';') };
  }
  const why = REFUSALS.find((word) => message === word);
  return why ? { kind: 'not_taken', why } : null;
}
