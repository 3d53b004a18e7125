import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

const alias = {
  '@': project,
  // Empty on the server, where these tests stand.
  'server-only': join(project, 'node_modules/server-only/empty.js'),
};

/** What an action asks of its request is asked of the test instead. */
const framework = join(project, 'tests/support/framework-request.ts');

/*
 * Test files of one process share its modules: reading them anew for each cost half of the time. What
 * the product keeps in a process belongs to a database or a setting, and so to one file.
 */
const shared = {
  isolate: false,
  setupFiles: ['tests/support/quiet-console.ts', 'tests/support/between-files.ts'],
};

/** The unit tests, which a mutation run asks alone. */
export const unit = {
  resolve: { alias },
  test: {
    name: 'unit',
    root: project,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    ...shared,
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
  },
};

export default defineConfig({
  root: project,
  test: {
    // Vitest itself would leave a core free.
    maxWorkers: availableParallelism(),
    projects: [
      unit,
      {
        resolve: { alias: { ...alias, 'next/headers': framework, 'next/cache': framework } },
        test: {
          name: 'integration',
          root: project,
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/template-database.ts'],
          ...shared,
          setupFiles: [...shared.setupFiles, 'tests/support/database.ts'],
          // Much of their time they wait for the database.
          maxWorkers: availableParallelism() + 1,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          env: { TZ: 'UTC' },
        },
      },
    ],
  },
});
