import { rankingBars } from '../charts/ranking-bars';
import type { ChartSpecification } from '../charts/specification';
import { trendChart } from '../charts/trend';
import type { Dataset } from '../domain/figure/figure';
import { breaksOf, type SeriesBreak } from '../domain/figure/series';
import type { Locale } from '../locale';
import type { CountryFigure, IndicatorPage } from './indicator-page';
import { lineOf } from './line-of';

interface Context {
  readonly locale: Locale;
  readonly dataset: Dataset;
}

/** Ranks for which a picture by itself has room. */
const leaders = 14;

/** The picture that stands for an indicator where it is taken away: its ranking, else the country over time. */
export function indicatorPicture(
  { map, country }: IndicatorPage,
  context: Context,
  breaks: readonly SeriesBreak[],
): ChartSpecification | null {
  const bars = map && rankingBars({ ...context, ranking: map.ranking, subject: null, leaders });
  return bars ?? (country && countryTrend(country, context, breaks));
}

/** Whether there is such a picture. */
export function hasPicture({ map, country }: IndicatorPage): boolean {
  return (map?.ranking.ranked ?? []).length > 0 || lineOf(country?.series ?? []).length > 0;
}

/** The country over time, with its ethnic-minority part; null where it is too short for a line. */
export function countryTrend(
  { series, emmSeries }: CountryFigure,
  context: Context,
  breaks: readonly SeriesBreak[],
): ChartSpecification | null {
  const points = lineOf(series);
  const [first] = points;
  if (!first) return null;
  const lines = [
    { figures: points, role: 'subject' as const },
    { figures: lineOf(emmSeries), role: 'part' as const },
  ].filter(({ figures }) => figures.length > 0);
  const own = breaksOf(breaks, first.indicator, first.area.id, first.scope);
  return trendChart({ ...context, lines: lines.map((line) => ({ ...line, breaks: own })) });
}
