import 'server-only';
import type { Absence, Value } from '@/lib/domain/figure/figure';
import { type CellKey, cellKey, type FormItem } from '@/lib/domain/indicator/indicator';
import type { Transaction } from '../database';
import { readAsked } from '../reports/asked';
import { cellSelect, toCell } from '../reports/cells';
import { keyOf } from '../reports/content';
import type { ReportRow } from '../reports/scope';

/** A line of a report as it goes out. */
export interface ReleasedCell {
  readonly key: CellKey;
  readonly indicator: string;
  readonly scope: FormItem['scope'];
  readonly value: Value;
  readonly seriesBreak: boolean;
  readonly note: string | null;
  /** Nothing stood there: it goes out as "not reported", never in silence (figures.md). */
  readonly blank: boolean;
}

const notReported: Absence = 'L';

/**
 * Every line that each of some reports was asked, with what stands there. What is computed is left
 * out: a reader's page computes it from its parts.
 */
export async function readReleasedCells(
  connection: Transaction,
  reports: readonly ReportRow[],
): Promise<ReadonlyMap<string, readonly ReleasedCell[]>> {
  const rows = await connection.reportCell.findMany({
    where: { reportId: { in: reports.map((report) => report.id) } },
    select: { reportId: true, ...cellSelect },
  });
  const stored = new Map(
    rows.map((row) => [`${row.reportId} ${cellKey(row.indicatorCode, row.scope)}`, toCell(row)]),
  );
  const asked = await readAsked(reports, connection);
  return new Map(
    [...asked].map(([reportId, { entered }]) => [
      reportId,
      entered.map((item): ReleasedCell => {
        const cell = stored.get(`${reportId} ${keyOf(item)}`) ?? null;
        return {
          key: keyOf(item),
          indicator: item.indicator,
          scope: item.scope,
          value: cell?.value ?? { type: 'absent', absence: notReported },
          seriesBreak: cell?.seriesBreak ?? false,
          note: cell?.note ?? null,
          blank: cell === null,
        };
      }),
    ]),
  );
}
