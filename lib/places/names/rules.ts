import { addDays } from '@/lib/platform/dates/days';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** A name of a place as these rules look at it; `valid` is EDTF, null where no time is known. */
export type TimedName = { text: string; language: string; kind: string; valid: string | null };

/** The first and the last day on which something can have happened. */
type Within = { first: IsoDay; last: IsoDay };
/** When a name began to be in force and when it was so for the last time. */
type Validity = { begins: Within; ends: Within };

/** Days before and after every day that a date can name. */
const ALWAYS = '0000-01-01';
const NEVER = '9999-12-32';

/**
 * The time in which a name was in force. A date that is no interval says that it was in force then, not for how long:
 * it is sure of a day alone. An open side has no bound; an unknown side may lie anywhere up to the other.
 */
export function readValidity(edtf: string | null): Validity | null {
  const whole = edtf === null ? null : readEdtf(edtf);
  if (whole === null) return null;
  const [from = '', to] = whole.edtf.split('/');
  if (to === undefined) {
    const within = withinOf(whole, ALWAYS, NEVER);
    return { begins: within, ends: within };
  }
  const [start, end] = [readEdtf(from), readEdtf(to)];
  return {
    begins:
      start === null
        ? { first: ALWAYS, last: from === '..' ? ALWAYS : (end?.latest ?? NEVER) }
        : withinOf(start, ALWAYS, NEVER),
    ends:
      end === null
        ? { first: to === '..' ? NEVER : (start?.earliest ?? ALWAYS), last: NEVER }
        : withinOf(end, ALWAYS, NEVER),
  };
}

/** Whether a name was in force on a day, both ends included: the day of a change has two names. */
export function standsOn(validity: Validity, day: IsoDay): 'YES' | 'POSSIBLY' | 'NO' {
  const { begins, ends } = validity;
  if (day < begins.first || day > ends.last) return 'NO';
  return begins.last <= day && day <= ends.first ? 'YES' : 'POSSIBLY';
}

/**
 * The names that a place had on a day in one language: those that were surely in force, else all that may have been. A
 * name without a time is taken where none is sure; another spelling is never the name itself.
 */
export function namesOn<Name extends TimedName>(
  names: readonly Name[],
  language: string,
  day: IsoDay,
): Name[] {
  const own = names.filter((name) => name.kind !== 'SPELLING_VARIANT' && base(name.language) === language);
  const on = (answer: 'YES' | 'POSSIBLY'): Name[] =>
    own.filter((name) => {
      const validity = readValidity(name.valid);
      return validity !== null && standsOn(validity, day) === answer;
    });
  const sure = on('YES');
  if (sure.length > 0) return onceEach(sure);
  return onceEach([...on('POSSIBLY'), ...own.filter((name) => name.kind === 'NAME' && name.valid === null)]);
}

/** The names that a place had in the time that a date leaves open, the earliest first; none where it has no bound. */
export function namesDuring<Name extends TimedName>(
  names: readonly Name[],
  language: string,
  date: Pick<PartialDate, 'earliest' | 'latest'>,
): Name[] {
  const first = date.earliest ?? date.latest;
  const last = date.latest ?? date.earliest;
  if (first === null || last === null) return [];
  const turns = names.flatMap(({ valid }) => {
    const validity = readValidity(valid);
    return validity === null ? [] : [...Object.values(validity.begins), ...Object.values(validity.ends)];
  });
  // The day after a bound is another one: then a name may be out of force, and another or none in its place.
  const between = turns.filter((day) => first <= day && day < last).flatMap((day) => [day, addDays(day, 1)]);
  const days = [first, ...between.sort(), last];
  return onceEach(days.flatMap((day) => namesOn(names, language, day)));
}

/**
 * The names that were surely in force at once with this one, of its language and kind; the one day of a change is
 * shared. Spellings stand side by side as they please. A name that has no time is in force at all times.
 */
export function findOverlaps<Name extends TimedName>(name: TimedName, others: readonly Name[]): Name[] {
  if (name.kind === 'SPELLING_VARIANT') return [];
  const own = timeOf(name);
  if (own === null) return [];
  return others.filter((other) => {
    if (other.kind !== name.kind || base(other.language) !== base(name.language)) return false;
    const time = other.text === name.text ? null : timeOf(other);
    if (time === null) return false;
    const first = own.begins.last > time.begins.last ? own.begins.last : time.begins.last;
    const last = own.ends.first < time.ends.first ? own.ends.first : time.ends.first;
    return first < last;
  });
}

/** The time of a name that ends at a date, as EDTF. Null: it would end before it began. */
export function endValidity(valid: string | null, end: PartialDate): string | null {
  const [from = '', to] = (valid ?? '../').split('/');
  // "In 2019" becomes "from 2019 to …"; what had no beginning keeps none.
  const begins = to === undefined || from !== '' ? from : '..';
  return readEdtf(`${begins}/${end.edtf}`)?.edtf ?? null;
}

function withinOf({ earliest, latest }: PartialDate, before: IsoDay, after: IsoDay): Within {
  return { first: earliest ?? before, last: latest ?? after };
}

/** A former name whose time nobody gave was in force at some time; the name itself is so at all times. */
function timeOf({ kind, valid }: TimedName): Validity | null {
  if (valid !== null) return readValidity(valid);
  return kind === 'NAME'
    ? { begins: { first: ALWAYS, last: ALWAYS }, ends: { first: NEVER, last: NEVER } }
    : null;
}

const base = (language: string): string => language.split('-')[0] ?? language;

function onceEach<Name extends TimedName>(names: readonly Name[]): Name[] {
  return [...new Map(names.map((name) => [name.text, name])).values()];
}
