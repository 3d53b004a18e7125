import 'server-only';
import type { Viewer } from '@/lib/domain/access';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import type { ReportEvent, ReportState } from '@/lib/domain/report/report';
import type { ReportStanding } from '@/lib/domain/report/report-life';
import { cellColumns, readKey, writeKey } from '../cell-columns';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';
import type { ReportRow } from './scope';

/** A step that was taken, with the newest change that was there (0: nothing was written yet). */
export interface TakenStep extends ReportEvent {
  readonly lastChangeId: bigint;
}

/** The columns of a step with the cells that it names. */
const stepSelect = {
  id: true,
  step: true,
  at: true,
  byName: true,
  fromState: true,
  toState: true,
  revision: true,
  reason: true,
  lastChangeId: true,
  cells: {
    orderBy: [{ position: 'asc' }, { indicatorCode: 'asc' }, { scope: 'asc' }, { measure: 'asc' }],
    select: { ...cellColumns, position: true, answer: true },
  },
} satisfies Prisma.ReportStepSelect;

type StepRow = Prisma.ReportStepGetPayload<{ select: typeof stepSelect }>;

function toTakenStep(row: StepRow): TakenStep {
  return {
    id: row.id.toString(),
    step: row.step,
    at: row.at.toISOString(),
    by: row.byName,
    from: row.fromState,
    to: row.toState,
    reason: row.reason,
    revision: row.revision,
    cells: row.cells.filter(({ position }) => position !== null).map(readKey),
    answers: row.cells.flatMap((cell) =>
      cell.answer === null ? [] : [{ key: readKey(cell), text: cell.answer }],
    ),
    lastChangeId: row.lastChangeId ?? 0n,
  };
}

/** What happened to a report, oldest first. */
export async function readSteps(
  reportId: string,
  connection: Transaction = database(),
): Promise<readonly TakenStep[]> {
  const rows = await connection.reportStep.findMany({
    where: { reportId },
    orderBy: { id: 'asc' },
    select: stepSelect,
  });
  return rows.map(toTakenStep);
}

/** The newest step of some kind, of each of some reports and the revision that it is in now. */
export async function readNewestOf(
  reports: readonly ReportRow[],
  steps: readonly ReportEvent['step'][],
): Promise<ReadonlyMap<string, TakenStep>> {
  if (reports.length === 0) return new Map();
  const rows = await database().reportStep.findMany({
    where: {
      step: { in: [...steps] },
      OR: reports.map(({ id, revision }) => ({ reportId: id, revision })),
    },
    orderBy: { id: 'asc' },
    select: { reportId: true, ...stepSelect },
  });
  return new Map(rows.map((row) => [row.reportId, toTakenStep(row)]));
}

/** Where each of some reports stands: in whose hands, and whether it may be finished late. */
export async function readStandings(
  reports: readonly ReportRow[],
  connection: Transaction = database(),
): Promise<ReadonlyMap<string, ReportStanding>> {
  const rows = await connection.$queryRaw<
    readonly { readonly id: string; readonly by: string | null; readonly returned: boolean }[]
  >(Prisma.sql`
    SELECT report.id, newest.by_name AS by, EXISTS (
      SELECT 1 FROM report_step AS step
      WHERE step.report_id = report.id AND step.revision = report.revision AND step.step = 'return'
    ) AS returned
    FROM report
    LEFT JOIN LATERAL (
      SELECT by_name FROM report_step WHERE report_id = report.id ORDER BY id DESC LIMIT 1
    ) AS newest ON true
    WHERE report.id = ANY(${reports.map(({ id }) => id)})`);
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    reports.map((report) => [
      report.id,
      {
        areaId: report.areaId,
        state: report.state,
        revision: report.revision,
        returned: found.get(report.id)?.returned ?? false,
        stateBy: found.get(report.id)?.by ?? '',
        stateSince: report.stateSince.toISOString(),
      },
    ]),
  );
}

/** Where one report stands. */
export async function readStanding(
  report: ReportRow,
  connection: Transaction = database(),
): Promise<ReportStanding> {
  const standing = (await readStandings([report], connection)).get(report.id);
  if (!standing) throw new Error(`nothing read for report ${report.id}`);
  return standing;
}

/** The newest change of a report's cells; 0 where nothing was ever written. */
export async function newestChange(connection: Transaction, reportId: string): Promise<bigint> {
  const newest = await connection.reportCellChange.findFirst({
    where: { reportId },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return newest?.id ?? 0n;
}

/** A step that is being taken. */
export interface NewStep {
  readonly reportId: string;
  readonly step: ReportEvent['step'];
  readonly at: Date;
  readonly actor: Viewer;
  readonly from: ReportState | null;
  readonly to: ReportState;
  readonly revision: number;
  readonly reason: string | null;
  /** The state that whoever takes it saw, as text of an instant; null: none was shown. */
  readonly seenSince: string | null;
  /** 0: nothing was written yet. */
  readonly lastChangeId: bigint;
  /** Asked about, in this order. */
  readonly cells: readonly CellKey[];
  /** Why cells are kept. */
  readonly answers: readonly { readonly key: CellKey; readonly text: string }[];
}

/** Writes a step within the transaction that takes it, and tells the record. */
export async function appendStep(
  transaction: Transaction,
  step: NewStep,
  told: Prisma.InputJsonObject = {},
): Promise<void> {
  const { id } = await transaction.reportStep.create({
    data: {
      reportId: step.reportId,
      step: step.step,
      at: step.at,
      byId: step.actor.userId,
      byName: step.actor.name,
      fromState: step.from,
      toState: step.to,
      revision: step.revision,
      reason: step.reason,
      seenSince: step.seenSince === null ? null : new Date(step.seenSince),
      lastChangeId: step.lastChangeId === 0n ? null : step.lastChangeId,
    },
    select: { id: true },
  });
  const words = new Map(step.answers.map(({ key, text }) => [key, text]));
  const named = [...new Set([...step.cells, ...words.keys()])];
  if (named.length > 0) {
    await transaction.reportStepCell.createMany({
      data: named.map((key) => {
        const place = step.cells.indexOf(key);
        return {
          stepId: id,
          ...writeKey(key),
          position: place < 0 ? null : place + 1,
          answer: words.get(key) ?? null,
        };
      }),
    });
  }
  await appendEvents(transaction, [
    {
      at: step.at,
      actor: step.actor,
      action: `report.${step.step}`,
      subjectType: 'report',
      subjectId: step.reportId,
      ...(step.from === null ? {} : { fromState: step.from }),
      toState: step.to,
      reason: step.reason,
      details: {
        revision: step.revision,
        cells: [...step.cells],
        ...(words.size > 0 ? { answers: Object.fromEntries(words) } : {}),
        ...told,
      },
    },
  ]);
}
