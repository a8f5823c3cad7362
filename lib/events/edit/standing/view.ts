import { toFormLists } from '@/lib/cases/choices/lists/view';
import type { Option } from '@/lib/cases/choices/view';
import { toEventOptions, type DeskEvent } from '@/lib/events/edit/view';
import type { StandingField } from '@/lib/platform/forms/merge/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** What an event was, as the fields of its form stand now. */
export function toEventFields(
  event: Pick<DeskEvent, 'entries'>,
  found: Parameters<typeof toEventOptions>[0],
  locale: Locale,
): StandingField[] {
  const say = translate(locale, 'desk-events');
  const shared = translate(locale, 'desk-cases');
  const lists = toFormLists(locale);
  const options = toEventOptions(found, locale);
  const value = (name: string) => event.entries[name] ?? '';
  const choice = (name: string, label: string, of: readonly Option[]): StandingField => ({
    ...{ name, label, kind: 'choice', value: value(name) },
    say: (one) => of.find((option) => option.value === one)?.label ?? one,
  });
  return [
    choice('kind', say('form.kind'), options.kinds),
    { name: 'when', label: shared('form.when'), kind: 'date', value: value('when') },
    choice('dateBasis', shared('form.dateBasis'), lists.dateBasis),
    { name: 'dateNote', label: shared('form.dateNote'), kind: 'line', value: value('dateNote') },
    choice('placeId', shared('form.place'), options.places),
    choice('parentId', say('form.parent'), options.events),
    choice('visibility', shared('form.visibility'), lists.visibility),
  ];
}

/** The name and the description of an event in one language. */
export function toTextFields(
  event: Pick<DeskEvent, 'texts'>,
  language: string,
  locale: Locale,
): StandingField[] {
  const say = translate(locale, 'desk-events');
  const entries = event.texts.find((one) => one.language === language)?.entries ?? {};
  return [
    { name: 'name', label: say('form.name'), kind: 'line', value: entries['name'] ?? '' },
    { name: 'text', label: say('form.text'), kind: 'text', value: entries['text'] ?? '' },
  ];
}
