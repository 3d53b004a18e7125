import { rankingBars } from '../charts/ranking-bars';
import type { ChartSpecification } from '../charts/specification';
import { stripChart } from '../charts/strip';
import type { Dataset } from '../domain/figure/figure';
import type { SeriesBreak } from '../domain/figure/series';
import { type IndicatorChart, indicatorCharts } from '../embed-routes';
import type { Locale } from '../locale';
import type { IndicatorPage } from './indicator-page';
import { countryTrend } from './indicator-picture';

interface Context {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Ranks for which a chart by itself has room. */
const leaders = 14;

/** A chart of an indicator's page by itself; null where there is none, and for the map, which is drawn otherwise. */
export function chartOfIndicator(
  { map, country }: IndicatorPage,
  chart: IndicatorChart,
  context: Context,
  breaks: readonly SeriesBreak[],
): ChartSpecification | null {
  switch (chart) {
    case 'ban-do':
      return null;
    case 'xep-hang':
      return map && rankingBars({ ...context, ranking: map.ranking, subject: null, leaders });
    case 'cac-ky':
      return country && countryTrend(country, context, breaks);
    case 'phan-bo':
      return map && stripChart({ ...context, ranking: map.ranking });
  }
}

/** The charts that an indicator's page has, in their order on it. */
export function chartsOfIndicator(
  page: IndicatorPage,
  context: Context,
  breaks: readonly SeriesBreak[],
): IndicatorChart[] {
  return indicatorCharts.filter((chart) =>
    chart === 'ban-do'
      ? (page.map?.ranking.ranked ?? []).length > 0
      : chartOfIndicator(page, chart, context, breaks) !== null,
  );
}
