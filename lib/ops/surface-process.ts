import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, closeSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { bundleProgram } from './bundle-program';

/**
 * Left to itself V8 takes what the machine has before it cleans up: after a burst of new pages a process of 200 MB
 * held 550. Two processes and the database must fit a small server. Young objects are collected in a small space each.
 */
const HEAP = ['--max-old-space-size=256', '--max-semi-space-size=8'];
/**
 * A long case file at the desk is thousands of rows that live as long as their page. A small space for what is young
 * moves them about until a third of the time is spent on it; and an old space that may grow by half, as V8 lets it under
 * so low a limit, is cleaned up on each eleventh page, which waits for it. It may grow to twice what is kept (some 120 MB).
 */
const DESK_HEAP = ['--max-old-space-size=512', '--max-semi-space-size=32', '--heap-growing-percent=110'];
/** glibc opens an arena for each thread and keeps what is freed in it: two are enough here, and hold 30 MB less. */
const ARENAS = { MALLOC_ARENA_MAX: '2' };

export type SurfaceProcess = {
  name: string;
  /** Its number; none when it could not be started. */
  pid: number | undefined;
  /** The file that holds what the process says. */
  log: string;
  /** Resolves with how it ended, in words. */
  ended: Promise<string>;
  /** Asks it to end, and after `within` milliseconds ends it. */
  stop: (within: number) => Promise<void>;
};

/**
 * Starts one surface as a process of its own, with nothing in its environment but what is given, and its log in a
 * file. It is told apart from Ctrl-C by the session, and ends by itself when this process is gone.
 */
export function startSurface(options: {
  name: string;
  program: string;
  environment: NodeJS.ProcessEnv;
  logFolder: string;
}): SurfaceProcess {
  mkdirSync(options.logFolder, { recursive: true, mode: 0o700 });
  const log = path.join(options.logFolder, `${options.name}.log`);
  if (existsSync(log)) renameSync(log, path.join(options.logFolder, `${options.name}.previous.log`));
  const out = openSync(log, 'a', 0o600);
  const file = bundleProgram(process.cwd(), options.program);
  const heap = options.name === 'desk' ? DESK_HEAP : HEAP;
  const child = spawn(process.execPath, [...heap, file], {
    env: { ...ARENAS, ...options.environment },
    stdio: ['ignore', out, out, 'ipc'],
  });
  closeSync(out);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code ?? 1}` : signal));
  });
  return {
    name: options.name,
    pid: child.pid,
    log,
    ended,
    stop: (within) => stopProcess(child, ended, within),
  };
}

async function stopProcess(child: ChildProcess, ended: Promise<string>, within: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const limit = new AbortController();
  const late = delay(within, 'late', { signal: limit.signal }).catch(() => 'stopped');
  if ((await Promise.race([ended, late])) === 'late') child.kill('SIGKILL');
  limit.abort();
  await ended;
}

/** Waits until /readyz says 200. Rejects when the process ends before, or the time is over. */
export async function waitUntilReady(
  surface: SurfaceProcess,
  address: string,
  within: number,
): Promise<void> {
  const until = performance.now() + within;
  let end: string | undefined;
  void surface.ended.then((how) => (end = how));
  while (performance.now() < until) {
    if (end !== undefined)
      throw new Error(`The ${surface.name} process ended (${end}); it says why in ${surface.log}`);
    const ready = await fetch(new URL('/readyz', address)).then(
      (answer) => answer.status === 200,
      () => false,
    );
    if (ready) return;
    await delay(100);
  }
  throw new Error(`The ${surface.name} process is not ready after ${within / 1000} s; see ${surface.log}`);
}
