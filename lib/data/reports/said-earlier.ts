import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type { SaidEarlier } from '@/lib/workspace/report-view';
import { writeKey } from '../cell-columns';
import { database } from '../database';
import { cellSelect, readVisibleCells, toCell } from './cells';
import { type ReportRow, readsAsItStands, reportScope, reportSelect, toReportRow } from './scope';

/**
 * What some cells of a province said from a quarter on, up to the one before a report's, oldest
 * first, as far as the viewer may read it. A quarter before the province's own life has none: its
 * predecessors' are other series.
 */
export async function readSaidEarlier(
  viewer: Viewer,
  { areaId, period }: Pick<ReportRow, 'areaId' | 'period'>,
  from: Quarter,
  keys: readonly CellKey[],
): Promise<SaidEarlier[]> {
  if (keys.length === 0) return [];
  const rows = await database().report.findMany({
    where: {
      AND: [{ areaId, period: { gte: from, lt: period } }, reportScope(viewer, 'report.see')],
    },
    orderBy: { period: 'asc' },
    select: { ...reportSelect, cells: { where: { OR: keys.map(writeKey) }, select: cellSelect } },
  });
  const said = await Promise.all(
    rows.map(async ({ cells, ...row }) => {
      const report = toReportRow(row);
      const seen = readsAsItStands(viewer, report)
        ? cells.flatMap((one) => toCell(one) ?? [])
        : (await readVisibleCells(viewer, report)).cells.filter(({ key }) => keys.includes(key));
      return seen.map(({ key, value }) => ({ quarter: report.period, key, value }));
    }),
  );
  return said.flat();
}
