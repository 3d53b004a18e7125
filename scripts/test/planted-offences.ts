/** Offences against every gate. A dependency rule is named as in dependency-rules.mjs. */
export type Offence = {
  readonly gate: 'lint' | 'types' | 'dependencies' | 'unused' | 'unit';
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** All of this must stand in what the gate says. */
  readonly named: readonly string[];
};

function dependency(rule: string, path: string, imported: string): Offence {
  return {
    gate: 'dependencies',
    name: `${path} imports ${imported}`,
    files: { [path]: `export * from '${imported}';\n` },
    named: [`${rule}: ${path}`],
  };
}

export const offences: readonly Offence[] = [
  {
    gate: 'lint',
    name: 'a file out of format',
    files: { 'lib/planted-format.ts': 'export const planted = {a:1}\n' },
    named: ['lib/planted-format.ts format'],
  },
  {
    gate: 'lint',
    name: 'an `any`',
    files: { 'lib/planted-any.ts': 'export const planted = (value: any): string => value;\n' },
    named: ['lib/planted-any.ts', 'noExplicitAny'],
  },
  {
    gate: 'lint',
    name: 'a file name that is not kebab-case',
    files: { 'lib/plantedName.ts': 'export const planted = 1;\n' },
    named: ['lib/plantedName.ts', 'useFilenamingConvention'],
  },
  {
    gate: 'lint',
    name: 'console in the product',
    files: { 'lib/planted-console.ts': "console.log('planted');\n" },
    named: ['lib/planted-console.ts', 'noConsole'],
  },
  {
    gate: 'types',
    name: 'a text where a number is due',
    files: { 'lib/planted-type.ts': "export const planted: number = 'text';\n" },
    named: ['lib/planted-type.ts', 'TS2322'],
  },
  {
    gate: 'types',
    name: 'an element that may be missing',
    files: {
      'lib/planted-index.ts': 'export const planted = (list: string[]): string => list[0];\n',
    },
    named: ['lib/planted-index.ts', 'TS2322'],
  },
  {
    gate: 'dependencies',
    name: 'a circle of types',
    files: {
      'lib/planted-one.ts':
        "import type { Two } from './planted-two';\nexport type One = { two: Two };\n",
      'lib/planted-two.ts':
        "import type { One } from './planted-one';\nexport type Two = { one: One };\n",
    },
    named: ['no-circles: lib/planted-one.ts'],
  },
  dependency('domain-is-pure', 'lib/domain/planted-log.ts', '../log'),
  dependency('domain-is-pure', 'lib/domain/planted-files.ts', 'node:fs'),
  dependency('domain-is-pure', 'lib/domain/planted-package.ts', 'pg'),
  dependency('only-data-imports-prisma', 'lib/planted-prisma.ts', '@prisma/client'),
  dependency('only-data-imports-prisma', 'lib/planted-client.ts', './data/generated/client'),
  dependency('only-data-imports-prisma', 'app/planted-client.ts', '@/lib/data/generated/client'),
  dependency(
    'public-routes-read-what-is-public',
    'app/[locale]/(public)/planted-cells.ts',
    '@/lib/data/reports/cells',
  ),
  dependency(
    'public-routes-read-what-is-public',
    'app/sitemap.xml/planted-viewer.ts',
    '@/lib/auth/viewer',
  ),
  dependency('public-data-stands-apart', 'lib/data/public/planted-cells.ts', '../reports/cells'),
  dependency('only-data-and-auth-connect', 'lib/planted-connection.ts', './data/database'),
  dependency('data-shows-nothing', 'lib/data/people/planted-page.ts', '@/lib/pages/ranking'),
  dependency(
    'serving-knows-no-figures',
    'lib/serving/planted-figures.ts',
    '../data/public/figures',
  ),
  dependency('auth-knows-accounts', 'lib/auth/planted-cells.ts', '../data/reports/cells'),
  dependency('format-is-pure', 'lib/format/planted-pages.ts', '../pages/ranking'),
  dependency('charts-are-pure', 'lib/charts/planted-save.ts', '../data/reports/save'),
  dependency('pages-are-pure', 'lib/pages/planted-database.ts', '../data/database'),
  dependency('workbook-knows-numbers', 'lib/workbook/planted-data.ts', '../data/public/figures'),
  dependency('intake-is-pure', 'lib/intake/planted-data.ts', '../data/public/figures'),
  dependency('workspace-is-shapes', 'lib/workspace/planted-data.ts', '../data/reports/queries'),
  dependency('web-knows-what-is-public', 'lib/web/planted-work.ts', '../data/work-list/queries'),
  dependency('only-workbook-imports-hucre', 'lib/pages/planted-xlsx.ts', 'hucre/xlsx'),
  dependency('nothing-imports-app', 'components/planted-app.ts', '@/app/[locale]/error'),
  {
    gate: 'dependencies',
    name: 'lib imports a component',
    files: {
      'components/planted-target.ts': 'export const planted = 1;\n',
      'lib/planted-component.ts': "export * from '@/components/planted-target';\n",
    },
    named: ['lib-knows-no-components: lib/planted-component.ts'],
  },
  dependency('components-read-no-data', 'components/planted-data.ts', '@/lib/data/database'),
  dependency(
    'ui-knows-no-statistics',
    'components/ui/planted-domain.ts',
    '@/lib/domain/territory/area',
  ),
  dependency('messages-stand-alone', 'lib/messages/planted-env.ts', '@/lib/env'),
  dependency('product-knows-no-tests', 'lib/planted-tests.ts', '@/tests/support/crawl'),
  dependency('nothing-unresolved', 'lib/planted-nowhere.ts', './nowhere-at-all'),
  {
    gate: 'unused',
    name: 'a file that nobody imports',
    files: { 'lib/planted-file.ts': 'export const planted = 1;\n' },
    named: ['Unused files', 'lib/planted-file.ts'],
  },
  {
    gate: 'unused',
    name: 'an export that nobody imports',
    files: {
      'lib/planted-export.ts': 'export const used = 1;\nexport const nobodyWantsThis = 2;\n',
      'tests/unit/planted-export.test.ts': "import { used } from '@/lib/planted-export';\nused;\n",
    },
    named: ['Unused exports', 'nobodyWantsThis'],
  },
  {
    gate: 'unit',
    name: 'a test that does not hold',
    files: {
      'tests/unit/planted-failure.test.ts':
        "import { expect, it } from 'vitest';\nit('does not hold', () => expect(1).toBe(2));\n",
    },
    named: ['planted-failure.test.ts', 'does not hold'],
  },
  {
    gate: 'unit',
    name: 'a complaint on the console',
    files: {
      'tests/unit/planted-complaint.test.ts':
        "import { it } from 'vitest';\nit('complains', () => console.error('planted complaint'));\n",
    },
    named: ['planted-complaint.test.ts', 'console.error was called: planted complaint'],
  },
];
