import type { CellPlace } from '../domain/indicator/indicator';
import type { Locale } from '../locale';
import { words } from '../messages/words';

/** What sets a cell apart from the indicator's own figure: its scope, its measure; '' where nothing. */
export function cellPart({ scope, measure }: Omit<CellPlace, 'indicator'>, locale: Locale): string {
  return [
    scope === 'ALL' ? '' : words[locale].scopeShort[scope],
    measure === 'actual' ? '' : words[locale].measure[measure],
  ]
    .filter(Boolean)
    .join(', ');
}
