import type { Failed } from '@/lib/domain/outcome';
import type { Locale } from '@/lib/locale';
import { room } from './room';

const failureMessages = room('failure');

/** The sentence for a failure; `otherwise` where nothing is known of its cause. */
export function failureText(
  failed: Pick<Failed, 'reference' | 'cause'>,
  otherwise: (reference: string) => string,
  locale: Locale,
): string {
  if (failed.cause === undefined) return otherwise(failed.reference);
  const { causes, reference } = failureMessages[locale];
  return `${causes[failed.cause]} ${reference}: ${failed.reference}.`;
}
