import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type Load = { connections: number; seconds: number; headers: Record<string, string> };

/**
 * Loads one address with wrk from one thread.
 *
 * @returns requests answered a second
 * @throws when wrk is missing, when an answer was no success, or when a connection failed
 */
export async function runWrk(url: string, load: Load): Promise<number> {
  const headers = Object.entries(load.headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await run(
    'wrk',
    ['-t1', `-c${load.connections}`, `-d${load.seconds}s`, '--timeout', '15s', ...headers, url],
    {
      timeout: (load.seconds + 15) * 1000,
    },
  );
  if (/Non-2xx or 3xx responses|Socket errors/.test(stdout))
    throw new Error(`wrk met failures at ${url}:\n${stdout}`);
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
  if (perSecond === undefined) throw new Error(`wrk gave no figure:\n${stdout}`);
  return Number(perSecond);
}
