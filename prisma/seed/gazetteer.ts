import { addOrganisation } from '@/lib/organisations/write';
import { addOrganisationInput } from '@/lib/organisations/schema';
import { addFacilityInput, addPlaceInput } from '@/lib/places/schema';
import { addFacility, addPlace } from '@/lib/places/write';
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales';
import { seedArticles } from './articles';
import type { SeedOrganisation, SeedPlace } from './cases-file';
import type { Seeding } from './sources';

/** What all files share: places with their facilities, organisations, articles. */
export async function seedGazetteer({ files, rows }: Seeding): Promise<void> {
  for (const place of parentsFirst(files.cases.places)) {
    await rows.once(place.id, (at) =>
      addPlace(at, placeInput(place, place.parent && rows.idOf(place.parent))),
    );
  }
  for (const { id, type, ...names } of files.leads.places) {
    const preferred = inEachLanguage(names).map((name) => ({ ...name, kind: 'NAME' }));
    await rows.once(id, (at) =>
      addPlace(
        at,
        addPlaceInput.parse({ type, country: 'KZ', parentId: rows.idOf('pl-kz'), names: preferred }),
      ),
    );
  }
  for (const { id, place, code, ...names } of files.leads.facilities) {
    await rows.once(id, (at) =>
      addFacility(
        at,
        addFacilityInput.parse({ code, names: inEachLanguage(names), placeId: rows.idOf(place) }),
      ),
    );
  }
  for (const one of parentsFirst(files.cases.organisations)) {
    await rows.once(one.id, (at) =>
      addOrganisation(at, organisationInput(one, one.parent && rows.idOf(one.parent))),
    );
  }
  await seedArticles(files.articles, rows);
}

/** The same rows, each after the one it lies in. */
export function parentsFirst<T extends { id: string; parent?: string | undefined }>(rows: readonly T[]): T[] {
  const placed: T[] = [];
  const place = (row: T): void => {
    if (placed.includes(row)) return;
    const parent = rows.find((other) => other.id === row.parent);
    if (parent !== undefined && parent !== row) place(parent);
    placed.push(row);
  };
  rows.forEach(place);
  return placed;
}

function inEachLanguage(names: Readonly<Record<Locale, string>>) {
  return LOCALES.map((language) => ({ text: names[language], language, preferredFor: language }));
}

function placeInput(place: SeedPlace, parentId: string | undefined) {
  const other = place.suggested_other_script;
  const former = place.name_history.map(({ name, edtf }) => ({
    text: name,
    language: 'en',
    kind: name === place.name ? 'NAME' : 'FORMER',
    valid: edtf ?? null,
  }));
  const known = [place.name, ...former.map((name) => name.text)];
  // A country code alone on a city says which country it lies in.
  const isCountry = place.iso?.length === 2;
  const notes = [
    place.note,
    place.iso_region && `Lies in ${place.iso_region}.`,
    place.iso_before_2022 && `Code before 2022: ${place.iso_before_2022}.`,
  ].filter((note) => note !== undefined && note !== '');
  return addPlaceInput.parse({
    type: place.type,
    country: isCountry ? place.iso : 'KZ',
    iso: isCountry && place.type !== 'COUNTRY' ? null : (place.iso ?? null),
    latitude: place.lat ?? null,
    longitude: place.lon ?? null,
    note: notes.length === 0 ? null : notes.join(' '),
    parentId: parentId ?? null,
    names: [
      { text: place.name, language: 'en', kind: 'NAME', preferredFor: 'en' },
      ...(['ru', 'kk'] as const).flatMap((language) =>
        other[language] === undefined
          ? []
          : [{ text: other[language], language, kind: 'NAME', preferredFor: language }],
      ),
      ...former.filter((name) => name.kind === 'FORMER' || name.valid !== null),
      ...place.seed_spellings
        .filter((text) => !known.includes(text))
        .map((text) => ({ text, language: 'en', kind: 'SPELLING_VARIANT' })),
    ],
  });
}

function organisationInput(one: SeedOrganisation, parentId: string | undefined) {
  return addOrganisationInput.parse({
    kind: one.kind,
    founded: one.founded_edtf ?? null,
    parentId: parentId ?? null,
    names: [
      { text: one.name, language: 'en', preferredFor: 'en' },
      ...one.seed_spellings.filter((text) => text !== one.name).map((text) => ({ text, language: 'en' })),
    ],
  });
}
