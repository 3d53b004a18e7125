import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeMigration } from './data-model/write-migration';
import { startEmbeddedDatabase } from './database/embedded';
import { onEnding } from './ending';
import { stopTools } from './start/run-tool';
import { reportFailure } from './start/steps';

/** `npm run migration -- NAME`: the SQL from the migrations to the schema, for a person to read. */

const dataFolder = mkdtempSync(join(tmpdir(), 'so-lieu-migration-'));
chmodSync(dataFolder, 0o755);
let database: Awaited<ReturnType<typeof startEmbeddedDatabase>> | undefined;

async function close(code: number): Promise<never> {
  stopTools();
  await database?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(code);
}

onEnding(close);
try {
  database = await startEmbeddedDatabase({ dataFolder, durable: false });
  const file = await writeMigration({
    name: process.argv[2] ?? '',
    now: new Date(),
    url: database.url,
    migrations: 'prisma/migrations',
    schema: 'prisma/schema.prisma',
  });
  console.log(
    file ??
      'Lược đồ và các lần chuyển đổi đã khớp nhau · The schema and the migrations agree already',
  );
  await close(0);
} catch (error) {
  reportFailure(error);
  await close(1);
}
