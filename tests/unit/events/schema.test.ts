import type { z } from 'zod';
import { deskEventsQuery, EVENTS_ON_A_PAGE } from '@/lib/events/desk-list/schema';
import {
  amendEventInput,
  deskEventQuery,
  openEventFormInput,
  publishEventInput,
  withdrawEventInput,
  writeEventTextInput,
} from '@/lib/events/edit/schema';
import { decideFiguresInput } from '@/lib/events/figures/rivals/schema';
import { eventCard, eventDocument, involvePersonInput, openEventInput } from '@/lib/events/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';
import { ZHANAOZEN } from '@/tests/support/sample-zhanaozen';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const SENT = { once: id, reason: 'A court wrote so.' };
const IN_EVENT = { ...SENT, eventId: id, revision: 1 };
const TEXT = { language: 'en', name: 'An invented trial', text: 'Nobody was let in.' };
const PUBLISHED = {
  ...{ ...ZHANAOZEN, placeNow: { en: 'Inventa' }, parent: 'invented-strike' },
  passages: [{ document: 'd1', capture: 'copy', locator: 'p. 4' }],
};
const CARD = {
  parentSlug: 'invented-strike',
  search: [{ field: 'NAME', token: 'invented', display: 'Invented' }],
};
const DATED = { when: '2014', dateBasis: 'STATED', dateNote: 'by its paper', placeId: id };
const EVENT = {
  ...{ slug: 'invented-trial', kind: 'TRIAL', ...DATED, parentId: id, visibility: 'PUBLIC', texts: [TEXT] },
  passageIds: [id],
};
const OPENED = {
  ...{ ...SENT, slug: 'invented-trial', kind: 'TRIAL', when: '2014', language: 'en', name: TEXT.name },
};
const AMENDED = { ...IN_EVENT, kind: 'TRIAL', ...DATED, parentId: other, visibility: 'PUBLIC' };
const INVOLVED = { eventId: id, revision: 1, caseId: id, role: 'VICTIM', visibility: 'PUBLIC' };
const DECIDED = {
  ...{ ...IN_EVENT, measure: 'KILLED', claimSetId: id, about: 'The dead', language: 'ru' },
  ...{ visibility: 'PUBLIC', status: 'PREFERRED', preferredId: id, ground: 'why', treatment: 'x' },
};
const says = (schema: z.ZodType, sent: object) =>
  schema.safeParse(sent).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const faultsAt = (schema: z.ZodType, sent: object) =>
  schema.safeParse(sent).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each([
  ['an event of the first gathering', openEventInput, EVENT, 'kind slug texts texts.language texts.name'],
  ['somebody in an event', involvePersonInput, INVOLVED, 'caseId eventId revision role'],
  ['a new event', openEventFormInput, OPENED, 'kind language name once reason slug'],
  ['an event', amendEventInput, AMENDED, 'eventId kind once reason revision visibility'],
  [
    ...(['its words', writeEventTextInput, { ...IN_EVENT, ...TEXT }] as const),
    'eventId language name once reason revision',
  ],
  ['its publication', publishEventInput, IN_EVENT, 'eventId once reason revision'],
  ['its withdrawal', withdrawEventInput, { eventId: id, reason: 'x' }, 'eventId reason'],
  [
    ...(['what becomes of figures', decideFiguresInput, DECIDED] as const),
    'eventId measure once reason revision status',
  ],
] as const)('%s is sent whole; what it cannot do without is asked for', (_name, schema, sent, asked) => {
  expect(says(schema, sent)).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of asked.split(' ')) expect(open).not.toContain(field);
});

test.each([
  ['somebody put in it', involvePersonInput, INVOLVED],
  ['amended', amendEventInput, AMENDED],
  ['published', publishEventInput, IN_EVENT],
  ['counted', decideFiguresInput, DECIDED],
] as const)('an event that was never saved cannot be %s', (_what, schema, sent) => {
  expect(says(schema, { ...sent, revision: 2 })).toEqual([]);
  expect(faultsAt(schema, { ...sent, revision: 0 })).toEqual(['revision']);
});

test('a published event has every part and no other; what is not known is said to be null', () => {
  expect(findLooseParts(eventDocument, PUBLISHED)).toEqual([]);
  const open = findOptionalFields(eventDocument, PUBLISHED);
  expect(Object.keys(PUBLISHED).filter((field) => open.includes(field))).toEqual(['placeNow']);
  const unknown = { text: null, when: null, place: null, within: null, parent: null };
  expect(faultsAt(eventDocument, { ...PUBLISHED, ...unknown })).toEqual([]);
  expect(faultsAt(eventDocument, { ...PUBLISHED, format: 2 })).toEqual(['format']);
  const passages = [{ document: 'a paper', capture: 'copy', locator: 'p. 4' }];
  expect(faultsAt(eventDocument, { ...PUBLISHED, passages })).toEqual(['passages.0.document']);
});

test('the card of an event says of which it is a part, and by what it is found', () => {
  expect(findLooseParts(eventCard, CARD)).toEqual([]);
  expect(findOptionalFields(eventCard, CARD)).toEqual([]);
  expect(faultsAt(eventCard, { ...CARD, parentSlug: null })).toEqual([]);
  const found = (field: string) => faultsAt(eventCard, { ...CARD, search: [{ ...CARD.search[0], field }] });
  for (const field of ['NAME', 'PLACE', 'EVENT', 'ORGANISATION']) expect(found(field)).toEqual([]);
  expect(found('TEXT')).toEqual(['search.0.field']);
});

test('what is not said of an event is not known, and closed', () => {
  const [slug, kind] = ['invented-trial', 'TRIAL'];
  const none = { when: null, dateBasis: null, dateNote: null, placeId: null, parentId: null };
  const { language, name } = TEXT;
  expect(openEventInput.parse({ slug, kind, texts: [{ language, name }] })).toEqual({
    ...{ slug, kind, ...none, visibility: 'RESTRICTED', texts: [{ language, name, text: null }] },
    passageIds: [],
  });
  expect(amendEventInput.parse({ ...IN_EVENT, kind, visibility: 'PARTNER' })).toEqual({
    ...{ ...IN_EVENT, kind, ...none, visibility: 'PARTNER' },
  });
  expect(openEventFormInput.parse({ ...SENT, slug, kind, language, name })).toEqual({
    ...{ ...SENT, slug, kind, when: null, language, name },
  });
  expect(writeEventTextInput.parse({ ...IN_EVENT, language, name }).text).toBeNull();
  const { eventId, revision, caseId, role } = INVOLVED;
  expect(involvePersonInput.parse({ eventId, revision, caseId, role }).visibility).toBe('RESTRICTED');
  const decided = { ...IN_EVENT, measure: 'KILLED', status: 'OPEN', about: 'The dead' };
  expect(decideFiguresInput.parse(decided)).toEqual({
    ...{ ...decided, claimSetId: null, language: 'en', visibility: 'RESTRICTED', preferredId: null },
    ...{ ground: null, treatment: null },
  });
});

test('each field says in its own words what is wrong in it', () => {
  const [text, choice, day] = ['input.text.missing', 'input.choice', 'input.date.unreadable'];
  expect(findOwnFaultKeys(openEventFormInput)).toEqual({
    ...{ reason: text, slug: 'input.case.slug', kind: choice, when: day, language: choice, name: text },
  });
  expect(findOwnFaultKeys(amendEventInput)).toEqual({
    ...{ reason: text, kind: choice, when: day, dateNote: text, placeId: choice, parentId: choice },
  });
  expect(says(amendEventInput, { ...AMENDED, parentId: id })).toEqual(['parentId: input.event.parent']);
});

test.each([openEventInput, openEventFormInput])('an address is words with hyphens between them', (schema) => {
  const sent = { ...(schema === openEventInput ? EVENT : OPENED) };
  for (const slug of ['a', '7', 'invented-trial', 'a-2-c', 'a'.repeat(80)])
    expect(says(schema, { ...sent, slug })).toEqual([]);
  for (const slug of ['', 'Trial', '-a', 'a-', 'a--b', 'a b', 'a_b', 'a\n', '\na', 'a'.repeat(81)])
    expect(faultsAt(schema, { ...sent, slug })).toEqual(['slug']);
});

test('an address that is too long or empty is refused in words', () => {
  for (const slug of ['a'.repeat(81), '', 'a b'])
    expect(says(openEventFormInput, { ...OPENED, slug })).toEqual(['slug: input.case.slug']);
});

test('an event has words, and in each language once', () => {
  const words = (...languages: string[]) =>
    says(openEventInput, { ...EVENT, texts: languages.map((language) => ({ ...TEXT, language })) });
  expect(words('en', 'ru', 'kk')).toEqual([]);
  expect(words('en', 'ru', 'en')).toEqual(['texts: input.texts.languageTwice']);
  expect(faultsAt(openEventInput, { ...EVENT, texts: [] })).toEqual(['texts']);
});

test.each(
  `PROTEST_REPRESSION LABOUR_REPRESSION FORCED_EVICTION_CLASH STRIKE MASS_KILLING_BY_SECURITY_FORCES
  MASS_DETENTION_TORTURE KILLING_BY_SECURITY_FORCES EMERGENCY_MEASURE MASS_DETENTION PREVENTIVE_DETENTION
  ARSON_DISPUTED TRIAL ACCOUNTABILITY_PROCEEDING PROTEST ASSOCIATION_RESTRICTION GATHERING`.split(/\s+/),
)('an event may be of the kind %s', (kind) => {
  expect(says(amendEventInput, { ...AMENDED, kind })).toEqual([]);
});

test.each(['VICTIM', 'ACCUSED', 'WITNESS', 'PARTICIPANT', 'NAMED'])('somebody may be in it as %s', (role) => {
  expect(says(involvePersonInput, { ...INVOLVED, role })).toEqual([]);
});

test('a measure is a word of capitals, of sixty signs at most', () => {
  const counted = (measure: string) => says(decideFiguresInput, { ...DECIDED, measure });
  for (const measure of ['K', 'KILLED_POLICE', 'K'.repeat(60)]) expect(counted(measure)).toEqual([]);
  for (const measure of ['', 'killed', '_KILLED', 'KILLED 1', ' KILLED', 'KILLED1', 'K'.repeat(61)])
    expect(counted(measure)).toEqual(['measure: input.choice']);
});

test.each([
  ['a name', writeEventTextInput, { ...IN_EVENT, ...TEXT }, 'name', 200],
  ['a description', writeEventTextInput, { ...IN_EVENT, ...TEXT }, 'text', 4000],
  ['a first name', openEventFormInput, OPENED, 'name', 200],
  ['a note on a date', amendEventInput, AMENDED, 'dateNote', 500],
  ['a note on a date of the first gathering', openEventInput, EVENT, 'dateNote', 500],
  ['the reason of a publication', publishEventInput, IN_EVENT, 'reason', 500],
  ['the reason of a withdrawal', withdrawEventInput, { eventId: id }, 'reason', 500],
  ['what figures are about', decideFiguresInput, DECIDED, 'about', 300],
] as const)('%s has its length', (_what, schema, sent, field, most) => {
  expect(says(schema, { ...sent, [field]: 'x'.repeat(most) })).toEqual([]);
  expect(says(schema, { ...sent, [field]: 'x'.repeat(most + 1) })).toEqual([`${field}: input.text.tooLong`]);
});

test('the lists ask for what can be read of their address', () => {
  const whole = { q: 'x'.repeat(200), kind: 'TRIAL', state: 'DRAFT', page: 10_000 };
  expect(deskEventsQuery.parse({ ...whole, page: '10000' })).toEqual(whole);
  expect(deskEventsQuery.parse({ ...whole, q: 'x'.repeat(201) }).q).toBe('');
  for (const state of ['DRAFT', 'PUBLISHED', 'SUSPENDED'])
    expect(deskEventsQuery.parse({ state }).state).toBe(state);
  for (const page of ['0', '-1', '1.5', '10001', 'x']) expect(deskEventsQuery.parse({ page }).page).toBe(1);
  expect(deskEventsQuery.parse({})).toEqual({ q: '', kind: null, state: null, page: 1 });
  expect(EVENTS_ON_A_PAGE).toBe(50);
  const words = { find: 'x'.repeat(200), voice: 'x'.repeat(201) };
  expect(deskEventQuery.parse(words)).toEqual({ find: words.find, voice: '' });
  expect(deskEventQuery.parse({ find: ['a', 'b'] })).toEqual({ find: '', voice: '' });
});
