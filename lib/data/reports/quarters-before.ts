import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { Quarter } from '@/lib/domain/period';
import type { PastQuarter } from '@/lib/domain/rule/usual-size';
import { cellColumns, readKey, writeKey } from '../cell-columns';
import { database } from '../database';
import { readValue, valueColumns } from '../value-columns';
import { readVisibleCells } from './cells';
import { type ReportRow, readsAsItStands, reportScope, reportSelect, toReportRow } from './scope';

/**
 * What a province reported from a quarter on, up to the one before a report's, oldest first, as far
 * as the viewer may read it; `keys`: of these cells only. A quarter before the province's own life
 * has none: its predecessors' are other series.
 */
export async function readQuartersBefore(
  viewer: Viewer,
  { areaId, period }: Pick<ReportRow, 'areaId' | 'period'>,
  from: Quarter,
  keys: readonly CellKey[] | 'all',
): Promise<PastQuarter[]> {
  const rows = await database().report.findMany({
    where: {
      AND: [{ areaId, period: { gte: from, lt: period } }, reportScope(viewer, 'report.see')],
    },
    orderBy: { period: 'asc' },
    select: {
      ...reportSelect,
      cells: {
        where: keys === 'all' ? {} : { OR: keys.map(writeKey) },
        select: { ...cellColumns, ...valueColumns, seriesBreak: true },
      },
    },
  });
  return Promise.all(
    rows.map(async ({ cells, ...row }) => {
      const report = toReportRow(row);
      const seen = readsAsItStands(viewer, report)
        ? cells.flatMap((cell) => {
            const value = readValue(cell);
            return value ? [{ key: readKey(cell), value, seriesBreak: cell.seriesBreak }] : [];
          })
        : (await readVisibleCells(viewer, report)).cells.filter(
            ({ key }) => keys === 'all' || keys.includes(key),
          );
      return { quarter: report.period, cells: seen };
    }),
  );
}
