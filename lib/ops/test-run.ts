import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

export type Tally = { name: string; passed: number; failed: number; skipped: number; seconds: number };

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numRuntimeErrorTestSuites: z.number(),
  numTotalTestSuites: z.number(),
});

/** Runs a program of node_modules. Its words are shown as they come, or only when it fails. */
export async function runTool(file: string, args: readonly string[], quiet: boolean): Promise<boolean> {
  const child = spawn(process.execPath, [path.join('node_modules', file), ...args], {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  const stop = () => child.kill('SIGTERM');
  process.once('exit', stop);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  process.off('exit', stop);
  if (code !== 0 && quiet) process.stdout.write(said);
  return code === 0;
}

/** One static check; it counts as one test. */
export async function runCheck(name: string, run: () => Promise<boolean>): Promise<Tally> {
  const from = performance.now();
  process.stdout.write(`${name} …\n`);
  const passed = await run();
  const seconds = (performance.now() - from) / 1000;
  process.stdout.write(`${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, seconds };
}

/**
 * Runs jest projects and counts from its report. A file that could not be run at all counts as one failed test, and
 * so does a run without a report: nothing is lost by not being counted.
 */
export async function runJest(projects: readonly string[], filters: readonly string[]): Promise<Tally> {
  const from = performance.now();
  const folder = await mkdtemp(path.join(tmpdir(), 'held-report-'));
  const file = path.join(folder, 'report.json');
  const args = ['--selectProjects', ...projects, '--passWithNoTests', '--json', `--outputFile=${file}`];
  // Each has a browser, surfaces and a database of its own, and waits for them half of its time.
  if (projects.includes('e2e')) args.push('--maxWorkers=2');
  if (filters.length > 0) args.push('--testPathPatterns', ...filters);
  const succeeded = await runTool(path.join('jest', 'bin', 'jest.js'), args, false);
  const report = await readFile(file, 'utf8').then(
    (text) => reportShape.parse(JSON.parse(text)),
    () => undefined,
  );
  await rm(folder, { recursive: true, force: true });
  const seconds = (performance.now() - from) / 1000;
  const name = projects.join(', ');
  if (report === undefined) return { name, passed: 0, failed: 1, skipped: 0, seconds };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  // A set-up or tear-down that failed is in no count of its own.
  return {
    name,
    passed: report.numPassedTests,
    failed: succeeded ? failed : Math.max(1, failed),
    skipped,
    seconds,
  };
}
