import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { Chart } from '@/components/charts/chart';
import { ChartKit } from '@/components/embed/chart-kit';
import { PictureLinks } from '@/components/embed/chart-tools';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { PublicFrame } from '@/components/layout/public-frame';
import { type PublicPageProps, readPublicRequest } from '@/components/layout/public-props';
import { type ChartedArea, embedRoutes } from '@/lib/embed-routes';
import { env } from '@/lib/env';
import { inLocale } from '@/lib/locale';
import { embedMessages } from '@/lib/messages/embed';
import { parameterNames, parameterOf } from '@/lib/routes';
import { embedMetadata } from './embed-metadata';
import { readAreaCharts } from './read-area-charts';

export type AreaEmbedProps = PublicPageProps<{ slug?: string }>;
type Level = ChartedArea['level'];

async function readRequest(level: Level, props: AreaEmbedProps) {
  const { params, locale, dataset, boundary } = await readPublicRequest(props);
  const query = await props.searchParams;
  const asked: ChartedArea = level === 'country' ? { level } : { level, slug: params.slug ?? '' };
  const part = parameterOf(query[parameterNames.section]) || undefined;
  return { asked, locale, dataset, boundary, part };
}

export function areaEmbedMetadata(level: Level) {
  return async (props: AreaEmbedProps): Promise<Metadata> => {
    const request = await readRequest(level, props);
    const { locale, dataset, part } = request;
    const found = await readAreaCharts(request);
    if (found?.kind !== 'charts') return {};
    const name = inLocale(found.area, 'name', locale);
    const shown = found.charts.find((one) => one.part === part);
    const title = shown ? `${name}: ${shown.section}` : embedMessages[locale].kitTitle(name);
    return embedMetadata({ locale, dataset, title, canonical: found.pageAddress });
  };
}

/** One picture of an area by itself; without a choice the first of its page. */
export async function areaEmbed(level: Level, props: AreaEmbedProps) {
  const request = await readRequest(level, props);
  const { locale, dataset, part } = request;
  const found = await readAreaCharts(request);
  if (found?.kind === 'moved') {
    const { named, boundary } = found;
    permanentRedirect(embedRoutes.area(locale, named, { dataset, boundary, part: part ?? '' }));
  }
  const shown = found?.charts.find((one) => part === undefined || one.part === part);
  if (!found || !shown) notFound();
  return (
    <EmbedFrame
      locale={locale}
      dataset={dataset}
      pageAddress={`${env().PUBLIC_URL}${found.pageAddress}`}
    >
      <Chart specification={shown.chart} level={1} />
    </EmbedFrame>
  );
}

/** Every picture of an area, with what there is of it to take away. */
export async function areaKit(level: Level, props: AreaEmbedProps) {
  const request = await readRequest(level, props);
  const { locale, dataset, boundary } = request;
  const found = await readAreaCharts(request);
  if (found === null) notFound();
  const { named } = found;
  if (found.kind === 'moved') {
    permanentRedirect(embedRoutes.areaKit(locale, named, { dataset, boundary: found.boundary }));
  }
  return (
    <PublicFrame
      locale={locale}
      dataset={dataset}
      addressOf={(language, set) =>
        embedRoutes.areaKit(language, named, { dataset: set, boundary })
      }
    >
      <ChartKit
        name={inLocale(found.area, 'name', locale)}
        pageHref={found.pageAddress}
        charts={found.charts.map(({ part, section, chart }) => {
          const own = embedRoutes.area(locale, named, { dataset, boundary, part });
          return {
            key: part,
            kind: section,
            title: chart.frame.title,
            tools: {
              embedAddress: `${env().PUBLIC_URL}${own}`,
              others: { picture: <PictureLinks chart={own} locale={locale} /> },
            },
          };
        })}
        locale={locale}
        dataset={dataset}
      />
    </PublicFrame>
  );
}
