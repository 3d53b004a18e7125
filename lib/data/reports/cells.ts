import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import { can } from '@/lib/domain/access';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import type { Cell } from '@/lib/domain/report/report';
import type { ReportView } from '@/lib/workspace/report-view';
import { cellColumns, readKey } from '../cell-columns';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { readValue, valueColumns } from '../value-columns';
import { type ReportRow, readsAsItStands } from './scope';

export const cellSelect = {
  ...cellColumns,
  ...valueColumns,
  seriesBreak: true,
  note: true,
  explanation: true,
  answers: true,
  version: true,
  changedByName: true,
  changedAt: true,
} satisfies Prisma.ReportCellSelect;

export const changeSelect = {
  id: true,
  revision: true,
  ...cellColumns,
  ...valueColumns,
  seriesBreak: true,
  note: true,
  explanation: true,
  answers: true,
  changedById: true,
  changedByName: true,
  changedAt: true,
} satisfies Prisma.ReportCellChangeSelect;

type CellRow = Prisma.ReportCellGetPayload<{ select: typeof cellSelect }>;
type ChangeRow = Prisma.ReportCellChangeGetPayload<{ select: typeof changeSelect }>;

/** Null for a change that cleared the cell. */
export function toCell(row: Omit<CellRow, 'status' | 'precision'> & ChangeStatus): Cell | null {
  const value = readValue(row);
  if (!value) return null;
  return {
    key: readKey(row),
    value,
    seriesBreak: row.seriesBreak,
    note: row.note,
    explanation: row.explanation,
    answers: row.answers,
    version: row.version.toString(),
    changedBy: row.changedByName,
    changedAt: row.changedAt.toISOString(),
  };
}

type ChangeStatus = Pick<ChangeRow, 'status' | 'precision'>;

export function cellOfChange(row: ChangeRow): Cell | null {
  return toCell({ ...row, version: row.id });
}

/** What a cell says, apart from who wrote it when. */
export type CellContent = Pick<Cell, 'value' | 'seriesBreak' | 'note' | 'explanation' | 'answers'>;

/** What its words answer is not compared: it follows from them (`hasSameAnswers`). */
export function isSameContent(a: CellContent | null, b: CellContent | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    isSameValue(a.value, b.value) &&
    a.seriesBreak === b.seriesBreak &&
    a.note === b.note &&
    a.explanation === b.explanation
  );
}

export function hasSameAnswers(a: CellContent | null, b: CellContent | null): boolean {
  const [some, others] = [new Set(a?.answers), new Set(b?.answers)];
  return some.size === others.size && [...some].every((one) => others.has(one));
}

/** Every cell of a report as it stands. */
async function readCells(reportId: string): Promise<Cell[]> {
  const rows = await database().reportCell.findMany({ where: { reportId }, select: cellSelect });
  return rows.flatMap((row) => toCell(row) ?? []);
}

/**
 * Every cell of a report as it stood after a change. It reads one change a cell, however often the
 * cells were written: first which there are, from cell to cell of the index, then the last of each.
 */
export async function readCellsAsOf(
  reportId: string,
  lastChangeId: bigint,
  connection: Transaction = database(),
): Promise<Cell[]> {
  if (lastChangeId === 0n) return [];
  const newest = await connection.$queryRaw<readonly { readonly id: bigint }[]>(Prisma.sql`
    WITH RECURSIVE known AS (
      (SELECT indicator_code, scope, measure FROM report_cell_change WHERE report_id = ${reportId}
       ORDER BY indicator_code, scope, measure LIMIT 1)
      UNION ALL
      SELECT further.indicator_code, further.scope, further.measure FROM known
      CROSS JOIN LATERAL (
        SELECT change.indicator_code, change.scope, change.measure
        FROM report_cell_change AS change
        WHERE change.report_id = ${reportId}
          AND (change.indicator_code, change.scope, change.measure)
            > (known.indicator_code, known.scope, known.measure)
        ORDER BY change.indicator_code, change.scope, change.measure LIMIT 1
      ) AS further
    )
    SELECT last.id FROM known
    CROSS JOIN LATERAL (
      SELECT change.id FROM report_cell_change AS change
      WHERE change.report_id = ${reportId} AND change.indicator_code = known.indicator_code
        AND change.scope = known.scope AND change.measure = known.measure
        AND change.id <= ${lastChangeId}
      ORDER BY change.id DESC LIMIT 1
    ) AS last`);
  const rows = await connection.reportCellChange.findMany({
    where: { id: { in: newest.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    select: changeSelect,
  });
  return rows.flatMap((row) => cellOfChange(row) ?? []);
}

/**
 * The newest change that the reviewer has read, 0 being none; null where nothing was ever submitted.
 * A correction that was dropped left the cells that were published, and what was submitted of it is
 * gone.
 */
async function findSubmittedChange(reportId: string): Promise<bigint | null> {
  const step = await database().reportStep.findFirst({
    where: { reportId, step: { in: ['submit', 'drop'] } },
    orderBy: { id: 'desc' },
    select: { lastChangeId: true },
  });
  return step && (step.lastChangeId ?? 0n);
}

export interface VisibleCells {
  readonly shown: ReportView['figuresShown'];
  readonly cells: readonly Cell[];
  /** The newest change that the viewer may know of; null: any. */
  readonly upTo: bigint | null;
}

/**
 * The cells that a viewer may read (figures.md, life of a report): the province's people as they
 * stand; the reviewer from submission on, and while the province writes again, as last submitted.
 */
export async function readVisibleCells(
  viewer: Viewer,
  report: Pick<ReportRow, 'id' | 'areaId' | 'state'>,
): Promise<VisibleCells> {
  if (readsAsItStands(viewer, report)) {
    return { shown: 'as_they_stand', cells: await readCells(report.id), upTo: null };
  }
  const lastChangeId = can(viewer, 'report.read_submitted', report.areaId)
    ? await findSubmittedChange(report.id)
    : null;
  if (lastChangeId === null) return { shown: 'not_yet', cells: [], upTo: 0n };
  return {
    shown: 'as_last_submitted',
    cells: await readCellsAsOf(report.id, lastChangeId),
    upTo: lastChangeId,
  };
}
