import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, startEmbeddedDatabase } from './database/embedded';
import { onEnding } from './ending';

/**
 * A scratch PostgreSQL for development: prints its address, runs until Ctrl-C, leaves nothing.
 */
const dataFolder = mkdtempSync(join(tmpdir(), 'so-lieu-scratch-'));
chmodSync(dataFolder, 0o755);
let starting: Promise<EmbeddedDatabase> | undefined;

// Before anything runs that would outlive this process, and before its address is told.
onEnding(async () => {
  const database = await starting?.catch(() => undefined);
  await database?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(0);
});

starting = startEmbeddedDatabase({ dataFolder, durable: false });
console.log(`DATABASE_URL=${(await starting).url}`);
