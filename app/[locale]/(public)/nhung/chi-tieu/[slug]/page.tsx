import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChartKit } from '@/components/embed/chart-kit';
import { PictureLinks } from '@/components/embed/chart-tools';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { embedRoutes } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { inLocale } from '@/lib/locale';
import { embedMessages } from '@/lib/messages/embed';
import { chartOfIndicator, chartsOfIndicator } from '@/lib/pages/indicator-charts';
import { routes } from '@/lib/routes';
import { findIndicator, readIndicator } from '../../../chi-tieu/[slug]/read-indicator';
import { embedMetadata } from '../../embed-metadata';

type Props = PublicPageProps<{ slug: string }>;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, dataset, scope, boundary, period, params } = await readPublicRequest(props);
  const { indicator } = await findIndicator(params.slug, dataset);
  if (indicator === null) return {};
  return embedMetadata({
    locale,
    dataset,
    title: embedMessages[locale].kitTitle(inLocale(indicator, 'name', locale)),
    canonical: routes.indicator(locale, params.slug, { dataset, scope, boundary, period }),
  });
}

/** `/nhung/chi-tieu/{slug}`: each chart of an indicator, with what there is of it to take away. */
export default async function IndicatorKitPage(props: Props) {
  const { locale, dataset, scope, boundary, period, params } = await readPublicRequest(props);
  const { almanac, indicator } = await findIndicator(params.slug, dataset);
  const choice = { scope, boundary, period };
  const reading = indicator && (await readIndicator(almanac, indicator, choice));
  if (!reading) notFound();
  const { page } = reading;
  const say = embedMessages[locale];
  const name = inLocale(page.indicator, 'name', locale);
  const shown = { dataset, ...choice };
  const charts = chartsOfIndicator(page, { locale, dataset }, almanac.breaks).map((chart) => {
    const drawn = chartOfIndicator(page, chart, { locale, dataset }, almanac.breaks);
    const own = embedRoutes.indicator(locale, params.slug, chart, shown);
    return {
      key: chart,
      kind: say.charts[chart],
      title: drawn?.frame.title ?? name,
      tools: {
        embedAddress: `${env().PUBLIC_URL}${own}`,
        isMap: chart === 'ban-do',
        others: drawn ? { picture: <PictureLinks chart={own} locale={locale} /> } : {},
      },
    };
  });
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) =>
        embedRoutes.indicatorKit(language, params.slug, {
          ...shown,
          dataset: set,
          period: set === dataset ? period : undefined,
        })
      }
    >
      <ChartKit
        name={name}
        pageHref={routes.indicator(locale, params.slug, shown)}
        charts={charts}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
