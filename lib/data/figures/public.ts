import 'server-only';
import type { Dataset, Figure } from '@/lib/domain/figure';
import type { Day } from '@/lib/domain/period';
import { database } from '../database';
import type { Prisma } from '../generated/client';
import { readDay } from '../value-columns';
import { figureSelect, toFigure } from './select';

export interface FigureQuery {
  readonly dataset: Dataset;
  /** Left out: every area, every indicator. */
  readonly areaIds?: readonly string[];
  readonly indicators?: readonly string[];
}

/** Rows of one dataset that are out: a figure of a release only once the release is published. */
function publicRows(query: FigureQuery): Prisma.FigureWhereInput {
  return {
    demo: query.dataset === 'demo',
    ...(query.areaIds ? { areaId: { in: [...query.areaIds] } } : {}),
    ...(query.indicators ? { indicatorCode: { in: [...query.indicators] } } : {}),
    OR: [{ releaseId: null }, { release: { state: 'published' } }],
  };
}

/** Published figures, each in its newest revision, oldest period first; all sources side by side. */
export async function listFigures(query: FigureQuery): Promise<Figure[]> {
  const rows = await database().figure.findMany({
    where: { ...publicRows(query), supersededById: null },
    orderBy: [{ periodEnd: 'asc' }, { id: 'asc' }],
    select: figureSelect,
  });
  return rows.map(toFigure);
}

/** What published figures said before they were corrected, newest revision first. */
export async function listEarlierRevisions(query: FigureQuery): Promise<Figure[]> {
  const rows = await database().figure.findMany({
    where: { ...publicRows(query), supersededById: { not: null } },
    orderBy: [{ periodEnd: 'desc' }, { revision: 'desc' }, { id: 'asc' }],
    select: figureSelect,
  });
  return rows.map(toFigure);
}

/** Whether anything of a dataset is published at all. */
export async function hasFigures(dataset: Dataset): Promise<boolean> {
  return (
    (await database().figure.findFirst({
      where: publicRows({ dataset }),
      select: { id: true },
    })) !== null
  );
}

/** The indicators of which at least so many provinces have a published figure. */
export async function listIndicatorsWithProvinces(
  dataset: Dataset,
  atLeast: number,
): Promise<string[]> {
  const rows = await database().figure.findMany({
    where: {
      ...publicRows({ dataset }),
      supersededById: null,
      scope: 'ALL',
      value: { not: null },
      area: { level: 'province' },
    },
    distinct: ['indicatorCode', 'areaId'],
    select: { indicatorCode: true },
  });
  const counts = new Map<string, number>();
  for (const { indicatorCode } of rows) {
    counts.set(indicatorCode, (counts.get(indicatorCode) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= atLeast).map(([code]) => code);
}

export interface SeriesBreak {
  /** Null: every indicator; null area: every area. */
  readonly indicator: string | null;
  readonly area: string | null;
  readonly on: Day;
  readonly reasonVi: string;
  readonly reasonEn: string;
}

/** Days on which series change their meaning, in the order of time. */
export async function listSeriesBreaks(): Promise<SeriesBreak[]> {
  const rows = await database().seriesBreak.findMany({
    orderBy: [{ on: 'asc' }, { id: 'asc' }],
    select: { indicatorCode: true, areaId: true, on: true, reasonVi: true, reasonEn: true },
  });
  return rows.map((row) => ({
    indicator: row.indicatorCode,
    area: row.areaId,
    on: readDay(row.on),
    reasonVi: row.reasonVi,
    reasonEn: row.reasonEn,
  }));
}
