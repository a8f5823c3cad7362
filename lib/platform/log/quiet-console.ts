import { faultLabel } from './fault-label';
import type { Logger } from './logger';

const METHODS = ['debug', 'info', 'log', 'warn', 'error', 'trace'] as const;

/**
 * Takes the console away from the libraries of a serving process. Next prints every error of a page there, with its
 * message and stack, and either may hold what a reader typed or a row of the database. From now on an error leaves
 * its class and code in the log; text is dropped.
 *
 * @returns gives the console back
 */
export function quietConsole(log: Logger): () => void {
  const before = { ...console };
  const quiet = (...args: unknown[]): void => {
    for (const arg of args) if (arg instanceof Error) log.error(faultLabel(arg), 'console');
  };
  for (const method of METHODS) console[method] = quiet;
  return () => void Object.assign(console, before);
}
