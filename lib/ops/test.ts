import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureBrowser } from './browser-program';
import { build, needsBuild } from './build';
import { printFault, runCommand, whenTold } from './process-life';
import { runCheck, runJest, runTool, type Tally } from './test-run';

const KINDS = ['unit', 'component', 'walls', 'db', 'e2e'];
const RULES = '.dependency-cruiser.mjs';

const tool = (...file: string[]) => path.join(...file);

type Check = readonly [name: string, run: () => Promise<boolean>];

const check = (name: string, file: string, args: readonly string[]): Check => [
  name,
  () => runTool(file, args, true),
];
const LINT = check('lint', tool('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings', '0']);

/** What else can be said about the code without running it; the build last, when the types have been checked without what it writes. */
async function staticChecks(): Promise<Tally[]> {
  const folders = ['app', 'components', 'lib'].filter((folder) => existsSync(folder));
  const lane: Check[] = [
    check('format', tool('prettier', 'bin', 'prettier.cjs'), ['--check', '.']),
    ['types', checkTypes],
    check('import walls', tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), [
      ...folders,
      ...['--config', RULES],
    ]),
    check('unused code', tool('knip', 'bin', 'knip.js'), []),
    BUILD,
  ];
  const done: Tally[] = [];
  for (const [name, run] of lane) done.push(await runCheck(name, run));
  return done;
}

/** Next leaves the types of the last build behind; those of pages that are gone would be faults of nothing. */
async function checkTypes(): Promise<boolean> {
  for (const left of ['.next/types', '.next/dev/types']) await rm(left, { recursive: true, force: true });
  return await runTool(tool('typescript', 'bin', 'tsc'), ['--noEmit'], true);
}

/** A missing browser is a failed check, said in one line; the other tests still run. */
function browserIsThere(): Promise<boolean> {
  try {
    ensureBrowser((line) => process.stdout.write(`${line}\n`));
    return Promise.resolve(true);
  } catch (error) {
    printFault(error);
    return Promise.resolve(false);
  }
}

async function buildPasses(): Promise<boolean> {
  try {
    if (await needsBuild(process.cwd())) await build(process.cwd());
    return true;
  } catch (error) {
    printFault(error);
    return false;
  }
}

const BUILD: Check = ['build', buildPasses];

/** Everything; or, with words such as `unit dates/`, the named kinds and the files whose paths hold the others. */
async function test(words: readonly string[]): Promise<number> {
  const kinds = KINDS.filter((kind) => words.includes(kind));
  const filters = words.filter((word) => !KINDS.includes(word));
  const wanted = kinds.length === 0 ? KINDS : kinds;
  const isWhole = words.length === 0;
  // Lint has one thread and takes longer than all else that is static: it goes on beside the quick tests.
  const linted = isWhole ? [runCheck(...LINT)] : [];
  const tallies: Tally[] = isWhole ? await staticChecks() : [];

  const quick = wanted.filter((kind) => kind !== 'e2e');
  if (quick.length > 0) tallies.push(await runJest(quick, filters));
  tallies.unshift(...(await Promise.all(linted)));
  if (wanted.includes('e2e')) {
    tallies.push(await runCheck('browser', browserIsThere));
    if (!isWhole) tallies.push(await runCheck(...BUILD));
    const ground = tallies.filter(({ name }) => ['browser', 'build'].includes(name));
    if (ground.every(({ failed }) => failed === 0)) tallies.push(await runJest(['e2e'], filters));
  }
  return summarise(tallies);
}

function summarise(tallies: readonly Tally[]): number {
  process.stdout.write('\n');
  for (const { name, passed, failed, skipped, seconds } of tallies) {
    const counts = [`${passed} passed`, `${failed} failed`, ...(skipped === 0 ? [] : [`${skipped} skipped`])];
    process.stdout.write(`${name.padEnd(28)} ${counts.join(', ').padEnd(32)} ${seconds.toFixed(1)} s\n`);
  }
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  // A run that tested nothing has shown nothing.
  return failed > 0 || passed === 0 ? 1 : 0;
}

whenTold(() => process.exit(130));
await runCommand(() => test(process.argv.slice(2)));
