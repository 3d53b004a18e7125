import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { type CellKey, cellPlace, reportedPeriod } from '@/lib/domain/indicator/indicator';
import { insert } from '../database';
import { askedIn, type DemoCell } from './cells';
import { type LifeEvent, lifeOf, type ReportLife } from './life';
import { staffOf } from './people';
import type { PlannedReport } from './plan';
import type { PlannedRelease } from './releases';
import { valueFields } from './value-fields';

interface PlacedReport {
  readonly id: string;
  readonly plan: PlannedReport;
  readonly life: ReportLife;
}

/** A change of a cell, as the record keeps it; its identifier is the cell's version. */
interface Change {
  readonly id: number;
  readonly reportId: string;
  readonly revision: number;
  readonly cell: DemoCell;
  readonly changedBy: { readonly changedById: string; readonly changedByName: string };
  readonly changedAt: Date;
}

/** Writes reports with their changes, cells, releases, figures and events, as the steps would. */
export async function insertReports(
  client: ClientBase,
  plans: readonly PlannedReport[],
  releases: readonly PlannedRelease[],
  now: Date,
): Promise<void> {
  const reports = plans.map((plan) => ({ id: randomUUID(), plan, life: lifeOf(plan, now) }));
  const changes = await numberChanges(client, reports);
  await insert(client, 'report', reports.map(reportRow));
  await insert(client, 'report_cell_change', changes.map(changeRow));
  await insert(client, 'report_cell', newestOfEach(changes).map(cellRow));
  await insertReleases(client, reports, releases);
  await insertSteps(client, reports, changes);
  await insertEvents(client, reports, releases);
}

function reportRow({ id, plan, life }: PlacedReport) {
  const [first] = life.events;
  const last = life.events.at(-1);
  return {
    id,
    areaId: plan.areaId,
    period: plan.quarter,
    formVersionId: askedIn(plan.quarter).formVersionId,
    // A correction that was dropped left the revision before it.
    revision: last && last.revision - (last.step === 'drop' ? 1 : 0),
    state: last?.to,
    demo: true,
    createdAt: first?.at,
    stateSince: last?.at,
  };
}

/** Which cells a revision wrote: all of the first, and what a correction changed. */
function writtenCells(plan: PlannedReport): (readonly DemoCell[])[] {
  if (!plan.beforeCorrection) return [plan.cells];
  const before = new Map(plan.beforeCorrection.map((cell) => [cell.key, JSON.stringify(cell)]));
  const corrected = plan.cells.filter((cell) => before.get(cell.key) !== JSON.stringify(cell));
  return [plan.beforeCorrection, corrected];
}

async function numberChanges(
  client: ClientBase,
  reports: readonly PlacedReport[],
): Promise<Change[]> {
  const changes = reports.flatMap(({ id: reportId, plan, life }) => {
    const { id: changedById, name: changedByName } = staffOf(plan.slug, plan.nameVi);
    return writtenCells(plan).flatMap((cells, index) => {
      const from = life.writtenAt[index] ?? new Date(0);
      return cells.map((cell, position) => ({
        reportId,
        revision: index + 1,
        cell,
        changedBy: { changedById, changedByName },
        // Cell by cell, as a form is filled; never later than now.
        changedAt: new Date(from.getTime() - (cells.length - position) * 20_000),
      }));
    });
  });
  changes.sort((a, b) => a.changedAt.getTime() - b.changedAt.getTime());
  const { rows } = await client.query<{ id: string }>(
    `SELECT nextval(pg_get_serial_sequence('report_cell_change', 'id')) AS id
     FROM generate_series(1, $1)`,
    [changes.length],
  );
  return changes.map((change, index) => ({ ...change, id: Number(rows[index]?.id) }));
}

function place(key: CellKey) {
  const { indicator, scope, measure } = cellPlace(key);
  return { indicatorCode: indicator, scope, measure };
}

function content({ reportId, cell, changedBy, changedAt }: Change) {
  return {
    reportId,
    ...place(cell.key),
    ...valueFields(cell.value),
    seriesBreak: cell.seriesBreak,
    note: cell.note,
    explanation: cell.explanation,
    answers: [...cell.answers],
    ...changedBy,
    changedAt,
  };
}

function changeRow(change: Change) {
  return { id: change.id, revision: change.revision, ...content(change) };
}

function cellRow(change: Change) {
  return { version: change.id, ...content(change) };
}

function newestOfEach(changes: readonly Change[]): Change[] {
  return [
    ...new Map(changes.map((change) => [`${change.reportId} ${change.cell.key}`, change])).values(),
  ];
}

async function insertReleases(
  client: ClientBase,
  reports: readonly PlacedReport[],
  releases: readonly PlannedRelease[],
): Promise<void> {
  const ids = new Map(reports.map(({ id, plan }) => [plan, id]));
  const contents = releases.flatMap(({ row, contents: held }) =>
    held.map(({ report, revision }) => ({ release: row, report, revision })),
  );
  await insert(
    client,
    'release',
    releases.map(({ row }) => row),
  );
  await insert(
    client,
    'release_report',
    contents.map(({ release, report, revision }) => ({
      releaseId: release.id,
      reportId: ids.get(report),
      revision,
    })),
  );
  const figures = contents.flatMap(({ release, report, revision }) => {
    const cells = revision === 1 ? (report.beforeCorrection ?? report.cells) : report.cells;
    // A revision belongs to what changed: the rest stands as it came out.
    const before = new Set(
      revision === 1
        ? []
        : figureRows(report, report.beforeCorrection ?? []).map((row) => JSON.stringify(row)),
    );
    const changed = figureRows(report, cells).filter((row) => !before.has(JSON.stringify(row)));
    return changed.map((figure) => ({
      ...figure,
      origin: 'reported',
      revision,
      reportId: ids.get(report),
      releaseId: release.id,
      demo: true,
      publishedAt: release.publishedAt,
    }));
  });
  await insert(client, 'figure', figures);
  await client.query(
    `UPDATE figure AS earlier SET superseded_by_id = later.id
     FROM figure AS later
     WHERE earlier.demo AND earlier.superseded_by_id IS NULL
       AND later.report_id = earlier.report_id AND later.indicator_code = earlier.indicator_code
       AND later.scope = earlier.scope AND later.measure = earlier.measure
       AND later.revision = earlier.revision + 1`,
  );
}

/** Every cell that was asked for; one left blank goes out as not reported, unless it may be. */
function figureRows(report: PlannedReport, cells: readonly DemoCell[]) {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  return askedIn(report.quarter).lines.flatMap((line) => {
    const { key, optional } = line;
    const cell = byKey.get(key);
    if (!cell && optional) return [];
    const { code, kind, start, end } = reportedPeriod(line, report.quarter);
    return {
      ...place(key),
      areaId: report.areaId,
      period: code,
      periodKind: kind,
      periodStart: start,
      periodEnd: end,
      ...valueFields(cell?.value ?? { type: 'absent', absence: 'L' }),
      seriesBreak: cell?.seriesBreak ?? false,
      note: cell?.note ?? null,
      reportedIn: report.quarter,
    };
  });
}

/** The steps of the reports' lives, each with the newest change that was there. */
async function insertSteps(
  client: ClientBase,
  reports: readonly PlacedReport[],
  changes: readonly Change[],
): Promise<void> {
  const changesOf = new Map<string, Change[]>(reports.map(({ id }) => [id, []]));
  for (const change of changes) changesOf.get(change.reportId)?.push(change);
  const steps = reports
    .flatMap(({ id: reportId, life }) => life.events.map((event) => ({ reportId, event })))
    .sort((a, b) => a.event.at.getTime() - b.event.at.getTime());
  const { rows } = await client.query<{ id: string }>(
    `SELECT nextval(pg_get_serial_sequence('report_step', 'id')) AS id FROM generate_series(1, $1)`,
    [steps.length],
  );
  const numbered = steps.map((step, index) => ({ ...step, id: rows[index]?.id }));
  await insert(
    client,
    'report_step',
    numbered.map(({ id, reportId, event }) => ({
      id,
      reportId,
      step: event.step,
      at: event.at,
      byId: event.actor.id,
      byName: event.actor.name,
      fromState: event.from,
      toState: event.to,
      revision: event.revision,
      reason: event.reason,
      lastChangeId:
        changesOf.get(reportId)?.findLast(({ changedAt }) => changedAt <= event.at)?.id ?? null,
    })),
  );
  await insert(
    client,
    'report_step_cell',
    numbered.flatMap(({ id: stepId, event }) => [
      ...event.cells.map((key, index) => ({
        stepId,
        ...place(key),
        position: index + 1,
        answer: null,
      })),
      ...Object.entries(event.answers ?? {}).map(([key, answer]) => ({
        stepId,
        ...place(key as CellKey),
        position: null,
        answer,
      })),
    ]),
  );
}

async function insertEvents(
  client: ClientBase,
  reports: readonly PlacedReport[],
  releases: readonly PlannedRelease[],
): Promise<void> {
  const ids = new Map(reports.map(({ id, plan }) => [plan, id]));
  const slugOf = (plan: PlannedReport, revision: number) =>
    releases.find(({ contents }) =>
      contents.some((held) => held.report === plan && held.revision === revision),
    )?.row.slug;
  const ofReports = reports.flatMap(({ id, plan, life }) =>
    life.events.map((event) => ({
      ...eventRow(event),
      action: `report.${event.step}`,
      subjectType: 'report',
      subjectId: id,
      details: {
        revision: event.revision,
        cells: event.cells,
        ...(event.answers ? { answers: event.answers } : {}),
        ...(event.step === 'publish' ? { release: slugOf(plan, event.revision) } : {}),
      },
    })),
  );
  const ofReleases = releases.map(({ row, contents }) => ({
    at: row.publishedAt,
    actorId: 'demo-tonghop',
    actorName: row.publishedByName,
    action: 'release.publish',
    subjectType: 'release',
    subjectId: row.id,
    fromState: 'draft',
    toState: 'published',
    reason: null,
    details: {
      reports: contents.map(({ report, revision }) => ({ id: ids.get(report), revision })),
    },
  }));
  const inOrder = [...ofReleases, ...ofReports].sort((a, b) => a.at.getTime() - b.at.getTime());
  await insert(client, 'audit_event', inOrder);
}

function eventRow({ at, actor, from, to, reason }: LifeEvent) {
  return {
    at,
    actorId: actor.id,
    actorName: actor.name,
    fromState: from,
    toState: to,
    reason,
  };
}
