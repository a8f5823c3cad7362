import { SettingFault } from '@/lib/platform/env/setting-fault';
import { OperatorFault } from '@/lib/platform/errors/operator-fault';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `stop` once when this process is told to end: by a signal, or because the process that started it is gone.
 * Takes the signals for itself: a library that answers them would end the process before all is put away.
 */
export function whenTold(stop: () => void): void {
  let told = false;
  const once = () => {
    if (told) return;
    told = true;
    stop();
  };
  for (const signal of SIGNALS) {
    process.removeAllListeners(signal);
    process.on(signal, once);
  }
  process.on('disconnect', once);
  // A terminal that was closed takes no more lines; stopping goes on without them.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Prints a fault: one line each for what a person can put right, all there is for what nobody foresaw. */
export function printFault(error: unknown): void {
  if (error instanceof SettingFault || error instanceof OperatorFault)
    process.stderr.write(`${error.message}\n`);
  else console.error(error);
}

/** Runs a command to its end; a fault is printed and makes the exit code 1. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exit(await command());
  } catch (error) {
    printFault(error);
    process.exit(1);
  }
}
