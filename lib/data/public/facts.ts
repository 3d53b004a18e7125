import 'server-only';
import { countsWithEmbargoed, withEmbargoed } from '@/lib/domain/embargo';
import type { Dataset, Figure } from '@/lib/domain/figure/figure';
import { mappedIndicators, momentsOf } from '@/lib/domain/indicator/mapped';
import type { AreaLevel } from '@/lib/domain/territory/area';
import { listAreas, listBoundarySchemes } from './areas';
import { listIndicators, listSections } from './catalogue';
import { listFiguresAt, listProvinceCoverage, listSeriesBreaks } from './figures';

/**
 * What all public pages stand on, however large the archive is: territory, catalogue, coverage, and
 * what provinces say at the periods that are mapped, and what is said of country and regions beside
 * them. `ahead`: what lies over them for whoever may read it before it is out; nothing for readers.
 */
export async function readFacts(dataset: Dataset, ahead: readonly Figure[] = []) {
  const [areas, schemes, sections, indicators, published, breaks] = await Promise.all([
    listAreas(),
    listBoundarySchemes(),
    listSections(),
    listIndicators(),
    listProvinceCoverage(dataset),
    listSeriesBreaks(),
  ]);
  const coverage = countsWithEmbargoed(published, await besideAhead(dataset, ahead), ahead);
  const mapped = {
    ALL: mappedIndicators(coverage, indicators, 'ALL'),
    EMM: mappedIndicators(coverage, indicators, 'EMM'),
  };
  const moments = momentsOf([...mapped.ALL, ...mapped.EMM], indicators);
  const beside: readonly AreaLevel[] = ['province', 'region', 'country'];
  const areaIds = areas.filter(({ level }) => beside.includes(level)).map(({ id }) => id);
  const ofProvinces = withEmbargoed(await listFiguresAt(dataset, areaIds, moments), ahead);
  return { dataset, areas, schemes, sections, indicators, coverage, breaks, mapped, ofProvinces };
}

/** What is published of the areas and moments that come ahead. */
async function besideAhead(dataset: Dataset, ahead: readonly Figure[]): Promise<Figure[]> {
  if (ahead.length === 0) return [];
  const moments = ahead.map(({ indicator, periodEnd }) => ({ indicator, periodEnd }));
  return listFiguresAt(dataset, [...new Set(ahead.map(({ area }) => area))], moments);
}
