import type { Room, FormShape } from '@/lib/platform/forms/form-state';
import type { AddPerson } from '@/lib/people/schema';
import { foldName } from '@/lib/platform/text/fold-name';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';

/** Other spellings of a new person, several to a language, one a line; who may see them all. */
export type Spellings = Record<Locale, string | null> & Pick<AddPerson['names'][number], 'visibility'>;

/** The spellings of a text, one a line, each once. */
export function splitSpellings(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** All names of a new person: those that were typed one by one, then each spelling that is none of them. */
export function withSpellings(names: AddPerson['names'], spellings: Spellings | null): AddPerson['names'] {
  if (spellings === null) return names;
  const { visibility } = spellings;
  const spelled = LOCALES.flatMap((language) =>
    splitSpellings(spellings[language] ?? '')
      .filter((text) => !names.some((name) => name.text === text && name.language === language))
      .map((text) => ({
        ...{ text, language, visibility, script: null, preferredFor: null },
        kind: 'SPELLING_VARIANT' as const,
      })),
  );
  return [...names, ...spelled];
}

/** An address made of a name, in small Latin letters: at most 60 characters, cut between words. Null where none remain. */
export function slugOf(name: string): string | null {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  let text = '';
  for (const word of words) {
    const longer = text === '' ? word.slice(0, 60) : `${text}-${word}`;
    if (longer.length > 60) break;
    text = longer;
  }
  return text === '' ? null : text;
}

/** The first address like this one that nobody has: `name`, `name-2`, `name-3`. */
export function freeSlug(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let n = 2;
  while (taken.includes(`${wanted}-${String(n)}`)) n += 1;
  return `${wanted}-${String(n)}`;
}

/** The code after this one, of the same country and year: `KZ-2026-0007`. */
export function nextCode(country: string, year: number, last: string | null): string {
  const number = last === null ? 1 : Number(last.slice(-4)) + 1;
  return `${country}-${String(year)}-${String(number).padStart(4, '0')}`;
}

/** So many names the form has room for at first: one in each language of the register. Others are asked for one by one. */
export const FIRST_NAMES = 3;

export const nameRoom: Room = { field: 'nameRoom', more: 'another-name', most: 12 };

export const openFileShape: FormShape = { rows: ['names'], room: nameRoom };
