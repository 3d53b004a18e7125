import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/scripts/database/embedded';
import { freePort } from '@/scripts/database/server';
import {
  administer,
  copyGround,
  type DataKind,
  databaseOf,
  ownPassword,
  ownSecret,
  preparedName,
} from '@/scripts/test/prepared-ground';
import { testEnv } from '@/scripts/test/run-command';
import { StatementLog } from './statement-log';

/**
 * A PostgreSQL, databases and production servers of a test's own, on the build that the other
 * journeys run on: what a guarantee does to them disturbs nobody.
 */

export { ownPassword, ownSecret };

const READY = /Số liệu HTX: (http\S+)/;

export type OwnDatabase = {
  readonly name: string;
  readonly url: string;
  readonly log: StatementLog;
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<pg.QueryResult>;
};

export type OwnSite = {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it said so far. */
  readonly output: () => string;
  /** Gives the exit code. */
  readonly stop: () => Promise<number | null>;
};

export class OwnGround {
  private readonly children = new Set<ChildProcess>();
  private readonly clients = new Set<pg.Client>();
  private copies = 0;
  private launches = 0;

  private constructor(
    readonly folder: string,
    private readonly cluster: EmbeddedDatabase,
  ) {}

  static async open(): Promise<OwnGround> {
    const folder = mkdtempSync(join(tmpdir(), 'so-lieu-own-'));
    try {
      copyGround(process.env.E2E_GROUND ?? '', folder);
      const cluster = await startEmbeddedDatabase({ dataFolder: folder, durable: false });
      return new OwnGround(folder, cluster);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** A fresh database with the reference data, or with the demonstration set on top of it. */
  copy(kind: DataKind): Promise<OwnDatabase> {
    return this.copyOf(preparedName(kind));
  }

  /** A copy of a database as it stands, as a restored backup would be; its server must be stopped. */
  async copyOf(source: string): Promise<OwnDatabase> {
    this.copies += 1;
    const name = `own_${this.copies}`;
    await this.disconnect(source);
    await administer(this.cluster, `CREATE DATABASE ${name} TEMPLATE ${source}`);
    await administer(this.cluster, `ALTER DATABASE ${name} SET log_statement = 'all'`);
    const url = databaseOf(this.cluster, name);
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    await client.query("SET log_statement = 'none'");
    this.clients.add(client);
    return {
      name,
      url,
      log: new StatementLog(join(this.folder, 'postgres.log'), name),
      query: (sql, values) => client.query(sql, values as unknown[]),
    };
  }

  /** `npm start` on a database of this ground; ready when it is given. */
  start(
    { url }: Pick<OwnDatabase, 'url'>,
    variables: Readonly<Record<string, string>>,
  ): Promise<OwnSite> {
    return this.startWith({ DATABASE_URL: url, ...variables });
  }

  async startWith(variables: Readonly<Record<string, string>>): Promise<OwnSite> {
    const { child, output } = await this.launch(variables);
    return new Promise((settle, fail) => {
      child.stdout?.on('data', () => {
        const url = READY.exec(output())?.[1];
        if (url !== undefined) settle({ url, child, output, stop: () => end(child, 'SIGTERM') });
      });
      child.once('exit', () => fail(new Error(`The server did not start:\n${output()}`)));
    });
  }

  /** `npm start` as a process to watch. */
  async launch(variables: Readonly<Record<string, string>>) {
    this.launches += 1;
    const dataFolder = join(this.folder, `data-${this.launches}`);
    mkdirSync(dataFolder, { recursive: true });
    const child = spawn(process.execPath, ['scripts/run.cjs', 'start'], {
      env: testEnv({
        BUILD_DIR: process.env.E2E_BUILD_DIR ?? '.next-test',
        PORT: String(await freePort()),
        DATA_DIR: dataFolder,
        APP_SECRET: ownSecret,
        DEMO_PASSWORD: ownPassword,
        ...variables,
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.children.add(child);
    child.once('exit', () => this.children.delete(child));
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    return { child, output: () => output };
  }

  /** The database away, as after a failure of its machine; nothing of this ground works after it. */
  async stopDatabase(): Promise<void> {
    for (const client of this.clients) await client.end().catch(() => {});
    this.clients.clear();
    await this.cluster.stop();
  }

  async close(): Promise<void> {
    await Promise.all([...this.children].map((child) => end(child, 'SIGTERM')));
    await this.stopDatabase();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async disconnect(database: string): Promise<void> {
    for (const client of this.clients) {
      if (client.database !== database) continue;
      this.clients.delete(client);
      await client.end();
    }
  }
}

/** Waits until a server has made the pages that it makes before anybody asks. */
export async function isWarm({ child, output }: OwnSite): Promise<void> {
  while (!output().includes('"pages.warm"')) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    await setTimeout(50);
  }
}

/** Sends a signal and waits for the end; gives the exit code, null where a signal ended it. */
export function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((settle) => {
    if (child.exitCode !== null || child.signalCode !== null) return settle(child.exitCode);
    child.once('exit', (code) => settle(code));
    child.kill(signal);
  });
}
