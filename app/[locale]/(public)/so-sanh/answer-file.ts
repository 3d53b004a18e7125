import type { NextRequest } from 'next/server';
import { now } from '@/lib/clock';
import { comparisonRoutes } from '@/lib/comparison-routes';
import { dayInVietnam } from '@/lib/domain/period';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { env } from '@/lib/env';
import { isLocale, type Locale } from '@/lib/locale';
import { comparisonContent } from '@/lib/pages/comparison-file';
import type { FileEnding } from '@/lib/routes';
import { fileAnswer, noFile } from '../file-answer';
import { zipAnswer } from '../zip-answer';
import { askedComparison, findComparison, isComparison, readComparison } from './read-comparison';

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** Answers with what is compared, as a file of one kind. */
export function answerComparisonFile(ending: FileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const file = await readFile(request, locale);
    return file === null ? noFile(locale) : fileAnswer({ ...file, ending });
  };
}

/** Answers with the same as one file that holds all it takes to read it. */
export async function answerComparisonZip(
  request: NextRequest,
  { params }: Context,
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return noFile('vi');
  const file = await readFile(request, locale);
  if (file === null) return noFile(locale);
  return zipAnswer({ ...file, address: `${env().PUBLIC_URL}${file.pageAddress}` });
}

async function readFile(request: NextRequest, locale: Locale) {
  const query = request.nextUrl.searchParams;
  const asked = askedComparison(
    Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])),
  );
  const found = await findComparison(asked);
  if (!isComparison(found)) return null;
  const { schemes, sections } = found.almanac;
  return {
    content: comparisonContent(await readComparison(found, 'every'), sections),
    locale,
    dataset: asked.dataset,
    boundary: currentScheme(schemes).code,
    schemes,
    today: dayInVietnam(now()),
    pageAddress: comparisonRoutes.page(locale, found.choice),
  };
}
