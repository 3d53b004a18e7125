import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { provideEnv } from '@/lib/env';
import { type EmbeddedDatabase, startEmbeddedDatabase } from '@/scripts/database/embedded';
import { applyMigrations } from '@/scripts/start/migrate';
import { preparePublicReader } from '@/scripts/start/public-reader';
import { runProgram } from '@/scripts/start/run-tool';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated and reference-seeded database that every test file gets a copy of. */
    readonly templateUrl: string;
  }
}

/** One PostgreSQL for a run of the integration tests, with one database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'so-lieu-test-'));
  chmodSync(dataFolder, 0o755);
  let database: EmbeddedDatabase | undefined;
  const teardown = async () => {
    await database?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    database = await startEmbeddedDatabase({
      dataFolder,
      durable: false,
      // A server that was set up in Vietnam: what asks for no zone of its own is hours off here.
      timeZone: 'Asia/Ho_Chi_Minh',
    });
    provideEnv({ DEMO: 'off', APP_SECRET: 'integration-tests-sign-with-this-secret' });
    await applyMigrations(database.url);
    await preparePublicReader(database.url);
    const variables = { DATABASE_URL: database.url, DEMO: 'off' };
    if ((await runProgram('load-data', variables)) !== 0) {
      throw new Error('The reference data could not be loaded.');
    }
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('templateUrl', database.url);
  return teardown;
}
