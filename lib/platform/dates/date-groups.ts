import type { DateBits, DateToken } from './date-tokens';
import { DateFaultFound } from './date-faults';

/** One date of a text, as far as it is said there, with what is said to be unknown of it; `worded` has "year" beside it. */
export type DateGroup = DateBits & {
  unknown: 'day' | 'month' | 'rest' | null;
  century: boolean;
  worded: boolean;
};
export type GroupSign = Exclude<Extract<DateToken, { sign: unknown }>['sign'], 'noise' | 'year' | 'years'>;
export type DatePhrase = { signs: ('date' | GroupSign)[]; groups: DateGroup[] };

const UNKNOWN = { dayUnknown: 'day', monthUnknown: 'month', restUnknown: 'rest' } as const;

/**
 * Gathers the parts that stand side by side into dates: what is left is a short row of dates and signs. Throws
 * DateFaultFound where two parts of one kind meet ("16 17 December").
 */
export function groupTokens(tokens: readonly DateToken[]): DatePhrase {
  const phrase: DatePhrase = { signs: [], groups: [] };
  let isOpen = false;
  for (const token of tokens) {
    if ('bits' in token) {
      if (!isOpen) openGroup(phrase);
      isOpen = true;
      join(phrase, token.bits);
    } else if (token.sign === 'year') wordYear(phrase);
    else if (token.sign === 'years') readYears(phrase);
    else if (token.sign in UNKNOWN) note(phrase, UNKNOWN[token.sign as keyof typeof UNKNOWN]);
    else if (token.sign !== 'noise') {
      isOpen = false;
      phrase.signs.push(token.sign);
    }
  }
  return withCenturies(phrase);
}

function openGroup(phrase: DatePhrase): void {
  phrase.signs.push('date');
  phrase.groups.push({
    year: null,
    month: null,
    day: null,
    decade: false,
    unknown: null,
    century: false,
    worded: false,
  });
}

function join({ groups }: DatePhrase, bits: DateBits): void {
  const group = groups.at(-1);
  if (!group) return;
  for (const part of ['year', 'month', 'day'] as const) {
    if (bits[part] === null) continue;
    if (group[part] !== null) throw new DateFaultFound('unreadable');
    group[part] = bits[part];
  }
  if (bits.decade) group.decade = true;
}

function note({ groups }: DatePhrase, unknown: DateGroup['unknown']): void {
  const group = groups.at(-1);
  if (!group) throw new DateFaultFound('unreadable');
  group.unknown = unknown;
}

function wordYear({ groups }: DatePhrase): void {
  const group = groups.at(-1);
  if (group) group.worded = true;
}

/** «1990 жылдар», «1990 годы» are a decade; «2009–2010 жылдар» are two years. */
function readYears({ signs, groups }: DatePhrase): void {
  const [before, group] = [groups.at(-2), groups.at(-1)];
  if (!group || !isBareYear(group) || group.decade) return;
  if (before && isBareYear(before) && !before.decade && signs.at(-2) !== 'date' && signs.length >= 3) return;
  if ((group.year ?? 1) % 10 !== 0) throw new DateFaultFound('unreadable');
  group.decade = true;
}

export function isBareYear(group: DateGroup): boolean {
  return group.year !== null && group.month === null && group.day === null && group.unknown === null;
}

/** A hundred whole years between two dates are a century: "between 1900 and 1999" is 19XX. */
function withCenturies(phrase: DatePhrase): DatePhrase {
  const { signs, groups } = phrase;
  const merged: DatePhrase = { signs: [], groups: [] };
  for (let at = 0, group = 0; at < signs.length;) {
    const [first, last] = [groups[group], groups[group + 1]];
    const row = signs.slice(at, at + 4).join(' ');
    const length = row === 'between date and date' ? 4 : /^date (?:dash|and) date amid$/.test(row) ? 4 : 0;
    if (length > 0 && first && last && isCentury(first, last)) {
      merged.signs.push('date');
      merged.groups.push({ ...first, century: true });
      group += 2;
      at += length;
      continue;
    }
    const sign = signs[at];
    if (sign === 'date' && first) merged.groups.push(first);
    if (sign === 'date') group += 1;
    if (sign !== undefined) merged.signs.push(sign);
    at += 1;
  }
  return merged;
}

function isCentury(first: DateGroup, last: DateGroup): boolean {
  if (!isBareYear(first) || !isBareYear(last) || first.decade || last.decade) return false;
  return (first.year ?? 1) % 100 === 0 && last.year === (first.year ?? 0) + 99;
}
