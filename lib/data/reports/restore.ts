import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import { readKey } from '../cell-columns';
import type { Transaction } from '../database';
import { cellSelect, hasSameAnswers, isSameContent, readCellsAsOf, toCell } from './cells';
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
  const opened = await transaction.reportStep.findFirst({
    where: { reportId: report.id, step: 'correct', revision: report.revision },
    orderBy: { id: 'desc' },
    select: { lastChangeId: true },
  });
  const [kept, rows] = await Promise.all([
    readCellsAsOf(report.id, opened?.lastChangeId ?? 0n, transaction),
    transaction.reportCell.findMany({ where: { reportId: report.id }, select: cellSelect }),
  ]);
  const before = new Map(kept.map((cell) => [cell.key, cell]));
  const current = new Map(rows.map((row) => [readKey(row), toCell(row)]));
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
