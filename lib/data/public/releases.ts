import 'server-only';
import type { Dataset } from '@/lib/domain/figure/figure';
import type { Quarter } from '@/lib/domain/period';
import type { PublishedRelease, PublishedReleaseView } from '@/lib/domain/release';
import { isSameValue } from '@/lib/domain/report/cell-difference';
import { readingDatabase } from '../database';
import type { Prisma } from '../generated/client';
import { figureSelect, toFigure } from './figure-row';

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
  const [figures, later] = await Promise.all([
    readingDatabase().figure.findMany({
      where: { releaseId: row.id },
      orderBy: [{ areaId: 'asc' }, { id: 'asc' }],
      select: { ...figureSelect, supersedes: { select: figureSelect } },
    }),
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
  return {
    ...toRelease(row),
    figures: figures.map(toFigure),
    corrections: figures.flatMap((figure) => {
      if (!figure.supersedes) return [];
      const correction = { before: toFigure(figure.supersedes), after: toFigure(figure) };
      return isSameValue(correction.before.value, correction.after.value) ? [] : [correction];
    }),
    supersededBy: later,
  };
}
