import { type ComparisonChoice, comparisonQuery, withCommas } from './comparison-routes';
import type { Locale } from './locale';
import { address, type PublicChoice, parameterNames, publicQuery } from './routes';

/**
 * Addresses of charts by themselves, which other sites frame, and of the pages that say how. They
 * stand apart from lib/routes.ts, which a report's form brings to the browser.
 */

/** The pictures of an indicator, by the last part of their addresses. */
export const indicatorCharts = ['ban-do', 'xep-hang', 'cac-ky', 'phan-bo'] as const;
/** The map, the ranking, the country over time, how provinces are spread. */
export type IndicatorChart = (typeof indicatorCharts)[number];

/** Those that are picture files too; a map is drawn in its page alone. */
export const pictureCharts = [
  'xep-hang',
  'cac-ky',
  'phan-bo',
] as const satisfies readonly IndicatorChart[];

/** Areas whose pages have pictures, with the name of their room in addresses. */
export type ChartedArea =
  | { readonly level: 'country' }
  | { readonly level: 'province' | 'region'; readonly slug: string };

/** Names the pictures of a section, or of a story's step: its first by the section alone. */
export interface AreaChartChoice extends Pick<PublicChoice, 'dataset' | 'boundary'> {
  readonly part: string;
}

/** `muc` of a picture: of a section with several each has its number, but for the first. */
export function partName(section: string, place: number): string {
  return place === 0 ? section : `${section}-${place + 1}`;
}

/** The section of what no section has: population, area, living standards. */
export const contextPart = 'boi-canh';

/** The most pictures that a section has. */
export const mostParts = 3;

const segment = encodeURIComponent;

function areaPath(area: ChartedArea): string {
  if (area.level === 'country') return '/nhung/ca-nuoc';
  return `/nhung/${area.level === 'province' ? 'tinh' : 'vung'}/${segment(area.slug)}`;
}

export const embedRoutes = {
  /** How the pictures of an indicator are taken away. */
  indicatorKit: (locale: Locale, slug: string, choice: PublicChoice = {}) =>
    address(locale, `/nhung/chi-tieu/${segment(slug)}`, publicQuery(choice)),
  indicator: (locale: Locale, slug: string, chart: IndicatorChart, choice: PublicChoice = {}) =>
    address(locale, `/nhung/chi-tieu/${segment(slug)}/${chart}`, publicQuery(choice)),
  areaKit: (
    locale: Locale,
    area: ChartedArea,
    choice: Pick<PublicChoice, 'dataset' | 'boundary'> = {},
  ) => address(locale, areaPath(area), publicQuery(choice)),
  area: (locale: Locale, area: ChartedArea, { part, ...choice }: AreaChartChoice) =>
    address(locale, `${areaPath(area)}/hinh`, [
      ...publicQuery(choice),
      [parameterNames.section, part],
    ]),
  topicKit: (locale: Locale, slug: string, choice: Pick<PublicChoice, 'dataset'> = {}) =>
    address(locale, `/nhung/chu-de/${segment(slug)}`, publicQuery(choice)),
  topic: (locale: Locale, slug: string, { part, dataset }: Omit<AreaChartChoice, 'boundary'>) =>
    address(locale, `/nhung/chu-de/${segment(slug)}/hinh`, [
      ...publicQuery({ dataset }),
      [parameterNames.section, part],
    ]),
  comparison: (locale: Locale, choice: ComparisonChoice) =>
    withCommas(address(locale, '/nhung/so-sanh', comparisonQuery(choice))),
} as const;

/** The picture files of a chart, of its own address: square as a drawing and in points, and wide. */
export function pictureFiles(chart: string) {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(chart) ?? [];
  return {
    svg: `${path}.svg${query}`,
    png: `${path}.png${query}`,
    wide: `${path}-rong.png${query}`,
  } as const;
}
