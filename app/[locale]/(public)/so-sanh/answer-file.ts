import type { NextRequest } from 'next/server';
import { now } from '@/lib/clock';
import { comparisonRoutes } from '@/lib/comparison-routes';
import { dayInVietnam } from '@/lib/domain/period';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { isLocale } from '@/lib/locale';
import { comparisonContent } from '@/lib/pages/comparison-file';
import type { FileEnding } from '@/lib/routes';
import { fileAnswer, noFile } from '../file-answer';
import { askedComparison, findComparison, isComparison, readComparison } from './read-comparison';

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** Answers with what is compared, as a file of one kind. */
export function answerComparisonFile(ending: FileEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const asked = askedComparison(
      Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])),
    );
    const found = await findComparison(asked);
    if (!isComparison(found)) return noFile(locale);
    const { schemes, sections } = found.almanac;
    return fileAnswer({
      content: comparisonContent(await readComparison(found, 'every'), sections),
      ending,
      locale,
      dataset: asked.dataset,
      boundary: currentScheme(schemes).code,
      schemes,
      today: dayInVietnam(now()),
      pageAddress: comparisonRoutes.page(locale, found.choice),
    });
  };
}
