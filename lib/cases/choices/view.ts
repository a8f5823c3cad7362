import { nameOfPlace } from './rules';
import { asserterClass } from '@/lib/claims/schema';
import { labelPlace, type PlaceNameRow } from '@/lib/places/names/view';
import type { PartialDate } from '@/lib/platform/dates/partial-date';
import { isLocale, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { legalCode } from '@/lib/statutes/schema';

/** One choice of a list in a form. */
export type Option = { value: string; label: string };

export type ChoiceRows = {
  voices: { id: string; label: string; class: string }[];
  documents: { id: string; title: string; dateEdtf: string | null }[];
  places: { id: string; names: PlaceNameRow[] }[];
  facilities: {
    id: string;
    names: { text: string; preferredFor: string | null }[];
    code: string | null;
    place: { id: string; names: { text: string; preferredFor: string | null }[] } | null;
  }[];
  events: { id: string; slug: string; texts: { language: string; name: string }[] }[];
  articles: ({ id: string; jurisdiction: string; code: string; edition: string; number: string } & Record<
    'titleEn' | 'titleRu' | 'titleKk',
    string | null
  >)[];
};

/** The lists that the forms of a file choose from, each with "none" first. */
export type Choices = Record<
  'voices' | 'documents' | 'places' | 'facilities' | 'events' | 'articles',
  Option[]
> & {
  /** Voices that publish what they say, by their names alone: proposed where a publisher is typed. */
  publishers?: string[];
};

/**
 * Labels what can be chosen, each row once; places by name in the reader's language, by the one they had at the time of
 * the fact where that is known.
 */
export function toChoices(rows: ChoiceRows, locale: Locale, on: PartialDate | null = null): Choices {
  const lists = translate(locale, 'lists');
  const none = { value: '', label: translate(locale, 'desk-cases')('choose.none') };
  const list = (options: readonly Option[]): Option[] => [none, ...once(options)];
  const byLabel = (options: Option[]): Option[] =>
    options.sort((a, b) => a.label.localeCompare(b.label, locale));
  return {
    publishers: [...new Set(rows.voices.filter(publishes).map(({ label }) => label))],
    voices: list(
      rows.voices.map((voice) => {
        const known = asserterClass.safeParse(voice.class);
        const kind = known.success ? ` (${lists(`asserterClass.${known.data}.label`)})` : '';
        return { value: voice.id, label: `${voice.label}${kind}` };
      }),
    ),
    documents: list(
      rows.documents.map(({ id, title, dateEdtf }) => ({
        value: id,
        label: dateEdtf === null ? title : `${title} (${dateEdtf})`,
      })),
    ),
    places: list(
      byLabel(rows.places.map((place) => ({ value: place.id, label: labelPlace(place, locale, on) }))),
    ),
    facilities: list(
      byLabel(
        rows.facilities.map(({ code, place, ...facility }) => {
          const name = nameOfPlace(facility, locale);
          const town = place === null ? '' : nameOfPlace(place, locale);
          const parts = [code === null ? name : `${name} (${code})`, town];
          return { value: facility.id, label: parts.filter((part) => part !== '').join(', ') };
        }),
      ),
    ),
    events: list(
      rows.events.map((event) => ({
        value: event.id,
        label: (event.texts.find((text) => text.language === locale) ?? event.texts[0])?.name ?? event.slug,
      })),
    ),
    articles: list(
      rows.articles.map((article) => {
        const code = legalCode.safeParse(article.code);
        const words = code.success ? lists(`legalCode.${code.data}.label`) : article.code;
        const place = `${article.number} · ${article.jurisdiction} · ${words} ${article.edition}`;
        const title = titleOf(article, locale);
        return { value: article.id, label: title === null ? place : `${place} · ${shorten(title)}` };
      }),
    ),
  };
}

const PUBLISHING: readonly string[] = [
  ...['STATE', 'COURT', 'TRADE_UNION', 'NGO', 'MEDIA', 'PARTISAN', 'CAMPAIGN', 'UN'],
];
const publishes = (voice: { class: string }): boolean => PUBLISHING.includes(voice.class);

/** The title in the reader's language, else any it has. */
function titleOf(article: ChoiceRows['articles'][number], locale: Locale): string | null {
  const own = { en: article.titleEn, ru: article.titleRu, kk: article.titleKk };
  return own[locale] ?? own.ru ?? own.en ?? own.kk;
}

/** A list is as wide as its longest line: a title of a law fills a phone twice. */
const shorten = (title: string): string => (title.length > 70 ? `${title.slice(0, 69).trimEnd()}…` : title);

function once(options: readonly Option[]): Option[] {
  return [...new Map(options.map((option) => [option.value, option])).values()];
}

/** A closed list as options of a form, in its own order; `first` asks to choose. */
export function toOptions(
  values: readonly string[],
  label: (value: string) => string,
  first: string | null = null,
): Option[] {
  const options = values.map((value) => ({ value, label: label(value) }));
  return first === null ? options : [{ value: '', label: first }, ...options];
}

/** The language that a form proposes for what is typed into it. */
export function languageOptions(locale: Locale): Option[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return ['en', 'ru', 'kk', 'uk', 'be', 'uz', 'ky', 'tg', 'ug', 'tr', 'de', 'fr']
    .sort((a, b) => Number(isLocale(b)) - Number(isLocale(a)))
    .map((code) => ({ value: code, label: names.of(code) ?? code }));
}
