import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEnding } from './ending';
import { checkDependencies, checkLint, checkTypes, checkUnused } from './test/checks';
import { checkGates } from './test/gates';
import { failure, type Outcome, type TimedTest } from './test/outcome';
import { stopRunning } from './test/run-command';
import { stopServers } from './test/servers';
import { openJourneys, runJourneys, runVitest } from './test/suites';

/**
 * `npm test`: everything. `npm test -- unit [filter]` runs one step (several separated by commas).
 * Leaves nothing behind but what failed journeys saw, and ends with "N passed, N failed".
 */

type Step = {
  /** Of what only reads the project: two lanes run side by side, what has none runs alone after them. */
  readonly lane?: 1 | 2;
  readonly name: string;
  readonly title: string;
  readonly run: (folder: string, filters: readonly string[]) => Promise<Outcome>;
};

const steps: readonly Step[] = [
  { name: 'lint', title: 'Format and lint', run: checkLint, lane: 1 },
  { name: 'types', title: 'Types', run: checkTypes, lane: 1 },
  { name: 'dependencies', title: 'Dependency rules', run: checkDependencies, lane: 1 },
  { name: 'unused', title: 'Unused code', run: checkUnused, lane: 1 },
  { name: 'gates', title: 'Planted offences', run: checkGates, lane: 2 },
  { name: 'unit', title: 'Unit tests', run: (...given) => runVitest('unit', ...given), lane: 2 },
  {
    name: 'integration',
    title: 'Integration tests',
    run: (...given) => runVitest('integration', ...given),
  },
  { name: 'e2e', title: 'Journeys in a browser', run: runJourneys },
];

const BUILD_FOLDER = '.next-test';
const NEXT_TYPES = 'next-env.d.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-lieu-test-'));
// The database's own account must get through.
chmodSync(folder, 0o755);
const nextTypes = readIfThere(NEXT_TYPES);
let passed = 0;
let failed = 0;

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What failed journeys saw stays for whoever looks into it, until the next run. */
function cleanUp(): void {
  const paths = [folder, BUILD_FOLDER, ...(failed === 0 ? ['test-results'] : [])];
  for (const path of paths) {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
  // Next points it at the build folder that is gone now.
  if (nextTypes === undefined) rmSync(NEXT_TYPES, { force: true });
  else writeFileSync(NEXT_TYPES, nextTypes);
}

async function stop(code: number): Promise<void> {
  stopRunning();
  await stopServers();
  cleanUp();
  process.exit(code);
}

onEnding(stop);

const [wanted, ...filters] = process.argv.slice(2);
const chosen = steps.filter(({ name }) => wanted === undefined || wanted.split(',').includes(name));
if (chosen.length === 0) {
  console.error(`There is no step "${wanted}". Steps: ${steps.map(({ name }) => name).join(', ')}`);
  cleanUp();
  process.exit(1);
}

const timed: TimedTest[] = [];

async function runStep({ title, run }: Step): Promise<void> {
  const begun = performance.now();
  console.log(`▸ ${title}`);
  const outcome = await run(folder, filters).catch((error: Error) => failure(`${error.stack}\n`));
  passed += outcome.passed;
  failed += outcome.failed;
  timed.push(...(outcome.tests ?? []));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (outcome.failed > 0) console.log(outcome.output);
  console.log(`  ${title}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
}

async function runInTurn(some: readonly Step[]): Promise<void> {
  for (const step of some) await runStep(step);
}

await Promise.all([1, 2].map((lane) => runInTurn(chosen.filter((step) => step.lane === lane))));
// The build and the servers of the journeys get ready while the other tests run.
if (chosen.some(({ name }) => name === 'e2e')) openJourneys(folder);
await runInTurn(chosen.filter(({ lane }) => lane === undefined));
cleanUp();
const slowest = timed.sort((one, other) => other.seconds - one.seconds).slice(0, 10);
if (slowest.length > 0) console.log('\nThe slowest tests:');
for (const { name, seconds } of slowest) {
  console.log(`  ${seconds.toFixed(1).padStart(5)} s  ${name}`);
}
if (passed + failed === 0) {
  console.error(`\nNothing was tested: no test matches "${filters.join(' ')}".`);
  failed = 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
