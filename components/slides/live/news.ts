/** Milliseconds between two questions whether anything has changed. */
const interval = 30_000;

/**
 * Asks whether the show's own address has another answer by now, and says which slides are others; it
 * never swaps them. A line or a server that is away is no news.
 */
export function watchForNews(heard: (changed: readonly number[]) => void): void {
  // Without its end: a slide's name is no part of what is asked for.
  const address = location.pathname + location.search;
  let known: string | null = null;

  async function begin(): Promise<void> {
    // What the browser keeps is what was loaded.
    const answer = await fetch(address, { cache: 'force-cache' });
    known = answer.ok ? answer.headers.get('etag') : null;
  }

  async function ask(): Promise<void> {
    if (known === null) return begin();
    const head = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    const tag = head.headers.get('etag');
    if (!head.ok || tag === null || tag === known) return;
    const answer = await fetch(address, { cache: 'no-store' });
    if (!answer.ok) return;
    known = tag;
    const changed = changedSlides(document, parse(await answer.text()));
    if (changed.length > 0) heard(changed);
  }

  const quietly = (work: () => Promise<void>) => void work().catch(() => undefined);
  quietly(begin);
  setInterval(() => quietly(ask), interval);
}

function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

/** The numbers of slides that are new or others in a newer document, and of those no longer in it. */
function changedSlides(shown: ParentNode, newer: ParentNode): number[] {
  const [before, now] = [slidesOf(shown), slidesOf(newer)];
  return Array.from({ length: Math.max(before.length, now.length) }, (_, index) => index)
    .filter((index) => before[index] !== now[index])
    .map((index) => index + 1);
}

function slidesOf(page: ParentNode): string[] {
  return [...page.querySelectorAll('.show-slide .slide')].map(({ outerHTML }) => outerHTML);
}
