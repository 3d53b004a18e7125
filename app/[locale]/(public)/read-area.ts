import { scopes } from '@/lib/domain/figure/figure';
import type { Area } from '@/lib/domain/territory/area';
import type { Almanac } from '@/lib/pages/almanac';
import { readAreaPage } from './read-area-page';

/** All that the page of the country or of a region is made from, or its file, which has every period. */
export async function readArea(area: Area, almanac: Almanac, periods: 'shown' | 'every' = 'shown') {
  const { areas, sections, breaks, mapped } = almanac;
  const groups =
    area.level === 'country' ? [...areas.values()].filter(({ level }) => level === 'group') : [];
  const areaIds = [area.id, ...groups.map(({ id }) => id)];
  const about = {
    area,
    boundary: null,
    subjects: [area],
    rankings: new Map(),
    sums: mapped.ALL.flatMap((entry) =>
      scopes.flatMap((scope) => almanac.sum(entry, scope, area) ?? []),
    ),
    groups,
  };
  return { page: await readAreaPage(almanac, areaIds, about, periods), breaks, sections };
}
