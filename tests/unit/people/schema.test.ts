import { markMinorInput } from '@/lib/people/age/schema';
import { BIRTH, recordBirthInput } from '@/lib/people/birth/schema';
import { declinedLanguage, nameCase } from '@/lib/people/declension/schema';
import { takeBackApartInput, tellApartInput } from '@/lib/people/distinct/schema';
import { mergeShape } from '@/lib/people/merge/form/rules';
import { CHOSEN, mergePeopleInput, side, undoMergeInput } from '@/lib/people/merge/schema';
import { addPersonInput, gender, nameInput, personNames } from '@/lib/people/schema';
import { suggestedPerson, typedNameInput } from '@/lib/people/suggestions/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const NAME = {
  ...{ text: 'Inventa Primerova', kind: 'LEGAL', script: 'Latn', language: 'en', preferredFor: 'en' },
  visibility: 'PUBLIC',
};
const PERSON = {
  ...{ roles: ['WRITER'], gender: 'FEMALE', visibility: 'PUBLIC', organisationId: id, names: [NAME] },
};
const APART = { once: id, caseId: id, reason: 'Two births.' };
const MERGE = {
  ...{ ...APART, revision: 1, otherId: id, seen: 'a1'.repeat(32), stays: 'THIS', gender: 'OTHER' },
  ...{ roles: 'BOTH', organisation: 'THIS', visibility: 'OTHER', nameEn: 'THIS', nameRu: 'OTHER' },
  nameKk: 'THIS',
};
const says = (done: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  done.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.each([
  ['a person', addPersonInput, PERSON, 'names names.kind names.language names.text'],
  ['a birth', recordBirthInput, { caseId: id, revision: 1, when: '1979' }, 'caseId revision when'],
  ['who is a minor', markMinorInput, { caseId: id, minor: true }, 'caseId'],
  ['two told apart', tellApartInput, { ...APART, otherId: id }, 'caseId once otherId reason'],
  ['that taken back', takeBackApartInput, { ...APART, distinctId: id }, 'caseId distinctId once reason'],
  ['a merge', mergePeopleInput, MERGE, 'caseId once otherId reason revision seen stays'],
  ['a merge undone', undoMergeInput, { ...APART, mergeId: id }, 'caseId mergeId once reason'],
  ['a name being typed', typedNameInput, { name: 'Inv', caseId: id }, 'name'],
] as const)('%s is sent whole; what it cannot do without is asked for', (_name, schema, sent, asked) => {
  expect(says(schema.safeParse(sent))).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of asked.split(' ')) expect(open).not.toContain(field);
});

test('a file that was never saved has no revision to change', () => {
  for (const revision of [0, -1]) {
    expect(recordBirthInput.safeParse({ caseId: id, revision, when: '1979' }).success).toBe(false);
    expect(mergePeopleInput.safeParse({ ...MERGE, revision }).success).toBe(false);
  }
  expect(recordBirthInput.safeParse({ caseId: id, revision: 2, when: '1979' }).success).toBe(true);
  expect(mergePeopleInput.safeParse({ ...MERGE, revision: 2 }).success).toBe(true);
  expect(mergeShape).toEqual({ numbers: ['revision'] });
});

test('a person starts closed, with one name or more', () => {
  const { text, kind, language } = NAME;
  const least = { text, kind, language };
  expect(addPersonInput.parse({ names: [least] })).toEqual({
    ...{ roles: [], gender: null, visibility: 'RESTRICTED', organisationId: null },
    names: [{ ...least, script: null, preferredFor: null, visibility: 'RESTRICTED' }],
  });
  expect(personNames.safeParse([]).success).toBe(false);
  expect(gender.options).toEqual(['FEMALE', 'MALE']);
});

test('at most one name is preferred for each language', () => {
  const names = (...preferred: (string | null)[]) =>
    says(personNames.safeParse(preferred.map((preferredFor) => ({ ...NAME, preferredFor }))));
  expect(names('en', 'ru', 'kk', null, null)).toEqual([]);
  expect(names('en', 'ru', 'en')).toEqual([': input.names.preferredTwice']);
});

test('a script is four letters, the first a capital', () => {
  const script = (code: string) => says(nameInput.safeParse({ ...NAME, script: code }));
  for (const code of ['Latn', 'Cyrl', 'Arab']) expect(script(code)).toEqual([]);
  for (const code of ['', 'latn', 'LATN', 'Lat', 'Latna', 'XLatn', 'L4tn'])
    expect(script(code)).toEqual(['script: input.script']);
});

test('what is not on a list is refused in words', () => {
  const choice = (field: string) => [`${field}: input.choice`];
  expect(says(nameInput.safeParse({ ...NAME, kind: 'ALIAS' }))).toEqual(choice('kind'));
  expect(says(nameCase.safeParse('LOCATIVE'))).toEqual(choice(''));
  expect(says(declinedLanguage.safeParse('en'))).toEqual(choice(''));
  expect(declinedLanguage.options).toEqual(['ru', 'kk']);
  expect(says(side.safeParse('BOTH'))).toEqual(choice(''));
  expect(says(mergePeopleInput.safeParse({ ...MERGE, roles: 'NONE' }))).toEqual(choice('roles'));
});

test('a merge says for each value that can differ whose it is, or nothing, of what was seen', () => {
  const { once, caseId, revision, otherId, seen, stays, reason } = MERGE;
  const open = mergePeopleInput.parse({ once, caseId, revision, otherId, seen, stays, reason });
  for (const field of CHOSEN) expect(open[field]).toBeNull();
  for (const one of ['THIS', 'OTHER', 'BOTH'])
    expect(mergePeopleInput.safeParse({ ...MERGE, roles: one }).success).toBe(true);
  for (const hash of ['', 'a', seen.slice(1), `${seen}0`, `0${seen}`, seen.toUpperCase(), 'g'.repeat(64)])
    expect(says(mergePeopleInput.safeParse({ ...MERGE, seen: hash }))).toEqual([
      'seen: refusal.merge.changed',
    ]);
});

test('somebody who may be meant has names, files and reasons', () => {
  const found = {
    ...{ id, names: [{ text: 'Inventa', language: 'en' }], files: [{ id, code: 'KZ-2000-0001' }] },
    reasons: ['BIRTH'],
  };
  expect(suggestedPerson.parse(found)).toEqual(found);
  expect(findOptionalFields(suggestedPerson, found)).toEqual([]);
  expect(typedNameInput.parse({ name: 'Inv' })).toEqual({ name: 'Inv', caseId: null });
  expect(BIRTH).toBe('BIRTH_DATE');
});
