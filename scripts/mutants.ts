import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inheritedEnv } from '@/lib/env';

/**
 * `npm run mutants [-- FILES]`: makes the code wrong, one place at a time, and says which of it no unit
 * test notices (Stryker). FILES is a pattern, `lib/domain/number/**`; MUTANT_TESTS names the folder of
 * the tests to ask. Stryker is fetched when it is first wanted, beside what every installation carries;
 * its versions are the last for Node 20.
 */
const FOLDER = '.build/mutants';
const STRYKER = `${FOLDER}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const PACKAGES = ['@stryker-mutator/core@9.5.1', '@stryker-mutator/vitest-runner@9.5.1'];
const ROOMS = 'lib/{domain,data,serving}/**/*.ts,!lib/data/generated/**';

async function run(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: inheritedEnv(),
  });
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('close', (code) => settle(code ?? 1));
  });
}

if (!existsSync(STRYKER)) {
  // Without peers: the runner must use the Vitest of this project.
  const options = ['--prefix', FOLDER, '--no-save', '--legacy-peer-deps'];
  const code = await run('npm', ['install', ...options, ...PACKAGES]);
  if (code !== 0) process.exit(code);
}
const files = process.argv.slice(2).join(',') || ROOMS;
process.exitCode = await run(process.execPath, [
  STRYKER,
  'run',
  'tests/mutants/stryker.config.mjs',
  '--mutate',
  files,
]);
