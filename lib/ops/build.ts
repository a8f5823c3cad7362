import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';
import { isThere } from './data-folder';

/** What the build is made from. What only starts or tests Held is left out: changing it changes no page. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const LEFT_OUT = new Set([path.join('lib', 'ops')]);
const MARK = path.join('.next', 'held-build');

/** The hash over names and contents of all that the build is made from. */
export async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await listFiles(root, source)) {
      hash
        .update(file)
        .update('\0')
        .update(await readFile(path.join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** Whether the build under `.next` is missing or older than its sources. */
export async function needsBuild(root: string): Promise<boolean> {
  if (!(await isThere(path.join(root, '.next', 'BUILD_ID')))) return true;
  const mark = await readFile(path.join(root, MARK), 'utf8').catch(() => '');
  return mark.trim() !== (await hashSources(root));
}

/**
 * Builds both surfaces, without any setting in the environment: a page that reads one at build time would carry it
 * into the build for all to see.
 *
 * @param onStart hands over the way to stop the build
 * @throws OperatorFault after printing what the build said
 */
export async function build(
  root: string,
  onStart: (stop: () => Promise<void>) => void = () => undefined,
): Promise<void> {
  const sources = await hashSources(root);
  const program = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [program, 'build'], {
    cwd: root,
    env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  onStart(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const code = await ended;
  if (code !== 0) {
    process.stderr.write(said);
    throw new OperatorFault('The build failed (see above).');
  }
  await writeFile(path.join(root, MARK), `${sources}\n`);
}

async function listFiles(root: string, source: string): Promise<string[]> {
  if (LEFT_OUT.has(source)) return [];
  const whole = path.join(root, source);
  let entries;
  try {
    entries = await readdir(whole, { withFileTypes: true });
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') return [source];
    if (code === 'ENOENT') return [];
    throw error;
  }
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = path.join(source, entry.name);
    files.push(...(entry.isDirectory() ? await listFiles(root, place) : [place]));
  }
  return files;
}
