/**
 * Lights up everything of one area while a reader points at or focuses any of it: within an element
 * with `data-linked-areas`, elements with the same `data-area` get `data-lit`. Without a program map and
 * ranking stand as they are.
 */
export function linkAreas(page: ParentNode): void {
  for (const box of page.querySelectorAll<HTMLElement>('[data-linked-areas]')) linkWithin(box);
}

function linkWithin(box: HTMLElement): void {
  let lit = '';
  const light = (area: string) => {
    if (area === lit) return;
    lit = area;
    for (const element of box.querySelectorAll<HTMLElement | SVGElement>('[data-area]')) {
      element.toggleAttribute('data-lit', area !== '' && element.dataset.area === area);
    }
  };
  const over = ({ target }: Event) => {
    const found = target instanceof Element ? target.closest<HTMLElement>('[data-area]') : null;
    light(found?.dataset.area ?? '');
  };
  const out = () => light('');
  box.addEventListener('pointerover', over);
  box.addEventListener('focusin', over);
  box.addEventListener('pointerleave', out);
  box.addEventListener('focusout', out);
}
