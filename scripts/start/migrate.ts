import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { sessionAddress } from '@/lib/database-address';
import { Refusal } from '../refusal';

const MIGRATIONS = 'prisma/migrations';
const OLDEST_POSTGRESQL = 150_000;

/** Connects or refuses; says which database without its password. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: sessionAddress(url),
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const place = `${hostname}:${port || '5432'}${pathname}`;
    const reason = (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new Refusal(
      `Không kết nối được cơ sở dữ liệu ${place} (${reason}). Hãy kiểm tra DATABASE_URL.`,
      `The database ${place} cannot be reached (${reason}). Check DATABASE_URL.`,
    );
  }
}

type Applied = {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
};

/** Names of the migrations that the database lacks. Refuses a database that is not this product's. */
export async function pendingMigrations(client: pg.Client): Promise<readonly string[]> {
  await refuseOldServer(client);
  const known = readdirSync(MIGRATIONS)
    .filter((name) => existsSync(join(MIGRATIONS, name, 'migration.sql')))
    .sort();
  const applied = await readApplied(client);
  if (applied === undefined) {
    await refuseForeignTables(client);
    return known;
  }
  const unknown = applied.filter(({ migration_name }) => !known.includes(migration_name));
  if (unknown.length > 0 && unknown.length === applied.length) throw foreign();
  if (unknown.length > 0) {
    const names = unknown.map(({ migration_name }) => migration_name).join(', ');
    throw new Refusal(
      `Cơ sở dữ liệu mới hơn mã nguồn này (đã có ${names}). Hãy dùng bản phần mềm mới hơn.`,
      `The database is newer than this code (it has ${names}). Use a newer release.`,
    );
  }
  refuseChanged(applied);
  const finished = new Set(applied.map(({ migration_name }) => migration_name));
  return known.filter((name) => !finished.has(name));
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
  );
  if (rows[0].number < OLDEST_POSTGRESQL) {
    throw new Refusal(
      `Cần PostgreSQL từ 15 trở lên; máy chủ này là ${rows[0].name}.`,
      `PostgreSQL 15 or newer is needed; this server is ${rows[0].name}.`,
    );
  }
}

async function readApplied(client: pg.Client): Promise<readonly Applied[] | undefined> {
  const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') AS name");
  if (rows[0].name === null) return undefined;
  const applied = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  return applied.rows;
}

async function refuseForeignTables(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT LIKE 'pg\\_%'
       AND n.nspname <> 'information_schema'
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     LIMIT 1`,
  );
  if (rowCount !== 0) throw foreign();
}

function foreign(): Refusal {
  return new Refusal(
    'Cơ sở dữ liệu này đang chứa bảng của một phần mềm khác. Hãy tạo một cơ sở dữ liệu trống và đặt DATABASE_URL tới đó.',
    'This database holds the tables of something else. Create an empty database and set DATABASE_URL to it.',
  );
}

function refuseChanged(applied: readonly Applied[]): void {
  for (const { migration_name: name, checksum, finished_at } of applied) {
    if (finished_at === null) {
      throw new Refusal(
        `Lần chuyển đổi ${name} đã dừng giữa chừng. Hãy phục hồi bản sao lưu, hoặc sửa rồi chạy "npx prisma migrate resolve".`,
        `The migration ${name} stopped half-way. Restore a backup, or mend it and run "npx prisma migrate resolve".`,
      );
    }
    const script = readFileSync(join(MIGRATIONS, name, 'migration.sql'));
    if (createHash('sha256').update(script).digest('hex') !== checksum) {
      throw new Refusal(
        `Tệp chuyển đổi ${name} không còn giống lúc được chạy trên cơ sở dữ liệu này.`,
        `The migration ${name} is no longer what was run on this database.`,
      );
    }
  }
}

/** The name under which Prisma keeps others from migrating meanwhile. */
const PRISMA_LOCK = 72_707_369;

/** Prisma's record, so that its own commands know what was run here. */
const RECORD = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

/**
 * Runs what is pending, each file whole or not at all together with its line in Prisma's record. Files
 * read by a person need no engine. Throws a Refusal that names the file which failed.
 */
export async function applyMigrations(url: string): Promise<void> {
  const client = await connect(url);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    const pending = await pendingMigrations(client);
    await client.query(RECORD);
    for (const name of pending) await applyMigration(client, name);
  } finally {
    await client.end();
  }
}

async function applyMigration(client: pg.Client, name: string): Promise<void> {
  const script = readFileSync(join(MIGRATIONS, name, 'migration.sql'));
  await client.query('BEGIN');
  try {
    await client.query(script.toString('utf8'));
    await client.query(
      `INSERT INTO _prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), createHash('sha256').update(script).digest('hex'), name],
    );
    await client.query('COMMIT');
  } catch (error) {
    const reason = (error as Error).message;
    throw new Refusal(
      `Lần chuyển đổi ${name} không chạy được nên không có gì thay đổi: ${reason}`,
      `The migration ${name} failed, and nothing of it was kept: ${reason}`,
    );
  }
}
