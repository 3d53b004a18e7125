import type { FaultySite } from './site';
import type { Held } from './typed-ledger';

/** What the database holds of the cells of a report, now and ever. */
export async function readHeld(
  site: FaultySite,
  quarter: string,
): Promise<Pick<Held, 'stored' | 'history'>> {
  type Row = { readonly key: string; readonly text: string };
  const cells = (table: string) =>
    site.query<Row>(
      `SELECT indicator_code || '.' || scope AS key, coalesce(value::text, '') AS text
         FROM ${table} WHERE report_id = ${reportOf} AND measure = 'actual' ORDER BY key`,
      [quarter],
    );
  const stored = new Map((await cells('report_cell')).map(({ key, text }) => [key, text]));
  const history = new Map<string, Set<string>>();
  for (const { key, text } of await cells('report_cell_change')) {
    const known = history.get(key) ?? new Set();
    history.set(key, known.add(text));
  }
  return { stored, history };
}

/** Changes that changed nothing: something was written twice. */
export async function countDoubled(site: FaultySite, quarter: string): Promise<number> {
  const [row] = await site.query<{ readonly count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT value, lag(value) OVER cell AS before, row_number() OVER cell AS number
         FROM report_cell_change WHERE report_id = ${reportOf}
       WINDOW cell AS (PARTITION BY indicator_code, scope, measure ORDER BY id)) AS change
      WHERE number > 1 AND value IS NOT DISTINCT FROM before`,
    [quarter],
  );
  return row?.count ?? 0;
}

const reportOf =
  "(SELECT report.id FROM report JOIN area ON area.id = area_id WHERE slug = 'lao-cai' AND period = $1)";
