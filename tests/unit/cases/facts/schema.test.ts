import {
  addChargeOnWordInput,
  addClaimInput,
  addNameOnWordInput,
  addReadingInput,
  correctStatusOnWordInput,
  recordBirthOnWordInput,
  recordDecisionOnWordInput,
  recordOccurrenceOnWordInput,
  recordOutcomeOnWordInput,
  recordStatusOnWordInput,
  withdrawStatusOnceInput,
} from '@/lib/cases/facts/schema';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const file = { caseId: id, revision: 3 };
const word = { asserterId: id, sourceGrade: 'B', contentGrade: '2' };
const form = { once: id, reason: 'why' };
const NAME = { text: 'Inventa Primerova', kind: 'LEGAL', language: 'en' };
const text = 'input.text.missing';
const choice = 'input.choice';
const faultsOf = (done: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  done.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.each([
  ['a name', addNameOnWordInput, { name: NAME }],
  ['a birth', recordBirthOnWordInput, { when: '1970' }],
  ['a status', recordStatusOnWordInput, { kind: 'DETAINED' }],
  ['an occurrence', recordOccurrenceOnWordInput, { kind: 'PROTEST_ROLE' }],
  ['a corrected status', correctStatusOnWordInput, { kind: 'DETAINED', supersedesId: id }],
  ['a charge', addChargeOnWordInput, { category: 'TERRORISM' }],
  ['an outcome', recordOutcomeOnWordInput, { chargeId: id, outcome: 'DROPPED' }],
  ['a decision', recordDecisionOnWordInput, { kind: 'VERDICT', outcome: 'UNKNOWN' }],
])('%s is recorded on somebody’s word, for a reason, on top of what was seen', (_name, schema, fact) => {
  const sent = { ...form, onTopOf: 1, fact: { ...file, ...fact }, word };
  expect(faultsOf(schema.safeParse(sent))).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  expect(findOptionalFields(schema, sent)).toEqual(['onTopOf']);
  expect(schema.safeParse({ ...sent, onTopOf: 2 }).success).toBe(true);
  expect(schema.safeParse({ ...sent, onTopOf: 0 }).success).toBe(false);
});

test('a withdrawn status is nobody’s word', () => {
  const sent = { ...form, fact: { ...file, statusEventId: id, checked: true } };
  expect(faultsOf(withdrawStatusOnceInput.safeParse(sent))).toEqual([]);
  expect(findLooseParts(withdrawStatusOnceInput, sent)).toEqual([]);
  expect(findOptionalFields(withdrawStatusOnceInput, sent)).toEqual(['fact.checked']);
});

test('a decision is an entry of the status track only by what it decided, and not unless somebody says so', () => {
  const read = (fact: object) =>
    recordDecisionOnWordInput.safeParse({ ...form, word, fact: { ...file, ...fact, kind: 'VERDICT' } });
  expect(read({ outcome: 'CONVICTED' }).data?.fact).toMatchObject({ alsoStatus: false, checked: false });
  const sentences = [{ type: 'FINE' }];
  expect(faultsOf(read({ outcome: 'CONVICTED', alsoStatus: true }))).toEqual([]);
  expect(faultsOf(read({ outcome: 'CONVICTED', alsoStatus: true, sentences }))).toEqual([]);
  expect(faultsOf(read({ outcome: 'UNKNOWN', alsoStatus: true, sentences }))).toEqual([
    'fact.alsoStatus: input.decision.noStatus',
  ]);
});

const CLAIM = { ...form, ...file, subject: `charge:${id}`, predicate: 'KIND', word };
const DOCUMENT = {
  publisher: 'The Example Gazette',
  class: 'INDEPENDENT_MEDIA',
  title: 'An invented report',
};
const PASSAGE = { locator: 'p. 4' };

test('a claim is about one row of the file; it is a fact in English unless somebody says otherwise', () => {
  expect(addClaimInput.parse(CLAIM)).toMatchObject({
    ...{ subject: { about: 'charge', aboutId: id }, predicate: 'KIND', kind: 'FACT', says: null },
    ...{ saysLanguage: 'en', figure: null, supersedesId: null },
  });
  const sent = { ...CLAIM, onTopOf: 1, kind: 'OPINION', says: 'x', saysLanguage: 'ru', supersedesId: id };
  expect(faultsOf(addClaimInput.safeParse(sent))).toEqual([]);
  expect(findLooseParts(addClaimInput, sent)).toEqual([]);
  const asked = 'caseId once predicate reason revision subject word'.split(' ');
  for (const field of asked) expect(findOptionalFields(addClaimInput, sent)).not.toContain(field);
  expect(addClaimInput.safeParse({ ...CLAIM, revision: 1 }).success).toBe(true);
  expect(addClaimInput.safeParse({ ...CLAIM, revision: 0 }).success).toBe(false);
});

test.each(['', 'charge', 'charge:', `charge:${id}0`, `voice:${id}`, `charge:${id}:${'x'.repeat(60)}`])(
  'a claim is about no row that is named %j',
  (subject) => {
    expect(faultsOf(addClaimInput.safeParse({ ...CLAIM, subject }))).toEqual([`subject: ${choice}`]);
  },
);

test.each([
  ['K', true],
  ['BIRTH_DATE', true],
  ['K'.repeat(60), true],
  ['K'.repeat(61), false],
  ['_KIND', false],
  ['kIND', false],
  ['KINd', false],
  ['', false],
])('a claim tells of %j: %s', (predicate, fits) => {
  const fault = fits ? [] : ['predicate: input.predicate'];
  expect([...new Set(faultsOf(addClaimInput.safeParse({ ...CLAIM, predicate })))]).toEqual(fault);
});

const claimed = (says: string | null, figure: object | null) =>
  faultsOf(addClaimInput.safeParse({ ...CLAIM, says, figure }));

test('a claim says one sort of value, or none', () => {
  const oneSort = ['says: input.value.oneSort'];
  expect(claimed(null, null)).toEqual([]);
  expect(claimed('x', null)).toEqual([]);
  for (const one of [{}, { number: 0 }, { min: 0 }, { max: 0 }, { min: 1, max: 2 }, { date: '2011' }])
    expect(claimed(null, one)).toEqual([]);
  expect(claimed('x', {})).toEqual([]);
  for (const one of [{ number: 0 }, { min: 0 }, { max: 0 }, { date: '2011' }])
    expect(claimed('x', one)).toEqual(oneSort);
  expect(claimed(null, { number: 1, max: 2 })).toEqual(oneSort);
  expect(claimed(null, { number: 1, date: '2011' })).toEqual(oneSort);
  expect(claimed(null, { min: 1, date: '2011' })).toEqual(oneSort);
});

test('a range goes upwards, and counts are whole and not below none', () => {
  const reversed = ['figure.max: input.value.rangeReversed'];
  expect(claimed(null, { min: 2, max: 1 })).toEqual(reversed);
  expect(claimed(null, { min: 2, max: 2 })).toEqual([]);
  for (const field of ['number', 'min', 'max'])
    for (const wrong of [-1, 1.5, '1'])
      expect(claimed(null, { [field]: wrong })).toEqual([`figure.${field}: input.number`]);
  expect(claimed(null, { unforeseen: 1 })).toEqual(['figure: Unrecognized key: "unforeseen"']);
});

const reading = (more: object) => addReadingInput.safeParse({ ...form, ...file, ...more });

test('a source is a document with where it was read, or a new one', () => {
  const sent = { ...form, ...file, onTopOf: 1, documentId: null, document: DOCUMENT, passage: PASSAGE };
  expect(faultsOf(addReadingInput.safeParse(sent))).toEqual([]);
  expect(findLooseParts(addReadingInput, sent)).toEqual([]);
  expect(reading({ document: DOCUMENT }).data).toMatchObject({ documentId: null, passage: null });
  expect(reading({ documentId: id, passage: PASSAGE }).data).toMatchObject({ document: null });
  expect(faultsOf(reading({}))).toEqual(['document.title: input.word.whichDocument']);
  expect(faultsOf(reading({ documentId: id, document: DOCUMENT, passage: PASSAGE }))).toEqual([
    'documentId: input.word.oneDocument',
  ]);
  expect(faultsOf(reading({ documentId: id }))).toEqual(['passage.locator: input.word.nothingNew']);
});

test('each field says in its own words what is wrong in it', () => {
  expect(findOwnFaultKeys(addClaimInput)).toMatchObject({
    ...{ subject: choice, predicate: 'input.predicate', says: text, supersedesId: choice, reason: text },
    ...{ 'figure.number': 'input.number', 'figure.date': 'input.date.unreadable' },
  });
  expect(findOwnFaultKeys(addReadingInput)).toMatchObject({ documentId: choice, reason: text });
});
