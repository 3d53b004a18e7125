import 'server-only';
import type { Absence, Value } from '@/lib/domain/figure/figure';
import {
  type CellKey,
  type CellPlace,
  itemKey,
  reportedPeriod,
} from '@/lib/domain/indicator/indicator';
import type { Period } from '@/lib/domain/period';
import { cellColumns, readKey } from '../cell-columns';
import type { Transaction } from '../database';
import { readAsked } from '../reports/asked';
import { cellSelect, toCell } from '../reports/cells';
import type { ReportRow } from '../reports/scope';

/** A line of a report as it goes out. */
export interface ReleasedCell extends CellPlace {
  readonly key: CellKey;
  /** What it is a figure of. */
  readonly period: Period;
  readonly value: Value;
  readonly seriesBreak: boolean;
  readonly note: string | null;
  /** Nothing stood there: it goes out as "not reported", never in silence (figures.md). */
  readonly blank: boolean;
}

const notReported: Absence = 'L';

/**
 * Every line that each of some reports was asked, with what stands there. What is computed is left
 * out: a reader's page computes it from its parts. So is what may stay blank and does, unless a
 * figure is public that it takes back.
 */
export async function readReleasedCells(
  connection: Transaction,
  reports: readonly ReportRow[],
): Promise<ReadonlyMap<string, readonly ReleasedCell[]>> {
  const rows = await connection.reportCell.findMany({
    where: { reportId: { in: reports.map((report) => report.id) } },
    select: { reportId: true, ...cellSelect },
  });
  const stored = new Map(rows.map((row) => [`${row.reportId} ${readKey(row)}`, toCell(row)]));
  const asked = await readAsked(reports, connection);
  const mayTakeBack = reports.filter(({ id }) =>
    asked.get(id)?.entered.some((item) => item.optional && !stored.has(`${id} ${itemKey(item)}`)),
  );
  const isPublic = await readPublicCells(connection, mayTakeBack);
  return new Map(
    reports.map(({ id, period }) => [
      id,
      (asked.get(id)?.entered ?? []).flatMap((item): ReleasedCell[] => {
        const { indicator, scope, measure } = item;
        const key = itemKey(item);
        const cell = stored.get(`${id} ${key}`) ?? null;
        if (cell === null && item.optional && !isPublic.has(`${id} ${key}`)) return [];
        return [
          {
            key,
            indicator,
            scope,
            measure,
            period: reportedPeriod(item, period),
            value: cell?.value ?? { type: 'absent', absence: notReported },
            seriesBreak: cell?.seriesBreak ?? false,
            note: cell?.note ?? null,
            blank: cell === null,
          },
        ];
      }),
    ]),
  );
}

/** The cells of some reports of which a figure is public now. */
async function readPublicCells(
  connection: Transaction,
  reports: readonly ReportRow[],
): Promise<ReadonlySet<string>> {
  if (reports.length === 0) return new Set();
  const rows = await connection.figure.findMany({
    where: { reportId: { in: reports.map(({ id }) => id) }, supersededById: null },
    select: { reportId: true, ...cellColumns },
  });
  return new Set(rows.map((row) => `${row.reportId} ${readKey(row)}`));
}
