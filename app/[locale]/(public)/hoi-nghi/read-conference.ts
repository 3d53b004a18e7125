import { findPublishedConference } from '@/lib/data/public/conferences';
import { listFiguresAt, listNewestFigures } from '@/lib/data/public/figures';
import { asSlide, type PublishedConference } from '@/lib/domain/conference/conference';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Locale } from '@/lib/locale';
import { type Almanac, openAreaBook } from '@/lib/pages/almanac';
import { drawnPeriods } from '@/lib/pages/indicator-row';
import { showSlides } from '@/lib/pages/slides/show-slides';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { slideNeeds } from '@/lib/pages/slides/slide-context';
import { readAlmanac } from '../read-almanac';

interface ReadConference {
  readonly conference: PublishedConference;
  readonly dataset: Dataset;
  readonly slides: readonly ShownSlide[];
  readonly almanac: Almanac;
}

/** A conference that is over, its slides made from what is published now; null where there is none. */
export async function readConference(slug: string, locale: Locale): Promise<ReadConference | null> {
  const found = await findPublishedConference(slug);
  if (!found) return null;
  const { dataset, ...conference } = found;
  const almanac = await readAlmanac(dataset);
  const slides = conference.slides.map(asSlide);
  const needs = slideNeeds(slides, almanac);
  const provinces = almanac.provinces.map(({ id }) => id);
  const [told, compared] = await Promise.all([
    listNewestFigures(dataset, needs.areas, drawnPeriods, needs.indicators),
    needs.moments.length === 0 ? [] : listFiguresAt(dataset, provinces, needs.moments),
  ]);
  const figures = new Map([...told, ...compared].map((figure) => [figure.id, figure]));
  const book = openAreaBook(almanac, [...figures.values()]);
  return {
    conference,
    dataset,
    slides: showSlides(slides, { almanac, book, locale, dataset }),
    almanac,
  };
}
