import 'server-only';
import { can, type Viewer } from '@/lib/domain/access';
import { changedKeys } from '@/lib/domain/cell-difference';
import type { Value } from '@/lib/domain/figure';
import { type CellKey, cellKey } from '@/lib/domain/indicator';
import type { Quarter } from '@/lib/domain/period';
import type {
  ReleaseCandidate,
  ReleaseDesk,
  ReleaseDeskReport,
  ReleaseListing,
} from '@/lib/domain/release';
import { database } from '../database';
import type { Prisma } from '../generated/client';
import { reportScope, reportSelect, toReportRow } from '../reports/scope';
import { readValue, valueColumns } from '../value-columns';
import { type ReleasedCell, readReleasedCells } from './released-cells';

/** Releases of a viewer who may prepare them; of the same set as the viewer. */
export function releaseScope(viewer: Viewer): Prisma.ReleaseWhereInput | null {
  return can(viewer, 'release.prepare') ? { demo: viewer.demo } : null;
}

/** The accepted reports that wait for a release, newest quarter first. */
export async function listReleaseCandidates(viewer: Viewer): Promise<ReleaseCandidate[]> {
  const rows = await database().report.findMany({
    where: { AND: [{ state: 'accepted' }, reportScope(viewer, 'release.prepare')] },
    orderBy: [{ period: 'desc' }, { areaId: 'asc' }],
    select: { ...reportSelect, releases: { select: { revision: true } } },
  });
  return rows
    .filter((row) => row.releases.every(({ revision }) => revision !== row.revision))
    .map((row) => ({
      reportId: row.id,
      area: row.area,
      quarter: row.period as Quarter,
      revision: row.revision,
      acceptedSince: row.stateSince.toISOString(),
    }));
}

const listingSelect = {
  id: true,
  slug: true,
  titleVi: true,
  titleEn: true,
  noteVi: true,
  noteEn: true,
  state: true,
  publishedAt: true,
  publishedByName: true,
} satisfies Prisma.ReleaseSelect;

type ListingRow = Prisma.ReleaseGetPayload<{ select: typeof listingSelect }>;

function toListing({ publishedAt, publishedByName, ...row }: ListingRow) {
  return {
    ...row,
    publishedAt: publishedAt?.toISOString() ?? null,
    publishedBy: publishedByName,
  };
}

/** Drafts first, then the published ones, newest first. Empty for who may not prepare any. */
export async function listReleases(viewer: Viewer): Promise<ReleaseListing[]> {
  const scope = releaseScope(viewer);
  if (!scope) return [];
  const rows = await database().release.findMany({
    where: scope,
    orderBy: [{ state: 'asc' }, { publishedAt: 'desc' }, { createdAt: 'desc' }],
    select: { ...listingSelect, _count: { select: { reports: true } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...toListing(row), reportCount: _count.reports }));
}

/** One release with what a reviewer checks before publishing; null where there is none for them. */
export async function findRelease(viewer: Viewer, slug: string): Promise<ReleaseDesk | null> {
  const scope = releaseScope(viewer);
  const release =
    scope &&
    (await database().release.findFirst({
      where: { AND: [{ slug }, scope] },
      select: {
        ...listingSelect,
        reports: {
          orderBy: [{ report: { period: 'desc' } }, { report: { areaId: 'asc' } }],
          select: { revision: true, report: { select: reportSelect } },
        },
      },
    }));
  if (!release) return null;
  const { reports, ...listing } = release;
  const current = reports.filter(
    ({ report, revision }) => report.state === 'accepted' && report.revision === revision,
  );
  const cells = await readReleasedCells(
    database(),
    current.map(({ report }) => toReportRow(report)),
  );
  const before = await readPublic(current.map(({ report }) => report.id));
  return {
    ...toListing(listing),
    reports: reports.map(({ report, revision }) =>
      toDeskReport(
        { reportId: report.id, area: report.area, quarter: report.period as Quarter, revision },
        cells.get(report.id) ?? [],
        before.get(report.id) ?? new Map(),
      ),
    ),
  };
}

function toDeskReport(
  report: Omit<ReleaseDeskReport, 'blank' | 'differences'>,
  cells: readonly ReleasedCell[],
  before: ReadonlyMap<CellKey, Value>,
): ReleaseDeskReport {
  const after = new Map(cells.map((cell) => [cell.key, cell.value]));
  return {
    ...report,
    blank: cells.filter((cell) => cell.blank).map((cell) => cell.key),
    differences:
      before.size === 0
        ? []
        : changedKeys(before, after).flatMap((key) => {
            const value = after.get(key);
            return value ? { key, before: before.get(key) ?? null, after: value } : [];
          }),
  };
}

/** What is public of some reports, by report. */
async function readPublic(
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<CellKey, Value>>> {
  const rows = await database().figure.findMany({
    where: { reportId: { in: [...reportIds] }, supersededById: null },
    select: { reportId: true, indicatorCode: true, scope: true, ...valueColumns },
  });
  const byReport = new Map<string, Map<CellKey, Value>>();
  for (const row of rows) {
    const value = readValue(row);
    if (row.reportId === null || value === null) continue;
    const figures = byReport.get(row.reportId) ?? new Map<CellKey, Value>();
    figures.set(cellKey(row.indicatorCode, row.scope), value);
    byReport.set(row.reportId, figures);
  }
  return byReport;
}
