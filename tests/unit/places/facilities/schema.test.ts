import type { z } from 'zod';
import {
  addFacilityNameInput,
  amendFacilityInput,
  correctFacilityNameInput,
  FACILITIES_ON_A_PAGE,
  facilitiesQuery,
  openFacilityInput,
} from '@/lib/places/facilities/schema';
import { addDays, todayUtc } from '@/lib/platform/dates/days';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const SENT = { once: id, reason: 'The service wrote so.' };
const IN_FACILITY = { ...SENT, facilityId: id, revision: 1 };
const OPENED = { ...SENT, name: 'Colony 0', language: 'en', code: 'XX-0/0', placeId: id };
const FACILITY = {
  ...{ ...IN_FACILITY, code: 'XX-0/0', placeId: id, address: '1 Example Street\nInventa' },
  ...{ addressVisibility: 'RESTRICTED', letterRules: 'None by hand.', letterRulesSource: 'its own page' },
  letterRulesChecked: '2020-02-29',
};
const NAME = { ...IN_FACILITY, text: 'Colony 0', language: 'en', preferredFor: 'ru' };
const says = (schema: z.ZodType, sent: object) =>
  schema.safeParse(sent).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const amended = (change: object) => says(amendFacilityInput, { ...FACILITY, ...change });

test.each([
  ['a new facility', openFacilityInput, OPENED, 'language name'],
  ['a facility', amendFacilityInput, FACILITY, 'facilityId revision'],
  ['a name', addFacilityNameInput, NAME, 'facilityId language revision text'],
  [
    ...(['a corrected name', correctFacilityNameInput, { ...NAME, nameId: id }] as const),
    'facilityId language nameId revision text',
  ],
] as const)('%s is sent whole, with its reason', (_name, schema, sent, asked) => {
  expect(says(schema, sent)).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of [...asked.split(' '), 'once', 'reason']) expect(open).not.toContain(field);
});

test('a facility that was never saved cannot be amended', () => {
  expect(amended({ revision: 2 })).toEqual([]);
  expect(amended({ revision: 0 })).toHaveLength(1);
});

test('what is left out is not known; partners may see an address, the public never', () => {
  expect(openFacilityInput.parse({ ...SENT, name: 'Colony 0', language: 'en' })).toEqual({
    ...{ ...OPENED, code: null, placeId: null },
  });
  expect(amendFacilityInput.parse(IN_FACILITY)).toEqual({
    ...{ ...IN_FACILITY, code: null, placeId: null, address: null, addressVisibility: 'PARTNER' },
    ...{ letterRules: null, letterRulesSource: null, letterRulesChecked: null },
  });
  expect(amended({ addressVisibility: 'PARTNER' })).toEqual([]);
  for (const addressVisibility of ['PUBLIC', 'SEALED'])
    expect(amended({ addressVisibility })).toEqual(['addressVisibility: input.choice']);
  expect(addFacilityNameInput.parse({ ...IN_FACILITY, text: 'a', language: 'en' }).preferredFor).toBeNull();
});

test('each field says in its own words what is wrong in it', () => {
  const [text, choice] = ['input.text.missing', 'input.choice'];
  expect(findOwnFaultKeys(amendFacilityInput)).toEqual({
    ...{ reason: text, code: text, placeId: choice, address: text, addressVisibility: choice },
    ...{ letterRules: text, letterRulesSource: text, letterRulesChecked: 'input.facility.checked' },
  });
  expect(findOwnFaultKeys(addFacilityNameInput)).toEqual({ reason: text, text, preferredFor: choice });
});

test('rules for letters say where they stand and when that was looked at', () => {
  expect(amended({ letterRulesSource: null })).toEqual(['letterRulesSource: input.facility.sourceMissing']);
  expect(amended({ letterRulesChecked: null })).toEqual([
    'letterRulesChecked: input.facility.checkedMissing',
  ]);
  const none = { letterRules: null, letterRulesSource: null, letterRulesChecked: null };
  expect(amended(none)).toEqual([]);
});

test('nobody looked on a day that is still to come', () => {
  const today = todayUtc(new Date());
  const late = 'letterRulesChecked: input.facility.checkedLater';
  expect(amended({ letterRulesChecked: addDays(today, -1) })).toEqual([]);
  expect(amended({ letterRulesChecked: today })).toEqual([]);
  expect(amended({ letterRulesChecked: addDays(today, 2) })).toEqual([late]);
});

test.each([
  ['a first name', openFacilityInput, OPENED, 'name', 200],
  ['a name', addFacilityNameInput, NAME, 'text', 200],
  ['a code', amendFacilityInput, FACILITY, 'code', 40],
  ['an address', amendFacilityInput, FACILITY, 'address', 500],
  ['rules', amendFacilityInput, FACILITY, 'letterRules', 2000],
  ['a source', amendFacilityInput, FACILITY, 'letterRulesSource', 500],
] as const)('%s has its length', (_what, schema, sent, field, most) => {
  expect(says(schema, { ...sent, [field]: 'x'.repeat(most) })).toEqual([]);
  expect(says(schema, { ...sent, [field]: 'x'.repeat(most + 1) })).toEqual([`${field}: input.text.tooLong`]);
});

test('the list asks for what can be read of its address', () => {
  const whole = { q: 'x'.repeat(200), page: 10_000 };
  expect(facilitiesQuery.parse({ ...whole, page: '10000' })).toEqual(whole);
  expect(facilitiesQuery.parse({ ...whole, q: 'x'.repeat(201) }).q).toBe('');
  for (const page of ['0', '-1', '1.5', '10001', 'x'])
    expect(facilitiesQuery.parse({ page })).toEqual({ q: '', page: 1 });
  expect(FACILITIES_ON_A_PAGE).toBe(50);
});
