import type { PersonView } from '@/lib/cases/person/view';
import { gender, personRole } from '@/lib/people/schema';
import { standingField, type StandingField } from '@/lib/platform/forms/merge/rules';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';

/** Grammatical gender, roles and organisation, as the fields of their form stand now. */
export function toPersonFields(
  person: Pick<PersonView, 'gender' | 'roles' | 'organisation'>,
  locale: Locale,
): StandingField[] {
  const say = translate(locale, 'person');
  const lists = translate(locale, 'lists');
  return [
    {
      ...{ name: 'gender', label: say('gender'), kind: 'choice', value: person.gender ?? '' },
      say: (one) => say(gender.catch('FEMALE').parse(one)),
    },
    {
      ...{ name: 'roles', label: say('roles'), kind: 'choice', value: person.roles },
      say: (one) => lists(`role.${personRole.catch('WITNESS').parse(one)}.label`),
    },
    standingField(
      ['organisationId', say('organisation'), 'choice'],
      person.organisation.id,
      person.organisation.options,
    ),
  ];
}

/** The name that readers of each language are shown first. */
export function toPreferredFields(
  person: Pick<PersonView, 'preferred' | 'names'>,
  locale: Locale,
): StandingField[] {
  const say = translate(locale, 'person');
  const labels = { en: say('inEn'), ru: say('inRu'), kk: say('inKk') };
  return LOCALES.map((language) => ({
    ...{ name: language, label: labels[language], kind: 'choice', value: person.preferred[language] },
    say: (one) => person.names.find(({ id }) => id === one)?.text ?? one,
  }));
}
