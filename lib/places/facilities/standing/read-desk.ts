import { standingSince } from '@/lib/audit/changes/read-desk';
import { findFacility } from '@/lib/places/facilities/read-desk';
import { toDeskFacility, toFacilityOptions } from '@/lib/places/facilities/view';
import { toNameFields } from '@/lib/places/names/standing/view';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { standingField } from '@/lib/platform/forms/merge/rules';
import { sentText } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

/** What a facility is as it stands now, for a form that was opened on an earlier state of it. */
export async function findFacilityStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const found = await findShown(at, entries, locale);
  if (found === null) return null;
  const { facility, options, say } = found;
  const value = (name: string) => facility.entries[name];
  const fields = [
    standingField(['code', say.code, 'line'], value('code')),
    standingField(['placeId', say.town, 'choice'], value('placeId'), options.places),
    standingField(['address', say.address, 'text'], value('address')),
    standingField(
      ['addressVisibility', say.addressVisibility, 'choice'],
      value('addressVisibility'),
      options.visibility,
    ),
    standingField(['letterRules', say.rules, 'text'], value('letterRules')),
    standingField(['letterRulesSource', say.source, 'line'], value('letterRulesSource')),
    standingField(['letterRulesChecked', say.checked, 'date'], value('letterRulesChecked')),
  ];
  return standingSince(at, entries, facility, { kinds: ['facility.amended'] }, fields);
}

/** One name of a facility as it stands now, as `findFacilityStanding`. */
export async function findFacilityNameStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const found = await findShown(at, entries, locale);
  const name = found?.facility.names.find(({ id }) => id === sentText(entries, 'nameId'));
  if (found === null || name === undefined) return null;
  const { facility, options, say } = found;
  const fields = toNameFields(name, say, options);
  const changed = { kinds: ['facility.name.corrected'], about: { nameId: name.id } };
  return standingSince(at, entries, facility, changed, fields);
}

async function findShown(at: Door, entries: Entries, locale: Locale) {
  const row = await findFacility(at, sentText(entries, 'facilityId'));
  if (row === null) return null;
  return {
    facility: toDeskFacility(row, new Date(), locale),
    options: toFacilityOptions(row.places, locale),
    say: MESSAGES[locale].gazetteer.facilityForm,
  };
}
