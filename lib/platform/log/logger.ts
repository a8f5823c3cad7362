import { pino, type DestinationStream, type Logger as PinoLogger } from 'pino';

import { faultLabel } from './fault-label';

export type Logger = PinoLogger;

export type LoggerOptions = {
  /** Which process speaks, e.g. `public` or `desk`. */
  surface: string;
  level?: string;
  /** Where the lines go; standard output when absent. */
  destination?: DestinationStream;
};

/**
 * Opens the structured log: one JSON line per entry, with no host name and no process id of a reader's request.
 *
 * An error may carry a name, a query or a row in its message. Therefore an error reaches the log only as its class
 * and code, whichever way it is handed over: as the first argument, or as `err`, `error` or `cause`.
 */
export function createLogger({ surface, level = 'info', destination }: LoggerOptions): Logger {
  const options = {
    level,
    base: { surface },
    serializers: { err: faultLabel, error: faultLabel, cause: faultLabel },
    hooks: {
      logMethod(this: PinoLogger, args: unknown[], method: (...args: unknown[]) => void): void {
        const [first, second] = args;
        const fields = first instanceof Error ? { err: first } : first;
        // Without words of its own, pino would copy the message of the error into the line.
        const isWordless = typeof second !== 'string' && bearsError(fields);
        method.apply(this, isWordless ? [fields, 'fault'] : [fields, ...args.slice(1)]);
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function bearsError(fields: unknown): boolean {
  return typeof fields === 'object' && fields !== null && 'err' in fields && fields.err instanceof Error;
}
