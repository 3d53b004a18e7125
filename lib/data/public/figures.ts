import 'server-only';
import type { Dataset, Figure, Scope } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { Day } from '@/lib/domain/period';
import type { AreaLevel } from '@/lib/domain/territory/area';
import { readingDatabase } from '../database';
import { Prisma } from '../generated/client';
import { readDay, writeDay } from '../value-columns';
import { figureSelect, toFigure } from './figure-row';

export interface FigureQuery {
  readonly dataset: Dataset;
  /** What is left out is not restricted. */
  readonly areaIds?: readonly string[];
  readonly indicators?: readonly string[];
  /** Last days of periods: what is one period of a stock ends together. */
  readonly periodEnds?: readonly Day[];
  readonly levels?: readonly AreaLevel[];
}

/** Rows of one dataset that are out: a figure of a release only once the release is published. */
function publicRows(query: FigureQuery): Prisma.FigureWhereInput {
  return {
    demo: query.dataset === 'demo',
    ...(query.areaIds ? { areaId: { in: [...query.areaIds] } } : {}),
    ...(query.indicators ? { indicatorCode: { in: [...query.indicators] } } : {}),
    ...(query.periodEnds ? { periodEnd: { in: query.periodEnds.map(writeDay) } } : {}),
    ...(query.levels ? { area: { level: { in: [...query.levels] } } } : {}),
    OR: [{ releaseId: null }, { release: { state: 'published' } }],
  };
}

/** Published figures, each in its newest revision, oldest period first; all sources side by side. */
export async function listFigures(query: FigureQuery): Promise<Figure[]> {
  const rows = await readingDatabase().figure.findMany({
    where: { ...publicRows(query), supersededById: null },
    orderBy: [{ periodEnd: 'asc' }, { id: 'asc' }],
    select: figureSelect,
  });
  return rows.map(toFigure);
}

/** What published figures said before they were corrected, newest revision first. */
export async function listEarlierRevisions(query: FigureQuery): Promise<Figure[]> {
  const rows = await readingDatabase().figure.findMany({
    where: { ...publicRows(query), supersededById: { not: null } },
    orderBy: [{ periodEnd: 'desc' }, { revision: 'desc' }, { id: 'asc' }],
    select: figureSelect,
  });
  return rows.map(toFigure);
}

/** When the newest figure of each territory came out (ISO), earlier revisions included. */
export async function listNewestFigures(
  dataset: Dataset,
): Promise<{ readonly area: string; readonly publishedAt: string }[]> {
  const rows = await readingDatabase().figure.groupBy({
    by: ['areaId'],
    where: publicRows({ dataset }),
    _max: { publishedAt: true },
    orderBy: { areaId: 'asc' },
  });
  return rows.flatMap(({ areaId, _max }) =>
    _max.publishedAt === null
      ? []
      : [{ area: areaId, publishedAt: _max.publishedAt.toISOString() }],
  );
}

/** Whether a dataset has any number that is current. */
export async function hasFigures(dataset: Dataset): Promise<boolean> {
  return (
    (await readingDatabase().figure.findFirst({
      where: { ...publicRows({ dataset }), supersededById: null, value: { not: null } },
      select: { id: true },
    })) !== null
  );
}

/** How many provinces say something of an indicator at a period. */
export interface ProvinceCoverage {
  readonly indicator: string;
  readonly scope: Scope;
  readonly period: string;
  readonly periodEnd: Day;
  readonly provinces: number;
}

interface CoverageRow extends Omit<ProvinceCoverage, 'periodEnd'> {
  readonly periodEnd: Date;
}

/**
 * For every indicator, scope and period, in how many provinces a number is published. Counted by
 * the database in the order of its index (figure_coverage), which a join would lose.
 */
export async function listProvinceCoverage(dataset: Dataset): Promise<ProvinceCoverage[]> {
  const rows = await readingDatabase().$queryRaw<CoverageRow[]>(Prisma.sql`
    SELECT indicator_code AS indicator, scope, period, period_end AS "periodEnd",
      (count(DISTINCT area_id) FILTER (
        WHERE area_id = ANY (ARRAY(SELECT id FROM area WHERE level = 'province'))
      ))::int AS provinces
    FROM figure
    WHERE demo = ${dataset === 'demo'} AND superseded_by_id IS NULL AND value IS NOT NULL
      AND (release_id IS NULL OR release_id IN (SELECT id FROM release WHERE state = 'published'))
    GROUP BY indicator_code, scope, period, period_end`);
  return rows
    .filter(({ provinces }) => provinces > 0)
    .map((row) => ({ ...row, periodEnd: readDay(row.periodEnd) }));
}

/** Days on which series change their meaning, in the order of time. */
export async function listSeriesBreaks(): Promise<SeriesBreak[]> {
  const rows = await readingDatabase().seriesBreak.findMany({
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
    select: {
      indicatorCode: true,
      areaId: true,
      scope: true,
      on: true,
      reasonVi: true,
      reasonEn: true,
    },
  });
  return rows.map((row) => ({
    indicator: row.indicatorCode,
    area: row.areaId,
    scope: row.scope,
    on: readDay(row.on),
    reasonVi: row.reasonVi,
    reasonEn: row.reasonEn,
  }));
}
