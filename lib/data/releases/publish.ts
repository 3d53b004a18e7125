import 'server-only';
import { now } from '@/lib/clock';
import { can, type Viewer } from '@/lib/domain/access';
import { invalid, refused } from '@/lib/domain/outcome';
import type { Quarter } from '@/lib/domain/period';
import {
  changesOfSeen,
  type PublishOutcome,
  type ReleaseWords,
  type SeenRelease,
} from '@/lib/domain/release';
import { afterStep } from '@/lib/domain/report/report-life';
import { announcePublication } from '@/lib/serving/announcement';
import { database, type Transaction } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';
import {
  nextInstant,
  type ReportRow,
  reportScope,
  reportSelect,
  toReportRow,
} from '../reports/scope';
import { writeValue } from '../value-columns';
import { previewDraft, seenOf } from './preview';
import { type ReleasedCell, readReleasedCells } from './released-cells';
import { isSameStatement, readStanding } from './standing';

/**
 * Makes a release public in one transaction: what its reports say for the first time or anew is
 * copied from their cells as rows that never change, takes the place of the revision before, and the
 * publication number moves.
 * `seen` is the draft as its publisher saw it: where it is another by now, `stale` says what
 * changed and nothing comes out. A second click finds it published and answers the same. Issue:
 * reports "not_accepted".
 */
export async function publishRelease(
  viewer: Viewer,
  releaseId: string,
  seen: SeenRelease,
): Promise<PublishOutcome> {
  if (!can(viewer, 'release.publish')) return refused;
  const { outcome, number } = await database().$transaction((transaction) =>
    publishLocked(transaction, viewer, releaseId, seen),
  );
  if (number !== null) announcePublication(number);
  return outcome;
}

async function publishLocked(
  transaction: Transaction,
  viewer: Viewer,
  releaseId: string,
  seen: SeenRelease,
): Promise<{ readonly outcome: PublishOutcome; readonly number: bigint | null }> {
  await transaction.$queryRaw(
    Prisma.sql`SELECT 1 AS locked FROM release WHERE id = ${releaseId} FOR UPDATE`,
  );
  const release = await transaction.release.findFirst({
    where: { id: releaseId, demo: viewer.demo },
    select: {
      id: true,
      slug: true,
      state: true,
      titleVi: true,
      titleEn: true,
      noteVi: true,
      noteEn: true,
    },
  });
  if (!release) return { outcome: refused, number: null };
  if (release.state === 'published') {
    return { outcome: { kind: 'ok', slug: release.slug }, number: null };
  }
  const reports = await lockReports(transaction, releaseId);
  if (reports === null) return { outcome: invalid('reports', 'not_accepted'), number: null };
  const cells = await readReleasedCells(transaction, reports);
  const stale = await staleOf(transaction, viewer, seen, release, reports, cells);
  if (stale) return { outcome: stale, number: null };
  const at = now();
  await transaction.release.update({
    where: { id: releaseId },
    data: { state: 'published', publishedAt: at, publishedByName: viewer.name },
  });
  const standing = await readStanding(transaction, reports);
  await insertFigures(
    transaction,
    reports.flatMap((report) =>
      (cells.get(report.id) ?? [])
        .filter((cell) => !isSameStatement(cell, standing.get(`${report.id} ${cell.key}`)))
        .map((cell) => toFigureRow(report, cell, releaseId, at)),
    ),
  );
  await supersede(transaction, releaseId);
  await takePublishSteps(transaction, viewer, reports, at);
  await appendEvents(transaction, [
    {
      at,
      actor: viewer,
      action: 'release.publish',
      subjectType: 'release',
      subjectId: releaseId,
      fromState: 'draft',
      toState: 'published',
      details: { reports: reports.map(({ id, revision }) => ({ id, revision })) },
    },
    ...reports.map((report) => ({
      at,
      actor: viewer,
      action: 'report.publish',
      subjectType: 'report' as const,
      subjectId: report.id,
      fromState: report.state,
      toState: 'published',
      details: { revision: report.revision, cells: [], release: release.slug },
    })),
  ]);
  const publication = await transaction.publication.findUniqueOrThrow({ where: { id: 1 } });
  return { outcome: { kind: 'ok', slug: release.slug }, number: publication.number };
}

/** What is not as it was seen; null where all is. */
async function staleOf(
  transaction: Transaction,
  viewer: Viewer,
  seen: SeenRelease,
  release: ReleaseWords & { readonly slug: string },
  reports: readonly ReportRow[],
  cells: ReadonlyMap<string, readonly ReleasedCell[]>,
): Promise<PublishOutcome | null> {
  const preview = await previewDraft(
    transaction,
    reports.map(({ period, ...report }) => ({ ...report, quarter: period, ready: true })),
    cells,
  );
  const { words, added, removed, changed } = changesOfSeen(seen, seenOf(release, preview, cells));
  if (!words && added.length + removed.length + changed.length === 0) return null;
  const rows = await transaction.report.findMany({
    where: {
      AND: [
        { id: { in: [...added, ...removed, ...changed] } },
        reportScope(viewer, 'release.publish'),
      ],
    },
    select: reportSelect,
  });
  const named = (ids: readonly string[]) =>
    rows
      .filter(({ id }) => ids.includes(id))
      .map(({ area, period }) => ({ area, quarter: period as Quarter }));
  return {
    kind: 'stale',
    words,
    added: named(added),
    removed: named(removed),
    changed: named(changed),
  };
}

/** The reports of a release, locked; null unless every one is accepted in the revision gathered. */
async function lockReports(
  transaction: Transaction,
  releaseId: string,
): Promise<readonly ReportRow[] | null> {
  await transaction.$queryRaw(Prisma.sql`
    SELECT 1 AS locked FROM report
    WHERE id IN (SELECT report_id FROM release_report WHERE release_id = ${releaseId})
    ORDER BY id FOR UPDATE`);
  const rows = await transaction.releaseReport.findMany({
    where: { releaseId },
    orderBy: { reportId: 'asc' },
    select: { revision: true, report: { select: reportSelect } },
  });
  const ready = rows.every(
    ({ report, revision }) => report.state === 'accepted' && report.revision === revision,
  );
  return ready && rows.length > 0 ? rows.map(({ report }) => toReportRow(report)) : null;
}

/** A row of `figure`, by its columns. */
function toFigureRow(report: ReportRow, cell: ReleasedCell, releaseId: string, at: Date) {
  const { period } = cell;
  const { valueHigh, ...value } = writeValue(cell.value);
  return {
    indicator_code: cell.indicator,
    area_id: report.areaId,
    scope: cell.scope,
    measure: cell.measure,
    period: period.code,
    period_kind: period.kind,
    period_start: period.start,
    period_end: period.end,
    ...value,
    value_high: valueHigh,
    series_break: cell.seriesBreak,
    origin: 'reported' as const,
    revision: report.revision,
    note: cell.note,
    reported_in: report.period,
    report_id: report.id,
    release_id: releaseId,
    demo: report.demo,
    published_at: at,
  };
}

/** All in one statement, however many: more values than a statement has places for. */
async function insertFigures(
  transaction: Transaction,
  rows: readonly ReturnType<typeof toFigureRow>[],
): Promise<void> {
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO figure (indicator_code, area_id, scope, measure, period, period_kind, period_start,
      period_end, value, value_high, text, themes, absence, status, precision, series_break, origin,
      revision, note, reported_in, report_id, release_id, demo, published_at)
    SELECT indicator_code, area_id, scope, measure, period, period_kind, period_start,
      period_end, value, value_high, text, themes, absence, status, precision, series_break, origin,
      revision, note, reported_in, report_id, release_id, demo, published_at
    FROM jsonb_populate_recordset(NULL::figure, ${JSON.stringify(rows)}::jsonb)`);
}

/** Every report is published now, by a step like any other. Nothing was written since the last one. */
async function takePublishSteps(
  transaction: Transaction,
  viewer: Viewer,
  reports: readonly ReportRow[],
  at: Date,
): Promise<void> {
  const steps = reports.map((report) => ({
    id: report.id,
    from: report.state,
    to: afterStep(report, 'publish').state,
    since: nextInstant(report, at).toISOString(),
  }));
  const taken = Prisma.sql`jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
    AS taken (id text, "from" "ReportState", "to" "ReportState", since timestamptz)`;
  await transaction.$executeRaw(Prisma.sql`
    UPDATE report SET state = taken."to", state_since = taken.since
    FROM ${taken} WHERE report.id = taken.id`);
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO report_step
      (report_id, step, at, by_id, by_name, from_state, to_state, revision, last_change_id)
    SELECT report.id, 'publish', ${at}, ${viewer.userId}, ${viewer.name}, taken."from", taken."to",
      report.revision, (
        SELECT last_change_id FROM report_step AS before
        WHERE before.report_id = report.id ORDER BY before.id DESC LIMIT 1)
    FROM ${taken} JOIN report ON report.id = taken.id
    ORDER BY report.id`);
}

/** Each figure of the report's earlier revision points to the one that takes its place. */
async function supersede(transaction: Transaction, releaseId: string): Promise<void> {
  await transaction.$executeRaw(Prisma.sql`
    UPDATE figure AS earlier SET superseded_by_id = later.id
    FROM figure AS later
    WHERE later.release_id = ${releaseId}
      AND earlier.report_id = later.report_id
      AND earlier.indicator_code = later.indicator_code
      AND earlier.scope = later.scope
      AND earlier.measure = later.measure
      AND earlier.revision < later.revision
      AND earlier.superseded_by_id IS NULL`);
}
