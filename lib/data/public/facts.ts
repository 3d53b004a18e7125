import 'server-only';
import { type Dataset, scopes } from '@/lib/domain/figure/figure';
import { mappedIndicators, momentsOf } from '@/lib/domain/indicator/mapped';
import { listAreas, listBoundarySchemes } from './areas';
import { listIndicators, listSections } from './catalogue';
import { listFiguresAt, listProvinceCoverage, listSeriesBreaks } from './figures';

/**
 * What all public pages stand on, however large the archive is: territory, catalogue, coverage, and
 * what provinces say at the periods that are mapped.
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
  const mapped = scopes.flatMap((scope) => mappedIndicators(coverage, indicators, scope));
  const provinces = areas.filter(({ level }) => level === 'province').map(({ id }) => id);
  const ofProvinces = await listFiguresAt(dataset, provinces, momentsOf(mapped, indicators));
  return { dataset, areas, schemes, sections, indicators, coverage, breaks, ofProvinces };
}
