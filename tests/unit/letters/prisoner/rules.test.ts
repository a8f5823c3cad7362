import fc from 'fast-check';
import { consentBasis } from '@/lib/cases/risk/schema';
import { isHeldState } from '@/lib/cases/status/rules';
import { custodyState } from '@/lib/cases/status/schema';
import { facilityNow, letterBar, monthsUnchecked } from '@/lib/letters/prisoner/rules';
import { toPrisonerLetter, type PrisonerLetterRows } from '@/lib/letters/prisoner/view';
import type { Locale } from '@/lib/platform/i18n/locales';

const TODAY = '2026-11-22';
const agreed = (basis: (typeof consentBasis.options)[number], givenOn = '2026-01-01', recordedAt = 1) => ({
  ...{ purpose: 'WRITE_TO_PRISONER' as const, basis, givenOn, recordedAt, signed: false },
});
const given = (change: Partial<Parameters<typeof letterBar>[0]> = {}) => ({
  state: 'IMPRISONED' as const,
  age: { minor: false, birth: null },
  consents: [agreed('EXPLICIT_WRITTEN')],
  facilityId: 'facility-one',
  ...change,
});

it('tells how to write to a grown prisoner who agreed to it, in a facility that is known', () => {
  expect(letterBar(given(), TODAY)).toBeNull();
});

it.each([
  ['MINOR', { age: { minor: true, birth: null } }],
  ['NO_CONSENT', { consents: [] }],
  ['NO_CONSENT', { consents: [{ ...agreed('EXPLICIT_WRITTEN'), purpose: 'USE_IN_LETTER' as const }] }],
  ['NO_CONSENT', { consents: [agreed('NOT_OBTAINABLE_VITAL_INTEREST')] }],
  ['NO_CONSENT', { consents: [agreed('UNKNOWN')] }],
  ['REFUSED', { consents: [agreed('EXPLICIT_ORAL'), agreed('WITHDRAWN', '2026-02-01', 2)] }],
  ['NOT_HELD', { state: 'RELEASED' as const }],
  ['NOT_HELD', { state: 'DECEASED' as const }],
  ['NO_FACILITY', { facilityId: null }],
])('says %s and nothing more of %j', (bar, change) => {
  expect(letterBar(given(change), TODAY)).toBe(bar);
});

it('tells it only with a word of the person or their side, whatever else is so', () => {
  const any = fc.record({
    state: fc.constantFrom(...custodyState.options),
    minor: fc.boolean(),
    basis: fc.option(fc.constantFrom(...consentBasis.options)),
    facilityId: fc.option(fc.constant('facility-one')),
  });
  const leave = ['EXPLICIT_WRITTEN', 'EXPLICIT_ORAL', 'FAMILY', 'LAWYER', 'PUBLIC_OWN_ACT'];
  fc.assert(
    fc.property(any, ({ state, minor, basis, facilityId }) => {
      const consents = basis === null ? [] : [agreed(basis)];
      const isTold = letterBar({ state, age: { minor, birth: null }, consents, facilityId }, TODAY) === null;
      const may =
        !minor && basis !== null && leave.includes(basis) && isHeldState(state) && facilityId !== null;
      expect(isTold).toBe(may);
    }),
  );
});

const step = (kind: string, ordinal: number, day: string | null, facilityId: string | null = null) => ({
  ...{ kind, ordinal, day, facilityId },
});

it.each([
  [
    'the last that is named',
    [step('ARRESTED', 1, '2020-01-01', 'a'), step('TRANSFERRED', 2, '2020-05-01', 'b')],
    'b',
  ],
  [
    'by day, not by when it was recorded',
    [step('TRANSFERRED', 1, '2021-01-01', 'b'), step('ARRESTED', 2, '2020-01-01', 'a')],
    'b',
  ],
  [
    'still there after a day in a cell',
    [step('ARRESTED', 1, '2020-01-01', 'a'), step('PUNISHMENT_CELL', 2, '2020-02-01')],
    'a',
  ],
  [
    'moved to where nobody says',
    [step('ARRESTED', 1, '2020-01-01', 'a'), step('TRANSFERRED', 2, '2020-02-01')],
    null,
  ],
  [
    'an undated move behind a dated arrest',
    [step('ARRESTED', 1, '2020-01-01', 'a'), step('TRANSFERRED', 2, null)],
    null,
  ],
  ['nothing recorded', [], null],
])('knows the facility: %s', (_, steps, facility) => {
  expect(facilityNow(steps)).toBe(facility);
});

it.each(
  `DETAINED ARRESTED REARRESTED ADMIN_ARREST REMANDED HOUSE_ARREST TRANSFERRED PSYCHIATRIC_CONFINEMENT RELEASED
  ESCAPED EXILED DISAPPEARED FOUND WHEREABOUTS_UNKNOWN`.split(/\s+/),
)('no longer knows where a person is after %s in a place not named', (kind) => {
  expect(facilityNow([step('ARRESTED', 1, '2020-01-01', 'a'), step(kind, 2, '2020-02-01')])).toBeNull();
});

it('takes entries of one day, and those without a day, in the order in which they were recorded', () => {
  const [a, b] = [step('ARRESTED', 1, '2020-01-01', 'a'), step('TRANSFERRED', 2, '2020-01-01', 'b')];
  expect(facilityNow([a, b])).toBe('b');
  expect(facilityNow([b, a])).toBe('b');
  const undated = step('ARRESTED', 1, null, 'a');
  expect(facilityNow([b, undated])).toBe('b');
  // Recorded behind the transfer of 2020, the undated step comes after it and before what came in 2021.
  const later = [step('TRANSFERRED', 4, '2021-01-01', 'c'), step('TRANSFERRED', 3, null, 'x'), b];
  expect(facilityNow(later)).toBe('c');
  expect(facilityNow(later.slice(1))).toBe('x');
});

it('says for how many whole months nobody looked, once that is more than 180 days', () => {
  expect(monthsUnchecked('2026-05-26', TODAY)).toBeNull();
  expect(monthsUnchecked('2026-05-25', TODAY)).toBe(5);
  expect(monthsUnchecked('2025-11-22', TODAY)).toBe(12);
  expect(monthsUnchecked('2025-11-23', TODAY)).toBe(11);
});

const rows = (facility: object): PrisonerLetterRows => ({
  head: { code: 'KZ-2020-0001' },
  bar: null,
  facility: {
    ...{ id: 'facility-one', address: 'Invented street 1' },
    names: [
      { text: 'Invented Colony', language: 'en', preferredFor: 'en' },
      { text: 'Вымышленная колония', language: 'ru', preferredFor: 'ru' },
    ],
    ...{ letterRules: 'In Russian', letterRulesSource: 'https://example.org/rules' },
    letterRulesChecked: new Date('2026-11-01'),
    ...facility,
  },
});
const drawn = (facility: object, locale: Locale = 'en') =>
  toPrisonerLetter(rows(facility), new Date(`${TODAY}T12:00:00Z`), locale);

it('calls the facility as its reader does, and says in which language it is called where they have no name for it', () => {
  expect(drawn({}, 'ru').facility).toEqual({ id: 'facility-one', text: 'Вымышленная колония', lang: 'ru' });
  expect(drawn({}, 'kk').facility).toEqual({ id: 'facility-one', text: 'Invented Colony', lang: 'en' });
});

it('shows the rules with their source and the day of the check', () => {
  expect(drawn({})).toMatchObject({
    rules: 'In Russian',
    source: { text: 'https://example.org/rules', isAddress: true },
    checked: 'Checked on 1 November 2026',
    stale: null,
  });
  expect(drawn({ letterRulesChecked: new Date('2026-01-01') })).toMatchObject({
    stale: 'Not checked for 10 months: look again before you rely on these rules.',
  });
  expect(drawn({ letterRulesChecked: null, letterRulesSource: 'javascript:alert(1)' })).toMatchObject({
    checked: 'Not checked yet',
    source: { isAddress: false },
  });
});

it('shows nothing of the facility where something stands against it', () => {
  const shut: PrisonerLetterRows = { head: { code: 'KZ-2020-0001' }, bar: 'MINOR', facility: null };
  expect(toPrisonerLetter(shut, new Date(), 'en')).toEqual({
    bar: 'This person is or may be under eighteen: they are not written to.',
    facility: null,
  });
});
