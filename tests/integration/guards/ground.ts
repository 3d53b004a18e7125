import pg from 'pg';
import { getPeriod } from '@/lib/domain/period';
import { databaseUrl } from '@/lib/env';

/** Plain SQL on the migrated database: what is refused here is refused whatever the code does. */

const ground = `
  INSERT INTO area (id, level, slug, name_vi, name_en, valid_until) VALUES
    ('g-one', 'province', 'g-one', 'Một', 'One', '2025-07-01'),
    ('g-two', 'province', 'g-two', 'Hai', 'Two', NULL);
  INSERT INTO area_designation (area_id, valid_until, kind, full_name_vi, full_name_en) VALUES
    ('g-one', '2025-07-01', 'province', 'tỉnh Một', 'One Province');
  INSERT INTO section (code, slug, position, name_vi, name_en)
    VALUES ('G', 'g', 900, 'Thử', 'Test');
  INSERT INTO indicator (code, slug, section_code, name_vi, name_en, short_name_vi, short_name_en, unit_vi, unit_en, kind,
      area_aggregation, quarter_aggregation, factor, definition_vi, definition_en)
    SELECT 'G_' || upper(kind), 'g-' || kind, 'G', kind, kind, kind, kind, 'HTX', 'units',
      kind::"IndicatorKind", area::"AreaAggregation", quarter::"QuarterAggregation", factor, '', ''
    FROM (VALUES ('stock', 'sum', 'last', NULL), ('text', 'list', 'latest', NULL),
      ('ratio', 'from_parts', 'from_parts', 100)) AS given (kind, area, quarter, factor);
  INSERT INTO form_version (id, name_vi, name_en, first_period, last_period)
    VALUES ('g-form', 'Thử', 'Test', '2000-Q1', '2000-Q4');
  INSERT INTO form_item (form_version_id, section_code, indicator_code, scope, position, quarters)
    VALUES ('g-form', 'G', 'G_STOCK', 'ALL', 1, '{1,2,3,4}');
  INSERT INTO rule (code, kind, severity, comparison, message_vi, message_en, first_period, quarters)
    VALUES ('G_LINEAR', 'linear', 'error', 'equal', '', '', '2000-Q1', '{1,2,3,4}');
  INSERT INTO "user" (id, name, email, updated_at) VALUES ('g-person', 'Người thử', 'g@thu.example', now());
  INSERT INTO user_role (user_id, role, area_id) VALUES ('g-person', 'staff', 'g-two');
  INSERT INTO report (id, area_id, period, form_version_id, state, demo) VALUES
    ('g-report', 'g-two', '2000-Q1', 'g-form', 'published', false),
    ('g-other', 'g-two', '2000-Q2', 'g-form', 'accepted', false),
    ('g-demo', 'g-two', '2000-Q3', 'g-form', 'published', true);
  INSERT INTO report_cell (report_id, indicator_code, scope, value, version, changed_by_id,
      changed_by_name, changed_at)
    VALUES ('g-report', 'G_STOCK', 'ALL', 7, 1, 'g-person', 'Người thử', now());
  INSERT INTO report_cell_change (report_id, revision, indicator_code, scope, value, changed_by_id,
      changed_by_name, changed_at)
    SELECT id, 1, 'G_STOCK', 'ALL', 7, 'g-person', 'Người thử', now() FROM report
    WHERE id IN ('g-report', 'g-demo');
  INSERT INTO report_step (report_id, step, at, by_name, from_state, to_state, revision)
    SELECT id, 'submit', now(), 'Người thử', 'with_lead', 'submitted', 1 FROM report
    WHERE id IN ('g-report', 'g-demo');
  INSERT INTO report_step_cell (step_id, indicator_code, scope, answer)
    SELECT id, 'G_STOCK', 'ALL', 'đúng' FROM report_step WHERE by_name = 'Người thử';
  INSERT INTO reporting_window (period, opens_at, closes_at)
    VALUES ('2000-Q1', '2000-04-01', '2000-04-20');
  INSERT INTO release (id, slug, title_vi, title_en, note_vi, note_en, state, published_at, demo)
    VALUES ('g-draft', 'g-draft', '', '', '', '', 'draft', NULL, false),
      ('g-real', 'g-real', '', '', '', '', 'draft', NULL, false),
      ('g-shown', 'g-shown', '', '', '', '', 'published', now(), true);
  INSERT INTO release_report (release_id, report_id, revision) VALUES
    ('g-draft', 'g-other', 1), ('g-real', 'g-report', 1), ('g-real', 'g-other', 2),
    ('g-shown', 'g-demo', 1);
  UPDATE release SET state = 'published', published_at = now() WHERE id = 'g-real';
  INSERT INTO source (id, title_vi, title_en, class, kind, published_on, read_as)
    VALUES ('g-source', 'Nguồn', 'Source', 'press', 'press', '2000', 'source');
  INSERT INTO audit_event (at, actor_name, action, subject_type, subject_id)
    VALUES (now(), 'Người thử', 'report.submit', 'report', 'g-report');
`;

/** Opens a connection to this file's own database and puts a small country into it. */
export async function openGround(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  await client.query(
    `BEGIN; ${ground} ${figure({})}; ${figure({ demo: true, report: 'g-demo' })}; COMMIT`,
  );
  return client;
}

type FigureParts = {
  readonly columns?: string;
  readonly values?: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly kind?: string;
  readonly start?: string;
  readonly end?: string;
  readonly origin?: string;
  readonly report?: string | null;
  readonly release?: string | null;
  readonly source?: string | null;
  readonly revision?: number;
  readonly measure?: string;
  readonly reportedIn?: string | null;
  readonly demo?: boolean;
};

/** The figures of the demonstration set that the ground holds. */
export const demoFigures = "figure WHERE report_id = 'g-demo'";

/** An INSERT of a figure; what is not given is right. */
export function figure(parts: FigureParts): string {
  const { columns = 'value', values = '7', indicator = 'G_STOCK', period = '2000-Q1' } = parts;
  const { origin = 'reported', revision = 1, kind = 'quarter' } = parts;
  const { start = getPeriod(period).start, end = getPeriod(period).end } = parts;
  const { demo = false, source = null, report = 'g-report' } = parts;
  const { release = demo ? 'g-shown' : 'g-real' } = parts;
  const { measure = 'actual', reportedIn = report && '2000-Q1' } = parts;
  const given = [reportedIn, source, report, release].map((one) =>
    one === null ? 'NULL' : `'${one}'`,
  );
  return `INSERT INTO figure (indicator_code, area_id, scope, period, period_kind, period_start,
      period_end, measure, origin, revision, demo, published_at, reported_in, source_id, report_id,
      release_id, ${columns})
    VALUES ('${indicator}', 'g-two', 'ALL', '${period}', '${kind}', '${start}', '${end}',
      '${measure}', '${origin}', ${revision}, ${demo}, now(), ${given.join(', ')}, ${values})`;
}

/** An INSERT of a cell of the report that is not published. */
export function cell(columns: string, values: string, indicator = 'G_STOCK'): string {
  return `INSERT INTO report_cell (report_id, indicator_code, scope, version, changed_by_id,
      changed_by_name, changed_at, ${columns})
    VALUES ('g-other', '${indicator}', 'ALL', 1, 'g-person', 'Người thử', now(), ${values})`;
}

/** Runs statements and takes them back; gives the database's refusal, or nothing. */
export async function attempt(
  client: pg.Client,
  sql: string,
): Promise<pg.DatabaseError | undefined> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    // Also what is judged only at the end of a transaction.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    return undefined;
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error;
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
}
