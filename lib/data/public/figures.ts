import 'server-only';
import type { Dataset, Figure } from '@/lib/domain/figure/figure';
import type { SeriesBreak } from '@/lib/domain/figure/series';
import type { IndicatorMoment, ProvinceCount } from '@/lib/domain/indicator/mapped';
import { getPeriod } from '@/lib/domain/period';
import { readingDatabase, readingPool } from '../database';
import { readDay } from '../value-columns';
import { readFigures } from './figure-row';

export interface FigureQuery {
  readonly dataset: Dataset;
  /** What is left out is not restricted. */
  readonly areaIds?: readonly string[];
  readonly indicators?: readonly string[];
}

/**
 * The rows of a question. Every row of `figure` is out: of a release it is only once that is
 * published, and the release stays so (figure_is_public, release_of_figures_stays_published).
 */
const ASKED = `demo = $1 AND measure = 'actual' AND ($2::text[] IS NULL OR area_id = ANY ($2))
  AND ($3::text[] IS NULL OR indicator_code = ANY ($3))`;

function asked({ dataset, areaIds, indicators }: FigureQuery) {
  return [dataset === 'demo', areaIds ?? null, indicators ?? null];
}

async function figuresOf(from: string, values: readonly unknown[]): Promise<Figure[]> {
  return (await readFigures(from, values)).map(({ figure }) => figure);
}

/** Published figures of what was carried out, each in its newest revision, oldest period first; all sources side by side. */
export function listFigures(query: FigureQuery): Promise<Figure[]> {
  return figuresOf(
    `FROM figure WHERE ${ASKED} AND superseded_by_id IS NULL ORDER BY period_end, figure.id`,
    asked(query),
  );
}

/** What published figures said before they were corrected, newest revision first. */
export function listEarlierRevisions(query: FigureQuery): Promise<Figure[]> {
  return figuresOf(
    `FROM figure WHERE ${ASKED} AND superseded_by_id IS NOT NULL
     ORDER BY period_end DESC, revision DESC, figure.id`,
    asked(query),
  );
}

/**
 * Everything that was ever published of an area, in a fixed order: plans and expectations, all sources,
 * and what was said before a correction.
 */
export function listEveryFigure(dataset: Dataset, areaId: string): Promise<Figure[]> {
  return figuresOf(
    `FROM figure WHERE demo = $1 AND area_id = $2
     ORDER BY indicator_code, figure.scope, period_end, period, measure, source_id, reported_in,
       revision, figure.id`,
    [dataset === 'demo', areaId],
  );
}

/**
 * The newest periods of each series (indicator and scope) of some areas, so many of each, oldest
 * first; of all indicators, or of those named. Found by the index of an area's figures: what came
 * before them is not read.
 */
export function listNewestFigures(
  dataset: Dataset,
  areaIds: readonly string[],
  periods: number,
  indicators?: readonly string[],
): Promise<Figure[]> {
  return figuresOf(
    `FROM unnest($2::text[]) AS area (id)
       CROSS JOIN indicator CROSS JOIN unnest(enum_range(NULL::"Scope")) AS of (scope)
       CROSS JOIN LATERAL (
         SELECT * FROM figure
         WHERE area_id = area.id AND indicator_code = indicator.code AND figure.scope = of.scope
           AND measure = 'actual' AND superseded_by_id IS NULL AND demo = $1
         ORDER BY period_end DESC FETCH FIRST $3 ROWS WITH TIES
       ) AS figure
     WHERE $4::text[] IS NULL OR indicator.code = ANY ($4)
     ORDER BY period_end, figure.id`,
    [dataset === 'demo', areaIds, periods, indicators ?? null],
  );
}

/**
 * What some areas say of indicators at periods that end on given days, oldest first. Each is looked up
 * by itself (OFFSET 0 keeps the planner from joining): a fixed number of steps, whatever is beside it.
 */
export function listFiguresAt(
  dataset: Dataset,
  areaIds: readonly string[],
  moments: readonly IndicatorMoment[],
): Promise<Figure[]> {
  return figuresOf(
    `FROM (SELECT DISTINCT * FROM unnest($3::text[], $4::date[])) AS moment (indicator, period_end)
       CROSS JOIN unnest($2::text[]) AS area (id)
       CROSS JOIN LATERAL (
         SELECT * FROM figure
         WHERE area_id = area.id AND indicator_code = moment.indicator
           AND figure.scope = ANY (enum_range(NULL::"Scope"))
           AND measure = 'actual' AND figure.period_end = moment.period_end
           AND superseded_by_id IS NULL AND demo = $1
         OFFSET 0
       ) AS figure
     ORDER BY figure.period_end, figure.id`,
    [
      dataset === 'demo',
      areaIds,
      moments.map(({ indicator }) => indicator),
      moments.map(({ periodEnd }) => periodEnd),
    ],
  );
}

/**
 * What some areas plan and expect of their years: of each the newest word, by the report that said
 * it, whichever report was corrected last.
 */
export function listYearAims(dataset: Dataset, areaIds: readonly string[]): Promise<Figure[]> {
  return figuresOf(
    `FROM (SELECT DISTINCT ON (area_id, indicator_code, scope, measure, period) * FROM figure
       WHERE demo = $1 AND measure <> 'actual' AND area_id = ANY ($2) AND superseded_by_id IS NULL
       ORDER BY area_id, indicator_code, scope, measure, period, reported_in DESC NULLS LAST
     ) AS figure
     ORDER BY period_end, figure.id`,
    [dataset === 'demo', areaIds],
  );
}

/** When the newest figure of each territory came out (ISO), earlier revisions included. */
export async function listAreaNews(
  dataset: Dataset,
): Promise<{ readonly area: string; readonly publishedAt: string }[]> {
  const rows = await readingDatabase().areaNews.findMany({
    where: { demo: dataset === 'demo' },
    orderBy: { areaId: 'asc' },
    select: { areaId: true, publishedAt: true },
  });
  return rows.map(({ areaId, publishedAt }) => ({
    area: areaId,
    publishedAt: publishedAt.toISOString(),
  }));
}

/** What the identifier of a published figure looks like. */
const FIGURE_ID = /^[1-9]\d{0,17}$/;

/**
 * Everything that was ever published in the place of one figure, first revision first; none where no
 * figure has the identifier.
 */
export async function listRevisionsOf(figureId: string): Promise<Figure[]> {
  if (!FIGURE_ID.test(figureId)) return [];
  const find = async (where: string, id: string) =>
    (await readFigures(`FROM figure WHERE ${where} = $1::bigint`, [id]))[0];
  const asked = await find('id', figureId);
  if (!asked) return [];
  const revisions = [asked.figure];
  for (let next = asked.supersededBy; next !== null; ) {
    const later = await find('id', next);
    if (later) revisions.push(later.figure);
    next = later?.supersededBy ?? null;
  }
  for (let earlier = await find('superseded_by_id', figureId); earlier; ) {
    revisions.unshift(earlier.figure);
    earlier = await find('superseded_by_id', earlier.figure.id);
  }
  return revisions;
}

/** Whether anything of a dataset is out. */
export async function hasFigures(dataset: Dataset): Promise<boolean> {
  const found = await readingDatabase().areaNews.findFirst({
    where: { demo: dataset === 'demo' },
    select: { areaId: true },
  });
  return found !== null;
}

/**
 * For every indicator, scope and period, in how many provinces a number is published. Read as figures
 * are, without Prisma: an archive of many years has thousands of these.
 */
export async function listProvinceCoverage(dataset: Dataset): Promise<ProvinceCount[]> {
  const { rows } = await readingPool().query<
    Pick<ProvinceCount, 'indicator' | 'scope' | 'period' | 'provinces'>
  >(
    `SELECT indicator_code AS indicator, scope, period, provinces FROM coverage
     WHERE demo = $1 ORDER BY indicator_code, scope, period_end, period`,
    [dataset === 'demo'],
  );
  return rows.map((row) => {
    const { kind, end } = getPeriod(row.period);
    return { ...row, periodKind: kind, periodEnd: end };
  });
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
