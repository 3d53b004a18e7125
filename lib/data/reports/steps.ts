import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import { invalid, refused } from '@/lib/domain/outcome';
import {
  type Finding,
  type Lock,
  type ReportEvent,
  type ReportStep,
  stepRules,
} from '@/lib/domain/report';
import { longestReason, type StepOutcome, type StepRequest } from '@/lib/domain/report-answers';
import { afterStep, allowedSteps } from '@/lib/domain/report-life';
import { type ReportingWindow, windowStateAt } from '@/lib/domain/reporting-window';
import { letsPass } from '@/lib/domain/rule-evaluation';
import { tidyText } from '@/lib/domain/typed-cell';
import { database, type Transaction } from '../database';
import { appendEvents } from '../record/append';
import { getWindow } from '../windows/public';
import { keyOf, readContent } from './content';
import { readEvents, standingOf } from './events';
import { findReportRow, lockReportRow, nextInstant, type ReportRow } from './scope';

/**
 * Takes a step by the table of steps: in scope, under the report's lock, on the state that was
 * seen, within the window, past the rules, recorded with what changed since the step before. The
 * same step asked for twice (a double click) is taken once and answered `ok` twice.
 */
export async function takeStep(viewer: Viewer, request: StepRequest): Promise<StepOutcome> {
  const rule = stepRules[request.step];
  const reason = tidyText(request.reason);
  if (rule.reason && reason === '') return invalid('reason', 'required');
  if ([...reason].length > longestReason) return invalid('reason', 'too_long');
  // A save may come between judging the cells and locking the report: then they are judged again.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const found = await findReportRow(viewer, rule.permission, { id: request.reportId });
    if (!found) return refused;
    const [newest, window] = await Promise.all([
      newestChange(database(), found.id),
      getWindow(found.areaId, found.period),
    ]);
    const content = await readContent(viewer, found);
    const asked = new Set(content.items.map(keyOf));
    if (!request.cells.every((key) => asked.has(key))) return invalid('cells', 'unknown_cell');
    const outcome = await database().$transaction((transaction) =>
      takeLocked(transaction, viewer, request, reason, {
        window,
        newest,
        findings: content.findings,
      }),
    );
    if (outcome !== 'again') return outcome;
  }
  throw new Error(`report ${request.reportId} is written too often to be judged`);
}

interface Judged {
  readonly window: ReportingWindow;
  /** The newest change that the findings know of. */
  readonly newest: bigint;
  readonly findings: readonly Finding[];
}

async function takeLocked(
  transaction: Transaction,
  viewer: Viewer,
  request: StepRequest,
  reason: string,
  judged: Judged,
): Promise<StepOutcome | 'again'> {
  const rule = stepRules[request.step];
  const report = await lockReportRow(transaction, viewer, rule.permission, request.reportId);
  if (!report) return refused;
  const events = (await readEvents([report.id], transaction)).get(report.id) ?? [];
  const since = report.stateSince.toISOString();
  if (since !== request.seenSince) {
    if (await isRepeated(transaction, viewer, request, report)) {
      return { kind: 'ok', state: report.state, revision: report.revision };
    }
    return { kind: 'stale', state: report.state, by: events.at(-1)?.by ?? '', since };
  }
  const at = now();
  const standing = standingOf(report, events);
  if (!allowedSteps(standing, viewer, judged.window, at).includes(request.step)) {
    return { kind: 'locked', lock: lockOfStep(report, events, judged.window, at, request.step) };
  }
  if ((await newestChange(transaction, report.id)) !== judged.newest) return 'again';
  if (rule.checked && !letsPass(judged.findings)) {
    return { kind: 'findings', findings: judged.findings };
  }
  const next = afterStep(report, request.step);
  await transaction.report.update({
    where: { id: report.id },
    data: { ...next, stateSince: nextInstant(report, at) },
  });
  await appendEvents(transaction, [
    {
      at,
      actor: viewer,
      action: `report.${request.step}`,
      subjectType: 'report',
      subjectId: report.id,
      fromState: report.state,
      toState: next.state,
      reason: reason || null,
      details: {
        revision: next.revision,
        cells: [...request.cells],
        lastChangeId: judged.newest.toString(),
        seenSince: request.seenSince,
        changed: await changedSinceLastStep(transaction, report.id),
      },
    },
  ]);
  return { kind: 'ok', state: next.state, revision: next.revision };
}

function lockOfStep(
  report: ReportRow,
  events: readonly ReportEvent[],
  window: ReportingWindow,
  at: Date,
  step: ReportStep,
): Lock {
  if (!stepRules[step].from.includes(report.state)) {
    return {
      kind: 'state',
      state: report.state,
      by: events.at(-1)?.by ?? '',
      since: report.stateSince.toISOString(),
    };
  }
  return windowStateAt(window, at) === 'not_open_yet'
    ? { kind: 'not_open_yet', opensAt: window.opensAt }
    : { kind: 'closed', closedAt: window.closesAt };
}

async function newestChange(connection: Transaction, reportId: string): Promise<bigint> {
  const newest = await connection.reportCellChange.aggregate({
    where: { reportId },
    _max: { id: true },
  });
  return newest._max.id ?? 0n;
}

interface StepDetails {
  readonly lastChangeId?: unknown;
  readonly seenSince?: unknown;
}

async function lastStep(transaction: Transaction, reportId: string) {
  return transaction.auditEvent.findFirst({
    where: { subjectType: 'report', subjectId: reportId, action: { startsWith: 'report.' } },
    orderBy: { id: 'desc' },
    select: { actorId: true, action: true, at: true, details: true },
  });
}

/** Whether the newest step is the one asked for, by the same person on the same state. */
async function isRepeated(
  transaction: Transaction,
  viewer: Viewer,
  request: StepRequest,
  report: ReportRow,
): Promise<boolean> {
  const last = await lastStep(transaction, report.id);
  return (
    last?.actorId === viewer.userId &&
    last.action === `report.${request.step}` &&
    (last.details as StepDetails | null)?.seenSince === request.seenSince
  );
}

/** The cells written since the step before, for the record. */
async function changedSinceLastStep(transaction: Transaction, reportId: string) {
  const last = await lastStep(transaction, reportId);
  const noted = (last?.details as StepDetails | null)?.lastChangeId;
  const rows = await transaction.reportCellChange.findMany({
    where: {
      reportId,
      ...(typeof noted === 'string' && /^\d+$/.test(noted)
        ? { id: { gt: BigInt(noted) } }
        : { changedAt: { gt: last?.at ?? new Date(0) } }),
    },
    distinct: ['indicatorCode', 'scope'],
    select: { indicatorCode: true, scope: true },
  });
  return rows.map((row) => `${row.indicatorCode}.${row.scope}`);
}
