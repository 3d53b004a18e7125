import { findPublishedConference } from '@/lib/data/public/conferences';
import { asSlide } from '@/lib/domain/conference/conference';
import type { Locale } from '@/lib/locale';
import { showSlides } from '@/lib/pages/slides/show-slides';
import { readSlideContext } from '../read-slides';

/** A conference that is over, its slides made from what is published now; null where there is none. */
export async function readConference(slug: string, locale: Locale) {
  const found = await findPublishedConference(slug);
  if (!found) return null;
  const { dataset, ...conference } = found;
  const slides = conference.slides.map(asSlide);
  const context = await readSlideContext(slides, { locale, dataset });
  const { almanac } = context;
  return { conference, dataset, almanac, slides: showSlides(slides, context) };
}
