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

/** For each wall a change that breaks it. Paths of a fault replace the sound file of that name. */
const FAULTS: Record<string, Record<string, string>> = {
  'no-cycles': { 'lib/cases/rules.ts': "import './view';" },
  'public-reaches-no-desk': { 'lib/cases/view.ts': "import './read-desk';" },
  'public-processes-reach-no-desk': { 'lib/ops/serve-public.ts': "import '../cases/write';" },
  'public-page-imports': { [PUBLIC_PAGE]: "import '../../../lib/platform/db/client';" },
  'desk-page-imports': { 'app/desk/page.tsx': "import '../../lib/cases/write';" },
  'components-draw': { 'components/cases/row.tsx': "import '../../lib/cases/read-public';" },
  'ui-knows-no-noun': { 'components/ui/button.tsx': "import '../../lib/cases/view';" },
  'pure-is-pure': { 'lib/cases/rules.ts': "import '../platform/db/client';" },
  'pure-needs-no-framework': { 'lib/cases/rules.ts': "import 'react';" },
  'writes-know-no-web': { 'lib/cases/write.ts': "import './actions';", 'lib/cases/actions.ts': '' },
  'platform-knows-no-noun': { 'lib/platform/db/client.ts': "import '../../cases/rules';" },
  'only-db-touches-the-database': { 'lib/cases/read-desk.ts': "import 'pg';" },
  'serving-code-needs-no-operator': {
    'lib/cases/read-desk.ts': "import '../ops/up';",
    'lib/ops/up.ts': '',
  },
  'no-unlisted-package': { 'lib/cases/read-desk.ts': "import 'a-package-that-nobody-listed';" },
  'no-orphans': { 'lib/cases/policy.ts': 'export {};' },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'held-walls-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the real configuration over a small tree: the walls there are, and those that this tree breaks. */
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
    broken: [...new Set(summary.violations.map((violation) => violation.rule.name))],
  };
}

test('a sound tree breaks no wall, and each wall has a planted fault here', () => {
  const { walls, broken } = look({});
  expect(broken).toEqual([]);
  expect(Object.keys(FAULTS).sort()).toEqual(walls);
});

test.each(Object.entries(FAULTS))('%s is seen when it is broken', (wall, fault) => {
  expect(look(fault).broken).toContain(wall);
});
