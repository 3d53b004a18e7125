import type { CellKey } from '@/lib/domain/indicator';
import type { Cell, TypedCell } from '@/lib/domain/report';
import { cellFieldName } from '@/lib/domain/typed-form';
import { formatNumber } from '@/lib/format/number';

/** Between what is stored, what stands in the fields, and what a save sends. */

/**
 * What the fields show of a stored cell. Numbers are written the Vietnamese way in both languages,
 * since that is how they are read when typed.
 */
export function typedOf(key: CellKey, cell: Cell | null): TypedCell {
  const value = cell?.value;
  return {
    key,
    value: value?.type === 'number' ? writeNumber(value.value, value.valueHigh) : '',
    valueHigh: '',
    text: value?.type === 'text' ? value.text : '',
    themes: value?.type === 'text' ? value.themes : [],
    absence: value?.type === 'absent' ? value.absence : '',
    status: value && value.type !== 'absent' ? value.status : 'A',
    // A range is told by the field alone ("3–4").
    precision: value?.type === 'number' && value.precision !== 'range' ? value.precision : 'exact',
    seriesBreak: cell?.seriesBreak ?? false,
    note: cell?.note ?? '',
    explanation: cell?.explanation ?? '',
    baseVersion: cell?.version ?? '',
  };
}

function writeNumber(low: string, high: string | null): string {
  const [from, to] = [low, high].map((text) => text && formatNumber(text, 'vi'));
  if (!to) return from ?? '';
  return `${from}${from?.startsWith('−') || to.startsWith('−') ? ' – ' : '–'}${to}`;
}

/** Whether two typed cells say the same, whatever version they were typed upon. */
export function isSameTyped(a: TypedCell, b: TypedCell): boolean {
  return (
    a.value.trim() === b.value.trim() &&
    a.valueHigh.trim() === b.valueHigh.trim() &&
    sameWords(a.text, b.text) &&
    a.absence === b.absence &&
    a.status === b.status &&
    a.precision === b.precision &&
    a.seriesBreak === b.seriesBreak &&
    sameWords(a.note, b.note) &&
    sameWords(a.explanation, b.explanation) &&
    a.themes.length === b.themes.length &&
    a.themes.every((theme) => b.themes.includes(theme))
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
  const put = (field: 'value' | 'text' | 'absence' | 'status' | 'precision' | 'note') => {
    const element = form.elements.namedItem(cellFieldName(typed.key, field));
    if (element && 'value' in element) element.value = typed[field];
  };
  for (const field of ['value', 'text', 'absence', 'status', 'precision', 'note'] as const) {
    put(field);
  }
  const explanation = form.elements.namedItem(cellFieldName(typed.key, 'explanation'));
  if (explanation && 'value' in explanation) explanation.value = typed.explanation;
  for (const element of form.elements) {
    if (!(element instanceof HTMLInputElement) || element.type !== 'checkbox') continue;
    if (element.name === cellFieldName(typed.key, 'seriesBreak')) {
      element.checked = typed.seriesBreak;
    } else if (element.name === cellFieldName(typed.key, 'themes')) {
      element.checked = typed.themes.includes(element.value);
    }
  }
}
