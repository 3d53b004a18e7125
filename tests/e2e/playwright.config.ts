import { defineConfig } from '@playwright/test';
import { findBrowser } from '@/scripts/test/browser';

/** Run by `npm test -- e2e`, which builds, starts the servers and names them in the environment. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  projects: [
    { name: 'journeys', testIgnore: 'quiet/**' },
    // What measures time runs after all else, alone.
    { name: 'quiet', testMatch: 'quiet/**/*.spec.ts' },
  ],
  use: {
    baseURL: process.env.E2E_URL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // A worker's answers pass by what a journey puts in their way; the journey about it lets it be.
    serviceWorkers: 'block',
    // A trace films every step, which costs more than the journeys themselves.
    screenshot: 'only-on-failure',
    launchOptions: findBrowser(),
  },
});
