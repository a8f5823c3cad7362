import type { CaseDocument } from '@/lib/cases/schema';
import { daysHeld } from '@/lib/cases/custody/rules';
import type { CustodyState } from '@/lib/cases/status/schema';
import { lowerFirst, saySentences } from '@/lib/cases/decisions/view';
import { compareForTime, spansOf } from '@/lib/cases/timeline/rules';
import { isDeath } from '@/lib/cases/status/order/rules';
import { sayHowSure } from '@/lib/claims/view';
import type { Citations } from '@/lib/evidence/view';
import { daysBetween } from '@/lib/platform/dates/days';
import type { IsoDay, PartialDate } from '@/lib/platform/dates/partial-date';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Where a person stands, in one sentence, with how sure that is and when it was last checked. */
export type SaidState = {
  sentence: string;
  /** The sentence that the last decision left standing. */
  standing: { text: string; letters: string[] } | null;
  sure: string | null;
  checked: string;
  /** Set when the last check is more than 180 days ago. */
  stale: string | null;
  letters: string[];
};

/** Older than this, a file carries a notice (domain, safety rule 12). */
export const STALE_AFTER_DAYS = 180;

/** States that last from their event on, and so are said "since"; the others are said "as last known". */
const SINCE: ReadonlySet<CustodyState> = new Set([
  'RELEASED',
  'AT_LIBERTY',
  'AT_LIBERTY_CHARGED',
  'SUSPENDED',
  'EXILED',
  'DISAPPEARED',
  'WANTED',
]);

/** Whether what is published may be out of date on a day. Never checked is out of date. */
export function isStale(lastChecked: IsoDay | null, today: IsoDay): boolean {
  return lastChecked === null || daysBetween(lastChecked, today) > STALE_AFTER_DAYS;
}

/** Says where the person stands, as of when, how sure and how fresh that is. */
export function toState(
  document: CaseDocument,
  citations: Citations,
  locale: Locale,
  today: IsoDay,
): SaidState {
  const say = translate(locale, 'profile');
  const { restsOn } = document.custody;
  const events = document.status.filter((event) => restsOn.includes(event.key));
  const decisions = document.decisions.filter((decision) => restsOn.includes(decision.key));
  const keys = [...new Set([...events, ...decisions].flatMap((item) => item.claims))];
  const cited = document.claims.filter((claim) => keys.includes(claim.key) || restsOn.includes(claim.key));
  const how = sayHowSure(cited, locale);
  const stale = isStale(document.lastChecked, today);
  const date = document.lastChecked === null ? null : sayDay(document.lastChecked, locale);
  const letters = citations.cite(cited.map((claim) => claim.key));
  return {
    sentence: sayState(document, locale),
    standing: sayStanding(document, citations, locale),
    sure: how === null ? null : say('state.sure', { how: upperFirst(how, locale), n: letters.length }),
    checked: date === null ? say('state.neverChecked') : say('state.checked', { date }),
    stale: stale ? say('state.stale', { days: STALE_AFTER_DAYS }) : null,
    letters,
  };
}

/** The sentence of state. It works without knowing the person's gender, which many sources do not tell. */
export function sayState(document: CaseDocument, locale: Locale): string {
  const { state, asOf } = document.custody;
  const say = translate(locale, 'profile');
  const words = translate(locale, 'lists')(`custodyState.${state}.label`);
  if (state === 'DECEASED') return sayDeath(document, locale);
  if (state === 'UNKNOWN') return say('state.unknown');
  const released = document.status.findLast((event) => event.kind === 'RELEASED');
  if (state === 'RELEASED') {
    const date = released?.when?.date ?? asOf;
    return date
      ? say('state.released', { date: sayDate(date, locale), exact: exactness(date) })
      : say('state.releasedUndated');
  }
  if (asOf === null) return say('state.undated', { words });
  const values = { words, date: sayDate(asOf, locale), exact: exactness(asOf) };
  return SINCE.has(state) ? say('state.since', values) : say('state.asLastKnown', values);
}

/** By the last dated decision that names a sentence; by an undated one only when there is no other. */
function sayStanding(document: CaseDocument, citations: Citations, locale: Locale): SaidState['standing'] {
  if (document.custody.state === 'DECEASED') return null;
  const naming = document.decisions.filter((decision) =>
    decision.sentences.some((one) => !one.supplementary),
  );
  const dated = naming.filter((decision) => decision.when !== null);
  const last = [...(dated.length > 0 ? dated : naming.slice(0, 1))]
    .sort((a, b) => compareForTime(a.when?.date ?? null, b.when?.date ?? null))
    .at(-1);
  if (!last) return null;
  const principal = { ...last, sentences: last.sentences.filter((one) => !one.supplementary) };
  const what = saySentences(principal, locale).map(({ text }) => lowerFirst(text, locale));
  return {
    text: translate(locale, 'profile')('state.standing', { what: what.join('; ') }),
    letters: citations.cite(last.claims),
  };
}

function sayDeath(document: CaseDocument, locale: Locale): string {
  const say = translate(locale, 'profile');
  const death = document.status.findLast((event) => isDeath(event.kind));
  const date = death?.when?.date ?? null;
  const values = {
    gender: document.gender ?? 'other',
    context: death?.death ?? 'other',
    date: date ? sayDate(date, locale) : '',
    exact: date ? exactness(date) : 'none',
  };
  return death?.kind === 'KILLED' ? say('state.killed', values) : say('state.died', values);
}

/** Whether a date is one known day, so that it may follow a preposition; all else stands apart, after a colon. */
function exactness(date: PartialDate): 'day' | 'other' {
  return /^\d{4}-\d{2}-\d{2}$/.test(date.edtf) ? 'day' : 'other';
}

/**
 * For how many days the person was held, as a range. Null when no day in custody is known or possible.
 * @param until the last day that counts: today, for who may still be held
 */
export function sayDaysHeld(document: CaseDocument, locale: Locale, until: IsoDay): string | null {
  const say = translate(locale, 'profile');
  const held = daysHeld(spansOf(document), until);
  const { least, most } = held;
  if (!document.spans.some((span) => span.kind === 'HELD')) return null;
  const years = Math.floor(least / 365.25);
  const inYears = years >= 2 ? say('held.years', { years }) : '';
  if (most === null) return least === 0 ? say('held.unknown') : say('held.least', { least, inYears });
  if (least === most) return least === 0 ? null : say('held.exact', { least, inYears });
  return least === 0 ? say('held.upTo', { most }) : say('held.range', { least, most, inYears });
}

export function upperFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
