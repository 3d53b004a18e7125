import 'server-only';
import type { Dataset } from '@/lib/domain/figure/figure';
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
  const mapped = {
    ALL: mappedIndicators(coverage, indicators, 'ALL'),
    EMM: mappedIndicators(coverage, indicators, 'EMM'),
  };
  const moments = momentsOf([...mapped.ALL, ...mapped.EMM], indicators);
  const provinces = areas.filter(({ level }) => level === 'province').map(({ id }) => id);
  const ofProvinces = await listFiguresAt(dataset, provinces, moments);
  return { dataset, areas, schemes, sections, indicators, coverage, breaks, mapped, ofProvinces };
}
