import { checkOriginals } from '@/lib/evidence/originals/check/job';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Logger } from '@/lib/platform/log/logger';

const HOUR = 3_600_000;

/**
 * Looks every hour which originals were not read anew of late and checks them, until it is stopped. Any number of desk
 * processes may do so at once. The log is told how many differ, by ids that name nobody.
 *
 * @returns the way to stop it; it waits for the original that is being read
 */
export function watchOriginals({ db, log }: { db: DeskClient; log: Logger }): () => Promise<void> {
  let isOn = true;
  let running = Promise.resolve();
  let isBusy = false;
  const look = async (): Promise<void> => {
    try {
      const { checked, differing } = await checkOriginals(db, new Date(), () => isOn);
      if (checked > 0) log.info({ checked }, 'originals checked');
      for (const one of differing) log.error(one, 'an original is not what came in');
    } catch (error) {
      log.error({ err: error }, 'originals');
    }
  };
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    running = look().finally(() => (isBusy = false));
  }, HOUR);
  return async () => {
    isOn = false;
    clearInterval(timer);
    await running;
  };
}
