import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Keeps what is typed in a form in this browser, under its person and form, until it is done:
 * after a reload or going back it stands in the fields again. A browser that keeps nothing costs
 * only the safety net. Never for a password. `person`: null where nothing is kept.
 */
export function useKeptForm(
  person: string | null,
  name: string,
  done: boolean,
): { readonly ref: RefObject<HTMLFormElement | null>; readonly restored: boolean } {
  const ref = useRef<HTMLFormElement>(null);
  const [restored, setRestored] = useState(false);
  const key = person === null ? null : `so-lieu-htx:${person}:form:${name}`;

  useEffect(() => {
    const form = ref.current;
    if (!form || key === null) return;
    if (done) {
      drop(key);
      setRestored(false);
      return;
    }
    const kept = read(key);
    if (kept && write(form, kept)) {
      setRestored(true);
      const question = form.closest('details');
      if (question) question.open = true;
    }
    // Fields outside of the form that belong to it (`form="…"`) tell only the document.
    const keep = ({ target }: Event) => {
      if (target instanceof Element && 'form' in target && target.form === form) {
        put(key, fieldsOf(form));
      }
    };
    document.addEventListener('input', keep);
    document.addEventListener('change', keep);
    return () => {
      document.removeEventListener('input', keep);
      document.removeEventListener('change', keep);
    };
  }, [key, done]);

  return { ref, restored };
}

type Kept = readonly (readonly [name: string, value: string])[];

function isKept(
  element: Element,
): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  return (
    element instanceof HTMLInputElement && !['hidden', 'password', 'submit'].includes(element.type)
  );
}

function fieldsOf(form: HTMLFormElement): Kept {
  const names = new Set([...form.elements].filter(isKept).map((element) => element.name));
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && names.has(name) ? [[name, value] as const] : [],
  );
}

/** Puts kept fields back; tells whether that changed anything. */
function write(form: HTMLFormElement, kept: Kept): boolean {
  let changed = false;
  for (const element of [...form.elements].filter(isKept)) {
    const values = kept.filter(([name]) => name === element.name).map(([, value]) => value);
    if (element.type === 'checkbox' || element.type === 'radio') {
      const box = element as HTMLInputElement;
      const checked = values.includes(box.value);
      changed ||= box.checked !== checked;
      box.checked = checked;
    } else if (element instanceof HTMLSelectElement && element.multiple) {
      for (const option of element.options) {
        changed ||= option.selected !== values.includes(option.value);
        option.selected = values.includes(option.value);
      }
    } else if (values[0] !== undefined) {
      changed ||= element.value !== values[0];
      element.value = values[0];
    }
  }
  return changed;
}

function read(key: string): Kept | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(stored) ? stored.filter(isPair) : null;
  } catch {
    return null;
  }
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}

function put(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The form goes on without.
  }
}

function drop(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There is nothing to drop where nothing is kept.
  }
}
