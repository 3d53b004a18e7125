import type pg from 'pg';
import { Refusal } from '../refusal';
import { connect } from '../start/migrate';

/**
 * An archive made up by rule, to measure how reading grows: 60 indicators × 2 scopes × 20 quarters of
 * every province of the time, and so many times as much in communes, as the archive of every commune
 * would be. None of it is anybody's figure: every row is marked as demonstration and says in words
 * what it is, and it is written into a database of its own only.
 */

/** The document that every made-up figure names. */
const archiveSource = 'kho-may-sinh';

const INDICATORS = 60;
/** Up to the third quarter of 2026. */
const QUARTERS = 20;

export interface ArchiveSize {
  /** Quarters back from the newest; 20 where none is given. */
  readonly quarters?: number;
  /** Areas, as a multiple of the provinces': 1 is the provinces alone. */
  readonly times: number;
  /** 60 where none is given. */
  readonly indicators?: number;
}

/**
 * Adds the archive, or grows one that is there, and counts coverage anew. `url` is an account that may
 * put triggers aside. Returns how many figures there are then. Throws a Refusal where the database
 * holds people, reports or releases.
 */
export async function generateArchive(url: string, size: ArchiveSize): Promise<number> {
  const client = await connect(url);
  try {
    await refuseOthers(client);
    await addCommunes(client, size.times);
    await client.query('BEGIN');
    // What is checked row by row would be most of the time; the rows are right by the rule they follow.
    await client.query("SET LOCAL session_replication_role = 'replica'");
    await addSource(client);
    await withoutIndexes(client, () => addFigures(client, size));
    await client.query('COMMIT');
    await client.query('SELECT rebuild_coverage()');
    await client.query('VACUUM ANALYZE figure');
    const { rows } = await client.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM figure WHERE source_id = $1',
      [archiveSource],
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

async function refuseOthers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    `SELECT EXISTS (SELECT FROM "user") OR EXISTS (SELECT FROM report) OR EXISTS (SELECT FROM release) AS used`,
  );
  if (rows[0]?.used) {
    throw new Refusal(
      'Cơ sở dữ liệu này có tài khoản, báo cáo hoặc đợt phát hành nên không ghi kho số liệu máy sinh vào.',
      'This database holds accounts, reports or releases, so no generated archive is written into it.',
    );
  }
}

/** Areas below the provinces, of a level that no page knows: reading one would fail. */
async function addCommunes(client: pg.Client, times: number): Promise<void> {
  await client.query(`ALTER TYPE "AreaLevel" ADD VALUE IF NOT EXISTS 'commune'`);
  await client.query(
    `INSERT INTO area (id, level, slug, name_vi, name_en)
     SELECT 'xa-' || number, 'commune', 'xa-' || number, 'Xã máy sinh ' || number, 'Generated commune ' || number
     FROM generate_series(1, ($1::integer - 1)
       * (SELECT count(*)::integer FROM area WHERE level = 'province' AND valid_until IS NOT NULL)) AS number
     ON CONFLICT (id) DO NOTHING`,
    [times],
  );
}

async function addSource(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO source (id, title_vi, title_en, class, kind, published_on, url, read_as)
     VALUES ($1, 'Số liệu máy sinh ra để đo tốc độ, không phải số liệu thật',
       'Figures generated to measure speed, not real ones', 'report', 'generated', '2026', NULL, 'source')
     ON CONFLICT (id) DO NOTHING`,
    [archiveSource],
  );
}

/** A number of every series that is not there yet; of fifty one is not reported, of ten one is about. */
async function addFigures(
  client: pg.Client,
  { quarters = QUARTERS, indicators = INDICATORS }: ArchiveSize,
): Promise<void> {
  // Quarter after quarter, as releases bring them.
  for (let back = quarters - 1; back >= 0; back--) {
    await client.query(
      `WITH quarter AS (
         SELECT first::date AS first, (first + interval '3 months' - interval '1 day')::date AS last,
           extract(year FROM first) || '-Q' || extract(quarter FROM first) AS code
         FROM (SELECT timestamp '2026-07-01' - $2::integer * interval '3 months' AS first) AS back
       ), counted AS (
         SELECT code FROM indicator WHERE kind NOT IN ('text', 'ratio') ORDER BY position, code LIMIT $3
       ), missing AS (
         SELECT area.id FROM area CROSS JOIN quarter
         WHERE level IN ('province', 'commune') AND coalesce(valid_from, '-infinity') <= last
           AND coalesce(valid_until, 'infinity') > last
           AND NOT EXISTS (
             SELECT FROM figure
             WHERE source_id = $1 AND figure.period = quarter.code AND area_id = area.id)
       ), made AS (
         SELECT counted.code AS indicator, missing.id AS area, of.scope, quarter.*,
           abs(hashtext(concat_ws(' ', counted.code, missing.id, of.scope, quarter.code))) AS lot
         FROM missing CROSS JOIN counted CROSS JOIN quarter
           CROSS JOIN unnest(enum_range(NULL::"Scope")) AS of (scope)
       )
       INSERT INTO figure (indicator_code, area_id, scope, period, period_kind, period_start, period_end,
         value, absence, precision, origin, source_id, demo, published_at)
       SELECT indicator, area, scope, code, 'quarter', first, last,
         CASE WHEN lot % 50 > 0 THEN 100 + lot % 9000 END,
         CASE WHEN lot % 50 = 0 THEN 'L'::"Absence" END,
         CASE WHEN lot % 50 > 0 AND lot % 10 = 1 THEN 'about' ELSE 'exact' END::"Precision",
         'published', $1, true, last + interval '40 days'
       FROM made ORDER BY area, indicator, scope`,
      [archiveSource, back, indicators],
    );
  }
}

/**
 * Filling first and sorting once is many times as fast as keeping indexes in order row by row, and the
 * rule of periods, which these follow, would take longer still.
 */
async function withoutIndexes(client: pg.Client, fill: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `SELECT format('ALTER TABLE figure DROP CONSTRAINT %I', conname) AS drop,
       format('ALTER TABLE figure ADD CONSTRAINT %I %s', conname, pg_get_constraintdef(oid))
         || CASE WHEN contype = 'c' AND convalidated THEN ' NOT VALID' ELSE '' END AS make
     FROM pg_constraint WHERE conrelid = 'figure'::regclass
       AND (contype = 'x' OR conname = 'figure_period_is_by_rule')
     UNION ALL
     SELECT format('DROP INDEX %I', indexname), indexdef FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = 'figure'
       AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE conrelid = 'figure'::regclass)`,
  );
  for (const { drop } of rows) await client.query(drop);
  await fill();
  for (const { make } of rows) await client.query(make);
}
