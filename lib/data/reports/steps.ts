import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import { type CellKey, itemKey } from '@/lib/domain/indicator/indicator';
import { type Invalid, invalid, refused } from '@/lib/domain/outcome';
import { hasLostLetters, tidyText } from '@/lib/domain/plain-text';
import {
  type Cell,
  type CellAnswer,
  type Finding,
  type Lock,
  type ReportStep,
  stepRules,
} from '@/lib/domain/report/report';
import {
  longestReason,
  type StepOutcome,
  type StepRequest,
} from '@/lib/domain/report/report-answers';
import { answeringSteps, longestAnswer } from '@/lib/domain/report/report-changes';
import { afterStep, allowedSteps, type ReportStanding } from '@/lib/domain/report/report-life';
import { type ReportingWindow, windowStateAt } from '@/lib/domain/report/reporting-window';
import { letsPass } from '@/lib/domain/rule/rule-evaluation';
import { cellColumns, readKey } from '../cell-columns';
import { database, type Transaction } from '../database';
import { leaveDrafts, lockDraftsOf } from '../releases/leave';
import { getWindow } from '../windows/of-provinces';
import { readAskedAbout } from './changes';
import { readContent } from './content';
import { appendStep, newestChange, readStanding, readSteps } from './life';
import { restoreRevisionBefore } from './restore';
import { findReportRow, lockReportRow, nextInstant, type ReportRow } from './scope';

/**
 * Takes a step by the table of steps: in scope, under the report's lock, on the state that was
 * seen, within the window, past the rules, recorded with what changed since the step before. The
 * same step asked for again (a double click, an answer that got lost) is taken once and answered as the
 * first time, whatever has happened to the report since.
 */
export async function takeStep(viewer: Viewer, request: StepRequest): Promise<StepOutcome> {
  const rule = stepRules[request.step];
  const reason = tidyText(request.reason);
  if (rule.reason && reason === '') return invalid('reason', 'required');
  if ([...reason].length > longestReason) return invalid('reason', 'too_long');
  if (hasLostLetters(reason)) return invalid('reason', 'lost_letters');
  // A save may come between judging the cells and locking the report: then they are judged again.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const found = await findReportRow(viewer, rule.permission, { id: request.reportId });
    if (!found) return refused;
    const [newest, window] = await Promise.all([
      newestChange(database(), found.id),
      getWindow(found.areaId, found.period),
    ]);
    const content = await readContent(viewer, found);
    const onForm = new Set(content.items.map(itemKey));
    if (!request.cells.every((key) => onForm.has(key))) return invalid('cells', 'unknown_cell');
    const answers = await readAnswers(found, request, content.cells);
    const outcome = await database().$transaction((transaction) =>
      takeLocked(transaction, viewer, request, reason, {
        window,
        newest,
        findings: content.findings,
        answers,
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
  readonly answers: Answers | Invalid;
}

/** Why cells that the last return asked about are kept, by cell. */
interface Answers {
  readonly kind: 'answers';
  readonly words: readonly CellAnswer[];
}

/**
 * The words for kept cells that go with a step. Every cell that the last return asked about and
 * that says what it said then wants one, now or at a hand-over since.
 */
async function readAnswers(
  report: ReportRow,
  request: StepRequest,
  cells: readonly Cell[],
): Promise<Answers | Invalid> {
  if (!answeringSteps.includes(request.step)) return { kind: 'answers', words: [] };
  const asked = await readAskedAbout(report, await readSteps(report.id), cells);
  const kept = asked?.cells.filter((cell) => cell.kept) ?? [];
  const given = new Map(request.answers?.map(({ key, text }) => [key, tidyText(text)]));
  const tooLong = kept.find(({ key }) => [...(given.get(key) ?? '')].length > longestAnswer);
  if (tooLong) return invalid(`answers.${tooLong.key}`, 'too_long');
  const holed = kept.find(({ key }) => hasLostLetters(given.get(key) ?? ''));
  if (holed) return invalid(`answers.${holed.key}`, 'lost_letters');
  const missing = kept.filter(({ key, answer }) => (given.get(key) || answer || '') === '');
  if (missing.length > 0) {
    return {
      kind: 'invalid',
      issues: missing.map(({ key }) => ({ path: `answers.${key}`, code: 'required' })),
    };
  }
  const said = kept.map(({ key }) => ({ key, text: given.get(key) ?? '' }));
  return { kind: 'answers', words: said.filter(({ text }) => text !== '') };
}

async function takeLocked(
  transaction: Transaction,
  viewer: Viewer,
  request: StepRequest,
  reason: string,
  judged: Judged,
): Promise<StepOutcome | 'again'> {
  const rule = stepRules[request.step];
  if (request.step === 'take_back') await lockDraftsOf(transaction, request.reportId);
  const report = await lockReportRow(transaction, viewer, rule.permission, request.reportId);
  if (!report) return refused;
  const standing = await readStanding(report, transaction);
  const since = report.stateSince.toISOString();
  if (since !== request.seenSince) {
    const taken = await findTaken(transaction, viewer, request, reason);
    if (taken) return taken;
    return { kind: 'stale', state: report.state, by: standing.stateBy, since };
  }
  const at = now();
  if (!allowedSteps(standing, viewer, judged.window, at).includes(request.step)) {
    return { kind: 'locked', lock: lockOfStep(standing, judged.window, at, request.step) };
  }
  if ((await newestChange(transaction, report.id)) !== judged.newest) return 'again';
  if (rule.checked && !letsPass(judged.findings)) {
    return { kind: 'findings', findings: judged.findings };
  }
  if (judged.answers.kind === 'invalid') return judged.answers;
  const next = afterStep(report, request.step);
  const changed = await changedSinceLastStep(transaction, report.id);
  if (request.step === 'take_back') await leaveDrafts(transaction, viewer, report.id, reason, at);
  if (request.step === 'drop') await restoreRevisionBefore(transaction, viewer, report);
  await transaction.report.update({
    where: { id: report.id },
    data: { ...next, stateSince: nextInstant(report, at) },
  });
  await appendStep(
    transaction,
    {
      reportId: report.id,
      step: request.step,
      at,
      actor: viewer,
      from: report.state,
      to: next.state,
      // A correction that is dropped is the one that it concerns.
      revision: Math.max(report.revision, next.revision),
      reason: reason || null,
      seenSince: request.seenSince,
      lastChangeId: await newestChange(transaction, report.id),
      cells: request.cells,
      answers: judged.answers.words,
    },
    { changed },
  );
  return { kind: 'ok', state: next.state, revision: next.revision };
}

function lockOfStep(
  standing: ReportStanding,
  window: ReportingWindow,
  at: Date,
  step: ReportStep,
): Lock {
  const { state, revision, stateBy: by, stateSince: since } = standing;
  const { from, ofCorrection } = stepRules[step];
  if (!from.includes(state) || (ofCorrection && revision === 1)) {
    return { kind: 'state', state, by, since };
  }
  return windowStateAt(window, at) === 'not_open_yet'
    ? { kind: 'not_open_yet', opensAt: window.opensAt }
    : { kind: 'closed', closedAt: window.closesAt };
}

/** What this very request was answered with when it was carried out; null where it never was. */
async function findTaken(
  transaction: Transaction,
  viewer: Viewer,
  request: StepRequest,
  reason: string,
): Promise<StepOutcome | null> {
  const seenSince = new Date(request.seenSince);
  if (Number.isNaN(seenSince.getTime())) return null;
  const taken = await transaction.reportStep.findFirst({
    where: {
      reportId: request.reportId,
      step: request.step,
      byId: viewer.userId,
      reason: reason || null,
      seenSince,
    },
    select: {
      toState: true,
      revision: true,
      cells: { select: { ...cellColumns, position: true, answer: true } },
    },
  });
  if (!taken) return null;
  const named = taken.cells.map((row) => ({ ...row, key: readKey(row) }));
  const asked = named.filter(({ position }) => position !== null).map(({ key }) => key);
  if (!isSameSet(asked, request.cells) || !saysTheSame(named, request.answers ?? [])) return null;
  return {
    kind: 'ok',
    state: taken.toState,
    // The step names the correction that it concerned; dropped, the one before stands.
    revision: taken.revision - (request.step === 'drop' ? 1 : 0),
  };
}

function isSameSet(noted: readonly CellKey[], asked: readonly CellKey[]): boolean {
  const before = new Set(noted);
  return before.size === new Set(asked).size && asked.every((one) => before.has(one));
}

/** Whether the words that were noted for kept cells are those that are sent. */
function saysTheSame(
  noted: readonly { readonly key: CellKey; readonly answer: string | null }[],
  sent: readonly CellAnswer[],
): boolean {
  const words = new Map<string, string>(sent.map(({ key, text }) => [key, tidyText(text)]));
  return noted.every(({ key, answer }) => answer === null || words.get(key) === answer);
}

/** The cells written since the step before, for the record. */
async function changedSinceLastStep(transaction: Transaction, reportId: string) {
  const last = await transaction.reportStep.findFirst({
    where: { reportId },
    orderBy: { id: 'desc' },
    select: { lastChangeId: true },
  });
  const rows = await transaction.reportCellChange.findMany({
    where: { reportId, id: { gt: last?.lastChangeId ?? 0n } },
    distinct: ['indicatorCode', 'scope', 'measure'],
    select: cellColumns,
  });
  return rows.map(readKey);
}
