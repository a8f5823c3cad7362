import { nameFor } from '@/lib/people/view';
import { showText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { CaseDocument } from '@/lib/cases/schema';
import type { LatestChange } from '@/lib/publications/changes/schema';
import type { Stamp } from '@/lib/publications/schema';

export type FeedEntry = { title: string; address: string; at: string };
export type FeedView = {
  title: string;
  address: string;
  page: string;
  rights: string;
  locale: Locale;
  entries: FeedEntry[];
};

/** The feed of all publications. Addresses are paths below the origin; times are ISO 8601. */
export function toLatestFeed(changes: readonly LatestChange[], locale: Locale): FeedView {
  const say = translate(locale, 'feeds');
  return {
    title: say('all.title'),
    address: `/${locale}/feed.atom`,
    page: `/${locale}`,
    rights: say('rights'),
    locale,
    entries: changes.map((change) => ({
      title: sayEntry(change, nameOf(change, locale).text, locale),
      // An earlier version of a case has its own address; of an event only the page itself stands.
      address:
        change.kind === 'case'
          ? `/${locale}/cases/${change.slug}/v/${change.version}`
          : `/${locale}/events/${change.slug}#v${change.version}`,
      at: change.publishedAt,
    })),
  };
}

/** The feed of one case file: its versions. */
export function toCaseFeed(document: CaseDocument, versions: readonly Stamp[], locale: Locale): FeedView {
  const say = translate(locale, 'feeds');
  const name = nameFor(document, locale).text;
  const page = `/${locale}/cases/${document.slug}`;
  return {
    title: say('case.title', { name }),
    address: `${page}/feed.atom`,
    page,
    rights: say('rights'),
    locale,
    entries: versions.map((version) => ({
      title: sayEntry(version, name, locale),
      address: `${page}/v/${version.version}`,
      at: version.publishedAt,
    })),
  };
}

/** What a publication is of: the name of the person or of the event, with the language it is in (BCP 47). */
export function nameOf(change: LatestChange, locale: Locale): { text: string; lang: string } {
  if (change.kind === 'event') return showText(change.document.name, locale);
  const { text, language } = nameFor(change.document, locale);
  return { text, lang: language };
}

function sayEntry({ version }: Stamp, name: string, locale: Locale): string {
  const say = translate(locale, 'feeds');
  return version === 1 ? say('entry.first', { name }) : say('entry.version', { name, version });
}
