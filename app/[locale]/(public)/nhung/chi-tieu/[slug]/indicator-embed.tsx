import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Chart } from '@/components/charts/chart';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { EmbeddedMap } from '@/components/embed/embedded-map';
import {
  type PublicPageProps,
  type PublicRequest,
  readPublicRequest,
} from '@/components/layout/public-props';
import type { IndicatorChart } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { inLocale } from '@/lib/locale';
import { embedMessages } from '@/lib/messages/embed';
import { chartOfIndicator } from '@/lib/pages/indicator-charts';
import { routes } from '@/lib/routes';
import { findIndicator, readIndicator } from '../../../chi-tieu/[slug]/read-indicator';
import { embedMetadata } from '../../embed-metadata';

export type IndicatorEmbedProps = PublicPageProps<{ slug: string }>;

function pageOf({
  locale,
  dataset,
  scope,
  boundary,
  period,
  params,
}: PublicRequest<{ slug: string }>) {
  return routes.indicator(locale, params.slug, { dataset, scope, boundary, period });
}

/** The head of one chart of an indicator by itself. */
export function indicatorEmbedMetadata(chart: IndicatorChart) {
  return async (props: IndicatorEmbedProps): Promise<Metadata> => {
    const request = await readPublicRequest(props);
    const { locale, dataset, params } = request;
    const { indicator } = await findIndicator(params.slug, dataset);
    if (indicator === null) return {};
    return embedMetadata({
      locale,
      dataset,
      title: `${inLocale(indicator, 'name', locale)}: ${embedMessages[locale].charts[chart]}`,
      canonical: pageOf(request),
    });
  };
}

/** One chart of an indicator by itself; not found where its page has none of the kind. */
export async function indicatorEmbed(chart: IndicatorChart, props: IndicatorEmbedProps) {
  const request = await readPublicRequest(props);
  const { locale, dataset, scope, boundary, period, params } = request;
  const { almanac, indicator } = await findIndicator(params.slug, dataset);
  const reading =
    indicator && (await readIndicator(almanac, indicator, { scope, boundary, period }));
  if (!reading) notFound();
  const { map } = reading.page;
  const context = { locale, dataset };
  const drawn = chartOfIndicator(reading.page, chart, context, almanac.breaks);
  const isMap = chart === 'ban-do' && map !== null && map.ranking.ranked.length > 0;
  if (!drawn && !isMap) notFound();
  return (
    <EmbedFrame {...context} pageAddress={`${env().PUBLIC_URL}${pageOf(request)}`}>
      {drawn ? (
        <Chart specification={drawn} level={1} />
      ) : (
        map && <EmbeddedMap {...context} map={map} schemes={almanac.schemes} />
      )}
    </EmbedFrame>
  );
}
