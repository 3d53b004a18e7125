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

/** A conference that is over, with its slides made from what is published now; null where there is none. */
export async function readConference(slug: string, locale: Locale) {
  const conference = await findPublishedConference(slug);
  if (!conference) return null;
  const { dataset } = conference;
  const almanac = await readAlmanac(dataset);
  const slides = conference.slides.map(asSlide);
  const needs = slideNeeds(slides, almanac);
  const provinceIds = almanac.provinces.map(({ id }) => id);
  const read = await Promise.all([
    listNewestFigures(dataset, needs.areas, drawnPeriods, needs.indicators),
    listFiguresAt(dataset, provinceIds, needs.moments),
  ]);
  const book = openAreaBook(almanac, eachOnce(read.flat()));
  return {
    conference,
    dataset,
    slides: showSlides(slides, { almanac, book, locale, dataset }),
    almanac,
  };
}

function eachOnce(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
