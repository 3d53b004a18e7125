import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from './outcome';
import { runNode } from './run-command';
import { startTestServers } from './servers';

/** The suites of tests, each counted test by test. */

export async function runVitest(
  project: 'unit' | 'integration',
  folder: string,
  filters: readonly string[],
): Promise<Outcome> {
  const report = join(folder, `${project}.json`);
  const { code, output } = await runNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ]);
  const counts = readReport<{ numPassedTests: number; numFailedTests: number }>(report);
  return count(counts?.numPassedTests ?? 0, counts?.numFailedTests ?? 0, code, output);
}

export async function runJourneys(folder: string, filters: readonly string[]): Promise<Outcome> {
  const servers = await startTestServers(folder);
  try {
    const variables = {
      E2E_URL: servers.demoUrl,
      E2E_REAL_URL: servers.realUrl,
      E2E_DEMO_PASSWORD: servers.demoPassword,
    };
    const journeys = await runPlaywright('journeys', 2, folder, filters, variables);
    const quiet = await runPlaywright('quiet', 1, folder, filters, variables);
    return {
      passed: journeys.passed + quiet.passed,
      failed: journeys.failed + quiet.failed,
      output: `${journeys.output}${quiet.output}`,
    };
  } finally {
    await servers.stop();
  }
}

async function runPlaywright(
  project: 'journeys' | 'quiet',
  workers: number,
  folder: string,
  filters: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const report = join(folder, `${project}.json`);
  const { code, output } = await runNode(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'tests/e2e/playwright.config.ts',
      `--project=${project}`,
      `--workers=${workers}`,
      '--reporter=list,json',
      // A filter may name files of the other project alone.
      ...(filters.length > 0 ? ['--pass-with-no-tests', ...filters] : []),
    ],
    { variables: { ...variables, PLAYWRIGHT_JSON_OUTPUT_NAME: report }, shown: true },
  );
  const stats = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    report,
  )?.stats;
  return count(stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), code, output);
}

/** A suite that breaks down without a failed test has failed all the same. */
function count(passed: number, failed: number, code: number, output: string): Outcome {
  return {
    passed,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    output: code === 0 ? '' : output,
  };
}

function readReport<Report>(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
