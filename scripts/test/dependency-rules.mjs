/**
 * Who may import whom. Data runs one way: app → components → lib, and inside of lib the pure
 * domain knows nobody.
 */
const inside = (...paths) => paths.map((path) => `^${path}`);

export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^lib/domain/' },
      to: { pathNot: [...inside('lib/domain/'), 'node_modules/(zod|decimal\\.js)/'] },
    },
    {
      name: 'only-data-imports-prisma',
      severity: 'error',
      from: { pathNot: inside('lib/data/', 'prisma/', 'prisma\\.config\\.ts', 'scripts/prisma/') },
      to: { path: ['^lib/data/generated/', 'node_modules/@prisma/', '(^|/)@prisma/'] },
    },
    {
      name: 'only-workbook-imports-hucre',
      comment: 'A young library stands behind one module.',
      severity: 'error',
      from: { pathNot: '^lib/workbook/' },
      to: { path: 'node_modules/hucre/' },
    },
    {
      name: 'nothing-imports-app',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/' },
    },
    {
      name: 'lib-knows-no-components',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/drawing/' },
      to: { path: '^(components|app|scripts|tests)/' },
    },
    {
      name: 'components-read-no-data',
      comment: 'Components get what they show; pages and actions fetch it.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^lib/(data|auth|serving)/', '^(app|scripts|tests|prisma)/'] },
    },
    {
      name: 'ui-knows-no-statistics',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: ['^lib/domain/', '^components/(?!ui/)'] },
    },
    {
      name: 'messages-stand-alone',
      severity: 'error',
      from: { path: '^lib/messages/' },
      to: {
        pathNot: inside('lib/messages/', 'lib/format/', 'lib/locale\\.ts', 'lib/domain/'),
      },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'tests-are-not-code',
      severity: 'error',
      from: { path: '^(app|components|lib|prisma|scripts)/' },
      to: { path: '\\.test\\.tsx?$' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next', '^next-env\\.d\\.ts', 'lib/data/generated/.*/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
