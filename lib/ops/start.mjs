// The door of every npm script. Plain Node on purpose: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const COMMANDS = ['up', 'test', 'bench', 'verify', 'mutants', 'generate'];
const CLIENTS = ['desk', 'pub'];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [command = '', ...words] = process.argv.slice(2);

function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

function step(name, run) {
  process.stdout.write(`${name} …\n`);
  const from = performance.now();
  run();
  process.stdout.write(`${name}: done in ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
}

/** Runs a program to its end. What it says is shown only when it fails: the reader came for Held, not for npm. */
function runQuietly(program, args, fault, env = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  stop(`${fault}${done.error ? `: ${done.error.message}` : ''}`);
}

function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(path.basename(file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function holds(file, text) {
  return existsSync(file) && readFileSync(file, 'utf8').trim() === text;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(`Held needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`);
}

/** `npm install`, not `npm ci`: the lockfile names packages for other platforms, which a partial mirror may lack. */
function install() {
  const mark = path.join(root, 'node_modules', '.held-lock');
  const lists = ['package.json', 'package-lock.json'].map((name) => path.join(root, name));
  const wanted = hashFiles(lists);
  if (holds(mark, wanted)) return;
  step('Installing packages', () => {
    runQuietly(
      'npm',
      ['install', '--no-audit', '--no-fund'],
      'The packages could not be installed (see above).',
    );
    writeFileSync(mark, `${hashFiles(lists)}\n`);
  });
}

function generateClient(name) {
  const folder = path.join(root, 'prisma', name);
  const models = readdirSync(folder).filter((file) => file.endsWith('.prisma'));
  const client = path.join(root, 'node_modules', '@prisma', 'client', 'package.json');
  const wanted = hashFiles([client, ...models.sort().map((file) => path.join(folder, file))]);
  const target = path.join(root, 'lib', 'platform', 'db', 'generated', name);
  const mark = path.join(target, '.held-models');
  if (existsSync(path.join(target, 'client.ts')) && holds(mark, wanted)) return;
  step(`Generating the database client "${name}"`, () => {
    // Generating does not use the engine, but insists on having one and would try to download it.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
    const prisma = path.join(root, 'node_modules', 'prisma', 'build', 'index.js');
    const args = [prisma, 'generate', '--schema', path.join('prisma', name)];
    runQuietly(
      process.execPath,
      args,
      `The database client "${name}" could not be generated (see above).`,
      env,
    );
    writeFileSync(mark, `${wanted}\n`);
  });
}

/**
 * The command runs in a session of its own, so that Ctrl-C in a terminal reaches this process alone and is passed on
 * once: the command then stops its children and the database in the right order.
 */
function runCommand() {
  const file = path.join(root, 'lib', 'ops', `${command}.ts`);
  const child = spawn(
    process.execPath,
    ['--disable-warning=DeprecationWarning', '--import', 'tsx', file, ...words],
    {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`${command} could not be started: ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

checkNode();
if (!COMMANDS.includes(command)) stop(`Unknown command "${command}". Known: ${COMMANDS.join(', ')}.`);
install();
for (const name of CLIENTS) generateClient(name);
if (command !== 'generate') runCommand();
