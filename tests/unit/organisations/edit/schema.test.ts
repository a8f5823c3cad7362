import type { z } from 'zod';
import { amendOrganisationShape } from '@/lib/organisations/edit/rules';
import {
  addOrganisationNameInput,
  amendOrganisationInput,
  correctOrganisationNameInput,
  openOrganisationInput,
  ORGANISATIONS_ON_A_PAGE,
  organisationsQuery,
} from '@/lib/organisations/edit/schema';
import { addOrganisationInput } from '@/lib/organisations/schema';
import { toInput } from '@/lib/platform/forms/form-state';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const SENT = { once: id, reason: 'The register says so.' };
const KEPT = { ...SENT, organisationId: id, revision: 1 };
const OPENED = { ...SENT, kind: 'MEDIA', name: 'Inventa Works', language: 'en' };
const AMENDED = {
  ...{ ...KEPT, kind: 'PARTY', founded: '1998', parentId: other, ban: 'EXTREMIST', tiesClosed: true },
  away: true,
};
const NAME = { ...KEPT, text: 'Inventa Works', language: 'en', preferredFor: 'ru' };
const ADDED = {
  ...{ kind: 'NGO', founded: '1998', parentId: id },
  names: [{ text: 'Inventa Works', language: 'en', preferredFor: 'en' }],
};
const says = (schema: z.ZodType, sent: object) =>
  schema.safeParse(sent).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const amended = (change: object) => says(amendOrganisationInput, { ...AMENDED, ...change });

test.each([
  ['a new organisation', openOrganisationInput, OPENED, 'kind language name once reason'],
  [
    ...(['an organisation', amendOrganisationInput, AMENDED] as const),
    'kind once organisationId reason revision',
  ],
  [
    ...(['a name', addOrganisationNameInput, NAME] as const),
    'language once organisationId reason revision text',
  ],
  [
    ...(['a corrected name', correctOrganisationNameInput, { ...NAME, nameId: id }] as const),
    'language nameId once organisationId reason revision text',
  ],
  [
    ...(['one of the first gathering', addOrganisationInput, ADDED] as const),
    'kind names names.language names.text',
  ],
] as const)('%s is sent whole; what it cannot do without is asked for', (_name, schema, sent, asked) => {
  expect(says(schema, sent)).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of asked.split(' ')) expect(open).not.toContain(field);
});

test('an organisation that was never saved cannot be amended', () => {
  expect(amended({ revision: 2 })).toEqual([]);
  expect(amended({ revision: 0 })).toHaveLength(1);
});

test('what is left out is not known; ties stay as open as each of them is', () => {
  expect(amendOrganisationInput.parse({ ...KEPT, kind: 'UN' })).toEqual({
    ...{ ...KEPT, kind: 'UN', founded: null, parentId: null, ban: null, tiesClosed: false, away: false },
  });
  const name = { text: 'Inventa Works', language: 'en' };
  expect(addOrganisationNameInput.parse({ ...KEPT, ...name })).toEqual({
    ...{ ...KEPT, ...name, preferredFor: null },
  });
  expect(addOrganisationInput.parse({ kind: 'UN', names: [name] })).toEqual({
    ...{ kind: 'UN', founded: null, parentId: null, names: [{ ...name, preferredFor: null }] },
  });
});

test('an organisation has a name', () => {
  expect(addOrganisationInput.safeParse({ ...ADDED, names: [] }).success).toBe(false);
});

test('each field says in its own words what is wrong in it', () => {
  const [text, choice] = ['input.text.missing', 'input.choice'];
  expect(findOwnFaultKeys(amendOrganisationInput)).toEqual({
    ...{ reason: text, kind: choice, founded: 'input.date.unreadable', parentId: choice, ban: choice },
  });
  expect(findOwnFaultKeys(addOrganisationNameInput)).toEqual({ reason: text, text, preferredFor: choice });
});

test('an organisation is a part of another one', () => {
  expect(amended({ parentId: id })).toEqual(['parentId: input.organisation.within']);
});

test.each(
  `EMPLOYER EMPLOYER_STATE TRADE_UNION_INDEPENDENT TRADE_UNION_OFFICIAL NGO CAMPAIGN PARTY POLITICAL_GROUP
  ASSOCIATION MEDIA MEDIA_PARTISAN STATE_SECURITY INTERGOVERNMENTAL UN`.split(/\s+/),
)('an organisation may be of the kind %s', (kind) => {
  expect(amended({ kind })).toEqual([]);
});

test.each(['BANNED', 'EXTREMIST', 'TERRORIST', 'UNDESIRABLE'])('a state may call one %s', (ban) => {
  expect(amended({ ban })).toEqual([]);
});

test.each([
  ['a name', addOrganisationNameInput, NAME, 'text'],
  ['the first name', openOrganisationInput, OPENED, 'name'],
] as const)('%s has its length', (_what, schema, sent, field) => {
  expect(says(schema, { ...sent, [field]: 'x'.repeat(200) })).toEqual([]);
  expect(says(schema, { ...sent, [field]: 'x'.repeat(201) })).toEqual([`${field}: input.text.tooLong`]);
});

test('the form sends its revision as a number and its ticks as true', () => {
  const typed = { revision: '7', tiesClosed: 'on', away: 'on', founded: '1998' };
  expect(toInput(typed, amendOrganisationShape)).toEqual({
    ...{ revision: 7, tiesClosed: true, away: true, founded: '1998' },
  });
});

test('the list asks for what can be read of its address', () => {
  const whole = { q: 'x'.repeat(200), kind: 'PARTY', page: 10_000 };
  expect(organisationsQuery.parse({ ...whole, page: '10000' })).toEqual(whole);
  expect(organisationsQuery.parse({ ...whole, q: 'x'.repeat(201) }).q).toBe('');
  for (const page of ['0', '-1', '1.5', '10001', 'x'])
    expect(organisationsQuery.parse({ page }).page).toBe(1);
  expect(organisationsQuery.parse({ kind: 'CLUB' })).toEqual({ q: '', kind: null, page: 1 });
  expect(ORGANISATIONS_ON_A_PAGE).toBe(50);
});
