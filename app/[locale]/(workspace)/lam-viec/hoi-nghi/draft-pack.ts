import 'server-only';
import { findViewer } from '@/lib/auth/viewer';
import { packParameter } from '@/lib/conference-desk-routes';
import { findConference } from '@/lib/data/conferences/queries';
import { bookletAreas } from '@/lib/domain/conference/booklet-choice';
import { chosenPack } from '@/lib/domain/conference/pack';
import type { Dataset } from '@/lib/domain/figure/figure';
import { isLocale, type Locale } from '@/lib/locale';
import { logError } from '@/lib/log';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { notFoundMessages } from '@/lib/messages/not-found';
import type { Almanac } from '@/lib/pages/almanac';
import { showSlides } from '@/lib/pages/slides/show-slides';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import type { ConferenceDesk } from '@/lib/workspace/conference';
import { readSlideContext } from '../../../(public)/read-slides';

export interface DraftPack {
  /** Called after the pack, where that is not the first. */
  readonly conference: ConferenceDesk;
  /** What the file is called, without its ending. */
  readonly fileName: string;
  readonly slides: readonly ShownSlide[];
  /** Whose pages its booklet has, in order. */
  readonly areas: readonly string[];
  readonly almanac: Almanac;
  readonly dataset: Dataset;
  readonly locale: Locale;
}

const asText = { 'Content-Type': 'text/plain; charset=utf-8' };

/** A pack that is not public as a file for one of its organisers; for others there is none. */
export async function draftFile(
  request: Request,
  params: Promise<{ readonly locale: string; readonly slug: string }>,
  make: (pack: DraftPack) => Promise<Response>,
): Promise<Response> {
  const { locale, slug } = await params;
  const viewer = await findViewer();
  const found = viewer && (await findConference(viewer, slug));
  const asked = new URL(request.url).searchParams.get(packParameter) ?? undefined;
  const { pack, name, isMissing } = chosenPack(found?.packs ?? [], asked);
  if (!found || isMissing || !isLocale(locale)) {
    const text = `${notFoundMessages[isLocale(locale) ? locale : 'vi'].title}\n`;
    return new Response(text, { status: viewer ? 404 : 401, headers: asText });
  }
  const dataset = viewer.demo ? 'demo' : 'real';
  const own = pack?.slides ?? [];
  try {
    const context = await readSlideContext(own, { locale, dataset });
    const slides = showSlides(own, context);
    const areas = bookletAreas(pack?.booklet ?? []);
    const place = found.packs.findIndex(({ id }) => id === pack?.id) + 1;
    return await make({
      conference: name === undefined ? found : calledAfter(found, pack?.title ?? ''),
      fileName: name === undefined ? slug : `${slug}-tap-${place}`,
      ...{ slides, areas, almanac: context.almanac, dataset, locale },
    });
  } catch (problem) {
    const reference = logError('pack not exported', problem, { slug });
    const text = `${conferenceDeskMessages[locale].fileFailed(reference)}\n`;
    return new Response(text, { status: 500, headers: asText });
  }
}

function calledAfter(conference: ConferenceDesk, pack: string): ConferenceDesk {
  const { title, ...words } = conference.words;
  const both = { vi: `${title.vi}: ${pack}`, en: title.en && `${title.en}: ${pack}` };
  return { ...conference, words: { ...words, title: both } };
}
