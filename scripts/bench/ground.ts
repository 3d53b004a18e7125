import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { closeDatabase } from '@/lib/data/database';
import { sessionAddress } from '@/lib/database-address';
import { provideEnv } from '@/lib/env';
import { findDatabaseUrl } from '../database/state';
import { startServer, stopServers } from '../test/servers';
import { BareNext } from './bare-next';

/**
 * Where everything is measured: a server of the product on a database and a data folder of its own,
 * without the demonstration set. All of it is thrown away, so nothing made here is ever shown.
 */
export class BenchGround {
  readonly folder = mkdtempSync(join(tmpdir(), 'so-lieu-bench-'));
  readonly children = new Set<ChildProcess>();
  private site: Promise<string> | undefined;
  private bare: Promise<BareNext> | undefined;

  constructor() {
    // The database's own account must get through.
    chmodSync(this.folder, 0o755);
  }

  get dataFolder(): string {
    return join(this.folder, 'data');
  }

  /** The server's address; started at first need. Its database is this process's from then on. */
  async address(): Promise<string> {
    this.site ??= startServer(this.dataFolder, { DEMO: 'off' });
    const address = await this.site;
    provideEnv({ DATA_DIR: this.dataFolder, DEMO: 'off' });
    provideEnv({ DATABASE_URL: findDatabaseUrl() });
    return address;
  }

  async databaseAddress(): Promise<string> {
    await this.address();
    return findDatabaseUrl() ?? '';
  }

  bareNext(): Promise<BareNext> {
    this.bare ??= BareNext.build();
    return this.bare;
  }

  async query(sql: string): Promise<pg.QueryResult> {
    const client = new pg.Client({
      connectionString: sessionAddress(await this.databaseAddress()),
    });
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  }

  async stopSite(): Promise<void> {
    await closeDatabase();
    await stopServers();
    this.site = undefined;
    provideEnv({ DATABASE_URL: '' });
  }

  async close(): Promise<void> {
    await closeDatabase();
    for (const child of this.children) child.kill('SIGTERM');
    await stopServers();
    (await this.bare?.catch(() => undefined))?.remove();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
