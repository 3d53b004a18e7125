import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Outcome, TimedTest } from './outcome';
import { runNode } from './run-command';
import { startTestServers, type TestServers } from './servers';

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
  const found = readReport<VitestReport>(report);
  const tests = (found?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration = 0 }) => ({
      name: `${relative('.', name)} › ${fullName}`,
      seconds: duration / 1000,
    })),
  );
  return count(found?.numPassedTests ?? 0, found?.numFailedTests ?? 0, code, output, tests);
}

let opened: Promise<TestServers> | undefined;

/** Begins to build and to start what the journeys go through, once; their step waits for it. */
export function openJourneys(folder: string): Promise<TestServers> {
  if (opened === undefined) {
    opened = startTestServers(folder);
    // Told when the journeys come to it.
    opened.catch(() => {});
  }
  return opened;
}

export async function runJourneys(folder: string, filters: readonly string[]): Promise<Outcome> {
  const servers = await openJourneys(folder);
  try {
    const variables = {
      E2E_URL: servers.demoUrl,
      E2E_REAL_URL: servers.realUrl,
      E2E_DEMO_PASSWORD: servers.demoPassword,
      E2E_GROUND: servers.ground,
    };
    const journeys = await runPlaywright('journeys', 2, folder, filters, variables);
    const quiet = await runPlaywright('quiet', 1, folder, filters, variables);
    return {
      passed: journeys.passed + quiet.passed,
      failed: journeys.failed + quiet.failed,
      output: `${journeys.output}${quiet.output}`,
      tests: [...(journeys.tests ?? []), ...(quiet.tests ?? [])],
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
  const found = readReport<PlaywrightReport>(report);
  const { expected = 0, unexpected = 0, flaky = 0 } = found?.stats ?? {};
  return count(expected, unexpected + flaky, code, output, timed(found?.suites ?? []));
}

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      /** In milliseconds. */
      readonly duration?: number;
    }[];
  }[];
};

type PlaywrightSuite = {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly file: string;
    readonly title: string;
    /** Durations in milliseconds. */
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
};

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly suites: readonly PlaywrightSuite[];
};

function timed(suites: readonly PlaywrightSuite[]): readonly TimedTest[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...timed(inner),
    ...specs.map(({ file, title, tests }) => ({
      name: `tests/e2e/${file} › ${title}`,
      seconds:
        tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) /
        1000,
    })),
  ]);
}

/** A suite that breaks down without a failed test has failed all the same. */
function count(
  passed: number,
  failed: number,
  code: number,
  output: string,
  tests: readonly TimedTest[],
): Outcome {
  return {
    passed,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    output: code === 0 ? '' : output,
    tests,
  };
}

function readReport<Report>(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
