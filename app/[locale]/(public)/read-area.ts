import { now } from '@/lib/clock';
import { listAreas, listBoundarySchemes } from '@/lib/data/public/areas';
import { listIndicators, listSections } from '@/lib/data/public/catalogue';
import {
  listEarlierRevisions,
  listFigures,
  listProvinceCoverage,
  listSeriesBreaks,
} from '@/lib/data/public/figures';
import { type Dataset, scopes } from '@/lib/domain/figure/figure';
import { dayInVietnam, getPeriod } from '@/lib/domain/period';
import type { Area } from '@/lib/domain/territory/area';
import { areaPage } from '@/lib/pages/area-page';
import { mappedIndicators } from '@/lib/pages/mapped-indicators';
import { sumOfProvinces } from '@/lib/pages/province-sum';
import { openBook } from '@/lib/pages/shown-figure';

/** Every territory and the generations of boundaries, for pages that are about some of them. */
export async function readTerritory() {
  const [areas, schemes] = await Promise.all([listAreas(), listBoundarySchemes()]);
  const country = areas.find(({ level }) => level === 'country');
  if (!country) throw new Error('the seed has no country');
  return {
    areas: new Map(areas.map((area) => [area.id, area])),
    schemes,
    country,
    today: dayInVietnam(now()),
  };
}

type Territory = Awaited<ReturnType<typeof readTerritory>>;

/** All that the page and the file of the country or of a region are made from. */
export async function readArea(area: Area, dataset: Dataset, { areas }: Territory) {
  const [sections, indicators, coverage, breaks] = await Promise.all([
    listSections(),
    listIndicators(),
    listProvinceCoverage(dataset),
    listSeriesBreaks(),
  ]);
  const mapped = mappedIndicators(coverage, indicators);
  const groups =
    area.level === 'country' ? [...areas.values()].filter(({ level }) => level === 'group') : [];
  const [own, ofProvinces, earlier] = await Promise.all([
    listFigures({ dataset, areaIds: [area.id, ...groups.map(({ id }) => id)] }),
    listFigures({
      dataset,
      levels: ['province'],
      periodEnds: [...new Set(mapped.map(({ period }) => getPeriod(period).end))],
    }),
    listEarlierRevisions({ dataset, areaIds: [area.id] }),
  ]);
  const book = openBook([...own, ...ofProvinces], indicators, areas, breaks);
  const sums = mapped.flatMap(({ indicator, period }) =>
    scopes.flatMap((scope) => sumOfProvinces(book, area, indicator, scope, period) ?? []),
  );
  const page = areaPage({
    area,
    boundary: null,
    subjects: [area],
    book,
    sections,
    rankings: new Map(),
    earlier,
    sums,
    groups,
  });
  return { page, breaks, sections };
}
