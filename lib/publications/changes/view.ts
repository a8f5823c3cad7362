import { sayDayShort } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { nameOf } from '@/lib/publications/feed/view';
import type { LatestChange } from './schema';

export type ChangeLine = {
  key: string;
  href: string;
  name: { text: string; lang: string };
  what: string;
  day: string;
  at: string;
};

/** The latest publications as lines: what, which version, on which day (UTC). */
export function toChangeLines(changes: readonly LatestChange[], locale: Locale): ChangeLine[] {
  const say = translate(locale, 'front');
  return changes.map((change) => ({
    key: `${change.kind}/${change.slug}/${change.version}`,
    href: `/${locale}/${change.kind}s/${change.slug}`,
    name: nameOf(change, locale),
    what: change.version === 1 ? say('changes.first') : say('changes.again', { version: change.version }),
    day: sayDayShort(change.publishedAt.slice(0, 10), locale),
    at: change.publishedAt,
  }));
}
