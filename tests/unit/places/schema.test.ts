import type { z } from 'zod';
import { addFacilityInput, addPlaceInput } from '@/lib/places/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const NAME = { text: 'Inventa', language: 'en', kind: 'FORMER', preferredFor: 'ru', valid: '1998/2019' };
const PLACE = {
  ...{ type: 'CITY', country: 'KZ', iso: 'KZ-71', latitude: 51.2, longitude: 71.4, note: 'a note' },
  ...{ parentId: id, names: [NAME] },
};
const FACILITY = {
  ...{ code: 'XX-0/0', address: '1 Example Street\nInventa', letterRules: 'None by hand.', placeId: id },
  names: [{ text: 'Colony 0', language: 'en', preferredFor: 'en' }],
};
const says = (schema: z.ZodType, sent: object) =>
  schema.safeParse(sent).error?.issues.map(({ path }) => path.join('.')) ?? [];
const place = (change: object) => says(addPlaceInput, { ...PLACE, ...change });

test.each([
  ['a place', addPlaceInput, PLACE, 'names names.kind names.language names.text type'],
  ['a facility', addFacilityInput, FACILITY, 'names names.language names.text'],
] as const)('%s is added whole; what it cannot do without is asked for', (_name, schema, sent, asked) => {
  expect(says(schema, sent)).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of asked.split(' ')) expect(open).not.toContain(field);
  expect(says(schema, { ...sent, names: [] })).toEqual(['names']);
});

test('what is not said of a place or a facility is not known', () => {
  const { text, language, kind } = NAME;
  expect(addPlaceInput.parse({ type: 'SITE', names: [{ text, language, kind }] })).toEqual({
    ...{ type: 'SITE', country: null, iso: null, latitude: null, longitude: null, note: null },
    ...{ parentId: null, names: [{ text, language, kind, preferredFor: null, valid: null }] },
  });
  expect(addFacilityInput.parse({ names: [{ text, language }] })).toEqual({
    ...{ code: null, address: null, letterRules: null, placeId: null },
    names: [{ text, language, preferredFor: null }],
  });
});

test.each(['COUNTRY', 'REGION', 'CITY', 'VILLAGE', 'SETTLEMENT', 'OILFIELD', 'SITE'])(
  'a place may be of the type %s',
  (type) => {
    expect(place({ type })).toEqual([]);
  },
);

test('a name is the name itself, a spelling of it or a former one', () => {
  const kinds = (...given: string[]) => place({ names: given.map((kind) => ({ ...NAME, kind })) });
  expect(kinds('NAME', 'SPELLING_VARIANT', 'FORMER')).toEqual([]);
  expect(kinds('NICKNAME')).toEqual(['names.0.kind']);
});

test('a place lies on the globe', () => {
  for (const edge of [-1, 1]) {
    expect(place({ latitude: 90 * edge, longitude: 180 * edge })).toEqual([]);
    expect(place({ latitude: 90.001 * edge })).toEqual(['latitude']);
    expect(place({ longitude: 180.001 * edge })).toEqual(['longitude']);
  }
});

test('a country has two letters, a code of ISO 3166 one part or two', () => {
  for (const country of ['K', 'KAZ', '']) expect(place({ country })).toEqual(['country']);
  for (const iso of ['KZ', 'KZ-7', 'KZ-71', 'KZ-ALM']) expect(place({ iso })).toEqual([]);
  for (const iso of ['kz', 'KAZ', 'KZ-', 'KZ-ALMA', 'KZ-71 ', ' KZ', 'KZ71', '-71'])
    expect(place({ iso })).toEqual(['iso']);
});

test.each([
  ['a name of a place', addPlaceInput, 'names.0.text', 200],
  ['a note on a place', addPlaceInput, 'note', 1000],
  ['a name of a facility', addFacilityInput, 'names.0.text', 200],
  ['a code', addFacilityInput, 'code', 40],
  ['an address', addFacilityInput, 'address', 500],
  ['rules for letters', addFacilityInput, 'letterRules', 2000],
] as const)('%s has its length', (_what, schema, field, most) => {
  const whole = schema === addPlaceInput ? PLACE : FACILITY;
  const long = (length: number) => {
    const text = 'x'.repeat(length);
    const names = [{ ...whole.names[0], text }];
    return says(schema, { ...whole, ...(field === 'names.0.text' ? { names } : { [field]: text }) });
  };
  expect(long(most)).toEqual([]);
  expect(long(most + 1)).toEqual([field]);
});
