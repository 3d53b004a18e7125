import 'server-only';
import { now } from '@/lib/clock';
import { can, type Viewer } from '@/lib/domain/access';
import type { Value } from '@/lib/domain/figure/figure';
import type { CellKey } from '@/lib/domain/indicator/indicator';
import { isQuarter } from '@/lib/domain/period';
import type { Cell, Lock } from '@/lib/domain/report/report';
import { allowedSteps, lockOf, lockOfStart } from '@/lib/domain/report/report-life';
import type { ReportView } from '@/lib/workspace/report-view';
import type { WorkItem } from '@/lib/workspace/work-list';
import { cellColumns, readKey } from '../cell-columns';
import { database } from '../database';
import { findForm, listAliases, listThemes } from '../public/catalogue';
import { readValue, valueColumns } from '../value-columns';
import { getWindow } from '../windows/of-provinces';
import { readExtensions } from '../windows/record';
import { cellOfChange, changeSelect, readVisibleCells } from './cells';
import { readAskedAbout, readChanges } from './changes';
import { readContent } from './content';
import { newestChange, readStanding, readSteps } from './life';
import { listRememberedNames } from './remembered-names';
import { findReportingArea, findReportRow } from './scope';

/**
 * All of one report that the viewer may see; null where there is none for them. `areaSlug` names
 * the province that lived at the quarter's end.
 */
export async function findReportView(
  viewer: Viewer,
  areaSlug: string,
  quarter: string,
): Promise<ReportView | null> {
  if (!isQuarter(quarter)) return null;
  const area = await findReportingArea(areaSlug, quarter);
  const report =
    area && (await findReportRow(viewer, 'report.see', { areaId: area.id, period: quarter }));
  if (!report) return null;
  // Before the cells are: what is changed meanwhile may be in them, what was changed before is.
  const upTo = await newestChange(database(), report.id);
  const [
    content,
    themes,
    aliases,
    window,
    standing,
    steps,
    published,
    extensions,
    rememberedNames,
  ] = await Promise.all([
    readContent(viewer, report),
    listThemes(),
    listAliases(report.formVersionId),
    getWindow(report.areaId, quarter),
    readStanding(report),
    readSteps(report.id),
    readPublishedRevision(report.id),
    readExtensions(report.areaId, quarter),
    listRememberedNames(viewer, report),
  ]);
  const at = now();
  const asTheyStand = content.shown === 'as_they_stand';
  const [changes, asked] = await Promise.all([
    readChanges(viewer, report, steps, content),
    asTheyStand ? readAskedAbout(report, steps, content.cells) : null,
  ]);
  return {
    id: report.id,
    area: report.area,
    quarter,
    revision: report.revision,
    state: report.state,
    stateSince: report.stateSince.toISOString(),
    demo: report.demo,
    hasEmmPart: content.hasEmmPart,
    sections: content.sections,
    items: content.items,
    indicators: [...content.indicators.values()],
    computed: content.computed,
    aliases,
    rememberedNames,
    rules: content.rules,
    themes,
    figuresShown: content.shown,
    cells: content.cells,
    upTo: upTo.toString(),
    previousQuarter: entries(content.previousQuarter),
    previousYearEnd: entries(content.previousYearEnd),
    sameQuarterLastYear: entries(content.sameQuarterLastYear),
    sinceLastYear: content.sinceLastYear,
    usual: [...content.usual.values()],
    publishedRevision: entries(published),
    findings: content.findings,
    blank: content.blank,
    changes,
    asked,
    events: steps.map(({ lastChangeId: _, answers, ...event }) => ({
      ...event,
      // What the province answers is read with the figures that it answers for.
      answers: asTheyStand ? answers : [],
    })),
    window,
    extensions,
    lock: lockOf(standing, viewer, window, at),
    // A report is published by its release, never by a step of its own page.
    allowedSteps: allowedSteps(standing, viewer, window, at).filter((step) => step !== 'publish'),
  };
}

/** Whether there is a report of a province's quarter that the viewer may write into, locked or not. */
export async function mayWriteReport(
  viewer: Viewer,
  areaSlug: string,
  quarter: string,
): Promise<boolean> {
  if (!isQuarter(quarter)) return false;
  const area = await findReportingArea(areaSlug, quarter);
  const where = area && { areaId: area.id, period: quarter };
  return where !== null && (await findReportRow(viewer, 'report.edit', where)) !== null;
}

/** A quarter that a province has not begun, for those who may know of its report. */
export interface ReportStart {
  readonly area: WorkItem['area'];
  readonly quarter: ReportView['quarter'];
  readonly opensAt: string;
  readonly closesAt: string;
  /** Why this province's window ends at another time than the others'; null: it does not. */
  readonly exception: string | null;
  /** Null: the viewer may begin it. */
  readonly lock: Lock | null;
}

export async function findReportStart(
  viewer: Viewer,
  areaSlug: string,
  quarter: string,
): Promise<ReportStart | null> {
  if (!isQuarter(quarter)) return null;
  const area = await findReportingArea(areaSlug, quarter);
  if (!area || !can(viewer, 'report.see', area.id)) return null;
  const [report, form, window] = await Promise.all([
    database().report.findFirst({
      where: { areaId: area.id, period: quarter },
      select: { id: true },
    }),
    findForm(quarter),
    getWindow(area.id, quarter),
  ]);
  if (report || !form) return null;
  return {
    area,
    quarter,
    opensAt: window.opensAt,
    closesAt: window.closesAt,
    exception: window.exception,
    lock: lockOfStart(area.id, viewer, window, now()),
  };
}

/** One change of a cell, as the history page lists it. */
export interface CellHistoryEntry {
  readonly id: string;
  readonly key: CellKey;
  readonly revision: number;
  /** Null: it was cleared. */
  readonly cell: Cell | null;
  readonly by: string;
  readonly at: string;
}

/** The changes of a report's cells that the viewer may read, newest first; at most 500. */
export async function getReportHistory(
  viewer: Viewer,
  reportId: string,
): Promise<CellHistoryEntry[] | null> {
  const report = await findReportRow(viewer, 'report.see', { id: reportId });
  if (!report) return null;
  const { upTo } = await readVisibleCells(viewer, report);
  const rows = await database().reportCellChange.findMany({
    where: { reportId, ...(upTo === null ? {} : { id: { lte: upTo } }) },
    orderBy: { id: 'desc' },
    take: 500,
    select: changeSelect,
  });
  return rows.map((row) => ({
    id: row.id.toString(),
    key: readKey(row),
    revision: row.revision,
    cell: cellOfChange(row),
    by: row.changedByName,
    at: row.changedAt.toISOString(),
  }));
}

/** The figures of this report that are public now. */
async function readPublishedRevision(reportId: string): Promise<Map<CellKey, Value>> {
  const rows = await database().figure.findMany({
    where: { reportId, supersededById: null },
    select: { ...cellColumns, ...valueColumns },
  });
  return new Map(
    rows.flatMap((row) => {
      const value = readValue(row);
      return value ? [[readKey(row), value] as const] : [];
    }),
  );
}

function entries(values: ReadonlyMap<CellKey, Value>) {
  return [...values].map(([key, value]) => ({ key, value }));
}
