import type { CaseDocument } from '@/lib/cases/schema';
import type { Locale } from '@/lib/platform/i18n/locales';

/** A name with the language it is written in, as BCP 47, for the reader's voice and hyphenation. */
export type ShownName = { text: string; language: string };
type Names = CaseDocument['names'];

/** The names of a person for one reader: the one preferred in their language first, each spelling once. */
export function namesFor(names: Names, locale: Locale): ShownName[] {
  const own =
    names.find((name) => name.preferredFor === locale) ?? names.find((name) => name.preferredFor === 'en');
  const ordered = own ? [own, ...names.filter((name) => name !== own)] : names;
  return ordered
    .filter((name, at) => ordered.findIndex((other) => other.text === name.text) === at)
    .map(({ text, language }) => ({ text, language }));
}

/** The one name that a list or a link says; the code of the file where there is none. */
export function nameFor(theCase: { names: Names; code: string }, locale: Locale): ShownName {
  return namesFor(theCase.names, locale)[0] ?? { text: theCase.code, language: 'en' };
}
