import type { Entries } from '@/lib/platform/forms/entries';
import type { Locale } from '@/lib/platform/i18n/locales';

/** What the form of a new file proposes: its code and address, and the name that was looked for. */
export function toFileEntries(
  proposed: { code: string; slug: string; country: string; name: string },
  locale: Locale,
): Entries {
  const { name, ...file } = proposed;
  const first = {
    'names.0.text': name,
    'names.0.kind': 'LEGAL',
    'names.0.language': locale,
    'names.0.preferredFor': locale,
    'names.0.visibility': 'RESTRICTED',
  };
  return { ...file, ...first };
}
