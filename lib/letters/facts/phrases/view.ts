import type { CaseDocument } from '@/lib/cases/schema';
import type { Term } from '@/lib/cases/sentences/schema';
import type { Translate } from '@/lib/platform/i18n/translate';

/** The words a letter is made of, in the language of the letter, whatever language the page around it has. */
export type LetterWords = { letter: Translate<'letter'>; lists: Translate<'lists'> };

type Charge = CaseDocument['charges'][number];
type Sentence = CaseDocument['decisions'][number]['sentences'][number];

/** A label of a list within a line: its first letter small. */
export function tail(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * A charge as the authorities state it: "incitement of discord (article 164, 1997 edition)". Null when the file knows
 * neither category nor article. That a charge is a pretext is a judgement of sources; a letter names the article alone.
 */
export function chargePhrase(charge: Charge, words: LetterWords): string | null {
  if (charge.category === 'NONE_GIVEN') return words.letter('fact.NO_CHARGE');
  const phrase = offencePhrase(charge, words);
  const ended = charge.outcome === 'ACQUITTED' || charge.outcome === 'DROPPED';
  return phrase !== null && ended
    ? `${phrase}, ${tail(words.lists(`chargeOutcome.${charge.outcome}.label`))}`
    : phrase;
}

function offencePhrase(charge: Charge, words: LetterWords): string | null {
  const article = articlePhrase(charge, words);
  if (charge.category === 'UNKNOWN' || charge.category === 'ORDINARY_CRIME_PRETEXT') return article;
  const category = tail(words.lists(`chargeCategory.${charge.category}.label`));
  return article === null ? category : `${category} (${article})`;
}

/** A sentence with its length: "imprisonment: 6 years". Null for treatment by order of a court: that is health. */
export function sentencePhrase({ type, term }: Sentence, words: LetterWords): string | null {
  if (type === 'COMPULSORY_TREATMENT') return null;
  const label = tail(words.lists(`sentenceType.${type}.label`));
  const length = term === null ? '' : termPhrase(term, words);
  return length === '' ? label : `${label}: ${length}`;
}

function termPhrase(term: Term, words: LetterWords): string {
  return (['years', 'months', 'days'] as const)
    .filter((unit) => term[unit] > 0)
    .map((unit) => words.letter(`term.${unit}`, { n: term[unit] }))
    .join(' ');
}

function articlePhrase({ article, part }: Charge, words: LetterWords): string | null {
  if (article === null) return null;
  const { number, edition } = article;
  const named =
    part === null
      ? words.letter('article.whole', { number })
      : words.letter('article.part', { number, part });
  return /^\d{4}$/.test(edition) ? `${named}, ${words.letter('article.edition', { year: edition })}` : named;
}
