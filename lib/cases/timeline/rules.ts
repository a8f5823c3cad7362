import { inOrder } from '@/lib/cases/status/order/rules';
import type { CaseDocument } from '@/lib/cases/schema';
import { heldOn, possibleDays, type CustodySpan } from '@/lib/cases/custody/rules';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';

/** What stood after an entry, as far as it is known: drawn beside it as the custody bar turned downwards. */
export type Rail = 'held' | 'maybe' | 'limited' | 'free' | 'dead' | 'open';

/** By the first day a date allows, else the last; an unknown date after all others. */
export function compareForTime(a: PartialDate | null, b: PartialDate | null): number {
  const [one, two] = [dayOf(a) ?? '9999', dayOf(b) ?? '9999'];
  if (one !== two) return one < two ? -1 : 1;
  return (a?.latest ?? '9999') < (b?.latest ?? '9999') ? -1 : a?.latest === b?.latest ? 0 : 1;
}

/** The day an entry is placed by; null when its date says none. */
export function dayOf(date: PartialDate | null): IsoDay | null {
  return date?.earliest ?? date?.latest ?? null;
}

/**
 * The keys of the status events in their order, with the undated ones where the course of a case puts them: an
 * undated release comes after the sentence it ends, not at the foot of the page.
 */
export function statusOrder(status: CaseDocument['status']): string[] {
  const facts = status.map((event, order) => ({
    key: event.key,
    kind: event.kind,
    date: event.when?.date ?? null,
    order,
  }));
  return inOrder(facts).map((fact) => fact.key);
}

/** The spans of a published document in the shape the custody rules ask for; what they rest on is not published. */
export function spansOf(document: Pick<CaseDocument, 'spans'>): CustodySpan[] {
  return document.spans.map((span) => ({ ...span, ground: [] }));
}

/** Where the person stood once a day had come: what the rail beside an entry of that day shows. */
export function railAfter(spans: readonly CustodySpan[], day: IsoDay | null, died: IsoDay | null): Rail {
  if (day === null) return 'open';
  if (died !== null && day >= died) return 'dead';
  const answer = heldOn(spans, day);
  if (answer === 'HELD') return 'held';
  if (answer === 'POSSIBLY_HELD') return 'maybe';
  const limited = spans.some((span) => span.kind === 'LIMITED' && covers(span, day));
  return limited ? 'limited' : 'free';
}

function covers(span: CustodySpan, day: IsoDay): boolean {
  const run = possibleDays(span);
  return run !== null && (run.start === null || run.start <= day) && (run.end === null || day < run.end);
}
