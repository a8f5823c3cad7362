import { existsSync, readFileSync } from 'node:fs';

type Rule = { nr: number; tests: string[]; notYet: string };

/** The rows of the table of safety rules. */
function readRules(text: string): Rule[] {
  return text.split('\n').flatMap((line) => {
    const [, rule = '', , proof = '', notYet = ''] = line.split('|').map((cell) => cell.trim());
    const nr = /^(\d+) /.exec(rule)?.[1];
    if (nr === undefined) return [];
    return [
      { nr: Number(nr), tests: [...proof.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), notYet },
    ];
  });
}

/** How a test says that it is the control of the others of its file. */
const CONTROL = /^\s*(?:test|it)\(\s*'[^']*(?:control|can fail)/im;

/**
 * What is wrong with the table: a rule left out, a test that is not there, a rule with neither test nor admission, a rule
 * whose tests have no control. `read` gives the text of a test, or null where there is none.
 */
function findFaults(rules: readonly Rule[], read: (path: string) => string | null): string[] {
  const missing = Array.from({ length: 15 }, (_one, at) => at + 1).filter(
    (nr) => rules.filter((rule) => rule.nr === nr).length !== 1,
  );
  return [
    ...missing.map((nr) => `rule ${nr} does not stand once`),
    ...rules.flatMap(({ nr, tests }) =>
      tests.filter((name) => read(name) === null).map((name) => `rule ${nr}: no ${name}`),
    ),
    ...rules
      .filter(({ tests, notYet }) => tests.length === 0 && notYet === '')
      .map(({ nr }) => `rule ${nr}: neither a test nor what is not yet there`),
    ...rules
      .filter(({ tests }) => tests.length > 0 && !tests.some((name) => CONTROL.test(read(name) ?? '')))
      .map(({ nr }) => `rule ${nr}: no test of it has a control`),
  ];
}

const text = readFileSync('docs/security.md', 'utf8');
const readTest = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

test('each of the fifteen safety rules names tests with a control, or says what is not yet there', () => {
  expect(findFaults(readRules(text), readTest)).toEqual([]);
});

test('negative control: a lost rule, a lost test and an empty row are seen', () => {
  const rules = readRules(text).filter(({ nr }) => nr !== 3);
  const planted = [...rules.slice(1), { nr: 1, tests: [], notYet: '' }];
  const lost = (path: string) => (path.includes('leak-canary') ? null : readTest(path));
  expect(findFaults(planted, lost)).toEqual([
    'rule 3 does not stand once',
    'rule 4: no tests/e2e/public/leak-canary.test.ts',
    'rule 15: no tests/e2e/public/leak-canary.test.ts',
    'rule 1: neither a test nor what is not yet there',
  ]);
});

test('negative control: a rule whose tests have no control is seen', () => {
  const bare = (path: string) => readTest(path)?.replaceAll(/control|can fail/gi, 'other') ?? null;
  const withTests = readRules(text).filter(({ tests }) => tests.length > 0);
  expect(findFaults(readRules(text), bare)).toEqual(
    withTests.map(({ nr }) => `rule ${nr}: no test of it has a control`),
  );
});
