import { defineConfig } from 'vitest/config';
import { unit } from '../vitest.config';

/**
 * What a mutation run asks about each mutant: unit tests, which need no database; those of one folder
 * where it is named (MUTANT_TESTS, `tests/unit/domain`).
 */
const folder = process.env.MUTANT_TESTS ?? 'tests/unit';

export default defineConfig({
  ...unit,
  test: { ...unit.test, include: [`${folder}/**/*.test.{ts,tsx}`] },
});
