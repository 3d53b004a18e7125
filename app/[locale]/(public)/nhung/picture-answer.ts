import { drawPainted } from '@/components/charts/server/draw-chart';
import type { ChartSpecification } from '@/lib/charts/specification';
import type { Dataset } from '@/lib/domain/figure/figure';
import { env } from '@/lib/env';
import { chartPicture } from '@/lib/web/chart-picture';
import { pngOf } from '@/lib/web/picture';
import { chartCard, previewSvg } from '@/lib/web/preview-card';
import { noFile } from '../file-answer';
import { type AskedChart, askedChart, type PageCharts } from './page-charts';

/** A picture file: square, as a drawing or as points, or wide. */
export type PictureKind = 'svg' | 'png' | 'wide';

interface Pictured {
  readonly chart: ChartSpecification;
  readonly dataset: Dataset;
  /** What the picture is about where that stands apart from its finding. */
  readonly name: string;
  /** Of the page that the chart is from, with host. */
  readonly address: string;
  /** Of how many areas it is, on which boundaries. */
  readonly subject?: readonly string[];
}

/** A chart as a picture by itself: finding, measure, source, status, day and address stand in it. */
export async function pictureAnswer(
  { chart, dataset, name, address, subject = [] }: Pictured,
  kind: PictureKind,
): Promise<Response> {
  const svg = await drawn();
  return kind === 'svg'
    ? new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
    : new Response(await pngOf(svg), { headers: { 'Content-Type': 'image/png' } });

  async function drawn() {
    if (kind !== 'wide') {
      return chartPicture(chart, await drawPainted(chart, 'wide'), { address, subject });
    }
    const card = chartCard(chart, { locale: chart.frame.locale, dataset, name });
    // First, so that no long list of sources takes its room.
    const foot = [address.replace(/^https?:\/\//, ''), card.foot].join(' · ');
    return previewSvg({ ...card, foot }, await drawPainted(chart, 'narrow'));
  }
}

/** Answers with a picture of a page as a file. */
export async function chartFile(
  page: PageCharts,
  asked: AskedChart,
  kind: PictureKind,
): Promise<Response> {
  const shown = askedChart(page, asked);
  if (!shown) return noFile(asked.locale);
  return pictureAnswer(
    {
      chart: shown.chart,
      dataset: asked.dataset,
      name: page.name,
      address: `${env().PUBLIC_URL}${page.pageAddress}`,
    },
    kind,
  );
}
