/**
 * What stands in a page to be taken away: a touch of its field takes hold of all of it, and a button
 * copies it. Without the program it is a field like any other, and there is no button that does nothing.
 */
export function offerCopies(page: ParentNode): void {
  for (const field of page.querySelectorAll<HTMLTextAreaElement>('textarea[data-copy]')) {
    field.addEventListener('focus', () => field.select());
    // Only where the address is a safe one does a browser lend its clipboard.
    if (navigator.clipboard === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-button';
    button.textContent = field.dataset.copy ?? '';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(field.value);
      button.textContent = field.dataset.copied ?? '';
    });
    field.after(button);
  }
}
