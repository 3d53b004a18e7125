import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectionPool } from '@/lib/data/database';
import { sessionCookie } from '../test/session-cookie';
import type { BenchGround } from './ground';
import { makeReporters, type Reporter, typedNumber } from './reporters';
import { milliseconds, quantile, type Row, times } from './row';

const QUARTER = '2040-Q2';
const PEOPLE = 200;
const CELLS = 5;
/** Milliseconds for which people save. */
const LASTING = 60_000;

/** One who saves over the wire, signed in. */
type Sender = Reporter & { readonly address: string; readonly cookie: string };

/**
 * Two hundred people save at once for a minute, each a batch of cells to the batches' address; between
 * their turns the same rows are written by SQL alone, on a pool of the same size.
 */
export const save: Row = {
  name: 'save',
  measure: async (ground) => {
    const senders = await makeSenders(ground);
    const ours: number[] = [];
    const limit: number[] = [];
    let spent = 0;
    let turn = 0;
    let taken = 0;
    let refused = 0;
    // In turns, so that both write into tables of the same size. The first connects and warms up.
    for (; spent < LASTING; turn++) {
      const seen = await readVersions(senders);
      const own = await everybody(senders, async (sender) => {
        if (await send(sender, turn, seen.get(sender.reportId))) taken += 1;
        else refused += 1;
      });
      const bare = await everybody(senders, (sender) => writeRows(sender, turn));
      if (turn === 0) continue;
      ours.push(...own);
      limit.push(...bare);
      spent += Math.max(...own);
    }
    const { lost, doubled } = await countMissing(senders, taken);
    const each = (all: readonly number[]) =>
      [0.5, 0.95, 0.99].map((share) => milliseconds(quantile(all, share))).join(' / ');
    return [
      {
        what: `save, ${PEOPLE} people at once for a minute, batches of ${CELLS} cells to their address, p50 / p95 / p99 (${taken} saved, ${refused} refused, ${lost} cells lost, ${doubled} doubled)`,
        measured: each(ours),
        limit: `one SQL statement each, pool of the same size ${each(limit)}`,
        ratio: times(quantile(ours, 0.95) / quantile(limit, 0.95)),
        aim: 'p95 ≤ 2 ×, 0 refused, 0 lost, 0 doubled',
      },
    ];
  },
};

async function makeSenders(ground: BenchGround): Promise<readonly Sender[]> {
  const reporters = await makeReporters(ground, QUARTER, PEOPLE, CELLS);
  const site = await ground.address();
  const secret = readFileSync(join(ground.dataFolder, 'app-secret'), 'utf8').trim();
  const query = (sql: string, values: readonly unknown[]) =>
    connectionPool().query(sql, [...values]);
  return Promise.all(
    reporters.map(async (reporter) => {
      const { name, value } = await sessionCookie(query, secret, reporter.viewer.email);
      const address = `${site}/lam-viec/bao-cao/${reporter.slug}/${QUARTER}/luu`;
      return { ...reporter, address, cookie: `${name}=${value}` };
    }),
  );
}

function everybody(
  senders: readonly Sender[],
  work: (sender: Sender) => Promise<void>,
): Promise<number[]> {
  return Promise.all(
    senders.map(async (sender) => {
      const begun = performance.now();
      await work(sender);
      return performance.now() - begun;
    }),
  );
}

/** The name of a person's save of a turn. */
const saveId = ({ viewer }: Sender, turn: number) =>
  `${viewer.userId.replaceAll('-', '').slice(0, 30)}-${turn}`;

/** Gives whether all of a batch was saved. */
async function send(
  sender: Sender,
  turn: number,
  seen: ReadonlyMap<string, string> | undefined,
): Promise<boolean> {
  const { address, cookie, reportId, viewer, keys } = sender;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin, cookie },
    body: JSON.stringify({
      reportId,
      typed: keys.map((key) => typedNumber(key, turn, seen?.get(key))),
      typist: viewer.userId,
      trail: { id: saveId(sender, turn), overtakes: [] },
    }),
  });
  if (!response.ok) return false;
  const { saved = [] } = (await response.json()) as { readonly saved?: readonly unknown[] };
  return saved.length === keys.length;
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
     ON CONFLICT (report_id, indicator_code, scope, measure) DO UPDATE SET
       value = excluded.value, version = excluded.version, changed_at = excluded.changed_at`,
    [reportId, codes, scopes, value, viewer.userId, viewer.name],
  );
}

const reportsOf = (senders: readonly Reporter[]) => [
  ...new Set(senders.map(({ reportId }) => reportId)),
];

/** What a person sees before typing: every cell's version, by report. */
async function readVersions(senders: readonly Reporter[]) {
  const { rows } = await connectionPool().query(
    `SELECT report_id, indicator_code || '.' || scope AS key, version::text FROM report_cell
     WHERE report_id = ANY($1) AND measure = 'actual'`,
    [reportsOf(senders)],
  );
  const versions = new Map<string, Map<string, string>>();
  for (const { report_id: reportId, key, version } of rows) {
    const known = versions.get(reportId) ?? new Map<string, string>();
    versions.set(reportId, known.set(key, version));
  }
  return versions;
}

/** Cells of saves that were answered and are not in the history, and those that are there twice. */
async function countMissing(senders: readonly Sender[], taken: number) {
  const { rows } = await connectionPool().query(
    `SELECT count(*)::int AS all, count(DISTINCT (save_id, indicator_code, scope))::int AS each
       FROM report_cell_change WHERE report_id = ANY($1) AND save_id IS NOT NULL`,
    [reportsOf(senders)],
  );
  const { all, each } = rows[0];
  return { lost: Math.max(0, CELLS * taken - each), doubled: all - each };
}
