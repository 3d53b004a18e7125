import type { NextRequest } from 'next/server';
import { now } from '@/lib/clock';
import { dayInVietnam } from '@/lib/domain/period';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { isLocale } from '@/lib/locale';
import { areaContent } from '@/lib/pages/file-row';
import { datasetOf, type PageFileEnding, parameterNames, routes } from '@/lib/routes';
import { fileAnswer, noFile } from '../file-answer';
import { readAlmanac } from '../read-almanac';
import { readArea } from '../read-area';

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** Answers with what the country's page shows, as a file of one kind. */
export function answerCountryFile(ending: PageFileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
    const almanac = await readAlmanac(dataset);
    const { country, schemes } = almanac;
    const { page } = await readArea(country, almanac, 'every');
    return fileAnswer({
      content: areaContent(page, country),
      ending,
      locale,
      dataset,
      boundary: currentScheme(schemes).code,
      schemes,
      today: dayInVietnam(now()),
      pageAddress: routes.country(locale, { dataset }),
    });
  };
}
