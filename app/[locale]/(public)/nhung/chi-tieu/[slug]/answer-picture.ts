import type { NextRequest } from 'next/server';
import type { IndicatorChart } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { formatCoverage } from '@/lib/format/figure';
import { inLocale, isLocale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { chartOfIndicator } from '@/lib/pages/indicator-charts';
import { boundaryOf, datasetOf, parameterNames, routes, scopeOf } from '@/lib/routes';
import { findIndicator, readIndicator } from '../../../chi-tieu/[slug]/read-indicator';
import { noFile } from '../../../file-answer';
import { type PictureKind, pictureAnswer } from '../../picture-answer';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** Answers with one chart of an indicator as a picture by itself. */
export function answerIndicatorChart(chart: IndicatorChart, kind: PictureKind) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const query = request.nextUrl.searchParams;
    const asked = (name: keyof typeof parameterNames) =>
      query.get(parameterNames[name]) ?? undefined;
    const dataset = datasetOf(asked('dataset'));
    const question = {
      scope: scopeOf(asked('scope')),
      boundary: boundaryOf(asked('boundary')),
      period: asked('period') || undefined,
    };
    const { almanac, indicator } = await findIndicator(slug, dataset);
    const reading = indicator && (await readIndicator(almanac, indicator, question));
    const context = { locale, dataset };
    const drawn = reading && chartOfIndicator(reading.page, chart, context, almanac.breaks);
    if (!indicator || !drawn) return noFile(locale);
    const { map } = reading.page;
    const page = routes.indicator(locale, slug, { dataset, ...question });
    return pictureAnswer(
      {
        chart: drawn,
        dataset,
        name: inLocale(indicator, 'shortName', locale),
        address: `${env().PUBLIC_URL}${page}`,
        subject:
          map === null || chart === 'cac-ky'
            ? []
            : [
                formatCoverage({ of: 'areas', ...map.ranking.coverage }, locale),
                homeMessages[locale].mapBoundaries(inLocale(map.scheme, 'name', locale)),
              ],
      },
      kind,
    );
  };
}
