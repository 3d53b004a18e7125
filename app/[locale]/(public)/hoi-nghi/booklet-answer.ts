import { drawPainted } from '@/components/charts/server/draw-chart';
import { paintedMap } from '@/components/maps/painted-map';
import { now } from '@/lib/clock';
import type { PublishedConference } from '@/lib/domain/conference/conference';
import type { Dataset } from '@/lib/domain/figure/figure';
import { dayInVietnam } from '@/lib/domain/period';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/locale';
import { logError } from '@/lib/log';
import type { Almanac } from '@/lib/pages/almanac';
import { booklet } from '@/lib/pages/booklet';
import { isDrawn, type PrintedPicture } from '@/lib/pages/booklet-slide';
import type { ShownSlide } from '@/lib/pages/slides/shown-slide';
import { setWhole } from '@/lib/pages/whole-booklet';
import { typeset } from '@/lib/print/typeset';
import { conferenceAddress } from '@/lib/public-routes';
import { alone } from '@/lib/web/picture-parts';
import { readBookletAreas } from './read-booklet-areas';

interface BookletOf {
  readonly conference: Pick<PublishedConference, 'slug' | 'firstDay' | 'lastDay' | 'words'>;
  /** What the file is called, without its ending; left out: as its conference. */
  readonly fileName?: string;
  readonly slides: readonly ShownSlide[];
  readonly almanac: Almanac;
  /** Who takes part, in the order of their pages; none where it is not known. */
  readonly areas: readonly string[];
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** A conference's slides, and a page for each that takes part, as a booklet to be printed. */
export async function bookletAnswer(asked: BookletOf): Promise<Response> {
  const { conference, slides, almanac, areas, dataset, locale } = asked;
  const today = dayInVietnam(now());
  const addressOf = (path: string) => `${env().PUBLIC_URL}${path}`;
  const [pictures, pages] = await Promise.all([
    drawSlides(slides, asked),
    readBookletAreas(areas, { almanac, today, locale, addressOf }),
  ]);
  const made = booklet({
    ...{ conference, slides, pictures, locale, dataset, today, addressOf },
    areas: pages,
    address: addressOf(conferenceAddress(locale, conference.slug)),
  });
  const file = await setWhole(
    made,
    (one) => typeset({ booklet: one }),
    (title, problem) => logError('slide not set', problem, { title }),
  );
  const name = [
    asked.fileName ?? conference.slug,
    ...(dataset === 'demo' ? ['minh-hoa'] : []),
  ].join('-');
  return new Response(file, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${name}.pdf"`,
    },
  });
}

type About = Pick<BookletOf, 'dataset' | 'locale'>;

async function drawSlides(
  slides: readonly ShownSlide[],
  about: About,
): Promise<Map<string, PrintedPicture | null>> {
  const drawn = slides
    .filter(isDrawn)
    .map(async (slide) => [slide.id, await drawSlide(slide, about)] as const);
  return new Map(await Promise.all(drawn));
}

/** Null where drawing fails: the booklet then has the numbers alone, and the log says why. */
async function drawSlide(
  { picture, title }: ShownSlide,
  { dataset, locale }: About,
): Promise<PrintedPicture | null> {
  try {
    if (picture?.type === 'map') return paintedMap(picture.map, dataset, locale);
    if (picture?.type !== 'chart') return null;
    const { specification } = picture;
    const draw = () => drawPainted(specification, 'wide');
    // A thread that was too slow is replaced: a booklet stays as it is until the next publication.
    const drawing = await draw().catch(draw);
    return { picture: alone(drawing), legend: [], credit: '' };
  } catch (problem) {
    logError('slide not drawn', problem, { title });
    return null;
  }
}
