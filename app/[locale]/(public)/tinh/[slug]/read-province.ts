import { now } from '@/lib/clock';
import { keptWhilePublished } from '@/lib/data/public/publication';
import { listNewestReports } from '@/lib/data/public/releases';
import type { Dataset } from '@/lib/domain/figure/figure';
import { dayInVietnam } from '@/lib/domain/period';
import { type Area, type BoundaryCode, withPredecessors } from '@/lib/domain/territory/area';
import { currentScheme, formerSchemes, provinceOfSlug } from '@/lib/domain/territory/boundary';
import { provinceRankings } from '@/lib/pages/almanac';
import { formerProvinces, regionOn } from '@/lib/pages/provinces-page';
import { reportTimeliness } from '@/lib/pages/report-timeliness';
import { readAlmanac } from '../../read-almanac';
import { readAreaPage } from '../../read-area-page';

/** What the last segment of a province's address means today. */
export async function findProvince(slug: string, boundary: BoundaryCode | null, dataset: Dataset) {
  const almanac = await readAlmanac(dataset);
  const today = dayInVietnam(now());
  const meaning = provinceOfSlug(slug, boundary, almanac.areas, almanac.schemes, today);
  return { meaning, almanac, today };
}

type Found = Awaited<ReturnType<typeof findProvince>>;

/** All that a province's page is made from, or its file, which has every period. */
export async function readProvince(
  area: Area,
  boundary: BoundaryCode | null,
  { almanac, today }: Pick<Found, 'almanac' | 'today'>,
  periods: 'shown' | 'every' = 'shown',
) {
  const { areas, schemes, sections } = almanac;
  const former = formerSchemes(area, schemes, areas);
  const chosen = former.find(({ code }) => code === boundary);
  const scheme = chosen ?? currentScheme(schemes);
  const subjects = chosen ? formerProvinces(area, chosen, areas) : [area];
  const region = regionOn(area, area.validUntil ?? today, areas);
  const about = {
    area,
    boundary: chosen?.code ?? null,
    subjects,
    rankings: provinceRankings(almanac, area, scheme),
    around: (code: string) => {
      const entry = almanac.mapped.ALL.find(({ indicator }) => indicator.code === code);
      const wider = region ? [region, almanac.country] : [almanac.country];
      return entry ? wider.flatMap((one) => almanac.beside(entry, one) ?? []) : [];
    },
  };
  return {
    page: await readAreaPage(almanac, withPredecessors(area.id, areas), about, periods),
    subjects,
    scheme,
    formerSchemes: former,
    breaks: almanac.breaks,
    sections,
    indicators: almanac.indicators,
    region,
    mergedFrom: former
      .slice(0, 1)
      .flatMap((one) => formerProvinces(area, one, areas))
      .filter(({ id }) => id !== area.id),
  };
}

/** Quarters of whose reports a page says when they came out. */
const timedQuarters = 8;

const readNewestReports = keptWhilePublished('newest reports', (dataset) =>
  listNewestReports(dataset, timedQuarters),
);

/** When the newest quarters' reports of a province, and of those that went into it, came out. */
export async function readTimeliness(area: Area, { almanac }: Found, dataset: Dataset) {
  const lineage = withPredecessors(area.id, almanac.areas).flatMap(
    (id) => almanac.areas.get(id) ?? [],
  );
  return reportTimeliness(lineage, await readNewestReports(dataset));
}
