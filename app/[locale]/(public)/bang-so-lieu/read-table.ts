import { countByArea, countByMoment } from '@/lib/data/public/figure-counts';
import { listFiguresAt } from '@/lib/data/public/figures';
import type { Dataset } from '@/lib/domain/figure/figure';
import { isUnasked, type TableChoice } from '@/lib/domain/table/table-choice';
import { withPredecessors } from '@/lib/domain/territory/area';
import { currentScheme } from '@/lib/domain/territory/boundary';
import { type Almanac, openAreaBook } from '@/lib/pages/almanac';
import {
  groupsOfPage,
  isReadAtOnce,
  MOST_COLUMNS,
  MOST_TABLE_CELLS,
  type TableLayout,
} from '@/lib/pages/table/table-layout';
import {
  nameTable,
  type OfferedTable,
  offeredTable,
  provincesOffered,
  schemeOf,
  type UnknownName,
} from '@/lib/pages/table/table-names';
import { refusalOf, type TablePage, tablePage } from '@/lib/pages/table/table-page';
import {
  countedApart,
  momentsOfPlan,
  neededForGroups,
  planTable,
  type TablePlan,
} from '@/lib/pages/table/table-plan';
import { readAlmanac } from '../read-almanac';

export interface TableReading {
  readonly almanac: Almanac;
  readonly offered: OfferedTable;
  readonly plan: TablePlan;
  /** What each area says of what was chosen, by identifier; null where that was not counted. */
  readonly ofArea: ReadonlyMap<string, number> | null;
  readonly unknown: readonly UnknownName[];
  readonly refusal: 'cells' | 'columns' | null;
  /** Null before enough is chosen, where a name is unknown, and where it would be too much. */
  readonly page: TablePage | null;
}

/** Areas times moments that are counted one by one: beyond, counting costs more than the table. */
const mostCounted = 40_000;

/** What a choice means, without what is known of it. */
export async function planOf(dataset: Dataset, choice: TableChoice) {
  const almanac = await readAlmanac(dataset);
  const scheme = schemeOf(choice, almanac.schemes);
  const offered = offeredTable(almanac, scheme ?? currentScheme(almanac.schemes));
  const named = nameTable(choice, offered, almanac);
  const { areaIds, coverage } = countedApart(named.areas, offered, almanac);
  const counts = await countByMoment(dataset, areaIds);
  const plan = planTable(choice, named, offered, almanac, { counts, coverage });
  const unknown: UnknownName[] = [
    ...named.unknown,
    ...plan.chosen.unknown.map((asked) => ({ kind: 'period' as const, asked, near: [] })),
    ...(scheme ? [] : [{ kind: 'boundary' as const, asked: choice.boundary ?? '', near: [] }]),
  ];
  const refusal = refusalOf(plan.layout, { cells: MOST_TABLE_CELLS, columns: MOST_COLUMNS });
  return { almanac, offered, plan, unknown, refusal };
}

/** All that the page of the table builder is made from. */
export async function readTable(dataset: Dataset, choice: TableChoice): Promise<TableReading> {
  const planned = await planOf(dataset, choice);
  const { almanac, plan, unknown, refusal } = planned;
  const isReady =
    !choice.isAsking &&
    !isUnasked(choice) &&
    plan.named.indicators.length > 0 &&
    plan.chosen.periods.length > 0 &&
    unknown.length === 0 &&
    refusal === null;
  const { layout } = plan;
  const groups = isReadAtOnce(layout) ? layout.groups : groupsOfPage(layout, choice.page);
  const [ofArea, book] = await Promise.all([
    countAreas(dataset, planned),
    isReady ? readGroups(almanac, layout, groups) : null,
  ]);
  const page = book && tablePage({ layout, choice, book, country: almanac.country });
  return { ...planned, ofArea, page };
}

/** What is known of some groups of a table. */
export async function readGroups(
  almanac: Almanac,
  layout: TableLayout,
  groups: TableLayout['groups'],
) {
  const { areaIds, moments } = neededForGroups(layout, groups, almanac);
  return openAreaBook(almanac, await listFiguresAt(almanac.dataset, areaIds, moments));
}

async function countAreas(
  dataset: Dataset,
  { almanac, offered, plan }: Pick<TableReading, 'almanac' | 'offered' | 'plan'>,
): Promise<ReadonlyMap<string, number> | null> {
  const areas = [
    offered.country,
    ...offered.groups,
    ...offered.regions.flatMap(({ region }) => region ?? []),
    ...provincesOffered(offered),
  ];
  const areaIds = [...new Set(areas.flatMap(({ id }) => withPredecessors(id, almanac.areas)))];
  const moments = momentsOfPlan(plan);
  const { scopes } = plan.named;
  if (moments.length === 0 || areaIds.length * moments.length * scopes.length > mostCounted) {
    return null;
  }
  const counted = await countByArea(dataset, areaIds, moments, scopes);
  return new Map(
    areas.map(({ id }) => [
      id,
      withPredecessors(id, almanac.areas).reduce((sum, one) => sum + (counted.get(one) ?? 0), 0),
    ]),
  );
}
