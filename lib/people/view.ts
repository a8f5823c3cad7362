import type { Locale } from '@/lib/platform/i18n/locales';

type Name = { text: string; language: string; preferredFor: string | null };

/** The name for this reader first, then every other one once, in the order in which they were recorded. */
export function orderNames(names: readonly Name[], locale: Locale): { text: string; language: string }[] {
  const own =
    names.find((name) => name.preferredFor === locale) ??
    names.find((name) => name.preferredFor === 'en') ??
    names[0];
  const rest = names.filter((name) => name.text !== own?.text);
  const once = rest.filter((name, at) => rest.findIndex((other) => other.text === name.text) === at);
  return [...(own ? [own] : []), ...once].map(({ text, language }) => ({ text, language }));
}

/** The one name that a list or a link says; the code of the file where there is none. */
export function nameFor(
  theCase: { names: readonly Name[]; code: string },
  locale: Locale,
): { text: string; language: string } {
  return orderNames(theCase.names, locale)[0] ?? { text: theCase.code, language: 'en' };
}
