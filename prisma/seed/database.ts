import { Client, type ClientBase } from 'pg';
import { sessionAddress } from '@/lib/database-address';

/** Runs `work` in one transaction, after whoever else seeds this database has finished. */
export async function inTransaction<Result>(
  databaseUrl: string,
  work: (client: ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: sessionAddress(databaseUrl) });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT pg_advisory_xact_lock(hashtext('prisma/seed'))");
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

type Row = object;

interface UpsertOptions {
  readonly table: string;
  /** Fields that tell a row, unique in the table. */
  readonly key: readonly string[];
  readonly rows: readonly Row[];
  /** Fields that are written once and then are an administrator's. */
  readonly once?: readonly string[];
  /** Fields (ends of a validity) that the seed may set and never clears. */
  readonly neverCleared?: readonly string[];
}

function column(field: string): string {
  return `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
}

/** The rows as columns of a table, in SQL: one JSON parameter, typed by the table itself. */
function recordset(table: string): string {
  return `jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`;
}

function toJson(rows: readonly Row[]): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [column(field).slice(1, -1), value]),
      ),
    ),
  );
}

function fieldsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** Adds what is missing and brings up to date what differs; rows that are not given stay. */
export async function upsert(client: ClientBase, options: UpsertOptions): Promise<void> {
  const { table, key, rows, once = [], neverCleared = [] } = options;
  if (rows.length === 0) return;
  const fields = fieldsOf(rows);
  const changing = fields.filter((field) => !key.includes(field) && !once.includes(field));
  const kept = `"${table}"`;
  const next = (field: string) =>
    neverCleared.includes(field)
      ? `coalesce(excluded.${column(field)}, ${kept}.${column(field)})`
      : `excluded.${column(field)}`;
  const update =
    changing.length === 0
      ? 'NOTHING'
      : `UPDATE SET ${changing.map((field) => `${column(field)} = ${next(field)}`).join(', ')}
         WHERE (${changing.map((field) => `${kept}.${column(field)}`).join(', ')})
           IS DISTINCT FROM (${changing.map(next).join(', ')})`;
  const columns = fields.map(column).join(', ');
  await client.query(
    `INSERT INTO ${kept} (${columns}) SELECT ${columns} FROM ${recordset(table)}
     ON CONFLICT (${key.map(column).join(', ')}) DO ${update}`,
    [toJson(rows)],
  );
}

/** Inserts rows, in their order; fields that no row names get the database's defaults. */
export async function insert(
  client: ClientBase,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = fieldsOf(rows).map(column).join(', ');
  await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM ${recordset(table)}`,
    [toJson(rows)],
  );
}

/**
 * Inserts those of the rows whose natural key (null is a key too) the table does not hold: for
 * tables whose identifier is a counter.
 */
export async function insertMissing(
  client: ClientBase,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = fieldsOf(rows).map(column).join(', ');
  const isSame = key
    .map((field) => `held.${column(field)} IS NOT DISTINCT FROM given.${column(field)}`)
    .join(' AND ');
  await client.query(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM ${recordset(table)} AS given
     WHERE NOT EXISTS (SELECT 1 FROM "${table}" AS held WHERE ${isSame})`,
    [toJson(rows)],
  );
}
