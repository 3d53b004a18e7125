import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { pause } from '../process';
import type { Refusal } from '../refusal';
import { findDatabaseAccount, reachablePrograms } from './account';
import { clusterFolder, createCluster, refuseOtherVersion } from './cluster';
import { findPrograms } from './programs';
import { keptSecret } from './secret-file';
import { addressOf, endProcess, type Launch, launch, stopLeftover } from './server';
import { removeState, writeState } from './state';

/** A PostgreSQL of one's own in DATA_DIR, listening on 127.0.0.1 only. */
export type EmbeddedDatabase = {
  readonly url: string;
  /** Stops it cleanly: open transactions are rolled back, the cluster needs no recovery. */
  readonly stop: () => Promise<void>;
};

/** What befalls a PostgreSQL that is kept running. */
export type DatabaseEvent =
  | 'creating'
  | 'recovering'
  /** It ended without having been told to, and is being started again. */
  | 'lost'
  | 'restored'
  /** It could not be started again, for the reason given; tried anew after a pause. */
  | Refusal;

type Options = {
  readonly dataFolder: string;
  /** For throw-away databases of tests: faster, and lost when the machine fails. */
  readonly durable?: boolean;
  /** The zone of its sessions that ask for none; UTC unless a test wants another. */
  readonly timeZone?: string;
  readonly onEvent?: (event: DatabaseEvent) => void;
};

const DATABASE = 'so_lieu';
/** Milliseconds before a start is tried again, the last for ever. */
const PAUSES_BEFORE_RESTART = [100, 1_000, 5_000, 15_000] as const;

/**
 * Creates the cluster if there is none, clears what a crash left, starts, waits until it answers.
 * Killed or fallen over it is started again at the same address until it is stopped.
 */
export async function startEmbeddedDatabase(options: Options): Promise<EmbeddedDatabase> {
  const dataFolder = resolve(options.dataFolder);
  const account = findDatabaseAccount();
  const programs = findPrograms();
  const binaries =
    account === undefined
      ? programs.folder
      : reachablePrograms(programs.folder, programs.version, account);
  const cluster = clusterFolder(dataFolder, account);
  const password = keptSecret(join(dataFolder, 'database-password'), 24);

  if (existsSync(join(cluster, 'PG_VERSION'))) {
    refuseOtherVersion(cluster, programs.version);
    if (await stopLeftover(cluster)) options.onEvent?.('recovering');
  } else {
    options.onEvent?.('creating');
    await createCluster(join(binaries, 'bin/initdb'), cluster, password, account);
  }

  const logFile = join(dataFolder, 'postgres.log');
  rmSync(logFile, { force: true });
  const settings: Launch = {
    program: join(binaries, 'bin/postgres'),
    cluster,
    account,
    logFile,
    password,
    durable: options.durable ?? true,
    timeZone: options.timeZone ?? 'UTC',
  };
  let { child, port } = await launch(settings);
  const url = addressOf(port, password, DATABASE);
  await createDatabase(port, password);

  let stopping: Promise<void> | undefined;
  let tell = () => {};
  const told = new Promise<void>((settle) => {
    tell = settle;
  });
  let restarting: Promise<void> | undefined;
  const watchOver = () => {
    writeState(dataFolder, { url, processId: child.pid ?? 0 });
    child.once('exit', () => {
      if (stopping === undefined) restarting = restart();
    });
  };
  const restart = async (): Promise<void> => {
    options.onEvent?.('lost');
    for (let attempt = 0; stopping === undefined; attempt++) {
      await Promise.race([pause(PAUSES_BEFORE_RESTART[attempt] ?? 15_000), told]);
      if (stopping !== undefined) return;
      try {
        await stopLeftover(cluster);
        ({ child } = await launch(settings, port));
      } catch (error) {
        options.onEvent?.(error as Refusal);
        continue;
      }
      watchOver();
      options.onEvent?.('restored');
      return;
    }
  };
  const stop = async () => {
    tell();
    await restarting;
    await endProcess(child.pid ?? 0);
    removeState(dataFolder);
  };
  watchOver();
  return {
    url,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

async function createDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(port, password, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
