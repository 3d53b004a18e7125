import type { NextRequest } from 'next/server';
import { now } from '@/lib/clock';
import { dayInVietnam } from '@/lib/domain/period';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { env } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/locale';
import {
  boundaryOf,
  datasetOf,
  type IndicatorFileEnding,
  parameterNames,
  routes,
} from '@/lib/routes';
import { fileAnswer, noFile } from '../../file-answer';
import { zipAnswer } from '../../zip-answer';
import { findIndicator, readIndicatorContent } from './read-indicator';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** Answers with what is known of an indicator, as a file of one kind. */
export function answerIndicatorFile(ending: IndicatorFileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const file = await readFile(request, locale, slug);
    return file === null ? noFile(locale) : fileAnswer({ ...file, ending });
  };
}

/** Answers with the same as one file that holds all it takes to read it. */
export async function answerIndicatorZip(
  request: NextRequest,
  { params }: Context,
): Promise<Response> {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return noFile('vi');
  const file = await readFile(request, locale, slug);
  if (file === null) return noFile(locale);
  return zipAnswer({ ...file, address: `${env().PUBLIC_URL}${file.pageAddress}` });
}

async function readFile(request: NextRequest, locale: Locale, slug: string) {
  const query = request.nextUrl.searchParams;
  const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
  const asked = boundaryOf(query.get(parameterNames.boundary) ?? undefined);
  const { almanac, indicator } = await findIndicator(slug, dataset);
  if (indicator === null) return null;
  const { schemes } = almanac;
  const scheme = schemes.find(({ code }) => code === asked) ?? currentScheme(schemes);
  return {
    content: await readIndicatorContent(almanac, indicator, scheme),
    locale,
    dataset,
    boundary: scheme.code,
    schemes,
    today: dayInVietnam(now()),
    pageAddress: routes.indicator(locale, slug, { dataset, boundary: asked }),
  };
}
