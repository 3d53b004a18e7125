import 'server-only';
import { now } from '@/lib/clock';
import { can, type Viewer } from '@/lib/domain/access';
import type { Embargo, EmbargoChoice, EmbargoOutcome } from '@/lib/domain/embargo';
import type { Figure } from '@/lib/domain/figure/figure';
import { invalid, refused } from '@/lib/domain/outcome';
import { reportSourceTitle } from '@/lib/messages/sources';
import { database } from '../database';
import { Prisma } from '../generated/client';
import { appendEvents } from '../record/append';
import { type ReportRow, reportSelect, toReportRow } from '../reports/scope';
import { releaseScope } from './queries';
import { type ReleasedCell, readReleasedCells } from './released-cells';
import { isSameStatement, readStanding } from './standing';

/** The organisers to whom a draft may be opened before it is out; null where there is none for this viewer. */
export async function listEmbargoChoices(
  viewer: Viewer,
  releaseId: string,
): Promise<EmbargoChoice[] | null> {
  const scope = releaseScope(viewer);
  const release =
    scope &&
    (await database().release.findFirst({
      where: { AND: [{ id: releaseId, state: 'draft' }, scope] },
      select: { embargoReaders: { select: { userId: true } } },
    }));
  if (!release) return null;
  const readers = new Set(release.embargoReaders.map(({ userId }) => userId));
  const organisers = await database().user.findMany({
    where: mayBeNamed(viewer),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
  return organisers.map(({ id, name }) => ({ userId: id, name, mayRead: readers.has(id) }));
}

/**
 * Opens a draft to the organisers named, and to nobody else; who is left out reads it no longer.
 * Issue: readers "unknown".
 */
export async function openUnderEmbargo(
  viewer: Viewer,
  releaseId: string,
  userIds: readonly string[],
): Promise<EmbargoOutcome> {
  const scope = releaseScope(viewer);
  if (!scope) return refused;
  return database().$transaction(async (transaction): Promise<EmbargoOutcome> => {
    await transaction.$queryRaw(
      Prisma.sql`SELECT 1 AS locked FROM release WHERE id = ${releaseId} FOR UPDATE`,
    );
    const release = await transaction.release.findFirst({
      where: { AND: [{ id: releaseId, state: 'draft' }, scope] },
      select: { slug: true, embargoReaders: { select: { userId: true } } },
    });
    if (!release) return refused;
    const asked = new Set(userIds);
    const named = await transaction.user.findMany({
      where: { AND: [{ id: { in: [...asked] } }, mayBeNamed(viewer)] },
      select: { id: true },
    });
    if (named.length < asked.size) return invalid('readers', 'unknown');
    const before = new Set(release.embargoReaders.map(({ userId }) => userId));
    const given = [...asked].filter((id) => !before.has(id));
    const taken = [...before].filter((id) => !asked.has(id));
    if (given.length + taken.length === 0) return { kind: 'ok', slug: release.slug };
    const at = now();
    await transaction.embargoReader.deleteMany({ where: { releaseId, userId: { in: taken } } });
    await transaction.embargoReader.createMany({
      data: given.map((userId) => ({ releaseId, userId, givenByName: viewer.name, givenAt: at })),
    });
    await appendEvents(transaction, [
      {
        at,
        actor: viewer,
        action: 'release.open_under_embargo',
        subjectType: 'release',
        subjectId: releaseId,
        details: { given, taken },
      },
    ]);
    return { kind: 'ok', slug: release.slug };
  });
}

/** The releases open to a viewer before they are out: moves when one is opened, closed or comes out. */
export async function readOpenedEmbargoes(viewer: Viewer): Promise<string[]> {
  if (!can(viewer, 'embargo.read')) return [];
  const opened = await database().release.findMany({
    where: openTo(viewer),
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return opened.map(({ id }) => id);
}

/** What this viewer may read before it is out; null where nothing is open to them. */
export async function readEmbargo(viewer: Viewer): Promise<Embargo | null> {
  if (!can(viewer, 'embargo.read')) return null;
  const releases = await database().release.findMany({
    where: openTo(viewer),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      titleVi: true,
      titleEn: true,
      slug: true,
      reports: { select: { revision: true, report: { select: reportSelect } } },
    },
  });
  if (releases.length === 0) return null;
  const gathered = releases.flatMap(({ reports, slug, titleVi, titleEn }) =>
    reports
      // One that was taken back since says nothing until it is accepted again.
      .filter(({ report, revision }) => report.state === 'accepted' && report.revision === revision)
      .map(({ report }) => ({
        report: toReportRow(report),
        release: { slug, titleVi, titleEn },
      })),
  );
  const reports = gathered.map(({ report }) => report);
  const [cells, standing] = await Promise.all([
    readReleasedCells(database(), reports),
    readStanding(database(), reports),
  ]);
  const figures = gathered.flatMap(({ report, release }) =>
    (cells.get(report.id) ?? [])
      .filter(
        (cell) =>
          cell.measure === 'actual' &&
          !isSameStatement(cell, standing.get(`${report.id} ${cell.key}`)),
      )
      .map((cell) => toFigure(report, cell, release)),
  );
  return { releases: releases.map(({ titleVi, titleEn }) => ({ titleVi, titleEn })), figures };
}

/** Keeps in the record that somebody took figures under embargo away in a file. */
export async function recordEmbargoedFile(
  viewer: Viewer,
  conferenceId: string,
  file: { readonly type: 'pptx' | 'pdf'; readonly slides: number },
): Promise<void> {
  if (!can(viewer, 'embargo.read')) return;
  await appendEvents(database(), [
    {
      at: now(),
      actor: viewer,
      action: 'conference.take_embargoed_file',
      subjectType: 'conference',
      subjectId: conferenceId,
      details: { ...file },
    },
  ]);
}

function openTo(viewer: Viewer) {
  return {
    state: 'draft' as const,
    demo: viewer.demo,
    embargoReaders: { some: { userId: viewer.userId } },
  };
}

/** Organisers of the viewer's set who may sign in. */
function mayBeNamed(viewer: Viewer) {
  return {
    demo: viewer.demo,
    disabledAt: null,
    roles: { some: { role: 'organiser' as const } },
  };
}

/** A line of a report as the figure that it will be; of a day on which it came out nothing is said. */
function toFigure(
  report: ReportRow,
  { key, indicator, scope, measure, period, value, seriesBreak, note }: ReleasedCell,
  release: Figure['release'],
): Figure {
  return {
    ...{ id: `embargo ${report.id} ${key}`, indicator, area: report.areaId, scope, measure },
    ...{ period: period.code, periodKind: period.kind, periodStart: period.start },
    ...{ periodEnd: period.end, value, seriesBreak, origin: 'reported', note, printed: null },
    revision: report.revision,
    dataset: report.demo ? 'demo' : 'real',
    source: {
      id: `bao-cao-${report.areaId}-${report.period.toLowerCase()}`,
      class: 'report',
      titleVi: reportSourceTitle.vi(report.area.nameVi, report.period),
      titleEn: reportSourceTitle.en(report.area.nameEn, report.period),
      publishedOn: '',
      url: null,
      readAs: 'report',
      quarter: report.period,
    },
    release,
    publishedAt: now().toISOString(),
  };
}
