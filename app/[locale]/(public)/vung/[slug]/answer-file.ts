import type { NextRequest } from 'next/server';
import { now } from '@/lib/clock';
import { dayInVietnam } from '@/lib/domain/period';
import { boundaryChoice, regionOfSlug } from '@/lib/domain/territory/boundary';
import { formatNumber } from '@/lib/format/number';
import { inLocale, isLocale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { areaContent } from '@/lib/pages/file-row';
import { provincesInRegion } from '@/lib/pages/provinces-page';
import { boundaryOf, datasetOf, type PageFileEnding, parameterNames, routes } from '@/lib/routes';
import { fileAnswer, noFile } from '../../file-answer';
import { paperAnswer } from '../../paper-answer';
import { readAlmanac } from '../../read-almanac';
import { readArea } from '../../read-area';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** Answers with what a region's page shows, as a file of one kind. */
export function answerRegionFile(ending: PageFileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
    const asked = boundaryOf(query.get(parameterNames.boundary) ?? undefined);
    const almanac = await readAlmanac(dataset);
    const { areas, schemes } = almanac;
    const meaning = regionOfSlug(slug, asked ?? null, areas.values(), schemes);
    if (meaning.kind === 'redirect') {
      const { boundary } = meaning;
      const location = routes.regionFile(locale, slug, ending, { dataset, boundary });
      return new Response(null, { status: 308, headers: { Location: location } });
    }
    if (meaning.kind !== 'region') return noFile(locale);
    const { region, scheme } = meaning;
    const read = await readArea(region, almanac, ending === 'pdf' ? 'shown' : 'every');
    const choice = { dataset, boundary: boundaryChoice(scheme, schemes) };
    const pageAddress = routes.region(locale, region.slug, choice);
    const today = dayInVietnam(now());
    if (ending === 'pdf') {
      const count = provincesInRegion(region, areas, scheme, today).length;
      const say = areaMessages[locale];
      return paperAnswer({
        ...read,
        area: region,
        head: {
          name: inLocale(region, 'name', locale),
          line: say.regionLine(
            formatNumber(String(count), locale),
            inLocale(scheme, 'name', locale),
          ),
          text: dataset === 'demo' ? say.demoText : say.regionText,
        },
        scheme,
        locale,
        dataset,
        today,
        pageAddress,
      });
    }
    return fileAnswer({
      content: areaContent(read.page, region),
      ending,
      locale,
      dataset,
      boundary: scheme.code,
      schemes,
      today,
      pageAddress,
    });
  };
}
