import 'server-only';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import { cellColumns, readKey } from '../cell-columns';
import type { Transaction } from '../database';
import type { ReportRow } from '../reports/scope';
import { readValue, valueColumns } from '../value-columns';
import type { ReleasedCell } from './released-cells';

/** What is public of reports, and what of them says something else than that. */

export type Statement = Pick<ReleasedCell, 'value' | 'note' | 'seriesBreak'>;

/** What is public of the reports now, by report and cell. */
export async function readStanding(
  transaction: Transaction,
  reports: readonly ReportRow[],
): Promise<ReadonlyMap<string, Statement>> {
  const rows = await transaction.figure.findMany({
    where: { reportId: { in: reports.map(({ id }) => id) }, supersededById: null },
    select: {
      reportId: true,
      ...cellColumns,
      ...valueColumns,
      note: true,
      seriesBreak: true,
    },
  });
  return new Map(
    rows.flatMap((row) => {
      const value = readValue(row);
      const { note, seriesBreak } = row;
      const key = `${row.reportId} ${readKey(row)}`;
      return value ? [[key, { value, note, seriesBreak }] as const] : [];
    }),
  );
}

/** A revision belongs to what changed: what a report says again as before stands as it came out. */
export function isSameStatement(now: Statement, before: Statement | undefined): boolean {
  return (
    before !== undefined &&
    isSameValue(now.value, before.value) &&
    now.note === before.note &&
    now.seriesBreak === before.seriesBreak
  );
}
