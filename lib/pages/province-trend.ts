import type { ChartSpecification } from '../charts/specification';
import { type TrendInputLine, trendChart } from '../charts/trend';
import type { Dataset } from '../domain/figure/figure';
import { breaksOf, type SeriesBreak } from '../domain/figure/series';
import { toDecimal } from '../domain/number/decimal';
import type { Area } from '../domain/territory/area';
import { inLocale, type Locale } from '../locale';
import { areaMessages } from '../messages/areas';
import { lineOf } from './line-of';
import { isNumber, isWhole, latestOf, type ShownFigure } from './shown-figure';

/** A province, a region or the country over time. */
export interface AreaSeries {
  readonly area: Area;
  /** Oldest first. */
  readonly series: readonly ShownFigure[];
}

/** The provinces of a region, and the region itself; null where none is known. */
export interface RegionSeries {
  readonly region: Area | null;
  readonly provinces: readonly AreaSeries[];
}

/** One province over time, with what stands around it. */
export interface ProvinceTrend {
  /** Provinces that have a line, in the order of names within their regions. */
  readonly choices: readonly Area[];
  /** The province that has colour; null where the one asked for has no line here. */
  readonly chosen: AreaSeries | null;
  readonly region: Area | null;
  /** Provinces of its region, those with the nearest numbers. */
  readonly others: readonly AreaSeries[];
  /** Region and country, of what does not grow with the size of a territory. */
  readonly wholes: readonly AreaSeries[];
}

/** Lines around the one that has colour: more could not be told apart. */
const mostOthers = 6;

/**
 * The trend of the province that is asked for, else of the first in the ranking. Null where no province
 * has a line. `wholesOf` makes the series of a region and the country at given periods.
 */
export function provinceTrend(
  groups: readonly RegionSeries[],
  asked: string | undefined,
  first: string | undefined,
  wholesOf: (region: Area | null, periods: readonly string[]) => readonly AreaSeries[],
): ProvinceTrend | null {
  const drawn = groups.map(({ region, provinces }) => ({
    region,
    provinces: provinces.filter(({ series }) => lineOf(series).length > 0),
  }));
  const choices = drawn.flatMap(({ provinces }) => provinces.map(({ area }) => area));
  if (choices.length === 0) return null;
  const isMeant = ({ area }: AreaSeries) =>
    asked === undefined ? area.id === first : area.slug === asked;
  const group =
    drawn.find(({ provinces }) => provinces.some(isMeant)) ??
    (asked === undefined ? drawn.find(({ provinces }) => provinces.length > 0) : undefined);
  const chosen =
    group?.provinces.find(isMeant) ?? (asked === undefined ? group?.provinces[0] : null);
  if (!group || !chosen) return { choices, chosen: null, region: null, others: [], wholes: [] };
  const points = lineOf(chosen.series);
  const kind = points[0]?.periodKind;
  return {
    choices,
    chosen: { area: chosen.area, series: points },
    region: group.region,
    others: group.region === null ? [] : nearest(chosen, group.provinces, kind),
    wholes: wholesOf(
      group.region,
      points.map(({ period }) => period),
    )
      .map(({ area, series }) => ({ area, series: series.filter((shown) => isWhole(shown)) }))
      .filter(({ series }) => series.length >= 2),
  };
}

/** The others whose newest number is nearest, each with its periods of one kind. */
function nearest(
  chosen: AreaSeries,
  provinces: readonly AreaSeries[],
  kind: ShownFigure['periodKind'] | undefined,
): AreaSeries[] {
  const newest = ({ series }: AreaSeries) => {
    const shown = latestOf(series);
    return isNumber(shown) ? toDecimal(shown.value.value) : null;
  };
  const own = newest(chosen);
  return provinces
    .filter(({ area }) => area.id !== chosen.area.id)
    .map((one) => ({
      one: { ...one, series: one.series.filter(({ periodKind }) => periodKind === kind) },
      distance: own && newest(one)?.minus(own).abs(),
    }))
    .flatMap(({ one, distance }) => (distance ? [{ one, distance }] : []))
    .sort((a, b) => a.distance.comparedTo(b.distance))
    .slice(0, mostOthers)
    .map(({ one }) => one);
}

/** The trend as a chart: the province in colour, the rest in grey, each named at its end. */
export function provinceTrendChart(
  { chosen, others, wholes }: ProvinceTrend,
  { locale, dataset }: { readonly locale: Locale; readonly dataset: Dataset },
  breaks: readonly SeriesBreak[],
): ChartSpecification | null {
  if (chosen === null) return null;
  const line = ({ area, series }: AreaSeries, role: TrendInputLine['role']) => {
    const [figure] = series;
    return figure
      ? [
          {
            figures: series,
            role,
            label:
              area.level === 'country'
                ? areaMessages[locale].countryName
                : inLocale(area, 'name', locale),
            breaks: breaksOf(breaks, figure.indicator, area.id, figure.scope),
          },
        ]
      : [];
  };
  return trendChart({
    locale,
    dataset,
    lines: [
      ...line(chosen, 'subject'),
      ...[...wholes, ...others].flatMap((one) => line(one, 'context')),
    ],
  });
}
