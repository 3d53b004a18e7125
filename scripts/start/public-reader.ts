import type pg from 'pg';
import { READER_NAME, USABLE_READER } from '@/lib/public-reader';
import { connect } from './migrate';

/**
 * All that a reader of public pages may see. Of releases and their reports only the rows that are
 * published (row security, in the migrations); a figure is public from its first moment.
 */
const TABLES = [
  ...['area', 'area_designation', 'area_alias', 'area_membership', 'area_succession'],
  ...['area_scope_part', 'boundary_scheme'],
  ...['section', 'indicator', 'indicator_part', 'indicator_alias'],
  ...['form_version', 'form_item', 'rule', 'rule_term'],
  ...['programme', 'programme_level', 'theme', 'series_break', 'source'],
  ...['figure', 'coverage', 'area_news', 'source_use'],
  ...['release_report', 'reporting_window', 'setting', 'publication', 'conference_publication'],
] as const;

/** Of these no other columns. */
const COLUMNS = {
  release: [
    ...['id', 'slug', 'title_vi', 'title_en', 'note_vi', 'note_en'],
    ...['state', 'published_at', 'demo'],
  ],
  report: ['id', 'area_id', 'period', 'demo'],
} as const;

/** Not allowed, hence not there to be granted; or there already, or being made by another start. */
const EXPECTED = ['42501', '42704', '42710', '23505'];

/**
 * Makes the role of public reading where it is missing and gives it exactly what is public; a
 * database that is set up is left as it is. Returns what to do where the role may not be made.
 */
export async function preparePublicReader(url: string): Promise<string | null> {
  const client = await connect(url);
  try {
    const name = (await findReader(client)) ?? (await makeReader(client));
    if (name === null) return await adviceFor(client);
    await grant(client, name);
    return null;
  } finally {
    await client.end();
  }
}

async function findReader(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ name: string }>(USABLE_READER);
  return rows[0]?.name ?? null;
}

async function makeReader(client: pg.Client): Promise<string | null> {
  const { sql } = await statements(client);
  // One by one: the role may be there already without being granted.
  for (const statement of sql) {
    await client.query(statement).catch((error: { readonly code?: string }) => {
      if (!EXPECTED.includes(error.code ?? '')) throw error;
    });
  }
  return findReader(client);
}

async function statements(client: pg.Client) {
  const { rows } = await client.query<{ sql: [string, string] }>(
    `SELECT ARRAY[format('CREATE ROLE %I NOLOGIN', name), format('GRANT %I TO %I', name, session_user)] AS sql
     FROM (SELECT ${READER_NAME} AS name) AS reader`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no name of a role');
  return row;
}

async function grant(client: pg.Client, name: string): Promise<void> {
  const role = client.escapeIdentifier(name);
  await client.query('BEGIN');
  // Two starts at once would change the same rows of the catalogue.
  await client.query("SELECT pg_advisory_xact_lock(hashtext('public reader'))");
  await client.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
  await client.query(`GRANT SELECT ON ${TABLES.join(', ')} TO ${role}`);
  for (const [table, columns] of Object.entries(COLUMNS)) {
    await client.query(`GRANT SELECT (${columns.join(', ')}) ON ${table} TO ${role}`);
  }
  await client.query('COMMIT');
}

async function adviceFor(client: pg.Client): Promise<string> {
  const { sql } = await statements(client);
  return [
    'Trang công khai đang đọc cơ sở dữ liệu với mọi quyền, vì tài khoản này không được tạo vai trò chỉ đọc. Quản trị cơ sở dữ liệu chạy một lần rồi mở lại:',
    'Public pages read the database with all rights, since this account may not make a role for them. A database administrator runs this once, then start again:',
    ...sql.map((statement) => `  ${statement};`),
  ].join('\n');
}
