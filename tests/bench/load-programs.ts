import { spawnSync } from 'node:child_process';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';

const PROGRAMS = ['nginx', 'wrk'];

const missing = (): string[] =>
  PROGRAMS.filter((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).error !== undefined);

/**
 * Sees that nginx and wrk can be run; where Debian's packages may be installed, they are.
 *
 * @throws OperatorFault with one line when one is missing and cannot be had
 */
export function ensureLoadPrograms(say: (line: string) => void): void {
  const wanted = missing();
  if (wanted.length === 0) return;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).error === undefined) {
    say(`Installing ${wanted.join(' and ')} …`);
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    const install = () =>
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...wanted], options);
    // The package lists of a fresh machine are empty: the first try tells.
    if (install().status !== 0) {
      spawnSync('apt-get', ['update'], options);
      install();
    }
  }
  const still = missing();
  if (still.length > 0)
    throw new OperatorFault(`The bench needs ${still.join(' and ')}: install what is missing.`);
}
