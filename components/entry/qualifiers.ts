import type { Absence, Precision, ValueStatus } from '@/lib/domain/figure/figure';
import type { Indicator } from '@/lib/domain/indicator/indicator';
import { readNumberEntry } from '@/lib/domain/number/number-entry';
import type { TypedCell } from '@/lib/domain/report/report';
import { numberText } from '@/lib/format/entry-text';
import { choicesShown, typedOf } from './typed-fields';

/**
 * Between the words in a number's field and the choices about it, so that the two never say
 * different things: the last one touched decides.
 */

/** What is chosen about a number beside its field. */
export type Choice =
  | { readonly field: 'precision'; readonly code: Precision }
  | { readonly field: 'status'; readonly code: ValueStatus }
  | { readonly field: 'absence'; readonly code: Absence | '' };

/**
 * Another text stands in a number's field. Where it is a number the choices follow its words, and
 * are plain where it has none; what was `chosen` while the typist is in the cell stays.
 */
export function withText(
  cell: TypedCell,
  text: string,
  indicator: Indicator,
  chosen: ReadonlySet<Choice['field']>,
): TypedCell {
  const entry = readNumberEntry(text, indicator);
  if (entry.kind !== 'number') return { ...cell, value: text };
  const word = entry.precision === 'range' ? 'exact' : entry.precision;
  return {
    ...cell,
    value: text,
    precision: word ?? (chosen.has('precision') ? cell.precision : 'exact'),
    status: entry.status ?? (chosen.has('status') ? cell.status : 'A'),
    absence: '',
  };
}

/** Something was chosen: the field says it in words, where it holds a number. */
export function withChoice(cell: TypedCell, choice: Choice, indicator: Indicator): TypedCell {
  const chosen = { ...cell, [choice.field]: choice.code } as TypedCell;
  if (choice.field === 'absence') return choice.code === '' ? chosen : { ...chosen, value: '' };
  const entry = readNumberEntry(cell.value, indicator);
  // A range says by itself how exact it is; that it contradicts a choice is asked about.
  if (entry.kind !== 'number') return chosen;
  if (entry.precision === 'range' && choice.field === 'precision') return chosen;
  const said = choicesShown(cell);
  const status = choice.field === 'status' ? choice.code : said.status;
  const precision = choice.field === 'precision' ? choice.code : said.precision;
  const value = numberText({
    type: 'number',
    value: entry.value,
    valueHigh: entry.valueHigh,
    status,
    precision: entry.precision === 'range' ? 'range' : precision,
  });
  return { ...chosen, value };
}

/** Zero, or a reason for absence, instead of a word that may mean either. */
export function withMeaning(cell: TypedCell, meaning: '0' | Absence): TypedCell {
  return meaning === '0'
    ? { ...cell, value: '0', absence: '' }
    : { ...cell, value: '', absence: meaning };
}

/** Nothing any more: neither a value nor a reason, nor words that went with them. */
export function cleared({ key, baseVersion }: TypedCell): TypedCell {
  return { ...typedOf(key, null), baseVersion };
}
