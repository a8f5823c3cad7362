import type { Locale } from '@/lib/platform/i18n/locales';

type Preferred = { text: string; preferredFor: string | null };

/** The name of a place for this reader, else any it has. */
export function nameOfPlace(
  { id, names }: { id: string; names: readonly Preferred[] },
  locale: Locale,
): string {
  return chooseName(names, locale)?.text ?? id;
}

/** The same of an organisation or a facility, with the language that the name is in. */
export function nameWithLanguage(
  { id, names }: { id: string; names: readonly (Preferred & { language: string })[] },
  locale: Locale,
): { text: string; lang: string } {
  const name = chooseName(names, locale);
  return name === undefined ? { text: id, lang: locale } : { text: name.text, lang: name.language };
}

function chooseName<Name extends Preferred>(names: readonly Name[], locale: Locale): Name | undefined {
  return (
    names.find(({ preferredFor }) => preferredFor === locale) ??
    names.find(({ preferredFor }) => preferredFor !== null) ??
    names[0]
  );
}
