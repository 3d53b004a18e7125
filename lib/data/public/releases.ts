import 'server-only';
import type { Dataset } from '@/lib/domain/figure/figure';
import { type Quarter, shiftQuarter } from '@/lib/domain/period';
import type { PublishedRelease, PublishedReleaseView, PublishedReport } from '@/lib/domain/release';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import { readingDatabase } from '../database';
import type { Prisma } from '../generated/client';
import { readFigures } from './figure-row';

const areaSelect = { id: true, slug: true, nameVi: true, nameEn: true } as const;

const releaseSelect = {
  id: true,
  slug: true,
  titleVi: true,
  titleEn: true,
  noteVi: true,
  noteEn: true,
  publishedAt: true,
  reports: {
    select: {
      reportId: true,
      revision: true,
      report: { select: { period: true, area: { select: areaSelect } } },
    },
    orderBy: [{ report: { period: 'desc' } }, { report: { areaId: 'asc' } }],
  },
} satisfies Prisma.ReleaseSelect;

type ReleaseRow = Prisma.ReleaseGetPayload<{ select: typeof releaseSelect }>;

function published(dataset: Dataset): Prisma.ReleaseWhereInput {
  return { state: 'published', demo: dataset === 'demo' };
}

function toRelease(row: ReleaseRow): PublishedRelease {
  // The database's own constraint: what is published has a day.
  if (row.publishedAt === null) throw new Error(`release ${row.slug} is not published`);
  const { slug, titleVi, titleEn, noteVi, noteEn } = row;
  return {
    slug,
    titleVi,
    titleEn,
    noteVi,
    noteEn,
    publishedAt: row.publishedAt.toISOString(),
    reports: row.reports.map(({ report, revision }) => ({
      area: report.area,
      quarter: report.period as Quarter,
      revision,
    })),
  };
}

/** The published releases of a dataset, newest first. */
export async function listPublishedReleases(dataset: Dataset): Promise<PublishedRelease[]> {
  const rows = await readingDatabase().release.findMany({
    where: published(dataset),
    orderBy: [{ publishedAt: 'desc' }, { slug: 'asc' }],
    select: releaseSelect,
  });
  return rows.map(toRelease);
}

/** Every published revision of the reports of the newest quarters that were reported at all. */
export async function listNewestReports(
  dataset: Dataset,
  quarters: number,
): Promise<PublishedReport[]> {
  const release = published(dataset);
  const newest = await readingDatabase().releaseReport.findFirst({
    where: { release },
    orderBy: { report: { period: 'desc' } },
    select: { report: { select: { period: true } } },
  });
  if (newest === null) return [];
  const since = shiftQuarter(newest.report.period as Quarter, 1 - quarters);
  const rows = await readingDatabase().releaseReport.findMany({
    where: { release, report: { period: { gte: since } } },
    orderBy: [{ report: { period: 'desc' } }, { report: { areaId: 'asc' } }, { revision: 'asc' }],
    select: {
      revision: true,
      report: { select: { period: true, areaId: true } },
      release: { select: { slug: true, titleVi: true, titleEn: true, publishedAt: true } },
    },
  });
  return rows.flatMap(({ revision, report, release: { publishedAt, ...words } }) =>
    publishedAt === null
      ? []
      : [
          {
            area: report.areaId,
            quarter: report.period as Quarter,
            revision,
            publishedAt: publishedAt.toISOString(),
            release: words,
          },
        ],
  );
}

/** One published release with its figures as they came out and what it corrected; or null. */
export async function findPublishedRelease(
  dataset: Dataset,
  slug: string,
): Promise<PublishedReleaseView | null> {
  const row = await readingDatabase().release.findFirst({
    where: { slug, ...published(dataset) },
    select: releaseSelect,
  });
  if (!row) return null;
  const [figures, earlier, later] = await Promise.all([
    readFigures('FROM figure WHERE release_id = $1 ORDER BY area_id, figure.id', [row.id]),
    readFigures(
      'FROM figure WHERE superseded_by_id IN (SELECT id FROM figure WHERE release_id = $1)',
      [row.id],
    ),
    readingDatabase().release.findMany({
      where: {
        ...published(dataset),
        reports: {
          some: {
            OR: row.reports.map(({ reportId, revision }) => ({
              reportId,
              revision: { gt: revision },
            })),
          },
        },
      },
      orderBy: { publishedAt: 'asc' },
      select: { slug: true, titleVi: true, titleEn: true },
    }),
  ]);
  const revised = new Map(earlier.map(({ figure, supersededBy }) => [supersededBy, figure]));
  return {
    ...toRelease(row),
    figures: figures.map(({ figure }) => figure),
    corrections: figures.flatMap(({ figure: after }) => {
      const before = revised.get(after.id);
      return before && !isSameValue(before.value, after.value) ? [{ before, after }] : [];
    }),
    supersededBy: later,
  };
}
