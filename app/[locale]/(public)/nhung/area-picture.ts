import type { NextRequest } from 'next/server';
import type { ChartedArea } from '@/lib/embed-routes';
import { isLocale } from '@/lib/locale';
import { boundaryOf, datasetOf, parameterNames } from '@/lib/routes';
import { noFile } from '../file-answer';
import { chartFile, type PictureKind } from './picture-answer';
import { readAreaCharts } from './read-area-charts';

interface Context {
  readonly params: Promise<{ locale: string; slug?: string }>;
}

/** Answers with one picture of an area's page as a file; without a choice the first of it. */
export function answerAreaChart(level: ChartedArea['level'], kind: PictureKind) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale, slug = '' } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const dataset = datasetOf(query.get(parameterNames.dataset) ?? undefined);
    const found = await readAreaCharts({
      asked: level === 'country' ? { level } : { level, slug },
      locale,
      dataset,
      boundary: boundaryOf(query.get(parameterNames.boundary) ?? undefined),
    });
    if (found?.kind !== 'charts') return noFile(locale);
    const part = query.get(parameterNames.section) || undefined;
    return chartFile(found, { locale, dataset, part }, kind);
  };
}
