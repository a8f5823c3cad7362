import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { toDigestLines, type DigestCounts } from './view';

/** A digest as it is sent: plain text, in one language. */
export type DigestMail = { subject: string; text: string; language: Locale; unsubscribe: string };

/**
 * Writes the digest, or null where nothing waits. An e-mail is read by every server it passes: it holds counts, and
 * addresses of the desk that are the same for everybody, never a name, a title or the number of a file.
 *
 * @param origin of the desk, without a slash at the end
 */
export function renderDigest(counts: DigestCounts, locale: Locale, origin: string): DigestMail | null {
  const lines = toDigestLines(counts);
  if (lines.length === 0) return null;
  const say = translate(locale, 'digest');
  const unsubscribe = `${origin}/desk/account`;
  const text = [
    say('mail.lead'),
    ...lines.map(({ key, count, path }) => `${say(`line.${key}`, { count })}\n${origin}${path}`),
    `${say('mail.why')}\n${unsubscribe}`,
  ].join('\n\n');
  return { subject: say('mail.subject'), text: `${text}\n`, language: locale, unsubscribe };
}
