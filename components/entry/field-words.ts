import type { Precision, ValueStatus } from '@/lib/domain/figure/figure';
import type { CellKey, Indicator } from '@/lib/domain/indicator/indicator';
import { holdsSeveralCells, readNumberEntry, wordsOfEntry } from '@/lib/domain/number/number-entry';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import { numberText } from './typed-fields';

/**
 * Between the words in a number's field and the choices beside it, so that the two never say
 * different things: the last one touched decides. What is chosen stays for as long as the typist is
 * in the line, also when another number is typed; then the field's words say it.
 */

interface Fields {
  readonly value: HTMLInputElement;
  readonly precision: HTMLSelectElement;
  readonly status: HTMLSelectElement;
  readonly absence: HTMLSelectElement;
}

/** The fields of a number's cell; null where the form has none. */
function fieldsOf(form: HTMLFormElement, key: CellKey): Fields | null {
  const field = (name: 'value' | 'precision' | 'status' | 'absence') =>
    form.elements.namedItem(cellFieldName(key, name));
  const [value, precision, status, absence] = [
    field('value'),
    field('precision'),
    field('status'),
    field('absence'),
  ];
  return value instanceof HTMLInputElement &&
    precision instanceof HTMLSelectElement &&
    status instanceof HTMLSelectElement &&
    absence instanceof HTMLSelectElement
    ? { value, precision, status, absence }
    : null;
}

const chosen = 'chosen';

/** Another number was typed: the choices follow its words, and are plain where it has none. */
export function followField(form: HTMLFormElement, key: CellKey, indicator: Indicator): void {
  const fields = fieldsOf(form, key);
  if (!fields) return;
  const entry = readNumberEntry(fields.value.value, indicator);
  if (entry.kind !== 'number') return;
  const follow = (choice: HTMLSelectElement, word: string | null, plain: string) => {
    if (word === null && chosen in choice.dataset) return;
    choice.value = word ?? plain;
    delete choice.dataset[chosen];
  };
  follow(fields.precision, entry.precision === 'range' ? 'exact' : entry.precision, 'exact');
  follow(fields.status, entry.status, 'A');
  follow(fields.absence, null, '');
}

/** The page came alive: the choices show what the words in the field say. */
export function showWords(form: HTMLFormElement, key: CellKey): void {
  const fields = fieldsOf(form, key);
  if (!fields) return;
  const { precision, status } = wordsOfEntry(fields.value.value);
  if (precision !== null && precision !== 'range') fields.precision.value = precision;
  if (status !== null) fields.status.value = status;
}

/** Something was chosen: the field says it in words, where it holds a number. */
export function followChoice(
  form: HTMLFormElement,
  key: CellKey,
  indicator: Indicator,
  choice: HTMLSelectElement,
): void {
  const fields = fieldsOf(form, key);
  if (!fields || !Object.values(fields).includes(choice)) return;
  choice.dataset[chosen] = '';
  if (choice === fields.absence) return;
  const entry = readNumberEntry(fields.value.value, indicator);
  // A range says by itself how exact it is; that it contradicts a choice is asked about.
  if (entry.kind !== 'number') return;
  if (entry.precision === 'range' && choice === fields.precision) return;
  fields.value.value = numberText({
    type: 'number',
    value: entry.value,
    valueHigh: entry.valueHigh,
    status: fields.status.value as ValueStatus,
    precision: entry.precision === 'range' ? 'range' : (fields.precision.value as Precision),
  });
}

/** The line was left: what was chosen is said by the field from now on. */
export function forgetChoices(form: HTMLFormElement, key: CellKey): void {
  const fields = fieldsOf(form, key);
  if (!fields) return;
  for (const choice of [fields.precision, fields.status, fields.absence]) {
    delete choice.dataset[chosen];
  }
}

/** Zero, or a reason for absence, instead of a word that may mean either. */
export function chooseMeaning(form: HTMLFormElement, key: CellKey, meaning: string): void {
  const fields = fieldsOf(form, key);
  if (!fields) return;
  fields.value.value = meaning === '0' ? '0' : '';
  fields.absence.value = meaning === '0' ? '' : meaning;
  fields.value.focus();
  tell(fields.value);
}

/**
 * Puts text from elsewhere into a number's field. A field of one line drops line ends without a
 * word, which would make one number of two: they become tabs, which the reader of numbers refuses.
 * Gives whether it did so; otherwise the browser may go on.
 */
export function pasteSeveral(field: HTMLInputElement, text: string): boolean {
  if (!holdsSeveralCells(text)) return false;
  field.setRangeText(
    text
      .trim()
      .replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, '\t')
      .slice(0, 80),
    field.selectionStart ?? 0,
    field.selectionEnd ?? field.value.length,
    'end',
  );
  tell(field);
  return true;
}

/** What stands in a field now is told as if it had been typed and left: it is judged at once. */
function tell(field: HTMLInputElement): void {
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
