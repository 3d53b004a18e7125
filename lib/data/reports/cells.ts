import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import { can } from '@/lib/domain/access';
import { type CellKey, cellKey } from '@/lib/domain/indicator/indicator';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import type { Cell } from '@/lib/domain/report/report';
import type { ReportView } from '@/lib/workspace/report-view';
import { database } from '../database';
import type { Prisma } from '../generated/client';
import { readValue, valueColumns } from '../value-columns';
import { type ReportRow, readsAsItStands } from './scope';

export const cellSelect = {
  indicatorCode: true,
  scope: true,
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
  indicatorCode: true,
  scope: true,
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
    key: cellKey(row.indicatorCode, row.scope),
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

/** Every cell of a report as it stood after a change; from the record of changes. */
export async function readCellsAsOf(reportId: string, lastChangeId: bigint): Promise<Cell[]> {
  const rows = await database().reportCellChange.findMany({
    where: { reportId, id: { lte: lastChangeId } },
    orderBy: { id: 'asc' },
    select: changeSelect,
  });
  const newest = new Map<CellKey, ChangeRow>();
  for (const row of rows) newest.set(cellKey(row.indicatorCode, row.scope), row);
  return [...newest.values()].flatMap((row) => cellOfChange(row) ?? []);
}

/** The newest change that was there at a report's newest event of some kind; null: none such. */
export async function findNotedChange(
  reportId: string,
  where: Prisma.AuditEventWhereInput,
): Promise<bigint | null> {
  const event = await database().auditEvent.findFirst({
    where: { AND: [{ subjectType: 'report', subjectId: reportId }, where] },
    orderBy: { id: 'desc' },
    select: { at: true, details: true },
  });
  if (!event) return null;
  const { details } = event;
  const noted =
    details !== null && typeof details === 'object' && !Array.isArray(details)
      ? details.lastChangeId
      : undefined;
  if (typeof noted === 'string' && /^\d+$/.test(noted)) return BigInt(noted);
  const newest = await database().reportCellChange.aggregate({
    where: { reportId, changedAt: { lte: event.at } },
    _max: { id: true },
  });
  return newest._max.id ?? 0n;
}

/**
 * After these the reviewer has read the cells: a correction that was dropped left those that were
 * published, and what was submitted of it is gone.
 */
const submission: Prisma.AuditEventWhereInput = {
  action: { in: ['report.submit', 'report.drop'] },
};

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
    ? await findNotedChange(report.id, submission)
    : null;
  if (lastChangeId === null) return { shown: 'not_yet', cells: [], upTo: 0n };
  return {
    shown: 'as_last_submitted',
    cells: await readCellsAsOf(report.id, lastChangeId),
    upTo: lastChangeId,
  };
}
