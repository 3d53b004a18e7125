import 'server-only';
import type { Dataset, Scope } from '@/lib/domain/figure/figure';
import type { IndicatorMoment } from '@/lib/domain/indicator/mapped';
import type { MomentCount } from '@/lib/domain/table/table-counts';
import { readingPool } from '../database';

/** How much there is before it is asked for: numbers that are out, counted without being read. */

const NUMBERS = `demo = $1 AND measure = 'actual' AND superseded_by_id IS NULL AND value IS NOT NULL`;

/** Of some areas, by indicator, scope and period: in how many of them a number is out. */
export async function countByMoment(
  dataset: Dataset,
  areaIds: readonly string[],
): Promise<MomentCount[]> {
  if (areaIds.length === 0) return [];
  const { rows } = await readingPool().query<MomentCount>(
    `SELECT indicator_code AS indicator, scope, period, count(DISTINCT area_id)::int AS figures
     FROM figure WHERE ${NUMBERS} AND area_id = ANY ($2)
     GROUP BY indicator_code, scope, period ORDER BY indicator_code, scope, period`,
    [dataset === 'demo', areaIds],
  );
  return rows;
}

/**
 * Of each of some areas, how many of the moments named have a number, in the scopes named. Each is
 * looked up by itself (OFFSET 0), as figures are.
 */
export async function countByArea(
  dataset: Dataset,
  areaIds: readonly string[],
  moments: readonly IndicatorMoment[],
  scopes: readonly Scope[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await readingPool().query<{ area: string; figures: number }>(
    `SELECT area.id AS area, count(*)::int AS figures
     FROM (SELECT DISTINCT * FROM unnest($3::text[], $4::date[])) AS moment (indicator, period_end)
       CROSS JOIN unnest($2::text[]) AS area (id)
       CROSS JOIN unnest($5::"Scope"[]) AS within (scope)
       CROSS JOIN LATERAL (
         SELECT 1 FROM figure
         WHERE area_id = area.id AND indicator_code = moment.indicator
           AND figure.scope = within.scope AND period_end = moment.period_end AND ${NUMBERS}
         LIMIT 1 OFFSET 0
       ) AS known
     GROUP BY area.id`,
    [
      dataset === 'demo',
      areaIds,
      moments.map(({ indicator }) => indicator),
      moments.map(({ periodEnd }) => periodEnd),
      scopes,
    ],
  );
  return new Map(rows.map(({ area, figures }) => [area, figures]));
}
