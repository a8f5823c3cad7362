import { explainDay } from '@/lib/cases/custody/day/rules';
import { toFileCustody } from '@/lib/cases/file/standing/view';
import type { CaseRows } from '@/lib/cases/publish/schema';
import { isIsoDay } from '@/lib/platform/dates/days';
import { sayDate, sayDay } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What the desk answers to "on which day?". `fault` says what to type; then there is no answer. */
export type DayAnswer = {
  asked: string;
  fault: string | null;
  said: { answer: string; why: string[] } | null;
};

/** Held, possibly held or not held on the day that was asked for, with why, and the events that it rests on. */
export function toDayAnswer(rows: CaseRows, asked: string | string[] | undefined, locale: Locale): DayAnswer {
  const say = translate(locale, 'desk-cases');
  const day = typeof asked === 'string' ? asked.trim() : '';
  if (day === '') return { asked: '', fault: null, said: null };
  // A text out of the address is shown again only where it is a day.
  if (!isIsoDay(day)) return { asked: '', fault: say('heldOn.unreadable'), said: null };
  const { facts, spans } = toFileCustody(rows);
  const { answer, ground } = explainDay(spans, day);
  const events = ground.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const named = events.map(({ kind, date }) => {
    const what = translate(locale, 'lists')(`statusKind.${kind}.label`);
    return date === null ? what : `${what} (${sayDate(date, locale)})`;
  });
  const why = [say(`heldOn.why.${answer}`)];
  if (named.length > 0) why.push(say('heldOn.restsOn', { events: named.join('; ') }));
  if (!spans.some((span) => span.kind === 'HELD')) why.push(say('heldOn.nothing'));
  return {
    asked: day,
    fault: null,
    said: { answer: say(`heldOn.${answer}`, { day: sayDay(day, locale) }), why },
  };
}
