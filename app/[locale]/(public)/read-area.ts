import { listEarlierRevisions, listFigures, listNewestFigures } from '@/lib/data/public/figures';
import { scopes } from '@/lib/domain/figure/figure';
import type { Area } from '@/lib/domain/territory/area';
import { type Almanac, openAreaBook } from '@/lib/pages/almanac';
import { areaPage } from '@/lib/pages/area-page';
import { shownPeriods } from '@/lib/pages/indicator-row';

/** All that the page of the country or of a region is made from, or its file, which has every period. */
export async function readArea(area: Area, almanac: Almanac, periods: 'shown' | 'every' = 'shown') {
  const { dataset, areas, sections, breaks, mapped } = almanac;
  const groups =
    area.level === 'country' ? [...areas.values()].filter(({ level }) => level === 'group') : [];
  const areaIds = [area.id, ...groups.map(({ id }) => id)];
  const [own, earlier] = await Promise.all([
    periods === 'shown'
      ? listNewestFigures(dataset, areaIds, shownPeriods)
      : listFigures({ dataset, areaIds }),
    listEarlierRevisions({ dataset, areaIds: [area.id] }),
  ]);
  const page = areaPage({
    area,
    boundary: null,
    subjects: [area],
    book: openAreaBook(almanac, own),
    sections,
    rankings: new Map(),
    earlier,
    sums: mapped.ALL.flatMap((entry) =>
      scopes.flatMap((scope) => almanac.sum(entry, scope, area) ?? []),
    ),
    groups,
  });
  return { page, breaks, sections };
}
