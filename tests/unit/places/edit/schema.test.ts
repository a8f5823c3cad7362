import type { z } from 'zod';
import { placeNameShape } from '@/lib/places/edit/rules';
import {
  addPlaceNameInput,
  amendPlaceInput,
  correctPlaceNameInput,
  endPlaceNameInput,
  openPlaceInput,
  PLACES_ON_A_PAGE,
  placesQuery,
} from '@/lib/places/edit/schema';
import { toInput } from '@/lib/platform/forms/form-state';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const SENT = { once: id, reason: 'The register says so.' };
const IN_PLACE = { ...SENT, placeId: id, revision: 1 };
const PLACE = {
  ...{ ...IN_PLACE, type: 'CITY', country: 'KZ', iso: 'KZ-71', isoVersion: '2022-11-29', parentId: other },
  note: 'a note',
};
const NAME = {
  ...{ ...IN_PLACE, text: 'Inventa', language: 'en', kind: 'FORMER', preferredFor: 'ru' },
  ...{ valid: '1998/2019', checked: true },
};
const says = (schema: z.ZodType, sent: object) =>
  schema.safeParse(sent).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const amended = (change: object) => says(amendPlaceInput, { ...PLACE, ...change });

test.each([
  [
    ...(['a new place', openPlaceInput] as const),
    { ...SENT, type: 'CITY', country: 'KZ', name: 'Inventa', language: 'en' },
    'language name type',
  ],
  ['a place', amendPlaceInput, PLACE, 'placeId revision type'],
  ['a name', addPlaceNameInput, NAME, 'kind language placeId revision text'],
  [
    ...(['a corrected name', correctPlaceNameInput, { ...NAME, nameId: id }] as const),
    'kind language nameId placeId revision text',
  ],
  [
    ...(['the end of a name', endPlaceNameInput, { ...IN_PLACE, nameId: id, end: '2019' }] as const),
    'end nameId placeId revision',
  ],
] as const)('%s is sent whole, with its reason', (_name, schema, sent, asked) => {
  expect(says(schema, sent)).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of [...asked.split(' '), 'once', 'reason']) expect(open).not.toContain(field);
});

test('a place that was never saved cannot be amended', () => {
  expect(amended({ revision: 2 })).toEqual([]);
  expect(amended({ revision: 0 })).toHaveLength(1);
});

test('what is left out is not known, and nobody looked at it', () => {
  const { text, language, kind } = NAME;
  expect(openPlaceInput.parse({ ...SENT, type: 'CITY', name: text, language })).toEqual({
    ...{ ...SENT, type: 'CITY', country: null, name: text, language },
  });
  expect(amendPlaceInput.parse({ ...IN_PLACE, type: 'SITE' })).toEqual({
    ...{ ...IN_PLACE, type: 'SITE', country: null, iso: null, isoVersion: null, parentId: null, note: null },
  });
  expect(addPlaceNameInput.parse({ ...IN_PLACE, text, language, kind })).toEqual({
    ...{ ...IN_PLACE, text, language, kind, preferredFor: null, valid: null, checked: false },
  });
});

test('each field says in its own words what is wrong in it', () => {
  const [text, choice] = ['input.text.missing', 'input.choice'];
  expect(findOwnFaultKeys(amendPlaceInput)).toEqual({
    ...{ reason: text, type: choice, country: 'input.place.country', iso: 'input.place.iso' },
    ...{ isoVersion: 'input.place.isoVersion', parentId: choice, note: text },
  });
  expect(findOwnFaultKeys(addPlaceNameInput)).toEqual({
    ...{ reason: text, text, kind: choice, preferredFor: choice, valid: 'input.date.unreadable' },
  });
});

test('a country is two capitals', () => {
  for (const country of ['kz', 'KAZ', 'K', 'KZ ', ' KZ', ''])
    expect(amended({ country, iso: null, isoVersion: null })).toEqual(['country: input.place.country']);
});

test('a code of ISO 3166-2 is a country and, after a hyphen, one to three signs', () => {
  for (const iso of ['KZ', 'KZ-7', 'KZ-71', 'KZ-ALM']) expect(amended({ iso })).toEqual([]);
  for (const iso of ['kz', 'K', 'KZ-', 'KZ-ALMA', 'KZ-71 ', 'KZ71', 'KZ-a'])
    expect(amended({ iso })).toContain('iso: input.place.iso');
  // Without a country there is nothing that could keep a sign before the code away.
  for (const iso of [' KZ', '1KZ-71'])
    expect(amended({ country: null, iso })).toEqual(['iso: input.place.iso']);
});

test('an edition is a year, a month or a day', () => {
  for (const isoVersion of ['2022', '2022-01', '2022-12', '2022-11-01', '2022-11-29', '2022-10-31'])
    expect(amended({ isoVersion })).toEqual([]);
  for (const wrong of ['22', '20222', '2022-', '2022-13', '2022-00', '2022-1', '2022-11-00', '2022-11-32'])
    expect(amended({ isoVersion: wrong })).toEqual(['isoVersion: input.place.isoVersion']);
  for (const wrong of ['2022-11-1', '2022-11-291', ' 2022', '2022 ', '2022-11-', '2022-11-4x', '2022-21'])
    expect(amended({ isoVersion: wrong })).toEqual(['isoVersion: input.place.isoVersion']);
});

test('a code begins with the country of the place, where both are known', () => {
  expect(amended({ country: 'KG' })).toEqual(['iso: input.place.isoCountry']);
  expect(amended({ country: null })).toEqual([]);
  expect(amended({ iso: null, isoVersion: null })).toEqual([]);
});

test('a part of a country is named with the edition that names it, and no edition without a code', () => {
  expect(amended({ isoVersion: null })).toEqual(['isoVersion: input.place.isoVersionMissing']);
  expect(amended({ iso: 'KZ', isoVersion: null })).toEqual([]);
  expect(amended({ iso: null })).toEqual(['iso: input.place.isoMissing']);
});

test('a place lies in another one', () => {
  expect(amended({ parentId: id })).toEqual(['parentId: input.place.within']);
});

test.each([
  ['a name', addPlaceNameInput, NAME, 'text', 200],
  ['the first name', openPlaceInput, { ...SENT, type: 'CITY', language: 'en' }, 'name', 200],
  ['a note', amendPlaceInput, PLACE, 'note', 1000],
] as const)('%s has its length', (_what, schema, sent, field, most) => {
  expect(says(schema, { ...sent, [field]: 'x'.repeat(most) })).toEqual([]);
  expect(says(schema, { ...sent, [field]: 'x'.repeat(most + 1) })).toEqual([`${field}: input.text.tooLong`]);
});

test('the form of a name sends its revision as a number and a tick as true', () => {
  const typed = { revision: '7', checked: 'on', text: '2019' };
  expect(toInput(typed, placeNameShape)).toEqual({ revision: 7, checked: true, text: '2019' });
});

test('the list asks for what can be read of its address', () => {
  const whole = { q: 'x'.repeat(200), type: 'CITY', page: 10_000 };
  expect(placesQuery.parse({ ...whole, page: '10000' })).toEqual(whole);
  expect(placesQuery.parse({ ...whole, q: 'x'.repeat(201) }).q).toBe('');
  for (const page of ['0', '-1', '1.5', '10001', 'x']) expect(placesQuery.parse({ page }).page).toBe(1);
  expect(placesQuery.parse({ type: 'MOON' })).toEqual({ q: '', type: null, page: 1 });
  expect(PLACES_ON_A_PAGE).toBe(50);
});
