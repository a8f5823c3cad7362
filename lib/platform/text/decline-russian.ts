import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';

type RussianCase = 'genitive' | 'dative' | 'accusative';
type RussianGender = 'male' | 'female';

const PATRONYMIC = /(?:ович|евич|ьич|ична|овна|евна|инична|улы|ұлы|кызы|қызы|оглы|оглу)$/iu;
const FAMILY_NAME = /(?:[оеё]в|ин|ын|[оеё]ва|ина|ына|ский|цкий|ская|цкая|ко|ых|их|дзе|швили|ян)$/iu;

/**
 * A Russian name in another case, each word by its part: family name, first name, patronymic. Rules of lvovich; which word
 * is which is guessed from their ends, so this is a proposal for somebody who reads Russian.
 */
export function declineRussian(name: string, wanted: RussianCase, gender: RussianGender): string {
  const words = name.split(' ').filter((word) => word !== '');
  const family = familyNameAt(words);
  return words
    .map((word, at) => {
      if (PATRONYMIC.test(word) && words.length > 1 && at > 0) return declinePatronymic(word, wanted, gender);
      return at === family ? inclineLastname(word, wanted, gender) : inclineFirstname(word, wanted, gender);
    })
    .join(' ');
}

/** улы and кызы do not change in Russian, whatever stands before them. */
function declinePatronymic(word: string, wanted: RussianCase, gender: RussianGender): string {
  return /(?:улы|ұлы|кызы|қызы|оглы|оглу)$/iu.test(word) ? word : inclineMiddlename(word, wanted, gender);
}

/** Where the family name stands: first in papers, last in speech; the last word where no end tells. -1: a single word. */
function familyNameAt(words: readonly string[]): number {
  const plain = words
    .map((word, at) => ({ word, at }))
    .filter(({ word, at }) => at === 0 || !PATRONYMIC.test(word));
  const told = plain.filter(({ word }) => FAMILY_NAME.test(word));
  const only = told.length === 1 ? told[0] : plain.at(-1);
  return words.length === 1 && told.length === 0 ? -1 : (only?.at ?? -1);
}
