import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { sessionAddress } from '@/lib/database-address';
import { findDatabaseAccount } from '../database/account';
import { clusterFolder } from '../database/cluster';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '../database/embedded';
import { applyMigrations } from '../start/migrate';
import { preparePublicReader } from '../start/public-reader';
import { runNode } from './run-command';

/**
 * The data of the tests that do something to a PostgreSQL and servers of their own: made once for a
 * run, by the product's own programs, and copied by each as files.
 */

export const ownPassword = 'mat-khau-thu-nghiem';
export const ownSecret = 'tests-of-guarantees-sign-with-this-secret';

/** The reference data alone, or with the demonstration set on top of it. */
export type DataKind = 'reference' | 'demo';

export const preparedName = (kind: DataKind) => `prepared_${kind}`;

/** Fills a data folder, which is made, with a database of each kind; nothing runs in it afterwards. */
export async function prepareGround(folder: string): Promise<void> {
  openFolder(folder);
  const cluster = await startEmbeddedDatabase({ dataFolder: folder, durable: false });
  try {
    // What a test reads to know which database was asked what.
    await administer(cluster, "ALTER SYSTEM SET log_line_prefix = '%d|'");
    await administer(cluster, `CREATE DATABASE ${preparedName('reference')}`);
    const reference = databaseOf(cluster, preparedName('reference'));
    await applyMigrations(reference);
    await preparePublicReader(reference);
    await loadData(reference, 'off');
    await administer(
      cluster,
      `CREATE DATABASE ${preparedName('demo')} TEMPLATE ${preparedName('reference')}`,
    );
    await loadData(databaseOf(cluster, preparedName('demo')), 'on');
  } finally {
    await cluster.stop();
  }
}

/** A copy of a prepared data folder, to be started on. */
export function copyGround(prepared: string, folder: string): void {
  openFolder(folder);
  const [from, to] = [prepared, folder].map((one) => clusterFolder(one, findDatabaseAccount()));
  // With owners and rights, on which PostgreSQL insists.
  execFileSync('cp', ['-a', `${from}/.`, `${to}`]);
  execFileSync('cp', ['-a', join(prepared, 'database-password'), folder]);
}

/** The database's own account must get through. */
function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/** The address of a database of a cluster. */
export function databaseOf(cluster: EmbeddedDatabase, name: string): string {
  const url = new URL(cluster.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** Says something to a cluster that is no single database's business. */
export async function administer(cluster: EmbeddedDatabase, sql: string): Promise<void> {
  const client = new pg.Client({
    connectionString: sessionAddress(databaseOf(cluster, 'postgres')),
  });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function loadData(url: string, demo: 'on' | 'off'): Promise<void> {
  const { code, output } = await runNode(['scripts/run.cjs', 'load-data'], {
    variables: {
      DATABASE_URL: url,
      APP_SECRET: ownSecret,
      DEMO: demo,
      DEMO_PASSWORD: ownPassword,
    },
  });
  if (code !== 0) throw new Error(`The data was not loaded:\n${output}`);
}
