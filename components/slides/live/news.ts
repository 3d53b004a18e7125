/** Milliseconds between two questions whether anything has changed. */
const interval = 30_000;

/** What names a version of a show: read anew with each question. */
type Mark = () => Promise<string | null>;

/**
 * Asks whether the show is another by now, and says which slides are; it never swaps them. A line or a
 * server that is away is no news. `watched`, `state`: of one that is not public, where its state is
 * asked for and what it was when the slides were made.
 */
export function watchForNews(
  { watched, state }: { readonly watched?: string; readonly state?: string },
  heard: (changed: readonly number[]) => void,
): void {
  // Without its end: a slide's name is no part of what is asked for.
  const address = location.pathname + location.search;
  const mark = watched === undefined ? markOfAnswer(address) : markOfState(watched);
  let known: string | null = state ?? null;

  async function begin(): Promise<void> {
    // What the browser keeps is what was loaded.
    const answer = await fetch(address, { cache: 'force-cache' });
    known = answer.ok ? answer.headers.get('etag') : null;
  }

  async function ask(): Promise<void> {
    if (known === null) return begin();
    const now = await mark();
    if (now === null || now === known) return;
    const answer = await fetch(address, { cache: 'no-store' });
    if (!answer.ok) return;
    known = now;
    const changed = changedSlides(document, parse(await answer.text()));
    if (changed.length > 0) heard(changed);
  }

  const quietly = (work: () => Promise<void>) => void work().catch(() => undefined);
  if (known === null) quietly(begin);
  setInterval(() => quietly(ask), interval);
}

function markOfAnswer(address: string): Mark {
  return async () => {
    const head = await fetch(address, { method: 'HEAD', cache: 'no-store' });
    return head.ok ? head.headers.get('etag') : null;
  };
}

function markOfState(address: string): Mark {
  return async () => {
    const answer = await fetch(address, { cache: 'no-store' });
    return answer.ok ? answer.text() : null;
  };
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
