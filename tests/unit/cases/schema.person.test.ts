import { addNameInput } from '@/lib/cases/names/schema';
import { personShape } from '@/lib/cases/person/rules';
import {
  acceptSpellingInput,
  confirmFormsInput,
  correctNameInput,
  describePersonInput,
  preferNamesInput,
  withdrawNameInput,
} from '@/lib/cases/person/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const FILE = { once: id, caseId: id, revision: 1, reason: 'Her own word.' };
const NAMED = { ...FILE, nameId: id };
const NAME = {
  ...{ text: 'Inventa Primerova', kind: 'LEGAL', script: 'Latn', language: 'en', visibility: 'PUBLIC' },
};
const FORMS = {
  ...{ ...NAMED, language: 'ru', GENITIVE: 'Инвенты', DATIVE: 'Инвенте', ACCUSATIVE: 'Инвенту' },
};
const PREFERRED = { ...FILE, en: id, ru: other, kk: null };
const says = (done: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  done.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const inFile = 'caseId once reason revision';

test.each([
  ['what a person is', describePersonInput, { ...FILE, gender: 'FEMALE', roles: ['WRITER'] }, inFile],
  ['a corrected name', correctNameInput, { ...NAMED, name: NAME }, `${inFile} nameId name name.text`],
  ['a withdrawn name', withdrawNameInput, NAMED, `${inFile} nameId`],
  ['preferred names', preferNamesInput, PREFERRED, inFile],
  [
    'a spelling',
    acceptSpellingInput,
    { ...NAMED, language: 'ru', text: 'x' },
    `${inFile} language text nameId`,
  ],
  ['forms of a name', confirmFormsInput, FORMS, `${inFile} language nameId`],
] as const)('%s is sent whole, with the file and the reason', (_name, schema, sent, asked) => {
  expect(says(schema.safeParse(sent))).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  const open = findOptionalFields(schema, sent);
  for (const field of asked.split(' ')) expect(open).not.toContain(field);
  expect(schema.safeParse({ ...sent, revision: 2 }).success).toBe(true);
  expect(schema.safeParse({ ...sent, revision: 0 }).success).toBe(false);
});

test('a name is added to a file that somebody saw', () => {
  const added = { caseId: id, revision: 1, name: { ...NAME, preferredFor: 'en' } };
  expect(findLooseParts(addNameInput, added)).toEqual([]);
  expect(findOptionalFields(addNameInput, added)).not.toContain('revision');
  expect(addNameInput.safeParse({ ...added, revision: 2 }).success).toBe(true);
  expect(addNameInput.safeParse({ ...added, revision: 0 }).success).toBe(false);
});

test('a corrected name keeps for which language it is preferred: the form cannot say it', () => {
  const name = { ...NAME, preferredFor: 'en' };
  expect(says(correctNameInput.safeParse({ ...NAMED, name }))).toEqual([
    'name: Unrecognized key: "preferredFor"',
  ]);
});

test('what is left out of a description is not known', () => {
  expect(describePersonInput.parse(FILE)).toEqual({
    ...FILE,
    ...{ gender: null, roles: [], organisationId: null },
  });
  expect(personShape).toEqual({ numbers: ['revision'], lists: ['roles'] });
});

test('one name is preferred for one language; none may be', () => {
  const preferred = (en: string | null, ru: string | null, kk: string | null) =>
    says(preferNamesInput.safeParse({ ...FILE, en, ru, kk }));
  expect(preferred(null, null, null)).toEqual([]);
  expect(preferred(id, null, other)).toEqual([]);
  expect(preferred(id, id, null)).toEqual(['ru: input.names.oneLanguage']);
  expect(preferred(id, other, id)).toEqual(['kk: input.names.oneLanguage']);
  expect(preferred('x', null, null)).toEqual(['en: input.choice']);
  expect(preferNamesInput.parse(FILE)).toEqual({ ...FILE, en: null, ru: null, kk: null });
});

test('one form of a name is enough, none is too few', () => {
  const forms = (GENITIVE: string | null, DATIVE: string | null, ACCUSATIVE: string | null) =>
    says(confirmFormsInput.safeParse({ ...NAMED, language: 'ru', GENITIVE, DATIVE, ACCUSATIVE }));
  expect(forms(null, null, null)).toEqual(['GENITIVE: input.text.missing']);
  expect(forms('a', null, null)).toEqual([]);
  expect(forms(null, 'a', null)).toEqual([]);
  expect(forms(null, null, 'a')).toEqual([]);
  expect(confirmFormsInput.parse({ ...NAMED, language: 'kk', DATIVE: 'a' }).GENITIVE).toBeNull();
});

test('languages that are not chosen from the list are refused in words', () => {
  expect(says(acceptSpellingInput.safeParse({ ...NAMED, text: 'a', language: 'de' }))).toEqual([
    'language: input.choice',
  ]);
  expect(says(confirmFormsInput.safeParse({ ...FORMS, language: 'en' }))).toEqual(['language: input.choice']);
});
