import { MESSAGES } from '@/lib/platform/i18n/messages';
import type { Locale } from '@/lib/platform/i18n/locales';

type Words = Record<string, Record<string, string | { label: string }>>;

/** What kind of fact was recorded may itself be closed: the log names that one was, the case file says which. */
const UNSAID = [
  ...['statusKind', 'occurrenceKind', 'category', 'decisionKind', 'outcomeFrom', 'outcomeTo'],
  ...['about', 'predicate', 'role', 'field'],
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

/** The detail of an entry as one line: states and counts in words, ids left out. */
export function sayDetail(detail: unknown, locale: Locale): string {
  const fields: Record<string, string> = MESSAGES[locale].review.fields;
  const lists = MESSAGES[locale].lists as unknown as Words;
  return Object.entries((detail ?? {}) as Record<string, unknown>)
    .filter(([name]) => !UNSAID.includes(name))
    .filter(([, value]) => typeof value === 'number' || (typeof value === 'string' && !UUID.test(value)))
    .map(([name, value]) => {
      const word = lists[name === 'level' ? 'riskLevel' : 'publicationState']?.[String(value)];
      const text = typeof word === 'object' ? word.label : String(value);
      return `${fields[name] ?? name}: ${name === 'contentHash' ? text.slice(0, 12) : text}`;
    })
    .join('; ');
}
