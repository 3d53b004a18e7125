import type { NextRequest } from 'next/server';
import { boundaryChoice } from '@/lib/domain/territory/boundary';
import { inLocale, isLocale } from '@/lib/locale';
import { provinceMessages } from '@/lib/messages/province';
import { areaContent } from '@/lib/pages/file-row';
import { provinceLine } from '@/lib/pages/province-line';
import { boundaryOf, datasetOf, type PageFileEnding, parameterNames, routes } from '@/lib/routes';
import { fileAnswer, noFile } from '../../file-answer';
import { paperAnswer } from '../../paper-answer';
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
    const periods = ending === 'pdf' ? 'shown' : 'every';
    const province = await readProvince(area, meaning.boundary, found, periods);
    const { page, scheme, formerSchemes } = province;
    const choice = { dataset, boundary: boundaryChoice(scheme, schemes) };
    const pageAddress = routes.province(locale, area.slug, choice);
    if (ending === 'pdf') {
      const isFormer = formerSchemes.includes(scheme);
      return paperAnswer({
        ...province,
        area,
        head: {
          name: inLocale(area, 'name', locale),
          line: provinceLine({ ...province, area, hasEmm: page.hasEmm }, locale),
          text: isFormer ? provinceMessages[locale].formerTitle : '',
        },
        locale,
        dataset,
        today,
        pageAddress,
      });
    }
    return fileAnswer({
      content: areaContent(page, area),
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
