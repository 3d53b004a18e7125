/** What stands in the fields of an answer, in the document itself. */

/** The version and the words that a field's text is typed upon. */
export function setBase(
  form: HTMLFormElement,
  key: string,
  { version, seen }: { readonly version: string; readonly seen: string },
): void {
  write(form, `${key}.baseVersion`, version);
  write(form, `${key}.seen`, seen);
}

export function writeFields(
  form: HTMLFormElement,
  key: string,
  fields: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(fields)) write(form, `${key}.${name}`, value);
}

/** Not the choices of a conflict, which bear the name of a version too. */
function write(form: HTMLFormElement, name: string, value: string): void {
  for (const element of form.elements) {
    const isField =
      (element instanceof HTMLInputElement && element.type === 'text') ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement;
    if (isField && element.name === name) element.value = value;
  }
}
