import 'server-only';
import { findViewer } from '@/lib/auth/viewer';
import { packParameter, publishedOnlyParameter } from '@/lib/conference-desk-routes';
import { findConference } from '@/lib/data/conferences/queries';
import { recordEmbargoedFile } from '@/lib/data/releases/embargo';
import { bookletAreas } from '@/lib/domain/conference/booklet-choice';
import { chosenPack } from '@/lib/domain/conference/pack';
import type { Dataset } from '@/lib/domain/figure/figure';
import { isLocale, type Locale } from '@/lib/locale';
import { logError } from '@/lib/log';
import { conferenceDeskMessages } from '@/lib/messages/conference-desk';
import { embargoMessages } from '@/lib/messages/embargo';
import { notFoundMessages } from '@/lib/messages/not-found';
import type { Almanac } from '@/lib/pages/almanac';
import { showPackToOrganiser } from '@/lib/pages/slides/embargoed-slide';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import type { ConferenceDesk } from '@/lib/workspace/conference';
import { readOrganiserContext } from './organiser-context';

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

/**
 * A pack that is not public as a file for one of its organisers; for others there is none. One with
 * figures under embargo says so in its name, its title and the record.
 */
export async function draftFile(
  request: Request,
  params: Promise<{ readonly locale: string; readonly slug: string }>,
  type: 'pptx' | 'pdf',
  make: (pack: DraftPack) => Promise<Response>,
): Promise<Response> {
  const { locale, slug } = await params;
  const viewer = await findViewer();
  const found = viewer && (await findConference(viewer, slug));
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get(packParameter) ?? undefined;
  const { pack, name, isMissing } = chosenPack(found?.packs ?? [], asked);
  if (!found || isMissing || !isLocale(locale)) {
    const text = `${notFoundMessages[isLocale(locale) ? locale : 'vi'].title}\n`;
    return new Response(text, { status: viewer ? 404 : 401, headers: asText });
  }
  const dataset = viewer.demo ? 'demo' : 'real';
  const own = pack?.slides ?? [];
  try {
    const context = await readOrganiserContext(viewer, own, locale);
    const ahead = searchParams.has(publishedOnlyParameter) ? null : context.ahead;
    const slides = showPackToOrganiser(own, { ...context, ahead });
    const embargoed = slides.filter(({ isEmbargoed }) => isEmbargoed).length;
    if (embargoed > 0) {
      await recordEmbargoedFile(viewer, found.id, { type, slides: embargoed });
    }
    const areas = bookletAreas(pack?.booklet ?? []);
    const place = found.packs.findIndex(({ id }) => id === pack?.id) + 1;
    const ownName = name === undefined ? slug : `${slug}-tap-${place}`;
    const conference = name === undefined ? found : calledAfter(found, pack?.title ?? '');
    return await make({
      conference: embargoed > 0 ? marked(conference) : conference,
      fileName: embargoed > 0 ? `${ownName}-cam-cong-bo` : ownName,
      ...{ slides, areas, almanac: context.open.almanac, dataset, locale },
    });
  } catch (problem) {
    const reference = logError('pack not exported', problem, { slug });
    const text = `${conferenceDeskMessages[locale].fileFailed(reference)}\n`;
    return new Response(text, { status: 500, headers: asText });
  }
}

function calledAfter(conference: ConferenceDesk, pack: string): ConferenceDesk {
  return entitled(conference, (title) => `${title}: ${pack}`);
}

/** Its title says that figures in it are under embargo. */
function marked(conference: ConferenceDesk): ConferenceDesk {
  return entitled(conference, (title, locale) => embargoMessages[locale].marked(title));
}

function entitled(
  conference: ConferenceDesk,
  change: (title: string, locale: Locale) => string,
): ConferenceDesk {
  const { title, ...words } = conference.words;
  const both = { vi: change(title.vi, 'vi'), en: title.en && change(title.en, 'en') };
  return { ...conference, words: { ...words, title: both } };
}
