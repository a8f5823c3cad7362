import { standingSince } from '@/lib/audit/changes/read-desk';
import { findPlace } from '@/lib/places/edit/read-desk';
import { toDeskPlace, toPlaceOptions } from '@/lib/places/edit/view';
import { todayUtc } from '@/lib/platform/dates/days';
import { toNameFields } from '@/lib/places/names/standing/view';
import type { Door } from '@/lib/platform/db/transact';
import type { Entries } from '@/lib/platform/forms/entries';
import { standingField } from '@/lib/platform/forms/merge/rules';
import { sentText } from '@/lib/platform/forms/merge/sent-values';
import type { Standing } from '@/lib/platform/forms/merge/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { MESSAGES } from '@/lib/platform/i18n/messages';

/** What a place is as it stands now, for a form that was opened on an earlier state of it. */
export async function findPlaceStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const found = await findShown(at, entries, locale);
  if (found === null) return null;
  const { place, options, say } = found;
  const fields = [
    standingField(['type', say.places.type, 'choice'], place.entries['type'], options.types),
    standingField(['parentId', say.placeForm.within, 'choice'], place.entries['parentId'], options.places),
    standingField(['country', say.placeForm.country, 'line'], place.entries['country']),
    standingField(['iso', say.placeForm.iso, 'line'], place.entries['iso']),
    standingField(['isoVersion', say.placeForm.isoVersion, 'line'], place.entries['isoVersion']),
    standingField(['note', say.placeForm.note, 'text'], place.entries['note']),
  ];
  return standingSince(at, entries, place, { kinds: ['place.amended'] }, fields);
}

/** One name of a place as it stands now, as `findPlaceStanding`. */
export async function findPlaceNameStanding(
  at: Door,
  entries: Entries,
  locale: Locale,
): Promise<Standing | null> {
  const found = await findShown(at, entries, locale);
  const name = found?.place.names.find(({ id }) => id === sentText(entries, 'nameId'));
  if (found === null || name === undefined) return null;
  const { place, options, say } = found;
  const fields = [
    ...toNameFields(name, say.placeForm, options),
    standingField(['kind', say.places.kind, 'choice'], name.entries['kind'], options.kinds),
    standingField(['valid', say.placeForm.valid, 'date'], name.entries['valid']),
  ];
  const kinds = ['place.name.corrected', 'place.name.ended'];
  return standingSince(at, entries, place, { kinds, about: { nameId: name.id } }, fields);
}

async function findShown(at: Door, entries: Entries, locale: Locale) {
  const row = await findPlace(at, sentText(entries, 'placeId'));
  if (row === null) return null;
  return {
    place: toDeskPlace(row, todayUtc(new Date()), locale),
    options: toPlaceOptions(row.others, locale),
    say: MESSAGES[locale].gazetteer,
  };
}
