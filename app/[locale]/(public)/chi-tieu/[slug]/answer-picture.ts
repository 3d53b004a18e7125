import type { NextRequest } from 'next/server';
import { drawPainted } from '@/components/charts/server/draw-chart';
import { env } from '@/lib/env';
import { formatCoverage } from '@/lib/format/figure';
import { inLocale, isLocale } from '@/lib/locale';
import { homeMessages } from '@/lib/messages/home';
import { indicatorPicture } from '@/lib/pages/indicator-picture';
import {
  boundaryOf,
  datasetOf,
  type PictureEnding,
  parameterNames,
  parameterOf,
  routes,
  scopeOf,
} from '@/lib/routes';
import { chartPicture } from '@/lib/web/chart-picture';
import { pngOf } from '@/lib/web/picture';
import { noFile } from '../../file-answer';
import { findIndicator, readIndicator } from './read-indicator';

interface Context {
  readonly params: Promise<{ locale: string; slug: string }>;
}

/** Answers with what an indicator's page finds, as a picture by itself; there is none without a number. */
export function answerIndicatorPicture(ending: PictureEnding) {
  return async (request: NextRequest, { params }: Context): Promise<Response> => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) return noFile('vi');
    const asked = (name: keyof typeof parameterNames) =>
      parameterOf(request.nextUrl.searchParams.get(parameterNames[name]) ?? undefined);
    const dataset = datasetOf(asked('dataset'));
    const question = {
      scope: scopeOf(asked('scope')),
      boundary: boundaryOf(asked('boundary')),
      period: asked('period') || undefined,
    };
    const { almanac, indicator } = await findIndicator(slug, dataset);
    const reading = indicator && (await readIndicator(almanac, indicator, question));
    const chart = reading && indicatorPicture(reading.page, { locale, dataset }, almanac.breaks);
    const drawing = chart && (await drawPainted(chart, 'wide'));
    if (!chart || !drawing) return noFile(locale);
    const page = routes.indicator(locale, slug, { dataset, ...question });
    const { map } = reading.page;
    const subject =
      map === null
        ? []
        : [
            formatCoverage({ of: 'areas', ...map.ranking.coverage }, locale),
            homeMessages[locale].mapBoundaries(inLocale(map.scheme, 'name', locale)),
          ];
    const svg = chartPicture(chart, drawing, { address: `${env().PUBLIC_URL}${page}`, subject });
    return ending === 'svg'
      ? new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
      : new Response(await pngOf(svg), { headers: { 'Content-Type': 'image/png' } });
  };
}
