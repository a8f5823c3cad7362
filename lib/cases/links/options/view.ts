import { toOptions, type Option } from '@/lib/cases/choices/view';
import { RELATION_SIDES } from '@/lib/cases/relations/rules';
import { toMembershipOptions, type OfferedOrganisation } from '@/lib/cases/memberships/view';
import { involvementRole } from '@/lib/events/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import { toShownPerson } from '../view';

type Known = { id: string; names: readonly { text: string; language: string }[]; codes: readonly string[] };

/** What the forms of relations and events choose from, in the reader's language. */
export function toLinkOptions(
  people: readonly Known[],
  organisations: readonly OfferedOrganisation[],
  locale: Locale,
): Record<'people' | 'sides' | 'consents' | 'roles' | 'organisations' | 'memberships', Option[]> {
  const say = translate(locale, 'links');
  const lists = translate(locale, 'lists');
  const first = translate(locale, 'desk-cases')('choose.one');
  const nobody = { value: '', label: translate(locale, 'desk-cases')('choose.none') };
  return {
    ...toMembershipOptions(organisations, locale),
    people: [
      nobody,
      ...people.map(({ id, names, codes }) => {
        const shown = names.map((name) => ({ ...name, preferredFor: null }));
        const name = toShownPerson({ id, names: shown, caseId: null }, locale).text ?? '';
        return { value: id, label: codes.length === 0 ? name : `${name} (${codes.join(', ')})` };
      }),
    ],
    sides: toOptions(RELATION_SIDES, (side) => say(`side.${side}` as 'side.SPOUSE'), first),
    consents: [
      { value: '', label: say('form.consentNone') },
      { value: 'EXPLICIT_WRITTEN', label: say('form.consentWritten') },
      { value: 'EXPLICIT_ORAL', label: say('form.consentOral') },
    ],
    roles: toOptions(
      involvementRole.options,
      (role) => lists(`involvementRole.${role}.label` as 'involvementRole.VICTIM.label'),
      first,
    ),
  };
}
