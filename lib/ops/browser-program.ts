import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium on this machine: CHROMIUM_PATH, else the usual places. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new OperatorFault(`CHROMIUM_PATH names "${named}", which is not a program that can be run.`);
  }
  return USUAL.find(isProgram);
}

/**
 * The Chromium on this machine; where there is none and Debian's package may be installed, it is.
 *
 * @throws OperatorFault with one line when there is none and none can be had
 */
export function ensureBrowser(say: (line: string) => void = () => undefined): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
    say('Installing Debian’s chromium …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = () =>
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env: environment });
    // The package lists of a fresh machine are empty: the first try tells.
    if (install().status !== 0) {
      spawnSync('apt-get', ['update'], { env: environment });
      install();
    }
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new OperatorFault(
    'The browser tests need Chromium: install it, or set CHROMIUM_PATH to its program.',
  );
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
