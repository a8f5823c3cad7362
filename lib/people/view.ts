import type { Locale } from '@/lib/platform/i18n/locales';

type Name = { text: string; language: string; preferredFor: Locale | null };

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
