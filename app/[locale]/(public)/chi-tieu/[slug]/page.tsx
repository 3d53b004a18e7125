import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChartTools, PictureLinks, ToolLink } from '@/components/embed/chart-tools';
import { IndicatorBody } from '@/components/indicator/indicator-body';
import { IndicatorHead } from '@/components/indicator/indicator-head';
import { PageData } from '@/components/layout/page-data';
import { publicMetadata } from '@/components/layout/page-metadata';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { embedRoutes } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { inLocale } from '@/lib/locale';
import { citationMessages } from '@/lib/messages/citation';
import { embedMessages } from '@/lib/messages/embed';
import { indicatorMessages } from '@/lib/messages/indicator';
import { citationAddress, indicatorAddress, zipAddress } from '@/lib/public-routes';
import { routes } from '@/lib/routes';
import { indicatorData } from '@/lib/web/structured-data';
import { permanentIdOf } from './permanent-id';
import { findIndicator, readIndicator } from './read-indicator';

type Props = PublicPageProps<{ slug: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, dataset, scope, boundary, period, params } = await readPublicRequest(props);
  const { indicator } = await findIndicator(params.slug, dataset);
  if (indicator === null) return {};
  const name = inLocale(indicator, 'name', locale);
  const words = indicatorMessages[locale];
  return publicMetadata({
    locale,
    dataset,
    title: words.title(name),
    description: words.description(name),
    addressOf: (language) =>
      routes.indicator(language, indicator.slug, { dataset, scope, boundary, period }),
  });
}

export default async function IndicatorPage(props: Props) {
  const request = await readPublicRequest(props);
  const { locale, dataset, scope, boundary, period, place, params } = request;
  const { almanac, indicator } = await findIndicator(params.slug, dataset);
  if (indicator === null) notFound();
  const reading = await readIndicator(almanac, indicator, request);
  if (reading === null) notFound();
  const { page } = reading;
  const shown = { dataset, scope, boundary, period };
  const csv = routes.indicatorFile(locale, indicator.slug, 'csv', {
    dataset,
    boundary: page.map?.scheme.code,
  });
  const citation = citationAddress(csv, 'txt') ?? undefined;
  const permanent = dataset === 'real' ? await permanentIdOf(page, reading.scope) : undefined;
  const words = indicatorMessages[locale];
  const name = inLocale(indicator, 'name', locale);
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) =>
        indicatorAddress(language, indicator.slug, {
          dataset: set,
          scope,
          boundary,
          place: set === dataset ? place : undefined,
          // Another set has its own periods.
          period: set === dataset ? period : undefined,
        })
      }
    >
      {dataset === 'real' && (
        <PageData
          data={indicatorData(page, {
            origin: env().PUBLIC_URL,
            locale,
            name: words.title(name),
            description: words.description(name),
            address: routes.indicator(locale, indicator.slug),
            csv: routes.indicatorFile(locale, indicator.slug, 'csv'),
          })}
        />
      )}
      <IndicatorHead page={page} scope={reading.scope} locale={locale} dataset={dataset} />
      <IndicatorBody
        page={page}
        almanac={almanac}
        askedBoundary={boundary}
        askedPlace={place}
        toolsOf={(chart, title) => {
          const own = embedRoutes.indicator(locale, indicator.slug, chart, shown);
          return (
            <ChartTools
              title={title}
              of={['ban-do', 'xep-hang'].includes(chart) ? embedMessages[locale].charts[chart] : ''}
              embedAddress={`${env().PUBLIC_URL}${own}`}
              isMap={chart === 'ban-do'}
              others={{
                permanent: permanent && <ToolLink href={routes.permanent(locale, permanent)} />,
                cite: citation && <a href={citation}>{citationMessages[locale].text}</a>,
                picture:
                  chart === 'ban-do' ? undefined : <PictureLinks chart={own} locale={locale} />,
                data: <a href={zipAddress(csv)}>{embedMessages[locale].zip}</a>,
              }}
              locale={locale}
            />
          );
        }}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
