import { spawn, type ChildProcess } from 'node:child_process';

export type Run = {
  child: ChildProcess;
  /** What it has said so far. */
  out: () => string;
  err: () => string;
  /** Resolves when it says this on standard output; rejects when it ends before. */
  says: (text: string) => Promise<void>;
  ended: Promise<number | null>;
};

/** Runs the command `up` as a process, with only these settings. */
export function runUp(settings: Readonly<Record<string, string>>): Run {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/ops/up.ts'], {
    env: { PATH, HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (out.includes(text)) resolve();
      };
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(`It ended without saying "${text}":\n${out}${err}`)));
      look();
    });
  return { child, out: () => out, err: () => err, says, ended };
}
