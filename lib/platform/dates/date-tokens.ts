import { DateFaultFound } from './date-faults';
import { findSigns } from './date-vocabulary';
import type { DateSign } from './date-words';
import { findMonth } from './find-month';
import { readKazakhEnding } from './kazakh-endings';

/** The parts of a date that stand in one token; null is not said there. */
export type DateBits = { year: number | null; month: number | null; day: number | null; decade: boolean };
export type DateToken = { sign: DateSign | 'dash' } | { bits: DateBits };

type Taken = { tokens: DateToken[]; length: number };

const SEPARATORS: Readonly<Record<string, DateToken[]>> = {
  '-': [{ sign: 'dash' }],
  '–': [{ sign: 'dash' }],
  '/': [{ sign: 'dash' }],
  '~': [{ sign: 'about' }],
  '?': [{ sign: 'doubt' }],
  '%': [{ sign: 'about' }, { sign: 'doubt' }],
};

/** Splits a clear folded text into what its words and numbers mean. Throws DateFaultFound. */
export function readTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let rest = dropPunctuation(text);
  while (rest !== '') {
    const taken = takeNumbers(rest) ?? takeWord(rest) ?? takeSeparator(rest);
    if (!taken) throw new DateFaultFound(rest.split(' ').some(isRelative) ? 'relative' : 'unreadable');
    tokens.push(...taken.tokens);
    rest = rest.slice(taken.length).trimStart();
  }
  return tokens;
}

// A dot counts between two digits alone; everywhere else it only ends an abbreviation.
function dropPunctuation(text: string): string {
  if (/\d[t ]?\d{1,2}:\d/.test(text)) throw new DateFaultFound('time');
  if (/(?:^|[^\d])'\d{2}(?!\d)/.test(text)) throw new DateFaultFound('twoDigitYear');
  return text
    .replace(/(\d{1,2})\. (\d{1,2})\. (?=\d{4})/g, '$1.$2.')
    .replace(/(\d{1,2})-(\p{L}{3,})-(?=\d{4})/gu, '$1 $2 ')
    .replace(/(\d)-(?=жыл)/g, '$1 ')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/[,;()"«»“”]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function takeNumbers(rest: string): Taken | null {
  const written =
    take(rest, /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/, ([, year, , month, day]) =>
      bits(year, month, day),
    ) ??
    take(rest, /^(\d{1,2})([-./])(\d{1,2})\2(\d+)/, ([, day, , month, year]) => bits(year, month, day)) ??
    take(rest, /^(\d{4})([-.])(\d{1,2})(?!\d)/, ([, year, , month]) => bits(year, month, undefined)) ??
    take(rest, /^(\d{1,2})[-./](\d{4})(?!\d)/, ([, month, year]) => bits(year, month, undefined)) ??
    take(rest, /^(\d{1,2})\.(\d{1,2})(?!\d)/, ([, day, month]) => bits(undefined, month, day));
  return written ?? takeNumber(rest);
}

function take(rest: string, pattern: RegExp, read: (match: RegExpExecArray) => DateBits): Taken | null {
  const match = pattern.exec(rest);
  return match === null ? null : { tokens: [{ bits: read(match) }], length: match[0].length };
}

function bits(year: string | undefined, month: string | undefined, day: string | undefined): DateBits {
  return {
    year: year === undefined ? null : readYear(year),
    month: month === undefined ? null : readMonth(month),
    day: day === undefined ? null : readDay(day),
    decade: false,
  };
}

function takeNumber(rest: string): Taken | null {
  const [whole, digits = '', mark = '', letters = ''] = /^(\d+)(?:('?-?)(\p{L}+))?/u.exec(rest) ?? [];
  if (whole === undefined) return null;
  // «Dec 98», but not «32 December 2011».
  if (digits.length === 2 && Number(digits) > 31 && !/\d{4}/.test(rest))
    throw new DateFaultFound('twoDigitYear');
  const suffix = letters === '' ? null : readSuffix(digits, letters, rest.slice(whole.length));
  const read = digits.length <= 2 ? bits(undefined, undefined, digits) : bits(digits, undefined, undefined);
  if (suffix === null) return { tokens: [{ bits: read }], length: digits.length };
  const length = digits.length + mark.length + letters.length;
  return { tokens: [{ bits: { ...read, decade: suffix.decade } }, ...suffix.tokens], length };
}

type Suffix = { decade: boolean; tokens: DateToken[] };

/** What is written at the end of a number: 1990s, 1990-е, 2nd, 2-го, 2-ші, 18-іне; null for a word of its own. */
function readSuffix(digits: string, letters: string, after: string): Suffix | null {
  const isYear = digits.length === 4;
  const endsDecade = /^(?:s|е|ые|х|ых|ми|ыми)$/.test(letters);
  if (endsDecade && (isYear || letters === 's')) {
    if (!isYear) throw new DateFaultFound('twoDigitYear');
    if (!digits.endsWith('0')) throw new DateFaultFound('unreadable');
    return { decade: true, tokens: [] };
  }
  // «В 2010-м году» is a year, «к 1990-м» a decade: the word that follows decides.
  if (letters === 'м' && isYear && !/^ ?г/.test(after)) throw new DateFaultFound('unreadable');
  if (/^(?:st|nd|rd|th|го|ого|му|ому|м|ое|е|й|ый|я|х)$/.test(letters)) return { decade: false, tokens: [] };
  const ending = readKazakhEnding(letters);
  if (ending === null) return null;
  return { decade: false, tokens: ending === 'plain' ? [] : [{ sign: ending }] };
}

function takeWord(rest: string): Taken | null {
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(rest)?.[0];
  if (word === undefined) return null;
  const found = findSigns(rest);
  if (isRelative(rest)) throw new DateFaultFound('relative');
  if (found?.signs.includes('season') === true) throw new DateFaultFound('season');
  if (found) return { tokens: found.signs.map((sign) => ({ sign })), length: found.length };
  const month = findMonth(word);
  if (!month) return null;
  const read: DateToken = { bits: { year: null, month: month.month, day: null, decade: false } };
  const tokens: DateToken[] = month.ending === 'plain' ? [read] : [read, { sign: month.ending }];
  return { tokens, length: word.length };
}

function isRelative(text: string): boolean {
  return findSigns(text)?.signs.includes('relative') === true;
}

function takeSeparator(rest: string): Taken | null {
  const tokens = SEPARATORS[rest.charAt(0)];
  return tokens === undefined ? null : { tokens, length: 1 };
}

function readYear(digits: string): number {
  if (digits.length <= 2) throw new DateFaultFound('twoDigitYear');
  if (digits.length !== 4) throw new DateFaultFound('year');
  return Number(digits);
}

function readMonth(digits: string): number {
  const month = Number(digits);
  // EDTF writes the seasons as months 21 to 41.
  if (month >= 21 && month <= 41) throw new DateFaultFound('season');
  if (month < 1 || month > 12) throw new DateFaultFound('noSuchMonth');
  return month;
}

function readDay(digits: string): number {
  const day = Number(digits);
  if (day < 1 || day > 31) throw new DateFaultFound('noSuchDay');
  return day;
}
