import type { z } from 'zod';
import { claimsQuery } from '@/lib/claims/file/page/schema';
import { addPassageInput } from '@/lib/claims/passages/schema';
import { setRivalsShape } from '@/lib/claims/rivals/rules';
import { decideRivalsInput, setRivalsInput } from '@/lib/claims/rivals/schema';
import { addAsserterInput, assertClaimInput, setSideBySideInput } from '@/lib/claims/schema';
import { judgedShape } from '@/lib/claims/standing/rules';
import { gradeClaimInput, retractClaimInput } from '@/lib/claims/standing/schema';
import { wordInput } from '@/lib/claims/word/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const JUDGED = { caseId: id, revision: 1, reason: 'A second paper.' };
const VOICE = { label: 'An invented paper', class: 'MEDIA' };
const DOCUMENT = {
  ...{ publisher: 'An invented paper', class: 'INDEPENDENT_MEDIA', title: 'A report', author: 'Nobody' },
  ...{ address: 'https://example.org/a', copy: 'An archive', language: 'ru', date: '2011-12' },
};
const PASSAGE = {
  ...{ locator: 'p. 4', text: 'слова', language: 'ru', translation: 'words', translationLanguage: 'en' },
};
const WORD = {
  ...{ asserterId: null, voice: VOICE, documentId: null, document: DOCUMENT, passage: PASSAGE },
  ...{ said: '2011', sourceGrade: 'B', contentGrade: '2', verification: 'IN_REVIEW', visibility: 'PUBLIC' },
  ...{ note: 'a note', noteLanguage: 'kk' },
};
const CLAIM = {
  ...{ about: 'case', aboutId: id, predicate: 'DIED_IN_CUSTODY', value: { min: 1, max: 2 }, note: 'a note' },
  ...{ scopePlaceId: id, language: 'ru', kind: 'ESTIMATE', asserterId: id, viaId: id, documentId: id },
  ...{ said: '2011', sourceGrade: 'B', contentGrade: '2', verification: 'DISPUTED', visibility: 'PUBLIC' },
  ...{ supersedesId: id, passageIds: [id] },
};
const SET = {
  ...{ about: 'how many', language: 'ru', treatment: 'both', status: 'PREFERRED', preferredId: id },
  ...{ reason: 'a court record', visibility: 'PUBLIC', caseId: id, eventId: null, claimIds: [id, other] },
};
const RIVALS = {
  ...{ ...JUDGED, about: 'how many', language: 'ru', visibility: 'PUBLIC', claimIds: [id, other] },
};
const DECIDED = {
  ...{ ...JUDGED, claimSetId: id, status: 'PREFERRED', preferredId: id, ground: 'why', treatment: 'x' },
};
const GRADED = {
  ...{ ...JUDGED, claimId: id, sourceGrade: 'B', contentGrade: '2', verification: 'CORROBORATED' },
};
const ASSERTER = {
  ...{ label: 'A witness', labelRu: 'Свидетель', labelKk: 'Куәгер', class: 'WITNESS', visibility: 'PUBLIC' },
  personId: id,
};
const says = (schema: z.ZodType, sent: object) =>
  schema.safeParse(sent).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.each([
  ['a voice', addAsserterInput, ASSERTER, 'class label'],
  ['a claim', assertClaimInput, CLAIM, 'about aboutId asserterId contentGrade predicate sourceGrade'],
  ['claims side by side', setSideBySideInput, SET, 'about claimIds'],
  ['rivals', setRivalsInput, RIVALS, 'about caseId claimIds reason revision'],
  ['what becomes of rivals', decideRivalsInput, DECIDED, 'caseId claimSetId reason revision status'],
  [
    'a grade',
    gradeClaimInput,
    GRADED,
    'caseId claimId contentGrade reason revision sourceGrade verification',
  ],
  ['what is taken back', retractClaimInput, { ...JUDGED, claimId: id }, 'caseId claimId reason revision'],
  [
    'a passage',
    addPassageInput,
    { ...JUDGED, claimId: id, passage: PASSAGE },
    'caseId claimId passage reason',
  ],
  [
    'a word',
    wordInput,
    WORD,
    'sourceGrade contentGrade document.title voice.label voice.class passage.locator',
  ],
] as const)('%s is sent whole; what it cannot do without is asked for', (_name, schema, sent, asked) => {
  expect(says(schema, sent)).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of asked.split(' ')) expect(open).not.toContain(field);
});

test('a judgement is made in a file as somebody saw it', () => {
  for (const revision of [0, -1, 1.5]) expect(says(gradeClaimInput, { ...GRADED, revision })).toHaveLength(1);
  expect(says(gradeClaimInput, { ...GRADED, revision: 2 })).toEqual([]);
  expect(judgedShape).toEqual({ numbers: ['revision'] });
  expect(setRivalsShape).toEqual({ numbers: ['revision'], lists: ['claimIds'] });
});

test('what is not said is not known, unreviewed and closed', () => {
  const { asserterId, sourceGrade, contentGrade } = CLAIM;
  const grades = { sourceGrade, contentGrade };
  const least = { about: 'case', aboutId: id, predicate: 'STATUS', asserterId, ...grades };
  expect(assertClaimInput.parse(least)).toEqual({
    ...{ ...least, value: null, scopePlaceId: null, note: null, language: 'en', kind: 'FACT', viaId: null },
    ...{ documentId: null, said: null, verification: 'UNREVIEWED', visibility: 'RESTRICTED' },
    ...{ supersedesId: null, passageIds: [] },
  });
  expect(addAsserterInput.parse(VOICE)).toEqual({
    ...{ ...VOICE, labelRu: null, labelKk: null, visibility: 'RESTRICTED', personId: null },
  });
  expect(setSideBySideInput.parse({ about: 'x', eventId: id, claimIds: [id, other] })).toEqual({
    ...{ about: 'x', language: 'en', treatment: null, status: 'OPEN', preferredId: null, reason: null },
    ...{ visibility: 'RESTRICTED', caseId: null, eventId: id, claimIds: [id, other] },
  });
  expect(setRivalsInput.parse({ ...JUDGED, about: 'x', claimIds: [id, other] })).toMatchObject({
    ...{ language: 'en', visibility: 'RESTRICTED' },
  });
  expect(decideRivalsInput.parse({ ...JUDGED, claimSetId: id, status: 'OPEN' })).toMatchObject({
    ...{ preferredId: null, ground: null, treatment: null },
  });
  expect(wordInput.parse({ asserterId: id, ...grades })).toEqual({
    ...{ asserterId: id, voice: null, documentId: null, document: null, passage: null, said: null },
    ...{ ...grades, verification: 'UNREVIEWED', visibility: 'RESTRICTED', note: null, noteLanguage: 'en' },
  });
  const { publisher, title } = DOCUMENT;
  const named = { publisher, title, class: DOCUMENT.class };
  expect(wordInput.parse({ ...WORD, document: named, passage: null }).document).toEqual({
    ...{ ...named, author: null, address: null, copy: null, language: 'en', date: null },
  });
});

describe('a claim', () => {
  const claim = (rest: object) => says(assertClaimInput, { ...CLAIM, ...rest });

  test.each([
    [{ eq: 4 }, []],
    [{ min: 3 }, []],
    [{ max: 3 }, []],
    [{ min: 3, max: 3 }, []],
    [{ date: { edtf: '2011-12', earliest: '2011-12-01', latest: '2011-12-31' } }, []],
    [{ text: { en: 'words' } }, []],
    [{}, ['value: input.value.empty']],
    [{ eq: 4, min: 3 }, ['value: input.value.exactOrRange']],
    [{ eq: 4, max: 5 }, ['value: input.value.exactOrRange']],
    [{ min: 4, max: 3 }, ['value: input.value.rangeReversed']],
    [
      { date: { edtf: 'soon', earliest: '2011-12-01', latest: '2011-12-31' } },
      ['value.date: input.date.unreadable'],
    ],
    [{ eq: Number.NaN }, ['value.eq: Invalid input: expected number, received NaN']],
  ])('has the value %j: %j', (value, faults) => {
    expect(claim({ value })).toEqual(faults);
  });

  test.each(['person', 'case', 'statusEvent', 'occurrence', 'charge', 'decision', 'event'])(
    'can be about a %s',
    (about) => {
      expect(claim({ about })).toEqual([]);
    },
  );

  test('names what it says in capitals', () => {
    for (const predicate of ['A', 'STATUS', 'DIED_IN', 'A'.repeat(60)])
      expect(claim({ predicate })).toEqual([]);
    for (const predicate of ['', '_A', 'status', 'STATUS!', '1STATUS', ' STATUS', 'A'.repeat(61), 'A-B'])
      expect(claim({ predicate })).toHaveLength(1);
    expect(claim({ about: 'letter' })).toHaveLength(1);
  });
});

describe('claims side by side', () => {
  const set = (rest: object) => says(setSideBySideInput, { ...SET, ...rest });

  test('are two or more, each once, of one file or of one event', () => {
    expect(set({ claimIds: [id] })).toHaveLength(1);
    expect(set({ claimIds: [id, other, '00000000-0000-4000-8000-000000000003'] })).toEqual([]);
    expect(set({ claimIds: [id, id] })).toEqual(['claimIds: input.claims.twice']);
    expect(set({ caseId: null, eventId: id })).toEqual([]);
    expect(set({ eventId: id })).toEqual([': input.claimSet.oneSubject']);
    expect(set({ caseId: null })).toEqual([': input.claimSet.oneSubject']);
  });

  test('are preferred one to another with a reason, and only one of them is', () => {
    const third = '00000000-0000-4000-8000-000000000003';
    expect(set({ preferredId: third })).toEqual([': input.claimSet.preferredNotMember']);
    expect(set({ preferredId: null })).toEqual([': input.claimSet.reasonMissing']);
    expect(set({ reason: null })).toEqual([': input.claimSet.reasonMissing']);
    expect(set({ status: 'OPEN', preferredId: null, reason: null })).toEqual([]);
  });

  test('come from a form one by one, or several in one field', () => {
    const rivals = (claimIds: unknown) => setRivalsInput.safeParse({ ...RIVALS, claimIds });
    const faults = (claimIds: unknown) => rivals(claimIds).error?.issues.map(({ message }) => message);
    expect(rivals([` ${id}  ${other} `]).data?.claimIds).toEqual([id, other]);
    expect(faults([id])).toEqual(['input.rivals.two']);
    for (const wrong of [
      [id, id],
      [id, 'x'],
      [id, 7],
      [id, 'x'.repeat(10_001)],
    ])
      expect(faults(wrong)?.at(-1)).toBe('input.choice');
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
    expect(faults(many(200))).toBeUndefined();
    expect(faults(many(201))).toEqual(['input.choice']);
  });

  test('what is decided names the preferred one and says why, and else names none', () => {
    const decided = (rest: object) => says(decideRivalsInput, { ...DECIDED, ...rest });
    expect(decided({ preferredId: null })).toEqual(['preferredId: input.rivals.which']);
    expect(decided({ ground: null })).toEqual(['ground: input.rivals.ground']);
    expect(decided({ status: 'OPEN' })).toEqual(['preferredId: input.rivals.none']);
    expect(decided({ status: 'OPEN', preferredId: null, ground: null })).toEqual([]);
    expect(decided({ status: 'MINE', preferredId: 'x' })).toEqual([
      'status: input.choice',
      'preferredId: input.choice',
    ]);
  });
});

describe('on whose word', () => {
  const word = (rest: object) => says(wordInput, { ...WORD, ...rest });

  test('one voice, from the list or new', () => {
    expect(word({ asserterId: id, voice: null })).toEqual([]);
    expect(word({ voice: null })).toEqual(['asserterId: input.word.who']);
    expect(word({ asserterId: id })).toEqual(['asserterId: input.word.oneVoice']);
  });

  test('at most one document, and no passage without one', () => {
    expect(word({ documentId: id, document: null })).toEqual([]);
    expect(word({ documentId: id })).toEqual(['documentId: input.word.oneDocument']);
    expect(word({ document: null })).toEqual(['documentId: input.word.passageAlone']);
    expect(word({ document: null, passage: null })).toEqual([]);
  });

  test('what was not chosen from a list says so', () => {
    const wrong = { sourceGrade: 'Z', contentGrade: '9' };
    expect(word(wrong)).toEqual(['sourceGrade: input.choice', 'contentGrade: input.choice']);
    expect(word({ asserterId: 'x', voice: null, documentId: 'y', document: null })).toEqual([
      'asserterId: input.choice',
      'documentId: input.choice',
    ]);
    expect(word({ voice: { ...VOICE, class: 'X' }, document: { ...DOCUMENT, class: 'X' } })).toEqual([
      'voice.class: input.choice',
      'document.class: input.choice',
    ]);
    expect(says(gradeClaimInput, { ...GRADED, ...wrong, verification: 'RETRACTED' })).toEqual([
      'sourceGrade: input.choice',
      'contentGrade: input.choice',
      'verification: input.choice',
    ]);
  });
});

test('the address of the claims page says what it can; what cannot be read is not there', () => {
  const none = { q: '', after: null };
  expect(claimsQuery.parse({})).toEqual(none);
  expect(claimsQuery.parse({ q: '  died ', after: id })).toEqual({ q: 'died', after: id });
  expect(claimsQuery.parse({ q: 'x'.repeat(200) }).q).toHaveLength(200);
  expect(claimsQuery.parse({ q: 'x'.repeat(201), after: 'x' })).toEqual(none);
  expect(claimsQuery.parse({ q: ['a'], after: [id] })).toEqual(none);
});
