import { choiceQuery, chooseLetter, readQuery } from '@/lib/letters/choice/rules';
import { OFFICE } from '@/tests/support/letter-cases';

const OTHER = { ...OFFICE, code: 'kz-second-office' };
const OFFER = {
  addressees: [OFFICE, OTHER],
  demands: ['RELEASE', 'FAIR_TRIAL'] as const,
  locale: 'ru' as const,
};

describe('chooseLetter', () => {
  test('chooses the first of each and the language of the page where nothing is asked', () => {
    expect(chooseLetter({}, OFFER)).toEqual({ addressee: OFFICE, language: 'ru', demand: 'RELEASE' });
  });

  test('takes what is asked, the language apart from that of the page', () => {
    const query = { to: OTHER.code, language: 'kk', demand: 'FAIR_TRIAL' };
    expect(chooseLetter(query, OFFER)).toEqual({ addressee: OTHER, language: 'kk', demand: 'FAIR_TRIAL' });
  });

  test.each([
    { to: 'nobody' },
    { to: '' },
    { to: [OFFICE.code, OTHER.code] },
    { language: 'de' },
    { demand: 'REPARATION' },
    { demand: 'POLITICAL' },
    { demand: 'release' },
  ])('refuses %j', (query) => {
    expect(chooseLetter(query, OFFER)).toBeNull();
  });

  test('passes over parameters that are not its own', () => {
    expect(chooseLetter({ utm_source: 'x' }, OFFER)).not.toBeNull();
  });
});

test('a choice and its query are one', () => {
  const choice = { addressee: OTHER, language: 'en' as const, demand: 'FAIR_TRIAL' as const };
  expect(chooseLetter(readQuery(new URLSearchParams(choiceQuery(choice))), OFFER)).toEqual(choice);
});

test('a parameter that stands twice is read as two', () => {
  expect(readQuery(new URLSearchParams('to=a&to=b&language=kk'))).toEqual({ to: ['a', 'b'], language: 'kk' });
});
