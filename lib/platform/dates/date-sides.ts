import { daysInMonth } from './days';
import { DateFaultFound } from './date-faults';
import { isBareYear, type DateGroup, type DatePhrase } from './date-groups';

/** One side of what was typed: a date and how sure its words are. */
export type DateSide = { group: DateGroup; about: boolean; doubt: boolean };

type Two = { first: DateSide; last: DateSide };

/** One date: whatever is said of it stands before or after it. */
export function oneSide(phrase: DatePhrase): DateSide {
  const [group] = phrase.groups;
  if (!group) throw new DateFaultFound('unreadable');
  requireWhole(group);
  return { group, about: phrase.signs.includes('about'), doubt: phrase.signs.includes('doubt') };
}

/**
 * Two dates. What one lacks the other says ("16–18 December 2011", «2011 жылғы 16–18 желтоқсан»). A doubt said once is for
 * both where they share words or are bare years ("about 2018–2019") and where it stands before "from" or "between"; else for
 * the date it stands with.
 */
export function twoSides(phrase: DatePhrase): Two {
  const [a, b] = phrase.groups;
  if (!a || !b) throw new DateFaultFound('unreadable');
  // «2011–13»: a second year of two digits, not a day.
  if (isBareYear(a) && b.day !== null && b.month === null) throw new DateFaultFound('twoDigitYear');
  const [first, last] = [lend(a, b), lend(b, a)];
  requireWhole(first);
  requireWhole(last);
  const said = qualifiers(phrase);
  const isOne = first !== a || last !== b || (isBareYear(a) && isBareYear(b) && !a.worded);
  const share = isOne && !phrase.signs.includes('since');
  const of = (at: 0 | 1, sign: 'about' | 'doubt') =>
    said[at].has(sign) || (share && said[at === 0 ? 1 : 0].has(sign));
  const side = (group: DateGroup, at: 0 | 1) => ({ group, about: of(at, 'about'), doubt: of(at, 'doubt') });
  return { first: side(first, 0), last: side(last, 1) };
}

function qualifiers({ signs }: DatePhrase): [Set<string>, Set<string>] {
  const said: [Set<string>, Set<string>] = [new Set(), new Set()];
  let dates = 0;
  let at: 0 | 1 = 0;
  const opening = signs.findIndex((sign) => sign === 'since' || sign === 'between');
  for (const [place, sign] of signs.entries()) {
    if (sign === 'date') dates += 1;
    else if (sign === 'about' || sign === 'doubt') {
      said[at].add(sign);
      if (place < opening) said[1].add(sign);
    } else if (dates === 1) at = 1;
  }
  return said;
}

function lend(to: DateGroup, from: DateGroup): DateGroup {
  const year = to.year ?? from.year;
  const month = to.month ?? (to.day === null ? null : from.month);
  return year === to.year && month === to.month ? to : { ...to, year, month };
}

/** Refuses what is no date: a day without its month, a month without its year, a day that the month does not have. */
function requireWhole({ year, month, day }: DateGroup): void {
  // Without its year a February may have 29 days.
  if (day !== null && month !== null && day > daysInMonth(year ?? 2000, month))
    throw new DateFaultFound('noSuchDay');
  if (year === null) throw new DateFaultFound(month === null ? 'unreadable' : 'noYear');
  if (day !== null && month === null) throw new DateFaultFound('unreadable');
}
