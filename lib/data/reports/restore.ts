import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import { cellKey } from '@/lib/domain/indicator/indicator';
import type { Transaction } from '../database';
import {
  cellOfChange,
  cellSelect,
  changeSelect,
  hasSameAnswers,
  isSameContent,
  toCell,
} from './cells';
import type { ReportRow } from './scope';
import { writeCells } from './write';

/**
 * Makes the cells of a correction again what the revision before left, within the transaction that
 * drops it. What was written stays in the record of changes; the way back is appended to it.
 */
export async function restoreRevisionBefore(
  transaction: Transaction,
  viewer: Viewer,
  report: ReportRow,
): Promise<void> {
  const [written, rows] = await Promise.all([
    transaction.reportCellChange.findMany({
      where: { reportId: report.id, revision: { lt: report.revision } },
      orderBy: { id: 'asc' },
      select: changeSelect,
    }),
    transaction.reportCell.findMany({ where: { reportId: report.id }, select: cellSelect }),
  ]);
  const before = new Map(
    written.map((row) => [cellKey(row.indicatorCode, row.scope), cellOfChange(row)]),
  );
  const current = new Map(rows.map((row) => [cellKey(row.indicatorCode, row.scope), toCell(row)]));
  const keys = [...new Set([...before.keys(), ...current.keys()])];
  await writeCells(
    transaction,
    viewer,
    report,
    keys
      .map((key) => ({ typed: { key }, content: before.get(key) ?? null }))
      .filter(({ typed, content }) => {
        const now = current.get(typed.key) ?? null;
        return !isSameContent(content, now) || !hasSameAnswers(content, now);
      }),
  );
}
