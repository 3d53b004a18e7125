import 'server-only';
import { type CellKey, parseCellKey } from '@/lib/domain/indicator/indicator';
import {
  type ReportEvent,
  type ReportState,
  type ReportStep,
  reportStates,
  reportSteps,
} from '@/lib/domain/report/report';
import { type ReportStanding, wasReturned } from '@/lib/domain/report/report-life';
import { database, type Transaction } from '../database';
import type { ReportRow } from './scope';

/** What happened to each of some reports, oldest first. */
export async function readEvents(
  reportIds: readonly string[],
  connection: Transaction = database(),
): Promise<ReadonlyMap<string, readonly ReportEvent[]>> {
  const rows = await connection.auditEvent.findMany({
    where: { subjectType: 'report', subjectId: { in: [...reportIds] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      at: true,
      actorName: true,
      action: true,
      subjectId: true,
      fromState: true,
      toState: true,
      reason: true,
      details: true,
    },
  });
  const events = new Map<string, ReportEvent[]>(reportIds.map((id) => [id, []]));
  for (const row of rows) {
    const step = readStep(row.action);
    const to = readState(row.toState);
    if (!step || !to) continue;
    const details = readDetails(row.details);
    events.get(row.subjectId)?.push({
      id: row.id.toString(),
      step,
      at: row.at.toISOString(),
      by: row.actorName,
      from: readState(row.fromState),
      to,
      reason: row.reason,
      ...details,
    });
  }
  return events;
}

/** Where a report stands, by its row and its events. */
export function standingOf(report: ReportRow, events: readonly ReportEvent[]): ReportStanding {
  return {
    areaId: report.areaId,
    state: report.state,
    revision: report.revision,
    returned: wasReturned(events, report.revision),
    stateBy: events.at(-1)?.by ?? '',
    stateSince: report.stateSince.toISOString(),
  };
}

function readStep(action: string): ReportStep | 'start' | null {
  const name = action.startsWith('report.') ? action.slice('report.'.length) : '';
  if (name === 'start') return name;
  return reportSteps.find((step) => step === name) ?? null;
}

function readState(text: string | null): ReportState | null {
  return reportStates.find((state) => state === text) ?? null;
}

function readDetails(details: unknown): Pick<ReportEvent, 'cells' | 'answers' | 'revision'> {
  const { cells, answers, revision } = (details ?? {}) as Readonly<Record<string, unknown>>;
  return {
    cells: Array.isArray(cells) ? cells.filter(isCellKey) : [],
    answers: Object.entries(answers ?? {}).flatMap(([key, text]) =>
      isCellKey(key) && typeof text === 'string' ? [{ key, text }] : [],
    ),
    revision: typeof revision === 'number' ? revision : 1,
  };
}

function isCellKey(key: unknown): key is CellKey {
  return typeof key === 'string' && parseCellKey(key) !== null;
}
