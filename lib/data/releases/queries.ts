import 'server-only';
import { can, type Viewer } from '@/lib/domain/access';
import type { Quarter } from '@/lib/domain/period';
import type { ReleaseCandidate, ReleaseDesk, ReleaseListing } from '@/lib/domain/release';
import { database } from '../database';
import type { Prisma } from '../generated/client';
import { reportScope, reportSelect, toReportRow } from '../reports/scope';
import { previewDraft, previewPublished, seenOf } from './preview';
import { readReleasedCells } from './released-cells';

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

/**
 * One release with what a reviewer checks before publishing, or with what came out; null where there
 * is none for them.
 */
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
  const { reports: gathered, ...listing } = release;
  const reports = gathered.map(({ report, revision }) => ({
    id: report.id,
    area: report.area,
    quarter: report.period as Quarter,
    revision,
    ready: report.state === 'accepted' && report.revision === revision,
  }));
  if (listing.state === 'published') {
    return {
      ...toListing(listing),
      seen: null,
      reports: await previewPublished(database(), release.id, reports),
    };
  }
  const cells = await readReleasedCells(
    database(),
    gathered.map(({ report }) => toReportRow(report)),
  );
  const preview = await previewDraft(database(), reports, cells);
  return { ...toListing(listing), seen: seenOf(listing, preview, cells), reports: preview };
}
