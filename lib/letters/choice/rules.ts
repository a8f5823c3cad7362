import { letterQuery, type AddresseeDocument, type LetterDemand } from '@/lib/letters/schema';
import type { Locale } from '@/lib/platform/i18n/locales';

/** What a letter is made for: to whom, in which language, asking for what. */
export type LetterChoice = { addressee: AddresseeDocument; language: Locale; demand: LetterDemand };

type Offer = {
  addressees: readonly AddresseeDocument[];
  demands: readonly LetterDemand[];
  /** The language of the page, in which the letter is offered first. */
  locale: Locale;
};

/** The query of an address as pages are given it: a parameter that stands twice is a list, and no choice. */
export function readQuery(params: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => {
      const [first, ...more] = params.getAll(key);
      return [key, first !== undefined && more.length === 0 ? first : params.getAll(key)];
    }),
  );
}

/** The choice that a query makes among what is offered, the first where it is silent; null for one that is not offered. */
export function chooseLetter(query: unknown, { addressees, demands, locale }: Offer): LetterChoice | null {
  const asked = letterQuery.safeParse(query);
  if (!asked.success) return null;
  const { to, language = locale, demand: wish } = asked.data;
  const addressee = to === undefined ? addressees[0] : addressees.find(({ code }) => code === to);
  const demand = wish === undefined ? demands[0] : demands.find((offered) => offered === wish);
  return addressee !== undefined && demand !== undefined ? { addressee, language, demand } : null;
}

/** The query that makes a choice again, every part named: `to=…&language=kk&demand=RELEASE`. */
export function choiceQuery({ addressee, language, demand }: LetterChoice): string {
  return new URLSearchParams({ to: addressee.code, language, demand }).toString();
}
