import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The programs behind the commands, each bundled into one file that Node runs as it is, so that
 * nothing that compiles stays in memory. This file needs nothing but Node.
 */
export const sources = {
  start: 'scripts/start/main.ts',
  test: 'scripts/test.ts',
  user: 'scripts/user.ts',
  demo: 'scripts/demo.ts',
  database: 'scripts/database.ts',
  archive: 'scripts/archive.ts',
  migration: 'scripts/migration.ts',
  mutants: 'scripts/mutants.ts',
  'data-model': 'scripts/data-model.ts',
  'load-data': 'scripts/load-data.ts',
  faults: 'scripts/faults.ts',
  bench: 'scripts/bench.ts',
  'bench-load': 'scripts/bench/load-generator.ts',
};

/** What every program is made with, beside its own files. */
const STANDING = [
  'package-lock.json',
  'tsconfig.json',
  'scripts/entry/prepare.mjs',
  'prisma/schema.prisma',
  'lib/data/generated/internal/class.ts',
];

export const programFile = (name) => `.build/programs/${name}.mjs`;
export const recordFile = (name) => `.build/programs/${name}.json`;

/** Whether the program was made of the files as they are now. */
export function isCurrent(name) {
  try {
    const { inputs, hash } = JSON.parse(readFileSync(recordFile(name), 'utf8'));
    return existsSync(programFile(name)) && hashOf(inputs) === hash;
  } catch {
    return false;
  }
}

/** One hash over the contents of the given files; throws when one is missing. */
export function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const path of [...STANDING, ...inputs]) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}
