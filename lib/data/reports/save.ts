import 'server-only';
import { now } from '@/lib/clock';
import type { Viewer } from '@/lib/domain/access';
import {
  type CellKey,
  cellPlace,
  type FormItem,
  type Indicator,
  itemKey,
} from '@/lib/domain/indicator/indicator';
import { refused } from '@/lib/domain/outcome';
import { quarterParts } from '@/lib/domain/period';
import { tidyText } from '@/lib/domain/plain-text';
import {
  type Cell,
  type CellConflict,
  type CellIssue,
  type Finding,
  isAsked,
  type SaveOutcome,
  type SaveTrail,
  type TypedCell,
} from '@/lib/domain/report/report';
import { lockOf } from '@/lib/domain/report/report-life';
import { readTypedCell } from '@/lib/domain/report/typed-cell';
import { type Judging, judge } from '@/lib/domain/rule/judging';
import { answersAfter } from '@/lib/domain/rule/rule-answers';
import { writeKey } from '../cell-columns';
import { database, type Transaction } from '../database';
import { readAskedOf } from './asked';
import {
  type CellContent,
  cellOfChange,
  cellSelect,
  changeSelect,
  hasSameAnswers,
  isSameContent,
  toCell,
} from './cells';
import { readJudging } from './content';
import { readFormCatalogue } from './kept-catalogue';
import { newestChange } from './life';
import { type OwnChanges, readOwn, takeTurn } from './save-trail';
import { findReportRow } from './scope';
import { writeCells } from './write';
import { lockForWriting } from './writing-ground';

/** A cell that was typed and understood; null content: it is to be blank. */
interface Understood {
  readonly typed: TypedCell;
  readonly content: CellContent | null;
}

/**
 * Saves typed cells in one transaction. What can be read and nobody else touched is kept, even
 * where other cells conflict or cannot be read; the same content as is stored changes nothing, so
 * a second click is harmless. A cell that differs from what its typist saw only because somebody
 * else wrote is no change of the typist's: it is left alone. A save that names itself (`trail`) has
 * its effect once, and none after the one that its page sent instead of it.
 */
export async function saveCells(
  viewer: Viewer,
  reportId: string,
  typed: readonly TypedCell[],
  trail: SaveTrail | null = null,
): Promise<SaveOutcome> {
  const judging = await readJudgingOf(viewer, reportId, typed);
  return database().$transaction(async (transaction) => {
    const ground = await lockForWriting(transaction, viewer, reportId);
    if (!ground) return refused;
    const { report, standing, window, hasEmmPart } = ground;
    const lock = lockOf(standing, viewer, window, now());
    if (lock) return { kind: 'locked', lock };
    const turn = trail && (await takeTurn(transaction, reportId, trail));
    if (turn === 'overtaken') return { kind: 'overtaken' };
    const { form, indicators, themes } = await readFormCatalogue(
      report.formVersionId,
      ground.catalogueVersion,
      transaction,
    );
    const { number } = quarterParts(report.period);
    const asked = form.items.filter((item) => isAsked(item, hasEmmPart, number));
    const { understood, issues } = understand(typed, asked, indicators, themes);
    const own = await readOwn(transaction, viewer, reportId, turn === 'first' ? null : trail);
    const current = await readCurrent(transaction, reportId);
    const sorted = answered(
      await sortOut(transaction, reportId, current, understood, own),
      current,
      judging && ((cells) => judge(judging, cells)),
    );
    const saved = await writeCells(transaction, viewer, report, sorted.changed, trail);
    return {
      kind: 'saved',
      saved: [...saved, ...sorted.same],
      cleared: sorted.changed.flatMap(({ typed, content }) => (content ? [] : [typed.key])),
      conflicts: sorted.conflicts,
      issues,
      upTo: (await newestChange(transaction, reportId)).toString(),
    };
  });
}

/** What explanations are judged by; null where none is typed, or not into a report in reach. */
async function readJudgingOf(
  viewer: Viewer,
  reportId: string,
  typed: readonly TypedCell[],
): Promise<Judging | null> {
  if (typed.every(({ explanation }) => tidyText(explanation) === '')) return null;
  const found = await findReportRow(viewer, 'report.edit', { id: reportId });
  return found && readJudging(viewer, found, await readAskedOf(found));
}

function understand(
  typed: readonly TypedCell[],
  items: readonly FormItem[],
  indicators: ReadonlyMap<string, Indicator>,
  themes: ReadonlySet<string>,
): { readonly understood: Understood[]; readonly issues: CellIssue[] } {
  const asked = new Set(items.map(itemKey));
  const understood: Understood[] = [];
  const issues: CellIssue[] = [];
  // Of a cell that comes twice the last counts.
  for (const cell of new Map(typed.map((one) => [one.key, one])).values()) {
    const indicator = indicators.get(cellPlace(cell.key).indicator);
    // What is computed from its parts is never asked for.
    if (!indicator || indicator.kind === 'ratio' || !asked.has(cell.key)) {
      issues.push({ key: cell.key, field: 'value', code: 'unknown_cell' });
      continue;
    }
    const reading = readTypedCell(cell, indicator, themes);
    if (reading.kind === 'unreadable') issues.push(...reading.issues);
    else understood.push({ typed: cell, content: toContent(cell, reading) });
  }
  return { understood, issues };
}

function toContent(
  typed: TypedCell,
  reading: Extract<ReturnType<typeof readTypedCell>, { kind: 'value' | 'blank' }>,
): CellContent | null {
  if (reading.kind === 'blank') return null;
  return {
    value: reading.value,
    seriesBreak: typed.seriesBreak,
    note: tidyText(typed.note) || null,
    explanation: tidyText(typed.explanation) || null,
    answers: [],
  };
}

interface Sorted {
  readonly changed: readonly Understood[];
  /** Typed as it stands already. */
  readonly same: readonly Cell[];
  readonly conflicts: readonly CellConflict[];
}

/** What is a change, what stands already, and what somebody else changed since it was seen. */
async function sortOut(
  transaction: Transaction,
  reportId: string,
  current: ReadonlyMap<CellKey, Cell>,
  understood: readonly Understood[],
  own: OwnChanges,
): Promise<Sorted> {
  const changed: Understood[] = [];
  const same: Cell[] = [];
  const overtaken: Understood[] = [];
  for (const one of understood) {
    const cell = current.get(one.typed.key) ?? null;
    if (isSameContent(one.content, cell)) {
      // The words stay; that they hold for what stands now may be new.
      if (cell && one.typed.explanationHolds) changed.push(one);
      else if (cell) same.push(cell);
    } else if (isUpon(cell, one.typed, own)) changed.push(one);
    else overtaken.push(one);
  }
  if (overtaken.length === 0) return { changed, same, conflicts: [] };
  const seen = await readSeen(transaction, reportId, overtaken);
  const conflicts: CellConflict[] = [];
  for (const one of overtaken) {
    const { key } = one.typed;
    const theirs = current.get(key) ?? null;
    const base = one.typed.baseVersion === '' ? null : (seen.get(one.typed.baseVersion) ?? null);
    // The typist sent back what they had seen: only the other one wrote.
    if (isSameContent(one.content, base)) {
      if (theirs) same.push(theirs);
      continue;
    }
    conflicts.push({
      key,
      mine: one.typed,
      theirs,
      ...(await readAuthor(transaction, reportId, key)),
    });
  }
  return { changed, same, conflicts };
}

/** Whether a cell stands as its typist knew it, or as their own page has written it since. */
function isUpon(cell: Cell | null, typed: TypedCell, own: OwnChanges): boolean {
  if ((cell?.version ?? '') === typed.baseVersion) return true;
  return own.isNewest(typed.key, cell?.version ?? null);
}

/** Fills in what the words of each change answer, judged on all cells as the save leaves them. */
function answered(
  sorted: Sorted,
  current: ReadonlyMap<CellKey, Cell>,
  findingsOf: ((cells: readonly (CellContent & Pick<Cell, 'key'>)[]) => Finding[]) | null,
): Sorted {
  const after = new Map<CellKey, CellContent & Pick<Cell, 'key'>>(current);
  for (const { typed, content } of sorted.changed) {
    if (content) after.set(typed.key, { key: typed.key, ...content });
    else after.delete(typed.key);
  }
  const findings = findingsOf?.([...after.values()]) ?? [];
  const changed: Understood[] = [];
  const same = [...sorted.same];
  for (const { typed, content } of sorted.changed) {
    const { key, explanationHolds = false } = typed;
    const cell = current.get(key) ?? null;
    const answers = content && answersAfter(cell, { key, ...content }, explanationHolds, findings);
    const full = content && { ...content, answers: answers ?? [] };
    if (cell && isSameContent(full, cell) && hasSameAnswers(full, cell)) same.push(cell);
    else changed.push({ typed, content: full });
  }
  return { ...sorted, changed, same };
}

async function readCurrent(
  transaction: Transaction,
  reportId: string,
): Promise<ReadonlyMap<CellKey, Cell>> {
  const rows = await transaction.reportCell.findMany({ where: { reportId }, select: cellSelect });
  return new Map(
    rows.flatMap((row) => {
      const cell = toCell(row);
      return cell ? [[cell.key, cell] as const] : [];
    }),
  );
}

/** The contents that typists saw, by version. */
async function readSeen(
  transaction: Transaction,
  reportId: string,
  overtaken: readonly Understood[],
): Promise<ReadonlyMap<string, Cell | null>> {
  const versions = overtaken.map(({ typed }) => typed.baseVersion);
  const rows = await transaction.reportCellChange.findMany({
    where: { reportId, id: { in: versions.filter((one) => /^\d{1,18}$/.test(one)).map(BigInt) } },
    select: changeSelect,
  });
  return new Map(rows.map((row) => [row.id.toString(), cellOfChange(row)]));
}

/** Who changed a cell last, and when. */
async function readAuthor(transaction: Transaction, reportId: string, key: CellKey) {
  const row = await transaction.reportCellChange.findFirst({
    where: { reportId, ...writeKey(key) },
    orderBy: { id: 'desc' },
    select: { changedByName: true, changedAt: true },
  });
  return {
    changedBy: row?.changedByName ?? '',
    changedAt: (row?.changedAt ?? now()).toISOString(),
  };
}
