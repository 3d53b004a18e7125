import { type RefObject, useEffect } from 'react';
import type { EntryLine } from './entry-fields';
import { followChoice, followField, forgetChoices, pasteSeveral, showWords } from './field-words';
import { cellOf } from './use-report-entry';

/**
 * Keeps the words in number fields and the choices beside them together, and looks at what is
 * pasted or dropped before a field swallows its line ends. Listens on the form itself, so it has
 * done its work before the form's own events are heard.
 */
export function useTypedWords(
  form: RefObject<HTMLFormElement | null>,
  lines: readonly EntryLine[],
): void {
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const indicators = new Map(lines.map(({ key, indicator }) => [key, indicator]));
    for (const key of indicators.keys()) showWords(element, key);
    const hear = ({ target }: Event) => {
      const key = cellOf(target as Element);
      const indicator = key && indicators.get(key);
      if (!indicator) return;
      if (target instanceof HTMLSelectElement) followChoice(element, key, indicator, target);
      else if (isNumberField(target)) followField(element, key, indicator);
    };
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      const key = cellOf(target);
      if (key && cellOf(relatedTarget) !== key) forgetChoices(element, key);
    };
    const take = (event: ClipboardEvent | DragEvent) => {
      const data = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
      if (!isNumberField(event.target)) return;
      if (pasteSeveral(event.target, data?.getData('text/plain') ?? '')) event.preventDefault();
    };
    element.addEventListener('input', hear);
    element.addEventListener('focusout', leave);
    element.addEventListener('paste', take);
    element.addEventListener('drop', take);
    return () => {
      element.removeEventListener('input', hear);
      element.removeEventListener('focusout', leave);
      element.removeEventListener('paste', take);
      element.removeEventListener('drop', take);
    };
  }, [form, lines]);
}

function isNumberField(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.name.endsWith('.value');
}
