import type { Dataset } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { Area, BoundaryCode } from '@/lib/domain/territory/area';
import { boundaryChoice, regionOfSlug } from '@/lib/domain/territory/boundary';
import { type ChartedArea, embedRoutes } from '@/lib/embed-routes';
import { inLocale, type Locale } from '@/lib/locale';
import { chartsOfArea } from '@/lib/pages/area-charts';
import type { AreaPage } from '@/lib/pages/area-page';
import { routes } from '@/lib/routes';
import { readAlmanac } from '../read-almanac';
import { readArea } from '../read-area';
import { findProvince, readProvince } from '../tinh/[slug]/read-province';
import type { PageCharts } from './page-charts';

/** What an address asks of an area's pictures. */
export interface AreaQuestion {
  readonly asked: ChartedArea;
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode | undefined;
}

/** Those of an area's page. */
interface AreaCharts extends PageCharts {
  readonly kind: 'charts';
}

/** An area that stands under another name or on other boundaries now. */
interface Moved {
  readonly kind: 'moved';
  readonly named: ChartedArea;
  readonly boundary: BoundaryCode | undefined;
}

/** Every picture of an area's page; null where there is no such area. */
export async function readAreaCharts(question: AreaQuestion): Promise<AreaCharts | Moved | null> {
  const { asked, locale, dataset, boundary } = question;
  if (asked.level === 'province') return readProvinceCharts(asked.slug, question);
  const almanac = await readAlmanac(dataset);
  const { areas, schemes, country, breaks } = almanac;
  if (asked.level === 'country') {
    const { page } = await readArea(country, almanac);
    return charts(page, country, breaks, asked, routes.country(locale, { dataset }), question);
  }
  const meaning = regionOfSlug(asked.slug, boundary ?? null, areas.values(), schemes);
  if (meaning.kind === 'redirect') {
    return { kind: 'moved', named: asked, boundary: meaning.boundary };
  }
  if (meaning.kind !== 'region') return null;
  const { region, scheme } = meaning;
  const { page } = await readArea(region, almanac);
  const own = boundaryChoice(scheme, schemes);
  const pageAddress = routes.region(locale, region.slug, { dataset, boundary: own });
  return charts(page, region, breaks, asked, pageAddress, question);
}

async function readProvinceCharts(
  slug: string,
  question: AreaQuestion,
): Promise<AreaCharts | Moved | null> {
  const { locale, dataset, boundary } = question;
  const found = await findProvince(slug, boundary ?? null, dataset);
  const { meaning } = found;
  if (meaning.kind === 'redirect') {
    const named = { level: 'province', slug: meaning.slug } as const;
    return { kind: 'moved', named, boundary: meaning.boundary ?? undefined };
  }
  if (meaning.kind !== 'area') return null;
  const { area } = meaning;
  const { page, breaks } = await readProvince(area, meaning.boundary, found);
  const named = { level: 'province', slug: area.slug } as const;
  const pageAddress = routes.province(locale, area.slug, { dataset, boundary });
  return charts(page, area, breaks, named, pageAddress, question);
}

function charts(
  page: AreaPage,
  area: Area,
  breaks: readonly SeriesBreak[],
  named: ChartedArea,
  pageAddress: string,
  { locale, dataset, boundary }: AreaQuestion,
): AreaCharts {
  return {
    kind: 'charts',
    name: inLocale(area, 'name', locale),
    pageAddress,
    charts: chartsOfArea(page, area, { locale, dataset, breaks }),
    chartAddress: (part) => embedRoutes.area(locale, named, { dataset, boundary, part }),
  };
}
