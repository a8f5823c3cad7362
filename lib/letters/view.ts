import type { CaseDocument } from '@/lib/cases/schema';
import type { LetterWords } from '@/lib/letters/facts/phrases/view';
import { usableClaims } from '@/lib/letters/facts/rules';
import { toFacts, type LetterFact } from '@/lib/letters/facts/view';
import { addresseeFresh, eligibleDemands, letterNotes, standingOf, type Standing } from '@/lib/letters/rules';
import type { AddresseeDocument, LetterDemand } from '@/lib/letters/schema';
import { articlesFor, ratifiedOn } from '@/lib/letters/treaty/rules';
import { comparePartialDates } from '@/lib/platform/dates/compare';
import type { IsoDay } from '@/lib/platform/dates/partial-date';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';

/** The most characters between salutation and signature, so that the letter stays on one page in every language. */
export const LONGEST_BODY = 2200;

export type LetterBlock = { kind: 'text'; text: string } | { kind: 'facts' | 'asks'; items: string[] };

/** One finished letter. It holds nothing of its sender: `sender` is the place where they write themselves in. */
export type Letter = {
  locale: Locale;
  /** The office, and below it the postal address while it is verified. */
  addressee: string[];
  email: string | null;
  subject: string;
  salutation: string;
  body: LetterBlock[];
  close: string;
  sender: string;
};

type Request = {
  document: CaseDocument;
  addressee: AddresseeDocument;
  /** The language of the letter; `words` are in the same. */
  locale: Locale;
  demand: LetterDemand;
  today: IsoDay;
  words: LetterWords;
};

/**
 * Writes a letter of at most one page from what is published, in the order: concern, situation, facts, the duty under
 * the Covenant, demands, an interim demand, close. Facts are dropped from the least important up until the body fits.
 * Throws RangeError for a demand that this case does not allow: no address may talk the letter into another one.
 */
export function toLetter({ document, addressee, locale, demand, today, words }: Request): Letter {
  if (!eligibleDemands(document).includes(demand))
    throw new RangeError(`Not a demand of this case: ${demand}`);
  const fresh = addresseeFresh(addressee, today);
  const called = callIn(document, locale);
  const opening = `${sayOf('concern', called, words)} ${situation(document, locale, today, words)}`;
  const closing = closingBlocks(document, locale, demand, words);
  const facts = toFacts(document, locale, words).sort((a, b) => a.rank - b.rank);
  const bodyWith = (count: number) => [
    { kind: 'text' as const, text: opening },
    ...factBlocks(facts.slice(0, count), words),
    ...closing,
  ];
  let count = facts.length;
  while (count > 0 && lengthOf(bodyWith(count)) > LONGEST_BODY) count -= 1;
  return {
    locale,
    addressee: [
      words.letter('to', { office: addressee.office[locale] }),
      ...(fresh ? (addressee.post?.split('\n') ?? []) : []),
    ],
    email: fresh ? addressee.email : null,
    subject: sayOf('subject', called, words),
    salutation: addressee.salutation[locale],
    body: bodyWith(count),
    close: words.letter('close'),
    sender: words.letter('sender'),
  };
}

/** Where a name does not exist in the language of a letter, the one that its reader can read comes first. */
const NAME_ORDER: Record<Locale, readonly Locale[]> = {
  en: ['en', 'ru', 'kk'],
  ru: ['ru', 'kk', 'en'],
  kk: ['kk', 'ru', 'en'],
};

/** A name as a letter calls somebody: in the genitive where somebody confirmed that form. */
type Called = { name: string; genitive: string | null };

/**
 * The confirmed genitive of the name that the letter uses. Without one, the wording is the one that needs no declension: a
 * wrongly declined name tells the office that nobody read the letter.
 */
function callIn(document: CaseDocument, locale: Locale): Called {
  const found = findName(document, locale);
  const form = found?.forms?.find((one) => one.language === locale && one.case === 'GENITIVE');
  return { name: nameIn(document, locale), genitive: form?.text ?? null };
}

function sayOf(what: 'subject' | 'concern', { name, genitive }: Called, words: LetterWords): string {
  return genitive === null ? words.letter(what, { name }) : words.letter(`of.${what}`, { genitive });
}

/** The name a letter uses: the one preferred in its language, else in one of the same script, else the first on file. */
export function nameIn(document: CaseDocument, locale: Locale): string {
  return findName(document, locale)?.text ?? document.code;
}

function findName(document: CaseDocument, locale: Locale): CaseDocument['names'][number] | undefined {
  const preferred = NAME_ORDER[locale].flatMap((language) =>
    document.names.filter(({ preferredFor }) => preferredFor === language),
  );
  return preferred[0] ?? document.names[0];
}

/** The characters of a body as it is sent, line ends counted. */
export function lengthOf(body: readonly LetterBlock[]): number {
  return body.flatMap((block) => (block.kind === 'text' ? [block.text] : block.items)).join('\n\n').length;
}

function situation(document: CaseDocument, locale: Locale, today: IsoDay, words: LetterWords): string {
  const standing = standingOf(document);
  const { asOf } = document.custody;
  const notes = letterNotes(document, today);
  const date = asOf
    ? sayDate(asOf, locale)
    : document.lastChecked
      ? sayDay(document.lastChecked, locale)
      : null;
  const said =
    date === null
      ? words.letter('asOfUnknown')
      : words.letter(notes.length > 0 ? 'asLastKnown' : 'asOf', { date });
  const sentence = words.letter(`standing.${standing}`, { asOf: said });
  return notes.length > 0 && standing !== 'DEAD' && standing !== 'KILLED'
    ? `${sentence} ${words.letter('correctMe')}`
    : sentence;
}

function factBlocks(facts: readonly LetterFact[], words: LetterWords): LetterBlock[] {
  if (facts.length === 0) return [];
  const inOrder = [...facts].sort((a, b) => comparePartialDates(a.date, b.date));
  return [
    { kind: 'text', text: words.letter('factsIntro') },
    { kind: 'facts', items: inOrder.map(({ text }) => text) },
  ];
}

function closingBlocks(
  document: CaseDocument,
  locale: Locale,
  demand: LetterDemand,
  words: LetterWords,
): LetterBlock[] {
  const standing = standingOf(document);
  return [
    ...dutyBlock(document, locale, demand, standing, words),
    { kind: 'text', text: words.letter('asksIntro') },
    { kind: 'asks', items: [askText(demand, standing, words), words.letter('ask.REPORT')] },
    { kind: 'text', text: words.letter(`interim.${INTERIM[standing]}`) },
    { kind: 'text', text: words.letter('thanks') },
  ];
}

function dutyBlock(
  document: CaseDocument,
  locale: Locale,
  demand: LetterDemand,
  standing: Standing,
  words: LetterWords,
): LetterBlock[] {
  const day = ratifiedOn(document.country);
  if (day === null) return [];
  const usable = new Set(usableClaims(document).map(({ claim }) => claim.key));
  const charges = document.charges.filter(({ claims }) => claims.some((key) => usable.has(key)));
  const articles = articlesFor(
    demand,
    charges.map(({ category }) => category),
    standing === 'DEAD' || standing === 'KILLED',
  );
  const rights = articles.map((article) => words.letter(`right.${article}`)).join('; ');
  return [{ kind: 'text', text: words.letter('duty', { date: sayDay(day, locale), rights }) }];
}

const INTERIM = {
  HELD: 'HELD',
  DISAPPEARED: 'DISAPPEARED',
  AT_LIBERTY: 'AT_LIBERTY',
  AT_LIBERTY_CHARGED: 'AT_LIBERTY',
  DEAD: 'DEAD',
  KILLED: 'DEAD',
  UNKNOWN: 'UNKNOWN',
} as const satisfies Record<Standing, string>;

function askText(demand: LetterDemand, standing: Standing, words: LetterWords): string {
  if (demand === 'INVESTIGATE') {
    if (standing === 'DEAD' || standing === 'KILLED') return words.letter('ask.INVESTIGATE_DEATH');
    if (standing === 'UNKNOWN' || standing === 'DISAPPEARED') return words.letter('ask.FIND');
  }
  return words.letter(`ask.${demand}`);
}
