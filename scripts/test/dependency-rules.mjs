/**
 * Who may import whom. Data runs one way: app → components → lib, and inside of lib the pure
 * domain knows nobody.
 */
const inside = (...paths) => paths.map((path) => `^${path}`);

/** A room of lib that may import only these others of lib. */
const room = (name, path, others) => ({
  name,
  severity: 'error',
  from: { path: `^lib/${path}/` },
  to: { path: '^lib/', pathNot: inside(...[`${path}/`, ...others].map((other) => `lib/${other}`)) },
});

const words = ['domain/', 'format/', 'messages/', 'locale\\.ts$'];

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
      name: 'public-routes-read-what-is-public',
      comment: 'What is not published cannot leak from where nothing of it can be asked for.',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot: [
          '^app/\\[locale\\]/dang-nhap/',
          '^app/\\[locale\\]/\\(workspace\\)/',
          '^app/api/health/',
        ],
      },
      to: { path: '^lib/(data|auth|workspace)/', pathNot: '^lib/data/public/' },
    },
    {
      name: 'public-data-stands-apart',
      severity: 'error',
      from: { path: '^lib/data/public/' },
      to: {
        path: '^lib/(data|auth|serving|workspace)/',
        pathNot: inside(
          'lib/data/public/',
          'lib/data/generated/',
          'lib/data/database\\.ts$',
          'lib/data/value-columns\\.ts$',
        ),
      },
    },
    {
      name: 'only-data-and-auth-connect',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/(data|auth)/' },
      to: { path: '^lib/data/(database|guarded-pool)\\.ts$' },
    },
    {
      name: 'data-shows-nothing',
      comment: 'It hands values on; what a page or a file says is shaped above it.',
      severity: 'error',
      from: { path: '^lib/data/' },
      to: {
        path: '^lib/(auth|charts|format|pages|serving|web|workbook)/',
        pathNot: '^lib/serving/(announcement|giving-way)\\.ts$',
      },
    },
    {
      name: 'serving-knows-no-figures',
      comment: 'It keeps and hands out bytes, whatever they say.',
      severity: 'error',
      from: { path: '^lib/serving/' },
      to: { path: '^lib/(auth|charts|data|format|pages|web|workbook|workspace)/' },
    },
    {
      name: 'auth-knows-accounts',
      severity: 'error',
      from: { path: '^lib/auth/' },
      to: {
        path: '^lib/(charts|data|format|pages|serving|web|workbook|workspace)/',
        pathNot: '^lib/data/(areas|people|sessions)/|^lib/data/database\\.ts$',
      },
    },
    room('format-is-pure', 'format', words),
    room('charts-are-pure', 'charts', words),
    room('pages-are-pure', 'pages', [
      ...words,
      'charts/',
      'workbook/',
      'workspace/',
      '((comparison|embed)-)?routes\\.ts$',
    ]),
    room('workbook-knows-numbers', 'workbook', ['domain/', 'intake/grid\\.ts$']),
    room('intake-is-pure', 'intake', ['domain/']),
    room('workspace-is-shapes', 'workspace', ['domain/', 'intake/grid\\.ts$']),
    room('print-sets-what-pages-say', 'print', [
      'web/(colours|picture-parts)\\.ts$',
      'pages/(area-profile|booklet)\\.ts$',
      'env\\.ts$',
      'working-thread\\.ts$',
    ]),
    room('presentation-shows-slides', 'presentation', [
      ...words,
      'charts/',
      'pages/(slides/shown-slide|start-map|ranking)\\.ts$',
      'web/(colours|xml)\\.ts$',
      'workbook/workbook\\.ts$',
      'env\\.ts$',
      'working-thread\\.ts$',
    ]),
    room('web-knows-what-is-public', 'web', [
      ...words,
      'charts/',
      'pages/',
      '((public|embed|conference)-)?routes\\.ts$',
      'data/public/',
    ]),
    {
      name: 'only-workbook-imports-hucre',
      comment: 'A young library stands behind one module.',
      severity: 'error',
      from: { pathNot: '^(lib|tests/unit)/workbook/' },
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
        pathNot: inside(
          'lib/messages/',
          'lib/format/',
          'lib/intake/',
          'lib/locale\\.ts',
          'lib/domain/',
        ),
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
