import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';
import { drawMutantPage, mergeReport, mutantRecord, mutantReport } from './mutant-record';
import { runCommand, whenTold } from './process-life';
import { runTool } from './test-run';

const RECORD = path.join('docs', 'mutants.json');
const PAGE = path.join('docs', 'mutants.md');
const REPORT = path.join('.held', 'mutants', 'report.json');

/** The files that decide, allow or check, sorted. */
async function listScope(): Promise<string[]> {
  const found = await readdir('lib', { recursive: true });
  return found
    .filter((name) => ['rules.ts', 'policy.ts', 'schema.ts'].includes(path.basename(name)))
    .map((name) => `lib/${name.replaceAll(path.sep, '/')}`)
    .sort();
}

/**
 * Measures the files below the given paths, and draws the page; without a path it only draws. Folders of tests/unit
 * among the words are the tests it is measured with: fewer are quicker, and can only show more survivors.
 */
async function mutants(all: readonly string[]): Promise<number> {
  const tests = all.flatMap((word) => /^tests\/unit\/(.+?)\/?$/.exec(word)?.[1] ?? []);
  const words = all.filter((word) => !word.startsWith('tests/'));
  const scope = await listScope();
  let record = mutantRecord.parse(JSON.parse(await readFile(RECORD, 'utf8')));
  if (words.length > 0) {
    const chosen = scope.filter((file) =>
      words.some((word) => file === word || file.startsWith(`${word.replace(/\/$/, '')}/`)),
    );
    if (chosen.length === 0)
      throw new OperatorFault(`No rules, policy or schema stands in ${words.join(', ')}.`);
    process.env['HELD_MUTANT_TESTS'] = tests.join(',');
    const stryker = path.join('@stryker-mutator', 'core', 'bin', 'stryker.js');
    if (!(await runTool(stryker, ['run', '--testRunner', 'unit', '--mutate', chosen.join(',')], false)))
      return 1;
    const report = mutantReport.parse(JSON.parse(await readFile(REPORT, 'utf8')));
    record = mergeReport(record, report, new Date().toISOString().slice(0, 10));
  }
  // A file that is gone takes its figures along.
  record = Object.fromEntries(Object.entries(record).filter(([file]) => scope.includes(file)));
  await writeFile(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  await writeFile(PAGE, `${drawMutantPage(record, scope)}\n`);
  const prettier = path.join('prettier', 'bin', 'prettier.cjs');
  return (await runTool(prettier, ['--write', RECORD, PAGE], true)) ? 0 : 1;
}

whenTold(() => process.exit(130));
await runCommand(() => mutants(process.argv.slice(2)));
