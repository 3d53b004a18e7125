import type { Outcome } from './outcome';
import { expectSuccess } from './run-command';

/** The static checks, each a program with its arguments; the gates are run on planted offences too. */
export const commands = {
  lint: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
  typegen: ['node_modules/next/dist/bin/next', 'typegen'],
  generate: ['node_modules/prisma/build/index.js', 'generate'],
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'],
  dependencies: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'scripts/test/dependency-rules.mjs',
    'app',
    'components',
    'lib',
    'prisma',
    'scripts',
    'tests',
    'prisma.config.ts',
    'next.config.ts',
  ],
  unused: ['node_modules/knip/bin/knip.js', '--config', 'scripts/test/knip.json', '--no-progress'],
} as const;

export const checkLint = (): Promise<Outcome> => expectSuccess([commands.lint]);

export const checkTypes = (): Promise<Outcome> =>
  expectSuccess([commands.generate, commands.typegen, commands.types], {
    variables: { BUILD_DIR: '.next-test' },
  });

export const checkDependencies = (): Promise<Outcome> => expectSuccess([commands.dependencies]);

export const checkUnused = (): Promise<Outcome> => expectSuccess([commands.unused]);
