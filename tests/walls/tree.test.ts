import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findStrayTests, findTreeFaults } from '@/tests/support/tree-faults';

// What git tracks and what it would: a new file is judged before it is committed.
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name !== '');

test('the tree is as docs/architecture.md says', () => {
  expect(findTreeFaults(paths.map((name) => ({ path: name, text: readFileSync(name, 'utf8') })))).toEqual([]);
});

test('every test mirrors something', () => {
  expect(findStrayTests(paths)).toEqual([]);
});

test.each([
  ['at the top', 'scripts/run.ts', ''],
  ['a name that says nothing', 'lib/platform/utils.ts', ''],
  ['kebab case', 'components/cases/CaseCard.tsx', ''],
  ['301 lines', 'lib/platform/long.ts', 'a\n'.repeat(301)],
  ['a page of 81 lines', 'app/desk/page.tsx', 'a\n'.repeat(81)],
  ['vocabulary of a noun', 'lib/cases/status/labels.ts', ''],
  ['passes on', 'lib/platform/text/all.ts', "export * from './a';\nexport { b } from './b';\n"],
])('a planted fault is seen: %s', (fault, name, text) => {
  expect(findTreeFaults([{ path: name, text }])).toEqual([expect.stringContaining(fault)]);
});

test('a test of nothing is seen', () => {
  const stray = 'tests/unit/cases/gone.test.ts';
  expect(findStrayTests([stray, 'lib/cases/rules.ts'])).toEqual([stray]);
  expect(findStrayTests(['tests/unit/cases/rules.test.ts', 'lib/cases/rules.ts'])).toEqual([]);
});
