import type { NextRequest } from 'next/server';
import { boundaryChoice } from '@/lib/domain/territory/boundary';
import { isLocale } from '@/lib/locale';
import { areaContent } from '@/lib/pages/file-row';
import { boundaryOf, datasetOf, type PageFileEnding, parameterNames, routes } from '@/lib/routes';
import { fileAnswer, noFile } from '../../file-answer';
import { findProvince, readProvince } from './read-province';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** Answers with what a province's page shows, as a file of one kind. */
export function answerProvinceFile(ending: PageFileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params;
    const query = request.nextUrl.searchParams;
    const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
    const asked = boundaryOf(query.get(parameterNames.boundary) ?? undefined);
    if (!isLocale(locale)) return noFile('vi');
    const found = await findProvince(slug, asked ?? null, dataset);
    const { meaning, almanac, today } = found;
    const { schemes } = almanac;
    if (meaning.kind === 'redirect') {
      const location = routes.provinceFile(locale, meaning.slug, ending, {
        dataset,
        boundary: meaning.boundary ?? undefined,
      });
      return new Response(null, { status: 308, headers: { Location: location } });
    }
    if (meaning.kind !== 'area') return noFile(locale);
    const { area } = meaning;
    const { page, scheme } = await readProvince(area, meaning.boundary, found, 'every');
    const choice = { dataset, boundary: boundaryChoice(scheme, schemes) };
    return fileAnswer({
      content: areaContent(page, area),
      ending,
      locale,
      dataset,
      boundary: scheme.code,
      schemes,
      today,
      pageAddress: routes.province(locale, area.slug, choice),
    });
  };
}
