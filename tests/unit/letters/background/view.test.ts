import { toBackground } from '@/lib/letters/background/view';
import { translate } from '@/lib/platform/i18n/translate';
import { claim, fileOf } from '@/tests/support/letter-cases';
import { ELSHIBAYEV } from '@/tests/support/letter-people';

const WORDS = { letter: translate('en', 'letter'), lists: translate('en', 'lists') };

const set = (claims: string[], status: 'OPEN' | 'SUPERSEDED' = 'OPEN') => ({
  about: { en: 'how many were held' },
  treatment: null,
  status,
  preferred: null,
  reason: null,
  claims,
});

const FILE = fileOf({
  claims: [
    claim('c1', { value: { eq: 14 }, asserter: { en: 'Officials' } }),
    claim('c2', { value: { min: 64 }, asserter: { ru: 'Очевидцы' } }),
    claim('c3', { value: { min: 2, max: 5 } }),
    claim('c4', { value: { max: 9 }, verification: 'REFUTED' }),
    claim('c5', { value: { text: { ru: 'несколько' } } }),
  ],
  contested: [set(['c1', 'c2', 'c3', 'c4', 'c5']), set(['c1', 'c3'], 'SUPERSEDED'), set(['c1', 'c4'])],
});

test('each standing side is shown with who says it, in its own language where there is no other', () => {
  const [point, ...more] = toBackground(FILE, 'en', WORDS);
  expect(more).toEqual([]);
  expect(point?.sides.map(({ who, what }) => [who.text, what.text, what.lang])).toEqual([
    ['Officials', '14', 'en'],
    ['Очевидцы', 'at least 64', 'en'],
    ['Asserter c3', '2–5', 'en'],
    ['Asserter c5', 'несколько', 'ru'],
  ]);
});

test('a side without a value of its own says what rests on it, and when that was', () => {
  const [point] = toBackground(ELSHIBAYEV, 'en', WORDS);
  expect(point?.sides.map(({ what }) => what.text)).toEqual(['Verdict: 2019', 'Verdict: October 2018']);
});
