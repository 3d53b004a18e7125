import 'server-only';
import type { Dataset } from '@/lib/domain/figure/figure';
import { mappedIndicators, momentsOf } from '@/lib/domain/indicator/mapped';
import type { AreaLevel } from '@/lib/domain/territory/area';
import { listAreas, listBoundarySchemes } from './areas';
import { listIndicators, listSections } from './catalogue';
import { listFiguresAt, listProvinceCoverage, listSeriesBreaks } from './figures';

/**
 * What all public pages stand on, however large the archive is: territory, catalogue, coverage, and
 * what provinces say at the periods that are mapped, and what is said of country and regions beside
 * them.
 */
export async function readFacts(dataset: Dataset) {
  const [areas, schemes, sections, indicators, coverage, breaks] = await Promise.all([
    listAreas(),
    listBoundarySchemes(),
    listSections(),
    listIndicators(),
    listProvinceCoverage(dataset),
    listSeriesBreaks(),
  ]);
  const mapped = {
    ALL: mappedIndicators(coverage, indicators, 'ALL'),
    EMM: mappedIndicators(coverage, indicators, 'EMM'),
  };
  const moments = momentsOf([...mapped.ALL, ...mapped.EMM], indicators);
  const beside: readonly AreaLevel[] = ['province', 'region', 'country'];
  const areaIds = areas.filter(({ level }) => beside.includes(level)).map(({ id }) => id);
  const ofProvinces = await listFiguresAt(dataset, areaIds, moments);
  return { dataset, areas, schemes, sections, indicators, coverage, breaks, mapped, ofProvinces };
}
