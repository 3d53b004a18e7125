import type { NextRequest } from 'next/server';
import { now } from '@/lib/clock';
import { dayInVietnam } from '@/lib/domain/period';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { isLocale } from '@/lib/locale';
import {
  boundaryOf,
  datasetOf,
  type IndicatorFileEnding,
  parameterNames,
  routes,
} from '@/lib/routes';
import { fileAnswer, noFile } from '../../file-answer';
import { findIndicator, readIndicatorContent } from './read-indicator';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** Answers with what is known of an indicator, as a file of one kind. */
export function answerIndicatorFile(ending: IndicatorFileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
    const asked = boundaryOf(query.get(parameterNames.boundary) ?? undefined);
    const { almanac, indicator } = await findIndicator(slug, dataset);
    if (indicator === null) return noFile(locale);
    const { schemes } = almanac;
    const scheme = schemes.find(({ code }) => code === asked) ?? currentScheme(schemes);
    return fileAnswer({
      content: await readIndicatorContent(almanac, indicator, scheme),
      ending,
      locale,
      dataset,
      boundary: scheme.code,
      schemes,
      today: dayInVietnam(now()),
      pageAddress: routes.indicator(locale, slug, { dataset, boundary: asked }),
    });
  };
}
