import { now } from '@/lib/clock';
import { listAreas, listBoundarySchemes } from '@/lib/data/public/areas';
import { listIndicators, listSections } from '@/lib/data/public/catalogue';
import {
  listEarlierRevisions,
  listFigures,
  listProvinceCoverage,
  listSeriesBreaks,
} from '@/lib/data/public/figures';
import type { Dataset } from '@/lib/domain/figure/figure';
import { dayInVietnam, getPeriod } from '@/lib/domain/period';
import { type Area, type BoundaryCode, withPredecessors } from '@/lib/domain/territory/area';
import { currentScheme, formerSchemes, provinceOfSlug } from '@/lib/domain/territory/boundary';
import { type AreaPageInput, areaPage } from '@/lib/pages/area-page';
import { mappedIndicators } from '@/lib/pages/mapped-indicators';
import { formerProvinces, regionOn } from '@/lib/pages/provinces-page';
import { provincesOf, type Ranking, rankIn, rankProvinces } from '@/lib/pages/ranking';
import { openBook } from '@/lib/pages/shown-figure';

/** What the last segment of a province's address means today. */
export async function findProvince(slug: string, boundary: BoundaryCode | null) {
  const [areas, schemes] = await Promise.all([listAreas(), listBoundarySchemes()]);
  const areasById = new Map(areas.map((area) => [area.id, area]));
  const today = dayInVietnam(now());
  const meaning = provinceOfSlug(slug, boundary, areasById, schemes, today);
  return { meaning, areas: areasById, schemes, today };
}

type Found = Awaited<ReturnType<typeof findProvince>>;

/** All that a province's page and its file are made from. */
export async function readProvince(
  area: Area,
  boundary: BoundaryCode | null,
  dataset: Dataset,
  { areas, schemes, today }: Found,
) {
  const current = currentScheme(schemes);
  const former = formerSchemes(area, schemes, areas);
  const chosen = former.find(({ code }) => code === boundary);
  const scheme = chosen ?? current;
  const subjects = chosen ? formerProvinces(area, chosen, areas) : [area];
  const [sections, indicators, coverage, breaks] = await Promise.all([
    listSections(),
    listIndicators(),
    listProvinceCoverage(dataset),
    listSeriesBreaks(),
  ]);
  const mapped = mappedIndicators(coverage, indicators);
  const lineage = withPredecessors(area.id, areas);
  const [own, ofAll, earlier] = await Promise.all([
    listFigures({ dataset, areaIds: lineage }),
    listFigures({
      dataset,
      levels: ['province'],
      periodEnds: [...new Set(mapped.map(({ period }) => getPeriod(period).end))],
    }),
    listEarlierRevisions({ dataset, areaIds: subjects.map(({ id }) => id) }),
  ]);
  const figures = [...new Map([...own, ...ofAll].map((figure) => [figure.id, figure])).values()];
  const book = openBook(figures, indicators, areas, breaks);
  const provinces = provincesOf(areas.values(), scheme);
  const rankings = new Map<string, Ranking>();
  for (const { indicator, period } of mapped) {
    const rank = (among: Area[]) => rankProvinces(book, indicator, 'ALL', period, among);
    const ranking = rank(provinces);
    // What cannot be put together on new boundaries still has its order among the old ones.
    const before = rankIn(ranking, area.id)
      ? []
      : schemes.flatMap((one) =>
          one === current ? [] : (rank(provincesOf(areas.values(), one)) ?? []),
        );
    const found = before[0] ?? ranking;
    if (found) rankings.set(indicator.code, found);
  }
  const input: AreaPageInput = {
    area,
    boundary: chosen?.code ?? null,
    subjects,
    book,
    sections,
    rankings,
    earlier,
  };
  return {
    page: areaPage(input),
    subjects,
    scheme,
    formerSchemes: former,
    breaks,
    sections,
    indicators,
    region: regionOn(area, area.validUntil ?? today, areas),
    mergedFrom: former
      .slice(0, 1)
      .flatMap((one) => formerProvinces(area, one, areas))
      .filter(({ id }) => id !== area.id),
  };
}
