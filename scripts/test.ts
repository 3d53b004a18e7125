import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEnding } from './ending';
import { checkDependencies, checkLint, checkTypes, checkUnused } from './test/checks';
import { checkGates } from './test/gates';
import { failure, type Outcome } from './test/outcome';
import { stopRunning } from './test/run-command';
import { stopServers } from './test/servers';
import { runJourneys, runVitest } from './test/suites';

/**
 * `npm test`: everything. `npm test -- unit [filter]` runs one step (several separated by commas).
 * Leaves nothing behind and ends with "N passed, N failed".
 */

type Step = {
  /** Runs beside the steps before it: it takes one core and touches nothing that they do. */
  readonly beside?: boolean;
  readonly name: string;
  readonly title: string;
  readonly run: (folder: string, filters: readonly string[]) => Promise<Outcome>;
};

const steps: readonly Step[] = [
  { name: 'lint', title: 'Format and lint', run: checkLint },
  { name: 'types', title: 'Types', run: checkTypes },
  { name: 'dependencies', title: 'Dependency rules', run: checkDependencies },
  { name: 'unused', title: 'Unused code', run: checkUnused },
  { name: 'gates', title: 'Planted offences', run: checkGates, beside: true },
  { name: 'unit', title: 'Unit tests', run: (...given) => runVitest('unit', ...given) },
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

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function cleanUp(): void {
  for (const path of [folder, BUILD_FOLDER, 'test-results']) {
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

let passed = 0;
let failed = 0;

async function runStep({ title, run }: Step): Promise<void> {
  const begun = performance.now();
  const outcome = await run(folder, filters).catch((error: Error) => failure(`${error.stack}\n`));
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`▸ ${title}`);
  if (outcome.failed > 0) console.log(outcome.output);
  console.log(`  ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
}

// What reads the project only runs two at a time; what has servers and databases runs alone.
const asides = chosen.filter(({ beside }) => beside).map(runStep);
const readers = new Set(['lint', 'types', 'dependencies', 'unused']);
for (const step of chosen.filter(({ beside }) => !beside)) {
  if (!readers.has(step.name)) await Promise.all(asides);
  await runStep(step);
}
await Promise.all(asides);
cleanUp();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
