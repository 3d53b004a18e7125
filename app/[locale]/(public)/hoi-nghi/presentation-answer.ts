import { mapPicture } from '@/components/maps/map-picture';
import type { ConferenceWords } from '@/lib/domain/conference/conference';
import type { Dataset } from '@/lib/domain/figure/figure';
import { type Day, dayInVietnam } from '@/lib/domain/period';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/locale';
import { logError } from '@/lib/log';
import { layoutMessages } from '@/lib/messages/layout';
import { saidIn } from '@/lib/pages/slides/show-slides';
import type { ShownSlide, SlidePage } from '@/lib/pages/slides/shown-slide';
import type { DrawnPicture } from '@/lib/presentation/blocks';
import { presentation } from '@/lib/presentation/presentation';
import { routes } from '@/lib/routes';
import { pngOf } from '@/lib/web/picture';

interface PresentedConference {
  /** What the file is called, without its ending. */
  readonly fileName: string;
  readonly words: Pick<ConferenceWords, 'title' | 'host'>;
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly slides: readonly ShownSlide[];
  /** ISO instant: the only time that the file names. */
  readonly madeAt: string;
}

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** The slides of a conference as a file for PowerPoint, under a name that says which. */
export async function presentationAnswer(conference: PresentedConference): Promise<Response> {
  const { fileName, words, dataset, locale, slides, madeAt } = conference;
  const title = saidIn(words.title, locale);
  const day: Day = dayInVietnam(new Date(madeAt));
  const bytes = await presentation(slides, {
    locale,
    title,
    issuer: `${layoutMessages[locale].siteName} · ${title}`,
    host: saidIn(words.host, locale),
    day,
    isDemo: dataset === 'demo',
    pictures: await drawnMaps(slides, dataset, locale),
    addressOf: (page) => `${env().PUBLIC_URL}${addressOf(page, locale, dataset)}`,
    onLost: (slide, problem) => logError('slide not exported', problem, { title: slide.title }),
  });
  const name = [
    fileName,
    ...(dataset === 'demo' ? ['minh-hoa'] : []),
    ...(locale === 'en' ? ['en'] : []),
  ];
  return new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name.join('-')}.pptx"`,
    },
  });
}

/** Each map of the slides; one that cannot be drawn is left out, and its slide says so. */
async function drawnMaps(
  slides: readonly ShownSlide[],
  dataset: Dataset,
  locale: Locale,
): Promise<Map<string, DrawnPicture>> {
  const drawn = new Map<string, DrawnPicture>();
  // One after the other: each takes some megabytes while it is drawn.
  for (const { id, title, picture } of slides) {
    if (picture?.type !== 'map') continue;
    const { ranking, scheme } = picture.map;
    try {
      const { code: boundary, referenceDate } = scheme;
      const map = mapPicture({ locale, dataset, ranking, boundary, referenceDate });
      if (map) drawn.set(id, { ...map, png: await pngOf(map.svg) });
    } catch (problem) {
      logError('map not drawn', problem, { title });
    }
  }
  return drawn;
}

function addressOf(page: SlidePage, locale: Locale, dataset: Dataset): string {
  switch (page.of) {
    case 'country':
      return routes.country(locale, { dataset });
    case 'province':
      return routes.province(locale, page.slug, { dataset });
    case 'indicator':
      return routes.indicator(locale, page.indicator.slug, {
        dataset,
        scope: page.scope,
        ...(page.period !== null && { period: page.period }),
        ...(page.boundary !== null && { boundary: page.boundary }),
      });
  }
}
