/** Milliseconds that a reader rests at a step before its period is fetched. */
const REST = 150;

/**
 * Makes a slider of the list of periods: a step at a time by keys or pointer, told by the period's own
 * name. Where a reader rests, what the page says of that period takes its place, part by part
 * (`data-piece`), and the address follows. Without it, or where a page is not such a one any more, a
 * period is a link as all others.
 */
export function slidePeriods(page: Document, enliven: (part: ParentNode) => void): void {
  const nav = page.querySelector<HTMLElement>('[data-periods]');
  if (nav) slide(page, nav, enliven);
}

function slide(page: Document, nav: HTMLElement, enliven: (part: ParentNode) => void): void {
  const links = () => [...nav.querySelectorAll('a')];
  const steps = links().map(({ href, ariaLabel }) => ({ href, name: ariaLabel ?? '' }));
  let shown = links().findIndex((link) => link.ariaCurrent === 'true');
  if (steps.length < 2 || shown < 0) return;

  const slider = page.createElement('input');
  Object.assign(slider, { type: 'range', min: 0, max: steps.length - 1, value: shown });
  slider.ariaLabel = nav.ariaLabel;
  // A reload brings the page's own period, not where the slider was left.
  slider.autocomplete = 'off';
  const told = page.createElement('span');
  told.ariaHidden = 'true';
  const lost = page.createElement('p');
  lost.role = 'status';
  const box = page.createElement('div');
  box.className = 'period-slider';
  box.append(slider, told, lost);
  nav.prepend(box);

  const tell = () => {
    const name = steps[slider.valueAsNumber]?.name ?? '';
    slider.ariaValueText = name;
    told.textContent = name;
  };
  tell();

  let resting: number | undefined;
  let asked = new AbortController();
  slider.addEventListener('input', () => {
    tell();
    clearTimeout(resting);
    asked.abort();
    resting = window.setTimeout(show, REST, slider.valueAsNumber);
  });

  async function show(index: number): Promise<void> {
    const step = steps[index];
    lost.textContent = '';
    if (!step || index === shown) return;
    asked = new AbortController();
    const { signal } = asked;
    try {
      const answer = await fetch(step.href, { signal });
      const fetched = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (signal.aborted) return;
      if (!answer.ok || !takePieces(page, fetched, enliven)) {
        location.assign(step.href);
        return;
      }
      shown = index;
      // Coming back by the browser's way leads to where the reader was before the page.
      history.replaceState(history.state, '', step.href.replace(/#.*/, ''));
    } catch {
      if (signal.aborted) return;
      lost.textContent = nav.dataset.periods ?? '';
      slider.value = String(shown);
      tell();
    }
  }
}

/** Puts every piece of another period in its place; false where the two pages have not the same ones. */
function takePieces(
  page: Document,
  fetched: Document,
  enliven: (part: ParentNode) => void,
): boolean {
  const pieces = [...page.querySelectorAll<HTMLElement>('[data-piece]')].map((old) => ({
    old,
    now: fetched.querySelector<HTMLElement>(`[data-piece="${old.dataset.piece}"]`),
  }));
  if (pieces.length === 0 || pieces.some(({ now }) => now === null)) return false;
  for (const { old, now } of pieces) {
    if (now === null) continue;
    // What the reader opened stays open.
    const open = [...old.querySelectorAll('details')].map((one) => one.open);
    for (const [index, one] of now.querySelectorAll('details').entries()) {
      one.open ||= open[index] ?? false;
    }
    page.adoptNode(now);
    old.replaceWith(now);
    enliven(now);
  }
  const language = fetched.querySelector<HTMLAnchorElement>('a[hreflang]');
  page.querySelector('a[hreflang]')?.setAttribute('href', language?.getAttribute('href') ?? '');
  return true;
}
