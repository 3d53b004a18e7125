import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import type { Cell, SaveTrail, TypedCell } from '@/lib/domain/report/report';
import { writeKey } from '../cell-columns';
import type { Transaction } from '../database';
import { Prisma } from '../generated/client';
import { writeValue } from '../value-columns';
import { type CellContent, cellOfChange, changeSelect } from './cells';
import type { ReportRow } from './scope';

/** Appends the changes and makes the cells what they say. Gives the cells that are filled now. */
export async function writeCells(
  transaction: Transaction,
  viewer: Viewer,
  report: ReportRow,
  changed: readonly {
    readonly typed: Pick<TypedCell, 'key'>;
    readonly content: CellContent | null;
  }[],
  trail: SaveTrail | null = null,
): Promise<Cell[]> {
  if (changed.length === 0) return [];
  const rows = await transaction.reportCellChange.createManyAndReturn({
    data: changed.map(({ typed, content }) => ({
      reportId: report.id,
      revision: report.revision,
      ...writeKey(typed.key),
      ...writeValue(content?.value ?? null),
      seriesBreak: content?.seriesBreak ?? false,
      note: content?.note ?? null,
      explanation: content?.explanation ?? null,
      answers: [...(content?.answers ?? [])],
      changedById: viewer.userId,
      changedByName: viewer.name,
      changedAt: now(),
      saveId: trail?.id ?? null,
    })),
    select: changeSelect,
  });
  const cells = rows.map((row) => ({ row, cell: cellOfChange(row) }));
  const filled = cells.filter(({ cell }) => cell !== null).map(({ row }) => row.id);
  const blanked = cells.filter(({ cell }) => cell === null).map(({ row }) => row);
  if (blanked.length > 0) {
    await transaction.reportCell.deleteMany({
      where: {
        reportId: report.id,
        OR: blanked.map(({ indicatorCode, scope, measure }) => ({
          indicatorCode,
          scope,
          measure,
        })),
      },
    });
  }
  if (filled.length > 0) {
    await transaction.$executeRaw(Prisma.sql`
      INSERT INTO report_cell (
        report_id, indicator_code, scope, measure, value, value_high, text, themes, absence, status,
        precision, series_break, note, explanation, answers, version, changed_by_id,
        changed_by_name, changed_at)
      SELECT report_id, indicator_code, scope, measure, value, value_high, text, themes, absence,
        coalesce(status, 'A'), coalesce(precision, 'exact'), series_break, note, explanation, answers, id,
        changed_by_id, changed_by_name, changed_at
      FROM report_cell_change WHERE id = ANY(${filled})
      ON CONFLICT (report_id, indicator_code, scope, measure) DO UPDATE SET
        value = excluded.value, value_high = excluded.value_high, text = excluded.text,
        themes = excluded.themes, absence = excluded.absence, status = excluded.status,
        precision = excluded.precision, series_break = excluded.series_break,
        note = excluded.note, explanation = excluded.explanation, answers = excluded.answers,
        version = excluded.version,
        changed_by_id = excluded.changed_by_id, changed_by_name = excluded.changed_by_name,
        changed_at = excluded.changed_at`);
  }
  return cells.flatMap(({ cell }) => cell ?? []);
}
