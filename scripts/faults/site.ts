import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { sessionAddress } from '@/lib/database-address';
import { findDatabaseAccount } from '../database/account';
import { clusterFolder } from '../database/cluster';
import { freePort, stopLeftover } from '../database/server';
import { readState } from '../database/state';
import { commandLine, pause } from '../process';
import { launchServer, stopServers } from '../test/servers';
import { Line } from './line';

const PASSWORD = 'mat-khau-thu-loi';
/** Milliseconds in which a database that was killed must answer again. */
const DATABASE_TIMEOUT = 90_000;
const STARTS = 5;

/** `npm start` with the demonstration set in a folder of its own, behind a line that can fail. */
export class FaultySite {
  readonly password = PASSWORD;
  readonly folder: string;
  #child: ChildProcess | undefined;

  private constructor(
    readonly address: string,
    readonly line: Line,
    private readonly serverPort: number,
  ) {
    this.folder = mkdtempSync(join(tmpdir(), 'so-lieu-faults-'));
    // The database's own account must get through.
    chmodSync(this.folder, 0o755);
  }

  static async open(): Promise<FaultySite> {
    const [own, ofServer] = [await freePort(), await freePort()];
    const line = new Line(ofServer);
    await line.listen(own);
    const site = new FaultySite(`http://127.0.0.1:${own}`, line, ofServer);
    await site.start();
    return site;
  }

  /** Starts it until it runs: a fault may strike during a start too. `clock`: milliseconds ahead. */
  async start(clock = 0): Promise<void> {
    const variables = {
      DEMO: 'on',
      DEMO_PASSWORD: PASSWORD,
      PUBLIC_URL: this.address,
      PORT: String(this.serverPort),
      ...(clock !== 0 && { TEST_NOW: new Date(Date.now() + clock).toISOString() }),
    };
    for (let attempt = 1; ; attempt++) {
      try {
        ({ child: this.#child } = await launchServer(this.folder, variables));
        return;
      } catch (error) {
        if (attempt === STARTS) throw error;
      }
    }
  }

  /** Its database lives on, as after a real kill -9. */
  async killServer(): Promise<void> {
    const child = this.#child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    await new Promise((settle) => child.once('exit', settle).kill('SIGKILL'));
  }

  killDatabase(): void {
    const { processId = 0 } = readState(this.folder) ?? {};
    // Killed already, its number may be another program's by now.
    if (commandLine(processId).includes(this.#cluster)) process.kill(processId, 'SIGKILL');
  }

  /** Asks the database, which may just be coming back. */
  async query<Row>(sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    const deadline = Date.now() + DATABASE_TIMEOUT;
    for (;;) {
      try {
        return await this.#ask<Row>(sql, values);
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await pause(100);
      }
    }
  }

  async close(): Promise<void> {
    this.line.close();
    await stopServers();
    await stopLeftover(this.#cluster);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  get #cluster(): string {
    return clusterFolder(this.folder, findDatabaseAccount());
  }

  async #ask<Row>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const client = new pg.Client({
      connectionString: sessionAddress(readState(this.folder)?.url ?? ''),
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
    });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql, [...values])).rows;
    } finally {
      await client.end().catch(() => {});
    }
  }
}
