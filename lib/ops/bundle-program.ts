import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** Beside the build, where node finds the packages; in no repository. */
const FOLDER = path.join('.next', 'surfaces');

/**
 * Puts a program of Held and all it reads of Held into one file of plain JavaScript; packages stay outside. A process
 * that runs through the loader of TypeScript keeps the loader for life: some 70 MB in each surface. Made at each start,
 * in a third of a second, so that it is never older than its sources.
 *
 * @param program its file, from the root of the project
 * @returns the path of the file to run
 * @throws after saying what is wrong, where the sources are
 */
export function bundleProgram(root: string, program: string): string {
  const built = buildSync({
    absWorkingDir: root,
    entryPoints: [program],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    write: false,
  });
  const file = path.join(root, FOLDER, `${path.basename(program, '.ts')}.mjs`);
  const half = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(half, built.outputFiles[0]?.contents ?? '');
  // Another start may be reading it.
  renameSync(half, file);
  return file;
}
