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

/** What is wrong with the table: a rule left out, a test that is not there, a rule with neither test nor admission. */
function findFaults(rules: readonly Rule[], exists: (path: string) => boolean): string[] {
  const missing = Array.from({ length: 15 }, (_one, at) => at + 1).filter(
    (nr) => rules.filter((rule) => rule.nr === nr).length !== 1,
  );
  return [
    ...missing.map((nr) => `rule ${nr} does not stand once`),
    ...rules.flatMap(({ nr, tests }) =>
      tests.filter((name) => !exists(name)).map((name) => `rule ${nr}: no ${name}`),
    ),
    ...rules
      .filter(({ tests, notYet }) => tests.length === 0 && notYet === '')
      .map(({ nr }) => `rule ${nr}: neither a test nor what is not yet there`),
  ];
}

const text = readFileSync('docs/security.md', 'utf8');

test('each of the fifteen safety rules names tests that exist, or says what is not yet there', () => {
  expect(findFaults(readRules(text), existsSync)).toEqual([]);
});

test('negative control: a lost rule, a lost test and an empty row are seen', () => {
  const rules = readRules(text).filter(({ nr }) => nr !== 3);
  const planted = [...rules.slice(1), { nr: 1, tests: [], notYet: '' }];
  expect(findFaults(planted, (path) => !path.includes('leak-canary'))).toEqual([
    'rule 3 does not stand once',
    'rule 4: no tests/e2e/public/leak-canary.test.ts',
    'rule 15: no tests/e2e/public/leak-canary.test.ts',
    'rule 1: neither a test nor what is not yet there',
  ]);
});
