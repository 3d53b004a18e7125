import { bookletMessages } from '../messages/booklet';
import type { Booklet } from '../pages/booklet';
import type { BookletSlide } from '../pages/booklet-slide';

/**
 * A booklet as `set` sets it. A slide that cannot be set says so in its place, and the others stand;
 * `onLost` is told which it was, by its title, and why.
 */
export function setWhole<Result>(
  booklet: Booklet,
  set: (booklet: Booklet) => Result,
  onLost: (title: string, problem: unknown) => void,
): Result {
  try {
    return set(booklet);
  } catch (problem) {
    // Where it fails without slides none of them is the reason.
    set({ ...booklet, provinces: [], sections: [] });
    let lost = 0;
    // Each alone, to find which it is.
    const sections = booklet.sections.map((section) => ({
      ...section,
      slides: section.slides.map((slide) => {
        try {
          set({ ...booklet, provinces: [], sections: [{ ...section, slides: [slide] }] });
          return slide;
        } catch (own) {
          lost += 1;
          onLost(slide.title, own);
          return lostSlide(slide, booklet);
        }
      }),
    }));
    if (lost === 0) throw problem;
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
