import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

const alias = {
  '@': project,
  // Empty on the server, where these tests stand.
  'server-only': join(project, 'node_modules/server-only/empty.js'),
};

export default defineConfig({
  root: project,
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          root: project,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          maxWorkers: 2,
          // Pictures are drawn in threads of their own, beside whatever else the machine does.
          testTimeout: 20_000,
          setupFiles: ['tests/support/quiet-console.ts'],
          env: { TZ: 'UTC' },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          root: project,
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/template-database.ts'],
          setupFiles: ['tests/support/quiet-console.ts', 'tests/support/database.ts'],
          // They wait for locks, deadlines and processes as much as they compute.
          maxWorkers: 3,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          env: { TZ: 'UTC' },
        },
      },
    ],
  },
});
