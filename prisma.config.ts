import { join } from 'node:path';
import { defineConfig } from 'prisma/config';
import { findDatabaseUrl } from './scripts/database/state';

process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= join(
  import.meta.dirname,
  'scripts/prisma/schema-engine.mjs',
);

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: findDatabaseUrl() },
});
