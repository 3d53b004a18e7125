import type { Dataset } from '@/lib/domain/figure/figure';
import type { Area, BoundaryCode } from '@/lib/domain/territory/area';
import { boundaryChoice, regionOfSlug } from '@/lib/domain/territory/boundary';
import type { ChartedArea } from '@/lib/embed-routes';
import type { Locale } from '@/lib/locale';
import { type AreaChart, chartsOfArea } from '@/lib/pages/area-charts';
import { routes } from '@/lib/routes';
import { readAlmanac } from '../read-almanac';
import { readArea } from '../read-area';
import { findProvince, readProvince } from '../tinh/[slug]/read-province';

/** What an address asks of an area's pictures. */
export interface AreaQuestion {
  readonly asked: ChartedArea;
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly boundary: BoundaryCode | undefined;
}

export interface AreaCharts {
  readonly kind: 'charts';
  readonly area: Area;
  readonly named: ChartedArea;
  readonly charts: readonly AreaChart[];
  /** The area's own page, without host. */
  readonly pageAddress: string;
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
  const context = { locale, dataset, breaks: almanac.breaks };
  if (asked.level === 'country') {
    const { page } = await readArea(almanac.country, almanac);
    const charts = chartsOfArea(page, almanac.country, context);
    const pageAddress = routes.country(locale, { dataset });
    return { kind: 'charts', area: almanac.country, named: asked, charts, pageAddress };
  }
  const { areas, schemes } = almanac;
  const meaning = regionOfSlug(asked.slug, boundary ?? null, areas.values(), schemes);
  if (meaning.kind === 'redirect') {
    return { kind: 'moved', named: asked, boundary: meaning.boundary };
  }
  if (meaning.kind !== 'region') return null;
  const { region, scheme } = meaning;
  const { page } = await readArea(region, almanac);
  const charts = chartsOfArea(page, region, context);
  const own = boundaryChoice(scheme, schemes);
  const pageAddress = routes.region(locale, region.slug, { dataset, boundary: own });
  return { kind: 'charts', area: region, named: asked, charts, pageAddress };
}

async function readProvinceCharts(
  slug: string,
  { locale, dataset, boundary }: AreaQuestion,
): Promise<AreaCharts | Moved | null> {
  const found = await findProvince(slug, boundary ?? null, dataset);
  const { meaning } = found;
  if (meaning.kind === 'redirect') {
    const named = { level: 'province', slug: meaning.slug } as const;
    return { kind: 'moved', named, boundary: meaning.boundary ?? undefined };
  }
  if (meaning.kind !== 'area') return null;
  const { area } = meaning;
  const { page, breaks } = await readProvince(area, meaning.boundary, found);
  return {
    kind: 'charts',
    area,
    named: { level: 'province', slug: area.slug },
    charts: chartsOfArea(page, area, { locale, dataset, breaks }),
    pageAddress: routes.province(locale, area.slug, { dataset, boundary }),
  };
}
