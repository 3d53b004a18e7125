import type { NextRequest } from 'next/server';
import { now } from '@/lib/clock';
import { dayInVietnam } from '@/lib/domain/period';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { isLocale } from '@/lib/locale';
import { areaMessages } from '@/lib/messages/areas';
import { areaContent } from '@/lib/pages/file-row';
import { datasetOf, type PageFileEnding, parameterNames, routes } from '@/lib/routes';
import { fileAnswer, noFile } from '../file-answer';
import { paperAnswer } from '../paper-answer';
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
    const read = await readArea(country, almanac, ending === 'pdf' ? 'shown' : 'every');
    const scheme = currentScheme(schemes);
    const today = dayInVietnam(now());
    const pageAddress = routes.country(locale, { dataset });
    if (ending === 'pdf') {
      const say = areaMessages[locale];
      return paperAnswer({
        ...read,
        area: country,
        head: {
          name: say.countryName,
          line: say.countryLine,
          text: dataset === 'demo' ? say.demoText : say.countryText,
        },
        scheme,
        locale,
        dataset,
        today,
        pageAddress,
      });
    }
    return fileAnswer({
      content: areaContent(read.page, country),
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
