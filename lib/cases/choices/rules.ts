import type { Locale } from '@/lib/platform/i18n/locales';

/** The name of a place for this reader, else any it has. */
export function nameOfPlace(
  place: { id: string; names: readonly { text: string; preferredFor: string | null }[] },
  locale: Locale,
): string {
  const { names } = place;
  const own = names.find((name) => name.preferredFor === locale) ?? names.find((name) => name.preferredFor);
  return (own ?? names[0])?.text ?? place.id;
}
