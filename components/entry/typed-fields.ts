import type { Precision, ValueStatus } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { wordsOfEntry } from '@/lib/domain/number/number-entry';
import type { Cell, TypedCell } from '@/lib/domain/report/report';
import { fieldsOfKind } from '@/lib/domain/report/typed-cell-fields';
import { cellFieldName } from '@/lib/domain/report/typed-form';
import { numberText } from '@/lib/format/entry-text';

/** Between what is stored, what stands in the fields, and what a save sends. */

/**
 * What the fields show of a stored cell. A number stands with its words ("khoảng 860"), so that who
 * types another over it has said all of it anew; the choices beside it are for what is chosen now.
 * Numbers and words are Vietnamese in both languages, since that is how they are read when typed.
 */
export function typedOf(key: CellKey, cell: Cell | null): TypedCell {
  const value = cell?.value;
  return {
    key,
    value: value?.type === 'number' ? numberText(value) : '',
    valueHigh: '',
    text: value?.type === 'text' ? value.text : '',
    themes: value?.type === 'text' ? value.themes : [],
    absence: value?.type === 'absent' ? value.absence : '',
    status: value?.type === 'text' ? value.status : 'A',
    precision: 'exact',
    seriesBreak: cell?.seriesBreak ?? false,
    note: cell?.note ?? '',
    explanation: cell?.explanation ?? '',
    baseVersion: cell?.version ?? '',
  };
}

/** What the choices of precision and status show: a word in the field goes before. */
export function choicesShown({ value, precision, status }: TypedCell): {
  readonly precision: Precision;
  readonly status: ValueStatus;
} {
  const said = wordsOfEntry(value);
  const word = said.precision === 'range' ? 'exact' : said.precision;
  return { precision: word ?? precision, status: said.status ?? status };
}

/** The choices that say more than the word in the field does, or something else. */
function ownChoices(typed: TypedCell): TypedCell {
  const { precision, status } = wordsOfEntry(typed.value);
  return {
    ...typed,
    precision: typed.precision === precision ? 'exact' : typed.precision,
    status: typed.status === status ? 'A' : typed.status,
  };
}

/** Whether two typed cells say the same, whatever version they were typed upon. */
export function isSameTyped(a: TypedCell, b: TypedCell): boolean {
  const [mine, theirs] = [ownChoices(a), ownChoices(b)];
  return (
    fieldsOfKind('entry').every((field) => a[field].trim() === b[field].trim()) &&
    fieldsOfKind('words').every((field) => sameWords(a[field], b[field])) &&
    fieldsOfKind('choice').every((field) => mine[field] === theirs[field]) &&
    fieldsOfKind('mark').every((field) => (a[field] ?? false) === (b[field] ?? false)) &&
    fieldsOfKind('codes').every(
      (field) =>
        a[field].length === b[field].length && a[field].every((code) => b[field].includes(code)),
    )
  );
}

/** Forms send line ends as \r\n. */
function sameWords(a: string, b: string): boolean {
  return a.replace(/\r\n?/g, '\n').trim() === b.replace(/\r\n?/g, '\n').trim();
}

/** Whether there is anything that a "More" panel hides. */
export function hasMore(typed: TypedCell): boolean {
  return (
    typed.absence !== '' ||
    typed.status !== 'A' ||
    typed.seriesBreak ||
    typed.note !== '' ||
    typed.explanation !== ''
  );
}

/** Puts a typed cell into its fields, where the form has them. */
export function writeFields(form: HTMLFormElement, typed: TypedCell): void {
  const shown = { ...typed, ...choicesShown(typed) };
  for (const field of fieldsOfKind('entry', 'words', 'choice')) {
    const element = form.elements.namedItem(cellFieldName(typed.key, field));
    if (element && 'value' in element) element.value = shown[field];
  }
  for (const element of form.elements) {
    if (!(element instanceof HTMLInputElement) || element.type !== 'checkbox') continue;
    for (const field of fieldsOfKind('mark')) {
      if (element.name === cellFieldName(typed.key, field)) element.checked = typed[field] ?? false;
    }
    for (const field of fieldsOfKind('codes')) {
      if (element.name === cellFieldName(typed.key, field)) {
        element.checked = typed[field].includes(element.value);
      }
    }
  }
}
