import { sendDueDigests } from '@/lib/digest/job';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { MailSettings } from '@/lib/platform/env/mail-settings';
import type { Logger } from '@/lib/platform/log/logger';
import { toMailServer } from '@/lib/platform/mail/mail-server';
import { sendMail } from '@/lib/platform/mail/send-mail';

const MINUTE = 60_000;

/**
 * Looks every minute which digests are due and sends them, until it is stopped. Any number of desk processes may do so
 * at once. The log is told that one failed and why, and nothing of whose it was.
 *
 * @returns the way to stop it; it waits for the mail that is under way
 */
export function sendDigests(ground: {
  db: DeskClient;
  mail: MailSettings;
  origin: string;
  log: Logger;
}): () => Promise<void> {
  const { db, origin, log } = ground;
  const server = toMailServer(ground.mail);
  let isOn = true;
  let running = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const sent = await sendDueDigests({
        db,
        origin,
        send: (mail) => sendMail(server, mail),
        onFault: (fault) => log.warn({ fault }, 'a digest was not sent'),
        goesOn: () => isOn,
      });
      if (sent > 0) log.info({ sent }, 'digests sent');
    } catch (error) {
      log.error({ err: error }, 'digests');
    }
  };
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    running = look().finally(() => (isBusy = false));
  }, MINUTE);
  return async () => {
    isOn = false;
    clearInterval(timer);
    await running;
  };
}
