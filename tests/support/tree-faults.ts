import path from 'node:path';

export type TreeFile = { path: string; text: string };

const TOP = new Set([
  // What the project is made of.
  ...['app', 'components', 'docs', 'lib', 'messages', 'prisma', 'public', 'tests'],
  ...['next.config.mjs', 'package.json', 'tsconfig.json'],
  // What tools and readers look for at the top.
  ...[
    'package-lock.json',
    'jest.config.mjs',
    'stryker.config.mjs',
    'eslint.config.mjs',
    'knip.json',
    'prisma.config.ts',
  ],
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE', 'Dockerfile', 'compose.yaml'],
]);
const VOCABULARY = new Set([
  ...['schema', 'rules', 'policy', 'view', 'render', 'read-public', 'write-public'],
  ...['read-desk', 'write', 'job', 'actions'],
]);
const FORBIDDEN = new Set([
  ...['index', 'utils', 'helpers', 'common', 'misc', 'types', 'constants', 'hooks', 'service', 'manager'],
]);
const CODE = /\.(?:ts|tsx|mjs)$/;
const LONGEST_FILE = 300;
const LONGEST_PAGE = 80;

/** Where a tree departs from docs/architecture.md, one line for each fault; no line for a sound tree. */
export function findTreeFaults(files: readonly TreeFile[]): string[] {
  return files.flatMap((file) => faultsOf(file).map((fault) => `${file.path}: ${fault}`));
}

function faultsOf({ path: name, text }: TreeFile): string[] {
  const faults: string[] = [];
  const top = name.split('/')[0] ?? '';
  const base = path.basename(name).replace(/^\./, '').split('.')[0] ?? '';
  if (!top.startsWith('.') && !TOP.has(top)) faults.push('nothing of this name stands at the top');
  if (!CODE.test(name)) return faults;
  const lines = text.split('\n').length - 1;
  if (FORBIDDEN.has(base)) faults.push('a name that says nothing');
  if (!/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)$/.test(base)) faults.push('a file name is in kebab case');
  if (lines > LONGEST_FILE) faults.push(`${lines} lines`);
  if (/\/page\.tsx$/.test(name) && lines > LONGEST_PAGE) faults.push(`a page of ${lines} lines`);
  if (/^lib\/(?!platform\/|ops\/)/.test(name) && !VOCABULARY.has(base)) {
    faults.push('not in the vocabulary of a noun');
  }
  if (isBarrel(text)) faults.push('only passes on what others export');
  return faults;
}

function isBarrel(text: string): boolean {
  const said = text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return (
    said.length > 0 && said.every((part) => /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s+from\s/s.test(part))
  );
}

/** Tests whose path mirrors nothing: `tests/unit/cases/rules.test.ts` belongs to `lib/cases/rules.ts` or `lib/cases/rules/`. */
export function findStrayTests(paths: readonly string[]): string[] {
  const places = new Set(paths.flatMap((name) => [name, ...parents(name)]));
  return paths.filter((name) => {
    const [, inner] = /^tests\/(?:unit|component|db)\/(.+)\.test\.tsx?$/.exec(name) ?? [];
    if (inner === undefined) return false;
    // A test may say more than the name of its file: `write.conflicts.test.ts`.
    const mirrored = inner.split('.')[0] ?? '';
    const roots = ['lib', 'components', 'app', 'prisma', 'tests'].map((root) => `${root}/${mirrored}`);
    return ![...roots, mirrored].some((root) =>
      ['', '.ts', '.tsx', '.mjs', '.en.json'].some((end) => places.has(root + end)),
    );
  });
}

function parents(name: string): string[] {
  const parts = name.split('/');
  return parts.slice(1).map((_part, at) => parts.slice(0, at + 1).join('/'));
}
