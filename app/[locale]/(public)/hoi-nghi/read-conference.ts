import { findPublishedConference } from '@/lib/data/public/conferences';
import { listFiguresAt, listNewestFigures } from '@/lib/data/public/figures';
import { asSlide } from '@/lib/domain/conference/conference';
import type { Figure } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { openAreaBook } from '@/lib/pages/almanac';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { showSlides } from '@/lib/pages/slides/show-slides';
import { slideNeeds } from '@/lib/pages/slides/slide-context';
import { readAlmanac } from '../read-almanac';

/** A conference that is over, its slides made from what is published now; null where there is none. */
export async function readConference(slug: string, locale: Locale) {
  const found = await findPublishedConference(slug);
  if (!found) return null;
  const { dataset, ...conference } = found;
  const almanac = await readAlmanac(dataset);
  const slides = conference.slides.map(asSlide);
  const { areas, indicators, moments } = slideNeeds(slides, almanac);
  const provinces = almanac.provinces.map(({ id }) => id);
  const [newest, compared] = await Promise.all([
    indicators.length === 0 ? [] : listNewestFigures(dataset, areas, drawnPeriods, indicators),
    moments.length === 0 ? [] : listFiguresAt(dataset, provinces, moments),
  ]);
  const book = openAreaBook(almanac, eachOnce([...newest, ...compared]));
  return {
    conference,
    dataset,
    almanac,
    slides: showSlides(slides, { almanac, book, locale, dataset }),
  };
}

function eachOnce(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
