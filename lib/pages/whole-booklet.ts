import { bookletMessages } from '../messages/booklet';
import type { Booklet } from './booklet';
import type { BookletSlide } from './booklet-slide';

/**
 * A booklet as `set` sets it. A slide that cannot be set says so in its place, and the others stand;
 * `onLost` is told which it was, by its title, and why.
 */
export async function setWhole<Result>(
  booklet: Booklet,
  set: (booklet: Booklet) => Promise<Result>,
  onLost: (title: string, problem: unknown) => void,
): Promise<Result> {
  try {
    return await set(booklet);
  } catch (problem) {
    // Where it fails without slides none of them is the reason.
    await set({ ...booklet, provinces: [], sections: [] });
    const lost = new Set<BookletSlide>();
    // Each alone, to find which it is.
    for (const section of booklet.sections) {
      for (const slide of section.slides) {
        try {
          await set({ ...booklet, provinces: [], sections: [{ ...section, slides: [slide] }] });
        } catch (own) {
          lost.add(slide);
          onLost(slide.title, own);
        }
      }
    }
    if (lost.size === 0) throw problem;
    const sections = booklet.sections.map((section) => ({
      ...section,
      slides: section.slides.map((slide) => (lost.has(slide) ? lostSlide(slide, booklet) : slide)),
    }));
    return set({ ...booklet, sections });
  }
}

/** In the place of a slide that cannot be set. */
function lostSlide(
  {
    number,
    title,
    sources,
    address,
  }: Pick<BookletSlide, 'number' | 'title' | 'sources' | 'address'>,
  { locale }: Booklet,
): BookletSlide {
  return {
    ...{ number, title, sources, address },
    layout: 'missing',
    missing: bookletMessages[locale].lost,
    ...{ finding: '', lines: [], subtitle: '', keys: [], remarks: [], alternative: title },
    ...{ big: null, drawing: null, table: null, ranking: [], quotations: [] },
  };
}
