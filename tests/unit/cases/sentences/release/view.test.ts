import { caseDocument, type CaseDocument } from '@/lib/cases/schema';
import type { Assumption } from '@/lib/cases/sentences/release/rules';
import { sayAssumption, sayExpectedEnds } from '@/lib/cases/sentences/release/view';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { date, years } from '@/tests/support/case-facts';
import { SOKOLOVA } from '@/tests/support/sample-sokolova';

type Decision = CaseDocument['decisions'][number];

const verdict: Decision = {
  ...{ key: 'j1', claims: [], kind: 'VERDICT', outcome: 'CONVICTED', court: null, place: null, text: null },
  ...{ when: { date: date('2019-03-01'), basis: null, note: null }, reviews: null },
  sentences: [
    {
      ...{
        type: 'IMPRISONMENT',
        term: years(2),
        regime: null,
        start: null,
        supplementary: false,
        text: null,
      },
    },
  ],
};
const jailed = (decisions: Decision[]): CaseDocument =>
  caseDocument.parse({
    ...SOKOLOVA,
    decisions,
    spans: [{ kind: 'HELD', from: date('2019-01-01'), to: null, openAsOf: '2019-06-01' }],
  });

test('an expected end is a range with what it takes for granted, in each language', () => {
  for (const locale of LOCALES) {
    const [end] = sayExpectedEnds(jailed([verdict]), locale, '2020-01-01');
    expect(end?.text).toContain('2020');
    expect(end?.text).toContain('2021');
    expect(end?.assumptions.length).toBeGreaterThan(3);
    expect(end?.overdue).toBeNull();
  }
  const [end] = sayExpectedEnds(jailed([verdict]), 'en', '2020-01-01');
  expect(end?.text).toBe('Imprisonment is expected to end between 3 November 2020 and 1 January 2021.');
});

test('what should have ended says by when, and that no release is known', () => {
  const [end] = sayExpectedEnds(jailed([verdict]), 'en', '2021-01-01');
  expect(end?.overdue).toBe(
    'It should have ended by 1 January 2021 under these assumptions; no release is known to us.',
  );
});

test('a detention ends with the day that its decision names', () => {
  const remand: Decision = {
    ...{ ...verdict, kind: 'REMAND', outcome: 'GRANTED', sentences: [] },
    until: date('2019-05-01'),
  };
  const [end] = sayExpectedEnds(jailed([remand]), 'ru', '2019-06-01');
  expect(end?.text).toBe('Решение о содержании под стражей действует по 1 мая 2019.');
  expect(end?.overdue).toContain('1 мая 2019');
});

test('nobody whose custody has ended is expected to be released', () => {
  expect(sayExpectedEnds(SOKOLOVA, 'en', '2026-01-01')).toEqual([]);
});

test('every assumption has its words in every language, and values stand in them', () => {
  const law = { rule: 'RU-72-2018', low: 1.5, high: 1.5 } as const;
  const all: Assumption[] = [
    { code: 'SERVED_IN_FULL' },
    { code: 'STARTS_WITH_DECISION', on: date('2019-03-01') },
    { code: 'START_UNCERTAIN', on: date('2019-03') },
    { code: 'CUSTODY_COUNTED', least: 59, most: 59 },
    { code: 'CUSTODY_COUNTED', least: 59, most: 70 },
    { code: 'CUSTODY_COUNTED', least: 59, most: null },
    { code: 'RATE', ...law },
    { code: 'RATE', ...law, low: 1, high: 2 },
    { code: 'RATE_UNCONFIRMED', rule: 'KZ-62-2014', low: 1, high: 2 },
    { code: 'DAY_FOR_DAY' },
    { code: 'REGIME_UNKNOWN' },
    { code: 'EXCEPTIONS_NOT_EXAMINED', rule: 'RU-72-2018' },
    { code: 'CREDIT_UNKNOWN' },
    { code: 'SEVERAL_TERMS', count: 2 },
    { code: 'A_TERM_UNKNOWN' },
    { code: 'REVIEW_UNKNOWN' },
  ];
  for (const locale of LOCALES) {
    const said = all.map((one) => sayAssumption(one, locale));
    expect(new Set(said).size).toBe(all.length);
    expect(said.filter((text) => text.includes('59'))).toHaveLength(3);
    expect(said.filter((text) => text.includes('{'))).toEqual([]);
  }
});
