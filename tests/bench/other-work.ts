import { cpus, loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';

/** Above this load of the last minute, figures say as much about the other work as about Held. */
export const QUIET_LOAD = 1;

/** How many cores are at work now, measured over two seconds in which the caller has to rest. */
export async function busyCores(): Promise<number> {
  const before = readTimes();
  await delay(2000);
  const after = readTimes();
  return (cpus().length * (after.busy - before.busy)) / (after.whole - before.whole);
}

/** The load average of the last minute; 0 where the system keeps none. */
export function loadOfLastMinute(): number {
  return loadavg()[0] ?? 0;
}

function readTimes(): { busy: number; whole: number } {
  const sums = cpus().map(({ times }) => {
    const whole = times.user + times.nice + times.sys + times.idle + times.irq;
    return { busy: whole - times.idle, whole };
  });
  return sums.reduce((a, b) => ({ busy: a.busy + b.busy, whole: a.whole + b.whole }), { busy: 0, whole: 0 });
}
