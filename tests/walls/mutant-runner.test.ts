import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const RUNNER = path.resolve('tests/support/mutant-runner.mjs');

// What Stryker makes of a rule: every mutant in one file, and a number that says which of them is lived.
const RULES = `
const is = (id) => {
  const now = globalThis.__stryker__;
  if (now.hitCount !== undefined && (now.hitCount += 1) > now.hitLimit) throw new Error('endless');
  return now.activeMutant === id;
};
export const OLDEST = is('static') ? 0 : 120;
export const isGrown = (age) => (is('edge') ? age > 18 : age >= 18);
export const isChild = (age) => (is('unseen') ? age <= 17 : age < 18);
export function countUp(to) {
  let at = 0;
  while (is('endless') ? true : at < to) at += is('endless') ? 0 : 1;
  return at;
}
if (is('broken')) throw new Error('cannot be loaded');
`;
const TESTS = `
import { countUp, isChild, isGrown, OLDEST } from '@/lib/toys/rules';
describe('a toy rule', () => {
  test.each([[18, true], [17, false]])('%i is grown: %s', (age, grown) => expect(isGrown(age)).toBe(grown));
  it('children are younger', () => expect(isChild(9)).toBe(true));
  it('counts', async () => expect(await Promise.resolve(countUp(3))).toBe(3));
  it('knows the oldest', () => expect(OLDEST).toBe(120));
});
`;
/** Fails without a mutant: all that a mutant does would look as if this had seen it. */
const BROKEN = `
import { isGrown } from '@/lib/toys/rules';
test('is wrong by itself', () => expect(isGrown(3)).toBe(true));
`;
/** Reaches the rule from another noun, and fails with the mutant that the rule's own tests do not see. */
const FAR = `
import { isChild } from '@/lib/toys/rules';
test('seventeen and a half', () => expect(isChild(17.5)).toBe(true));
`;

const MUTANTS = ['edge', 'unseen', 'static', 'endless', 'broken', 'none-of-this-file'];
const RUN = `
import { strykerPlugins } from ${JSON.stringify(RUNNER)};
const [{ injectableClass: Runner }] = strykerPlugins;
const runner = new Runner();
await runner.init();
const dry = await runner.dryRun({ files: ['lib/toys/rules.ts'] });
const given = { sandboxFileName: 'lib/toys/rules.ts', hitLimit: 1000 };
const fates = {};
for (const id of ${JSON.stringify(MUTANTS)}) {
  const { status, nrOfTests } = await runner.mutantRun({ ...given, activeMutant: { id } });
  fates[id] = [status, nrOfTests ?? null];
}
const again = await runner.mutantRun({ ...given, activeMutant: { id: 'edge' }, testFilter: [] });
fates.untested = [again.status, again.nrOfTests ?? null];
process.stdout.write('\\n' + JSON.stringify({ tests: dry.tests.map(({ name }) => name), fates }));
`;

const answer = z.object({
  tests: z.array(z.string()),
  fates: z.record(z.string(), z.tuple([z.string(), z.number().nullable()])),
});

/** Runs the mutants of the toy in a folder of its own, as Stryker would in its copy of the project. */
async function runToy(files: Record<string, string>) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mutants-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
      await writeFile(path.join(folder, name), text);
    }
    const { stdout } = await promisify(execFile)(process.execPath, ['run.mjs'], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: '', HELD_MUTANT_TESTS: '' },
    });
    return { stdout, ...answer.parse(JSON.parse(stdout.slice(stdout.lastIndexOf('\n')))) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a mutant that a test sees is killed, one that none sees survives, each under its own number', async () => {
  const { tests, fates, stdout } = await runToy({
    'lib/toys/rules.ts': RULES,
    'tests/unit/toys/rules.test.ts': TESTS,
    'tests/unit/toys/broken.test.ts': BROKEN,
    'tests/unit/games/far.test.ts': FAR,
    'run.mjs': RUN,
  });
  expect(tests).toHaveLength(6);
  expect(tests).toContain('a toy rule 18 is grown: true');
  expect(stdout).toContain('left out: tests/unit/toys/broken.test.ts');
  // The second number is how many tests ran: all of the noun for a survivor, up to the first that saw it else.
  expect(fates).toEqual({
    edge: ['killed', 1],
    unseen: ['survived', 5],
    static: ['killed', 5],
    endless: ['timeout', null],
    broken: ['killed', 1],
    'none-of-this-file': ['survived', 5],
    untested: ['survived', 0],
  });
});
