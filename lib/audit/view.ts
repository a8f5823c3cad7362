import { MESSAGES } from '@/lib/platform/i18n/messages';
import { languageNames } from '@/lib/platform/i18n/language-names';
import type { Locale } from '@/lib/platform/i18n/locales';

type WordList = Readonly<Record<string, string | { label: string }>>;
type Words = Readonly<Record<string, WordList>>;

/** What kind of fact was recorded may itself be closed: the log names that one was, the case file says which. */
const UNSAID = [
  ...['statusKind', 'occurrenceKind', 'category', 'decisionKind', 'outcomeFrom', 'outcomeTo'],
  ...['about', 'predicate', 'role', 'field', 'of', 'sealedKind'],
];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

const keyOf = (kind: string) => kind.replaceAll(/[.-]/g, '_');

/** What happened, in words; a kind without words as it is stored. */
export function sayKind(kind: string, locale: Locale): string {
  const kinds: Record<string, string> = MESSAGES[locale].audit.kinds;
  return kinds[keyOf(kind)] ?? kind;
}

/** What an entry is about, in words. */
export function saySubject(subject: string, locale: Locale): string {
  const subjects: Record<string, string> = MESSAGES[locale].audit.subjects;
  return subjects[keyOf(subject)] ?? subject;
}

/** The lists on which the word for a field may stand; what stands on more than one is the same state on each. */
function wordsFor(name: string, locale: Locale): readonly WordList[] {
  const { lists: all, protection, originals, digest, staff } = MESSAGES[locale];
  const lists = all as unknown as Words;
  const of = (...names: string[]) =>
    names.flatMap((one): WordList[] => (lists[one] === undefined ? [] : [lists[one]]));
  if (name === 'from' || name === 'to')
    return [...of('publicationState', 'verification', 'claimSetStatus', 'visibility'), staff.roles];
  const own: Readonly<Record<string, readonly WordList[]>> = {
    level: of('riskLevel'),
    purpose: of('consentPurpose'),
    basis: of('consentBasis'),
    verdict: [protection.legal],
    result: [originals.result],
    rhythm: [digest.account],
  };
  return own[name] ?? [];
}

function sayValue(name: string, value: string, locale: Locale): string {
  if (name === 'contentHash') return value.slice(0, 12);
  if (name === 'language') return languageNames(locale)(value);
  for (const words of wordsFor(name, locale)) {
    const word = words[value];
    if (word !== undefined) return typeof word === 'string' ? word : word.label;
  }
  return value;
}

/** The detail of an entry as one line: states and counts in words, ids left out. */
export function sayDetail(detail: unknown, locale: Locale): string {
  const { review, audit } = MESSAGES[locale];
  const fields: Record<string, string> = { ...review.fields, ...audit.details };
  return (
    Object.entries((detail ?? {}) as Record<string, unknown>)
      .filter(([name]) => !UNSAID.includes(name))
      .filter(([, value]) => typeof value === 'number' || (typeof value === 'string' && !UUID.test(value)))
      // The database keeps the shorter name first: "to" before "from".
      .sort(([a], [b]) => Number(b === 'from') - Number(a === 'from'))
      .map(([name, value]) => `${fields[name] ?? name}: ${sayValue(name, String(value), locale)}`)
      .join('; ')
  );
}
