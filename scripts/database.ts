import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from './database/embedded';
import { onEnding } from './ending';

/**
 * A scratch PostgreSQL for development: prints its address, runs until Ctrl-C, leaves nothing.
 */
const dataFolder = mkdtempSync(join(tmpdir(), 'so-lieu-scratch-'));
chmodSync(dataFolder, 0o755);
const database = await startEmbeddedDatabase({ dataFolder, durable: false });
console.log(`DATABASE_URL=${database.url}`);

onEnding(async () => {
  await database.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(0);
});
