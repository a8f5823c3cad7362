import { toChargeChain } from '@/lib/cases/charges/chain/view';
import { sayLegalWarnings } from '@/lib/cases/charges/warnings/view';
import { caseDocument, type CaseDocument } from '@/lib/cases/schema';
import { toCitations } from '@/lib/evidence/view';
import { date } from '@/tests/support/case-facts';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';

type Charge = CaseDocument['charges'][number];

const article = (number: string, edition: string): NonNullable<Charge['article']> => ({
  ...{ jurisdiction: 'KZ', code: 'CRIMINAL', edition, number, title: null },
});
const charge = (key: string, rest: Partial<Charge>): Charge => ({
  ...{ key, claims: [], category: 'MASS_DISORDER', categoryNote: null, article: null, part: null },
  ...{ allegedAct: null, outcome: 'PENDING', when: null, supersedes: null },
  ...rest,
});
const on = (edtf: string) => ({ date: date(edtf), basis: null, note: null });
const withCharges = (...charges: Charge[]) => caseDocument.parse({ ...SOKOLOVA, charges });
const chainOf = (document: CaseDocument, locale: 'en' | 'ru' | 'kk' = 'en') =>
  toChargeChain(document, toCitations(document.documents, document.claims), locale);

test('a requalified charge stands before the one that took its place, and each names the other', () => {
  const later = charge('h1', { supersedes: 'h2', article: article('174', '2014'), when: on('2019-02') });
  const earlier = charge('h2', {
    outcome: 'REQUALIFIED',
    decided: date('2019-05-06'),
    article: article('272', '2014'),
    when: on('2019-03'),
  });
  const [first, second] = chainOf(withCharges(later, earlier));
  expect(first).toMatchObject({
    key: 'h2',
    outcome: 'Requalified, 6 May 2019',
    replaces: null,
    replacedBy: 'requalified as: article 174, Criminal Code of 2014',
  });
  expect(second).toMatchObject({
    key: 'h1',
    replaces: 'took the place of: article 272, Criminal Code of 2014',
    replacedBy: null,
  });
  expect(chainOf(withCharges(later, earlier), 'ru')[1]?.replaces).toContain('статья 272');
  expect(chainOf(withCharges(later, earlier), 'kk')[1]?.replaces).toContain('272-бап');
});

test('a document published before outcomes had days reads and shows as it did', () => {
  const [only] = chainOf(withCharges(charge('h1', { outcome: 'CONVICTED' })));
  expect(only?.outcome).toBe('Convicted');
});

test('what is improbable is said with the days it rests on', () => {
  const late = charge('h1', {
    article: article('164', '1997'),
    act: date('2016-05-05'),
    when: on('2016-06'),
  });
  const [edition, order] = sayLegalWarnings(withCharges(late), 'en');
  expect(edition).toBe(
    'article 164, Criminal Code of 1997: this edition held from 1 January 1998 to 31 December 2014, and the act is dated 5 May 2016.',
  );
  expect(order).toContain('comes before every charge whose day is known');
  expect(sayLegalWarnings(withCharges(charge('h1', { when: on('2011-06') })), 'en')).toEqual([]);
});
