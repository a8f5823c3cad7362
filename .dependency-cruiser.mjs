/**
 * The walls of docs/architecture.md. There is no list of tolerated violations: where a wall is in the way, the wall or
 * the change is wrong. `reachable` rules follow imports through other files.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const PURE = '/(schema|rules|policy|view|render)\\.tsx?$';
const READ_DESK = '/(read-desk|write|job)\\.ts$';
const PUBLIC_APP = '^app/(\\[locale\\]/\\(public\\)|api/v1)/';
const NOUNS = '^lib/(?!platform/|ops/)';

const walls = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'public-reaches-no-desk',
      comment: 'The public side has no key to the rest, also not through others.',
      severity: 'error',
      from: { path: PUBLIC_APP },
      to: {
        reachable: true,
        path: [
          '^lib/.*/(read-desk|write|job|actions)\\.ts$',
          '^lib/platform/(session|action)',
          '^lib/platform/db/(desk-client|transact)',
          '^lib/platform/db/generated/desk',
        ],
      },
    },
    {
      name: 'public-processes-reach-no-desk',
      comment: 'What the public process runs has no key either.',
      severity: 'error',
      from: { path: '^lib/ops/serve-public\\.ts$' },
      to: {
        reachable: true,
        path: [
          '^lib/.*/(read-desk|write|job|actions)\\.ts$',
          '^lib/platform/db/(desk-client|transact)',
          '^lib/platform/db/generated/desk',
        ],
      },
    },
    {
      name: 'public-page-imports',
      severity: 'error',
      from: { path: PUBLIC_APP },
      to: {
        path: '^(lib|components|app)/',
        pathNot: [
          '^components/',
          PUBLIC_APP,
          PURE,
          '^lib/.*/read-public\\.ts$',
          '^lib/platform/(errors|i18n|dates)/',
        ],
      },
    },
    {
      name: 'desk-page-imports',
      comment: 'A page asks and a form acts; only the door writes.',
      severity: 'error',
      from: { path: '^app/(desk|sign-in|api/(?!v1/))' },
      to: { path: ['/write\\.ts$', '^lib/platform/db/'] },
    },
    {
      name: 'components-draw',
      comment: 'Components are handed view models: they fetch nothing and write nothing.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: [
          '^app/',
          '/read-(desk|public)\\.ts$',
          '/(write|write-public|job)\\.ts$',
          '^lib/platform/(db|session|surface|env)/',
          '^lib/ops/',
        ],
      },
    },
    {
      name: 'ui-knows-no-noun',
      severity: 'error',
      from: { path: '^components/(ui|forms|layout)/' },
      to: { path: [NOUNS, '^components/(?!ui/|forms/|layout/)'] },
    },
    {
      name: 'pure-is-pure',
      severity: 'error',
      from: { path: `^lib/(?!platform/|ops/).*${PURE}` },
      to: {
        path: ['^lib/', '^components/', '^app/'],
        pathNot: [PURE, '^lib/platform/(dates|text|errors|forms|i18n)/', '^lib/platform/session/actor\\.ts$'],
      },
    },
    {
      name: 'pure-needs-no-framework',
      severity: 'error',
      from: { path: `^lib/(?!platform/|ops/).*/(schema|rules|policy|view)\\.tsx?$` },
      to: { path: 'node_modules/(next|react|react-dom|@prisma|pg)/' },
    },
    {
      name: 'writes-know-no-web',
      severity: 'error',
      from: { path: READ_DESK },
      to: { path: ['node_modules/next/', 'node_modules/react', '/actions\\.ts$', '^components/', '^app/'] },
    },
    {
      name: 'platform-knows-no-noun',
      severity: 'error',
      from: { path: '^lib/platform/' },
      to: { path: [NOUNS, '^lib/ops/', '^components/', '^app/'] },
    },
    {
      name: 'only-db-touches-the-database',
      severity: 'error',
      from: { path: '^(lib|components|app)/', pathNot: '^lib/platform/db/' },
      to: { path: ['node_modules/(pg|@prisma)/', '^lib/platform/db/generated/'] },
    },
    {
      name: 'serving-code-needs-no-operator',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/ops/' },
      to: { path: '^lib/ops/' },
    },
    {
      name: 'no-unlisted-package',
      severity: 'error',
      from: { path: '^(app|components|lib)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined', 'unknown'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(lib|components)/',
        pathNot: ['\\.d\\.ts$', '^lib/ops/', '^lib/platform/i18n/'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/platform/db/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};

export default walls;
