import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import { itemKey, parseCellKey } from '@/lib/domain/indicator/indicator';
import { isQuarter, shiftQuarter } from '@/lib/domain/period';
import type { CellPast } from '@/lib/workspace/report-view';
import { writeKey } from '../cell-columns';
import { database } from '../database';
import { cellOfChange, changeSelect, readVisibleCells } from './cells';
import { readQuartersBefore } from './quarters-before';
import { findReportingArea, findReportRow } from './scope';

/** Three years before this one's quarter, of which the form draws a small chart. */
const shownQuarters = 12;
/** Changes; older ones stand on the history page. */
const shownChanges = 50;

/**
 * What a cell of a province's quarter said in the twelve quarters before, and every change of it in
 * this report, as far as the viewer may read them; null where there is no such report or cell for
 * them. A quarter before the province's own life has none: its predecessors' are other series.
 */
export async function findCellPast(
  viewer: Viewer,
  areaSlug: string,
  quarter: string,
  key: string,
): Promise<CellPast | null> {
  const cell = parseCellKey(key);
  if (!cell || !isQuarter(quarter)) return null;
  const area = await findReportingArea(areaSlug, quarter);
  const report =
    area && (await findReportRow(viewer, 'report.see', { areaId: area.id, period: quarter }));
  if (!report) return null;
  const { upTo } = await readVisibleCells(viewer, report);
  const of = itemKey(cell);
  const [before, changes] = await Promise.all([
    readQuartersBefore(viewer, report, shiftQuarter(quarter, -shownQuarters), [of]),
    database().reportCellChange.findMany({
      where: {
        reportId: report.id,
        ...writeKey(of),
        ...(upTo === null ? {} : { id: { lte: upTo } }),
      },
      orderBy: { id: 'desc' },
      take: shownChanges,
      select: changeSelect,
    }),
  ]);
  return {
    quarters: before.flatMap(({ quarter, cells }) =>
      cells.map(({ value }) => ({ quarter, value })),
    ),
    changes: changes.map((row) => {
      const then = cellOfChange(row);
      return {
        id: row.id.toString(),
        value: then?.value ?? null,
        note: then?.note ?? null,
        explanation: then?.explanation ?? null,
        revision: row.revision,
        by: row.changedByName,
        at: row.changedAt.toISOString(),
      };
    }),
  };
}
