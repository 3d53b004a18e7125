import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Chart } from '@/components/charts/chart';
import { ChartKit } from '@/components/embed/chart-kit';
import { PictureLinks } from '@/components/embed/chart-tools';
import { EmbedFrame } from '@/components/embed/embed-frame';
import { PublicFrame } from '@/components/layout/public-frame';
import type { Dataset } from '@/lib/domain/figure/figure';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/locale';
import { embedMessages } from '@/lib/messages/embed';
import type { PageChart } from '@/lib/pages/page-chart';
import { embedMetadata } from './embed-metadata';

/** The pictures of a page, and where the page and each of them stand. */
export interface PageCharts {
  /** What the page is about. */
  readonly name: string;
  /** Without host. */
  readonly pageAddress: string;
  readonly charts: readonly PageChart[];
  /** Of a picture by itself, without host. */
  readonly chartAddress: (part: string) => string;
}

/** What an address asks of them: without a part the first. */
export interface AskedChart {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly part: string | undefined;
}

export function askedChart(
  { charts }: PageCharts,
  { part }: Pick<AskedChart, 'part'>,
): PageChart | undefined {
  return charts.find((one) => part === undefined || one.part === part);
}

/** The head of one picture by itself, or of all with what there is of them to take away. */
export function chartsMetadata(
  { name, pageAddress, charts }: PageCharts,
  { locale, dataset, part }: AskedChart,
): Metadata {
  const shown = charts.find((one) => one.part === part);
  const title = shown ? `${name}: ${shown.section}` : embedMessages[locale].kitTitle(name);
  return embedMetadata({ locale, dataset, title, canonical: pageAddress });
}

export function FramedChart({ page, asked }: { page: PageCharts; asked: AskedChart }) {
  const shown = askedChart(page, asked);
  if (!shown) notFound();
  return (
    <EmbedFrame
      locale={asked.locale}
      dataset={asked.dataset}
      pageAddress={`${env().PUBLIC_URL}${page.pageAddress}`}
    >
      <Chart specification={shown.chart} level={1} />
    </EmbedFrame>
  );
}

interface KitProps {
  readonly page: PageCharts;
  readonly asked: AskedChart;
  readonly addressOf: (locale: Locale, dataset: Dataset) => string;
}

/** Every picture of a page, with what there is of it to take away. */
export function KitOfCharts({ page, asked: { locale, dataset }, addressOf }: KitProps) {
  const { name, pageAddress, charts, chartAddress } = page;
  return (
    <PublicFrame locale={locale} dataset={dataset} addressOf={addressOf}>
      <ChartKit
        name={name}
        pageHref={pageAddress}
        charts={charts.map(({ part, section, chart }) => {
          const own = chartAddress(part);
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
