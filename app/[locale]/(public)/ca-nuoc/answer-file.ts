import type { NextRequest } from 'next/server';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { isLocale } from '@/lib/locale';
import { datasetOf, type FileEnding, parameterNames, routes } from '@/lib/routes';
import { fileAnswer, noFile } from '../file-answer';
import { readArea, readTerritory } from '../read-area';

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** Answers with what the country's page shows, as a file of one kind. */
export function answerCountryFile(ending: FileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
    const territory = await readTerritory();
    const { country, schemes, today } = territory;
    const { page } = await readArea(country, dataset, territory);
    return fileAnswer({
      page,
      area: country,
      ending,
      locale,
      dataset,
      boundary: currentScheme(schemes).code,
      schemes,
      today,
      pageAddress: routes.country(locale, { dataset }),
    });
  };
}
