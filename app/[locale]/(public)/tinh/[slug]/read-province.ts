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
import { provinceOfSlug } from '@/lib/domain/territory/boundary';
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
  const old = schemes.find(({ code }) => code === '63');
  const current = schemes.find(({ code }) => code === '34');
  if (!old || !current) throw new Error('the seed lacks a boundary scheme');
  const formers = formerProvinces(area, old, areas);
  const isFormer = boundary === '63' && formers.some(({ id }) => id !== area.id);
  const subjects = isFormer ? formers : [area];
  const scheme = isFormer ? old : current;
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
    const complete = rankIn(ranking, area.id) ? ranking : rank(provincesOf(areas.values(), old));
    const found = complete ?? ranking;
    if (found) rankings.set(indicator.code, found);
  }
  const input: AreaPageInput = {
    area,
    boundary: isFormer ? '63' : null,
    subjects,
    book,
    sections,
    rankings,
    earlier,
  };
  return {
    page: areaPage(input),
    subjects,
    isFormer,
    breaks,
    sections,
    indicators,
    region: regionOn(area, area.validUntil ?? today, areas),
    mergedFrom: formers.filter(({ id }) => id !== area.id),
  };
}
