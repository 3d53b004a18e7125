import 'server-only';
import type { Figure } from '@/lib/domain/figure/figure';
import { readingDatabase } from '../database';
import { readFigures } from './figure-row';

/**
 * What real figures said at an instant. A figure is never changed in place, and one that is replaced
 * points to what replaced it: so every earlier state can be read again. Milliseconds, as identifiers
 * of views carry them.
 */

const UNTIL = "date_trunc('milliseconds', figure.published_at) <= $3::timestamptz";
const ASKED = `NOT figure.demo AND figure.measure = 'actual' AND figure.area_id = ANY ($1)
  AND figure.indicator_code = ANY ($2) AND ${UNTIL}`;

/** What some areas said of some indicators at an instant, oldest period first. */
export async function listFiguresAsOf(
  areaIds: readonly string[],
  indicators: readonly string[],
  moment: Date,
): Promise<Figure[]> {
  const values = [areaIds, indicators, moment.toISOString()];
  // Two questions, each with an index of its own.
  const [standing, replaced] = await Promise.all([
    readFigures(`FROM figure WHERE ${ASKED} AND figure.superseded_by_id IS NULL`, values),
    readFigures(
      `FROM figure JOIN figure AS later ON later.id = figure.superseded_by_id
       WHERE ${ASKED} AND figure.superseded_by_id IS NOT NULL
         AND date_trunc('milliseconds', later.published_at) > $3::timestamptz`,
      values,
    ),
  ]);
  return [...standing, ...replaced]
    .map(({ figure }) => figure)
    .sort((a, b) => a.periodEnd.localeCompare(b.periodEnd) || Number(a.id) - Number(b.id));
}

/** All that was published in the place of some figures, in the order in which it came out. */
export async function listSuccessors(figureIds: readonly string[]): Promise<Figure[]> {
  if (figureIds.length === 0) return [];
  const read = await readFigures(
    `FROM (
       WITH RECURSIVE later AS (
         SELECT superseded_by_id AS id FROM figure WHERE id = ANY ($1::bigint[])
         UNION
         SELECT figure.superseded_by_id FROM later JOIN figure ON figure.id = later.id
       ) SELECT id FROM later WHERE id IS NOT NULL
     ) AS later JOIN figure ON figure.id = later.id
     ORDER BY figure.published_at, figure.id`,
    [figureIds],
  );
  return read.map(({ figure }) => figure);
}

/** When the newest real figure came out, in milliseconds since 1970; null while there is none. */
export async function findNewestPublication(): Promise<number | null> {
  const { _max } = await readingDatabase().areaNews.aggregate({
    where: { demo: false },
    _max: { publishedAt: true },
  });
  return _max.publishedAt?.getTime() ?? null;
}
