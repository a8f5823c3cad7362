import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';

const PUBLIC_PAGE = 'app/[locale]/(public)/page.tsx';

/** A tree that breaks no wall. */
const SOUND: Record<string, string> = {
  [PUBLIC_PAGE]: "import '../../../lib/cases/read-public'; import '../../../components/cases/row';",
  'app/desk/page.tsx': "import '../../lib/cases/read-desk';",
  'components/cases/row.tsx': "import '../../lib/cases/view';",
  'components/ui/button.tsx': '',
  'components/ui/form.tsx': "import './button';",
  'lib/cases/read-public.ts': "import '../platform/db/client'; import './view';",
  'lib/cases/read-desk.ts': "import '../platform/db/desk-client';",
  'lib/cases/write.ts': "import './read-desk';",
  'lib/cases/actions.ts': "import './write';",
  'lib/cases/rules.ts': '',
  'lib/cases/view.ts': "import './rules';",
  'lib/platform/db/client.ts': '',
  'lib/platform/db/desk-client.ts': '',
  'lib/ops/serve-public.ts': "import '../platform/db/client';",
};

/** For each wall files that break it, none of them part of the sound tree but one. The first is the one at fault. */
const FAULTS: Record<string, Record<string, string>> = {
  'no-cycles': { 'lib/round/rules.ts': "import './view';", 'lib/round/view.ts': "import './rules';" },
  'public-reaches-no-desk': {
    'app/[locale]/(public)/far/page.tsx': "import '../../../../lib/far/view';",
    'lib/far/view.ts': "import '../cases/read-desk';",
  },
  'public-processes-reach-no-desk': { 'lib/ops/serve-public.ts': "import '../cases/write';" },
  'public-page-imports': {
    'app/[locale]/(public)/near/page.tsx': "import '../../../../lib/platform/db/client';",
  },
  'desk-page-imports': { 'app/desk/near/page.tsx': "import '../../../lib/cases/write';" },
  'components-draw': { 'components/cases/reader.tsx': "import '../../lib/cases/read-public';" },
  'ui-knows-no-noun': { 'components/ui/case-button.tsx': "import '../../lib/cases/view';" },
  'pure-is-pure': { 'lib/stored/rules.ts': "import '../platform/db/client';" },
  'pure-needs-no-framework': { 'lib/drawn/rules.ts': "import 'react';" },
  'writes-know-no-web': { 'lib/sent/write.ts': "import '../cases/actions';" },
  'platform-knows-no-noun': { 'lib/platform/db/noun.ts': "import '../../cases/rules';" },
  'only-db-touches-the-database': { 'lib/asked/read-desk.ts': "import 'pg';" },
  'serving-code-needs-no-operator': {
    'lib/served/read-desk.ts': "import '../ops/up';",
    'lib/ops/up.ts': '',
  },
  'no-unlisted-package': { 'lib/packed/read-desk.ts': "import 'a-package-that-nobody-listed';" },
  'no-orphans': { 'lib/alone/policy.ts': 'export {};' },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'held-walls-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the real configuration over a small tree: the walls there are, and which files break which. */
function look(changes: Record<string, string>): { walls: string[]; broken: string[] } {
  const packages = { 'node_modules/pg/index.js': '', 'node_modules/react/index.js': '' };
  const manifest = {
    'package.json': JSON.stringify({ dependencies: { pg: '1', react: '1' } }),
    'tsconfig.json': '{}',
  };
  for (const [name, text] of Object.entries({ ...SOUND, ...packages, ...manifest, ...changes })) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const command = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.resolve('.dependency-cruiser.mjs');
  const said = spawnSync(
    process.execPath,
    [command, 'app', 'components', 'lib', '--config', config, '-T', 'json'],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], NODE_ENV: 'test' } },
  );
  const { summary } = JSON.parse(said.stdout) as ICruiseResult;
  const names = (summary.ruleSetUsed?.forbidden ?? []).map((wall) => wall.name ?? '');
  return {
    walls: names.sort(),
    broken: summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`),
  };
}

test('a sound tree breaks no wall, and each wall has a planted fault here', () => {
  const { walls, broken } = look({});
  expect(broken).toEqual([]);
  expect(Object.keys(FAULTS).sort()).toEqual(walls);
});

test('each wall is seen when it is broken, by the file that breaks it', () => {
  const { broken } = look(Object.assign({}, ...Object.values(FAULTS)) as Record<string, string>);
  const planted = Object.entries(FAULTS).map(([wall, files]) => `${wall}: ${Object.keys(files)[0] ?? ''}`);
  expect(planted.filter((fault) => !broken.includes(fault))).toEqual([]);
});
