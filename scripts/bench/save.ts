import { connectionPool } from '@/lib/data/database';
import { saveCells } from '@/lib/data/reports/save';
import { makeReporters, type Reporter, typedNumber } from './reporters';
import { milliseconds, quantile, type Row, times } from './row';

const PEOPLE = 200;
const CELLS = 5;
const TURNS = 5;

/** Two hundred people save at once, each a batch of cells; then the same rows by SQL alone. */
export const save: Row = {
  name: 'save',
  measure: async (ground) => {
    const reporters = await makeReporters(ground, '2040-Q2', PEOPLE, CELLS);
    const ours: number[] = [];
    const limit: number[] = [];
    let lost = 0;
    // In turns, so that both write into tables of the same size.
    for (let turn = 1; turn <= TURNS; turn++) {
      const seen = await readVersions(reporters);
      const own = await everybody(reporters, (reporter) =>
        saveOnce(reporter, turn, seen.get(reporter.reportId)),
      );
      if (turn === TURNS) lost = await countLost(reporters);
      const bare = await everybody(reporters, (reporter) => writeRows(reporter, turn));
      // The first turn connects and warms up.
      if (turn === 1) continue;
      ours.push(...own);
      limit.push(...bare);
    }
    const told = (all: readonly number[]) =>
      [0.5, 0.95, 0.99].map((share) => milliseconds(quantile(all, share))).join(' / ');
    return [
      {
        what: `save, ${PEOPLE} people at once, ${CELLS} cells each, p50 / p95 / p99 (${lost} lost)`,
        measured: told(ours),
        limit: `one SQL statement, same pool ${told(limit)}`,
        ratio: times(quantile(ours, 0.95) / quantile(limit, 0.95)),
        aim: 'p95 ≤ 2 ×, 0 lost',
      },
    ];
  },
};

function everybody(
  reporters: readonly Reporter[],
  work: (reporter: Reporter) => Promise<void>,
): Promise<number[]> {
  return Promise.all(
    reporters.map(async (reporter) => {
      const begun = performance.now();
      await work(reporter);
      return performance.now() - begun;
    }),
  );
}

async function saveOnce(
  reporter: Reporter,
  value: number,
  seen: ReadonlyMap<string, string> | undefined,
): Promise<void> {
  const typed = reporter.keys.map((key) => typedNumber(key, value, seen?.get(key)));
  const outcome = await saveCells(reporter.viewer, reporter.reportId, typed);
  if (outcome.kind !== 'saved' || outcome.saved.length !== reporter.keys.length) {
    throw new Error(`Not saved: ${JSON.stringify({ ...outcome, saved: [] })}`);
  }
}

/** The rows that a save writes: the changes, and the cells as the changes made them. */
async function writeRows({ viewer, reportId, keys }: Reporter, value: number): Promise<void> {
  const codes = keys.map((key) => key.split('.')[0]);
  const scopes = keys.map((key) => key.split('.')[1]);
  await connectionPool().query(
    `WITH change AS (
       INSERT INTO report_cell_change
         (report_id, revision, indicator_code, scope, value, status, precision,
          changed_by_id, changed_by_name, changed_at)
       SELECT $1, 1, code, scope::"Scope", $4::numeric, 'A', 'exact', $5, $6, now()
       FROM unnest($2::text[], $3::text[]) AS typed (code, scope)
       RETURNING *)
     INSERT INTO report_cell
       (report_id, indicator_code, scope, value, status, precision, version,
        changed_by_id, changed_by_name, changed_at)
     SELECT report_id, indicator_code, scope, value, status, precision, id,
       changed_by_id, changed_by_name, changed_at FROM change
     ON CONFLICT (report_id, indicator_code, scope) DO UPDATE SET
       value = excluded.value, version = excluded.version, changed_at = excluded.changed_at`,
    [reportId, codes, scopes, value, viewer.userId, viewer.name],
  );
}

/** What a person sees before typing: every cell's version, by report. */
async function readVersions(reporters: readonly Reporter[]) {
  const { rows } = await connectionPool().query(
    `SELECT report_id, indicator_code || '.' || scope AS key, version::text FROM report_cell
     WHERE report_id = ANY($1)`,
    [[...new Set(reporters.map(({ reportId }) => reportId))]],
  );
  const versions = new Map<string, Map<string, string>>();
  for (const { report_id: reportId, key, version } of rows) {
    const known = versions.get(reportId) ?? new Map<string, string>();
    versions.set(reportId, known.set(key, version));
  }
  return versions;
}

/** Cells that do not hold what was saved last. */
async function countLost(reporters: readonly Reporter[]): Promise<number> {
  const { rows } = await connectionPool().query(
    'SELECT count(*)::int AS count FROM report_cell WHERE report_id = ANY($1) AND value = $2',
    [[...new Set(reporters.map(({ reportId }) => reportId))], TURNS],
  );
  return PEOPLE * CELLS - rows[0].count;
}
