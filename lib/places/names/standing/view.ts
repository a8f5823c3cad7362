import type { Option } from '@/lib/cases/choices/view';
import { standingField, type StandingField } from '@/lib/platform/forms/merge/rules';

type Name = { entries: Readonly<Record<string, string>> };
type Words = { name: string; language: string; readers: string };

/** A name in one language of a place, a facility or an organisation, as the fields of its form stand now. */
export function toNameFields(
  { entries }: Name,
  words: Words,
  options: Readonly<Record<'languages' | 'readers', readonly Option[]>>,
): StandingField[] {
  return [
    standingField(['text', words.name, 'line'], entries['text']),
    standingField(['language', words.language, 'choice'], entries['language'], options.languages),
    standingField(['preferredFor', words.readers, 'choice'], entries['preferredFor'], options.readers),
  ];
}
