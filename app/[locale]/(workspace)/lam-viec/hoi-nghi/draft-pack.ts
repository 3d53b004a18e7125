import 'server-only';
import { findViewer } from '@/lib/auth/viewer';
import { findConference } from '@/lib/data/conferences/queries';
import { bookletAreas } from '@/lib/domain/conference/booklet-choice';
import type { Dataset } from '@/lib/domain/figure/figure';
import { isLocale, type Locale } from '@/lib/locale';
import { notFoundMessages } from '@/lib/messages/not-found';
import type { Almanac } from '@/lib/pages/almanac';
import { showSlides } from '@/lib/pages/slides/show-slides';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import type { ConferenceDesk } from '@/lib/workspace/conference';
import { readSlideContext } from '../../../(public)/read-slides';

export interface DraftPack {
  readonly conference: ConferenceDesk;
  readonly slides: readonly ShownSlide[];
  /** Whose pages its booklet has, in order. */
  readonly areas: readonly string[];
  readonly almanac: Almanac;
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** A pack that is not public as a file for one of its organisers; for others there is none. */
export async function draftFile(
  params: Promise<{ readonly locale: string; readonly slug: string }>,
  make: (pack: DraftPack) => Promise<Response>,
): Promise<Response> {
  const { locale, slug } = await params;
  const viewer = await findViewer();
  const conference = viewer && (await findConference(viewer, slug));
  if (!conference || !isLocale(locale)) {
    const text = `${notFoundMessages[isLocale(locale) ? locale : 'vi'].title}\n`;
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
    return new Response(text, { status: viewer ? 404 : 401, headers });
  }
  const dataset = viewer.demo ? 'demo' : 'real';
  const [pack] = conference.packs;
  const own = pack?.slides ?? [];
  const context = await readSlideContext(own, { locale, dataset });
  const slides = showSlides(own, context);
  const areas = bookletAreas(pack?.booklet ?? []);
  return make({ conference, slides, areas, almanac: context.almanac, dataset, locale });
}
