import type { CustodySpan } from '@/lib/cases/custody/rules';
import type { SentenceFact } from '@/lib/cases/sentences/rules';
import type { SentenceType, Term } from '@/lib/cases/sentences/schema';
import type { StatusFact } from '@/lib/cases/status/rules';
import type { StatusKind } from '@/lib/cases/status/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';
import type { PartialDate } from '@/lib/platform/dates/partial-date';

/** A date that must be readable: a test with a misspelt one fails here, not later. */
export function date(edtf: string): PartialDate {
  const read = readEdtf(edtf);
  if (!read) throw new Error(`Not a date: ${edtf}`);
  return read;
}

/** One event of a history: kind, date or null, what differs from a plain single-origin event. */
export type ToldEvent = readonly [StatusKind, string | null, Partial<StatusFact>?];

/** A history in the order it was recorded; ids are kind and position: `ARRESTED-1`. */
export function history(...events: ToldEvent[]): StatusFact[] {
  return events.map(([kind, edtf, rest], at) => ({
    id: `${kind}-${at + 1}`,
    kind,
    date: edtf === null ? null : date(edtf),
    ground: null,
    contact: null,
    verification: 'SINGLE_ORIGIN',
    order: at + 1,
    ...rest,
  }));
}

/** A stretch of custody between two dates, either of which may be unknown. */
export function held(from: string | null, to: string | null, openAsOf: string | null = null): CustodySpan {
  return {
    kind: 'HELD',
    from: from === null ? null : date(from),
    to: to === null ? null : date(to),
    openAsOf,
    ground: [],
  };
}

export function years(count: number): Term {
  return { years: count, months: 0, days: 0 };
}

export function sentence(
  type: SentenceType,
  decidedOn: string | null,
  term: Term | null,
  rest: Partial<SentenceFact> = {},
): SentenceFact {
  return {
    id: `${type}-${decidedOn ?? 'undated'}`,
    type,
    term,
    start: null,
    supplementary: false,
    decidedOn: decidedOn === null ? null : date(decidedOn),
    supersededBy: null,
    ...rest,
  };
}
