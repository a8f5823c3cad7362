import { stayKindOf } from '@/lib/cases/custody/stays/rules';
import { endOfStretch, type StatusFact } from '@/lib/cases/status/rules';
import { sayDate } from '@/lib/platform/dates/say';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What lasted, is known to have ended and has no mark on the bar, each in one sentence: house arrest, a ward. */
export function sayStays(facts: readonly StatusFact[], locale: Locale): string[] {
  const say = translate(locale, 'desk-cases');
  return facts.flatMap((fact) => {
    if (fact.date === null || endOfStretch(fact) === null || stayKindOf(fact.kind) !== null) return [];
    const what = translate(locale, 'lists')(`statusKind.${fact.kind}.label`);
    const from = sayDate(fact.date, locale);
    const end = fact.endsAt ?? null;
    // A date that is itself a stretch says its own end.
    return [
      end === null
        ? say('file.stay', { what, from })
        : say('file.stayUntil', { what, from, to: sayDate(end, locale) }),
    ];
  });
}
