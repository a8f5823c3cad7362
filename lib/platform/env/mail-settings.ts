import { z } from 'zod';
import { readShape, type Environment } from './setting-shapes';

/** Where mail is handed over, and whose it is. */
export type MailSettings = { url: string; from: string };

const URL_RULE = 'must be an address such as smtps://user:password@mail.example.org:465';

/** `smtps:` speaks TLS from the first byte, `smtp:` by STARTTLS. Name and password stand in it where the server asks. */
export const smtpShape = z.string().refine((text) => isSmtpAddress(text), URL_RULE);

/** The address that mail comes from. */
export const senderShape = z.email('must be an e-mail address such as held@example.org');

const shape = z.object({ SMTP_URL: smtpShape.optional(), SMTP_FROM: senderShape.optional() });

/** The mail server of this process; null: none is set, or half of it. What sends no mail asks no more than that. */
export function findMailSettings(environment: Environment = process.env): MailSettings | null {
  return toMailSettings(readShape(shape, environment));
}

/** Both halves together, or nothing. */
export function toMailSettings(read: {
  SMTP_URL?: string | undefined;
  SMTP_FROM?: string | undefined;
}): MailSettings | null {
  const { SMTP_URL: url, SMTP_FROM: from } = read;
  return url === undefined || from === undefined ? null : { url, from };
}

/** One line where one half is set without the other. */
export function mailFaults(read: {
  SMTP_URL?: string | undefined;
  SMTP_FROM?: string | undefined;
}): string[] {
  if ((read.SMTP_URL === undefined) === (read.SMTP_FROM === undefined)) return [];
  return read.SMTP_URL === undefined
    ? ['SMTP_FROM is set without SMTP_URL.']
    : ['SMTP_URL is set without SMTP_FROM.'];
}

function isSmtpAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') return false;
  return ['', '/'].includes(url.pathname) && url.search === '' && url.hash === '';
}
