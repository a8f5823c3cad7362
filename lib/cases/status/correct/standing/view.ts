import { toFormLists } from '@/lib/cases/choices/lists/view';
import type { Choices, Option } from '@/lib/cases/choices/view';
import { toCorrectEntries, withOwnChoices, type CorrectableRow } from '@/lib/cases/status/correct/view';
import type { FieldKind, StandingField } from '@/lib/platform/forms/merge/rules';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** An entry of the status track as the fields of its correction stand. */
export function toStatusFields(row: CorrectableRow, choices: Choices, locale: Locale): StandingField[] {
  const entries = toCorrectEntries(row);
  const say = translate(locale, 'desk-cases');
  const lists = toFormLists(locale);
  const own = withOwnChoices(choices, row, locale);
  const field = (
    name: string,
    kind: FieldKind,
    label: string,
    of: readonly Option[] = [],
  ): StandingField => ({
    ...{ name: `fact.${name}`, kind, label, value: entries[`fact.${name}`] ?? '' },
    say: (one) => of.find((option) => option.value === one)?.label ?? one,
  });
  return [
    field('kind', 'choice', say('form.what'), lists.statusKind),
    field('when', 'date', say('form.when')),
    field('dateBasis', 'choice', say('form.dateBasis'), lists.dateBasis),
    field('dateNote', 'line', say('form.dateNote')),
    field('until', 'date', say('form.until')),
    field('placeId', 'choice', say('form.place'), own.places),
    field('placeText', 'line', say('form.placeText')),
    field('facilityId', 'choice', say('form.facility'), own.facilities),
    field('eventId', 'choice', say('form.event'), own.events),
    field('authority', 'line', say('form.authority')),
    field('contact', 'choice', say('form.contact'), lists.contactState),
    field('ground', 'choice', say('form.ground'), lists.releaseGround),
    field('death', 'choice', say('form.death'), lists.deathContext),
    field('text', 'text', say('form.text')),
    field('language', 'choice', say('form.language'), lists.language),
    field('visibility', 'choice', say('form.visibility'), lists.visibility),
  ];
}
