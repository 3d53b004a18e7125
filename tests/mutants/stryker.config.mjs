/** A mutation run: which tests of ours fail when a line is wrong. See scripts/mutants.ts. */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  tempDirName: '.build/mutants/sandbox',
  ignorePatterns: ['/.next*', '/.data', '/.build', '/test-results', '/playwright-report'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.build/mutants/report.json' },
  thresholds: { high: 95, low: 90, break: 90 },
};
