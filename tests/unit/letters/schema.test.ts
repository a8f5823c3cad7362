import { addAddresseeInput } from '@/lib/letters/addressees/schema';
import { addresseeDocument, letterQuery } from '@/lib/letters/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const inAll = { en: 'The Example Office', ru: 'Примерное ведомство', kk: 'Мысал мекеме' };
const PUBLISHED = {
  ...{ code: 'kz-example-office', country: 'KZ', office: inAll, salutation: inAll },
  ...{ post: '1 Example Street', email: 'office@example.org', verifiedOn: '2026-11-01' },
};
const ADDED = {
  ...{ code: 'kz-example-office', country: 'KZ', ordinal: 1, officeEn: 'Office', officeRu: 'Ведомство' },
  ...{ officeKk: 'Мекеме', salutationEn: 'Sir,', salutationRu: 'Господин!', salutationKk: 'Мырза!' },
  ...{ post: '1 Example Street', email: 'office@example.org', verifiedOn: '2026-11-01' },
};
const takesOffice = (rest: object) => addresseeDocument.safeParse({ ...PUBLISHED, ...rest }).success;
const takes = (rest: object) => addAddresseeInput.safeParse({ ...ADDED, ...rest }).success;
const codes = ['Kz-office', 'kz office', 'kz/', '/kz', 'kz\n', ''];

test('a published office is whole: an empty word, or one language less, is refused', () => {
  expect(findLooseParts(addresseeDocument, PUBLISHED)).toEqual([]);
  expect(findOptionalFields(addresseeDocument, PUBLISHED)).toEqual([]);
  for (const language of ['en', 'ru', 'kk'])
    expect(takesOffice({ office: { ...inAll, [language]: '' } })).toBe(false);
  expect(takesOffice({ post: null, email: null, verifiedOn: null })).toBe(true);
  expect([{ post: '' }, { email: 'office' }, { verifiedOn: '2026-02-30' }].filter(takesOffice)).toEqual([]);
  expect(
    [{ country: 'K' }, { country: 'KAZ' }, ...codes.map((code) => ({ code }))].filter(takesOffice),
  ).toEqual([]);
});

test('an office is added with its words in three languages, and with its address once it is known', () => {
  expect(findLooseParts(addAddresseeInput, ADDED)).toEqual([]);
  expect(findOptionalFields(addAddresseeInput, ADDED)).toEqual(['email', 'post', 'verifiedOn']);
  expect(takes({ ordinal: 0 })).toBe(true);
  expect(takes({ code: 'a'.repeat(60) })).toBe(true);
  const wrong = [{ ordinal: -1 }, { ordinal: 1.5 }, { country: 'KAZ' }, { country: 'K' }];
  const long = [{ code: 'a'.repeat(61) }, { email: `${'a'.repeat(60)}@${'b.'.repeat(100)}org` }];
  expect([...wrong, ...long, ...codes.map((code) => ({ code }))].filter(takes)).toEqual([]);
});

describe('what the address of a letter page asks for', () => {
  const query = (given: object) => letterQuery.safeParse(given);
  const says = (given: object) => query(given).error?.issues.map(({ message }) => message);

  test.each([
    {},
    { to: 'kz-example-office', language: 'en', demand: 'RELEASE' },
    { to: 'a' },
    { to: 'a'.repeat(80) },
    { language: 'ru' },
    { language: 'kk' },
  ])('%j is taken as it is', (given) => {
    expect(query(given).data).toEqual(given);
  });

  test.each([
    { to: '' },
    { to: 'a'.repeat(81) },
    { to: '../office' },
    { to: 'office/' },
    { to: 'OFFICE' },
    { to: ['a', 'b'] },
    { language: 'de' },
    { language: ['en', 'ru'] },
  ])('%j is refused in the words of the page', (given) => {
    expect(says(given)).toEqual(['letter.choice']);
  });

  test.each(
    `RELEASE DROP_CHARGES FAIR_TRIAL END_SOLITARY FAMILY_CONTACT COUNSEL_ACCESS INVESTIGATE ACCOUNTABILITY
    CASE_REVIEW REPARATION STOP_HARASSMENT`.split(/\s+/),
  )('a letter may demand %s', (demand) => {
    expect(query({ demand }).success).toBe(true);
  });

  test.each('MEDICAL_CARE TRANSFER_NEARER EXHUME ECONOMIC POLITICAL NEGOTIATE OTHER'.split(' '))(
    'no letter demands %s',
    (demand) => {
      expect(query({ demand }).success).toBe(false);
    },
  );
});
