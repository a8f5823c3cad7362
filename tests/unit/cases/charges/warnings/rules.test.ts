import { warnsOfEdition, warnsOfOrder } from '@/lib/cases/charges/warnings/rules';
import { date } from '@/tests/support/case-facts';

const article = (edition: string) => ({ jurisdiction: 'KZ', code: 'CRIMINAL', edition });
const charged = (edition: string, act: string | null, when: string | null = null) => ({
  article: article(edition),
  act: act === null ? null : date(act),
  date: when === null ? null : date(when),
});

test('an act outside the time of an edition is warned of, the days at its edge are not', () => {
  expect(warnsOfEdition(charged('1997', '2014-12-31'))).toBe(false);
  expect(warnsOfEdition(charged('1997', '2015-01-01'))).toBe(true);
  expect(warnsOfEdition(charged('2014', '2014-12-31'))).toBe(true);
  expect(warnsOfEdition(charged('2014', '2015-01-01'))).toBe(false);
  expect(warnsOfEdition(charged('2014', '2014/2015'))).toBe(false);
});

test('without the day of the act, only a charge under a code to come is warned of', () => {
  expect(warnsOfEdition(charged('2014', null, '2012-06'))).toBe(true);
  expect(warnsOfEdition(charged('1997', null, '2016'))).toBe(false);
  expect(warnsOfEdition(charged('1997', null))).toBe(false);
  expect(warnsOfEdition({ article: null, date: date('1990'), act: null })).toBe(false);
});

test('a verdict before every charge is warned of; a remand, or one charge before it, is not', () => {
  const charges = [{ date: date('2019-03') }, { date: null }];
  const on = (kind: 'VERDICT' | 'REMAND', when: string) => warnsOfOrder({ kind, date: date(when) }, charges);
  expect(on('VERDICT', '2019-02')).toBe(true);
  expect(on('VERDICT', '2019-03-15')).toBe(false);
  expect(on('REMAND', '2019-02')).toBe(false);
  const earlier = [...charges, { date: date('2018') }];
  expect(warnsOfOrder({ kind: 'VERDICT', date: date('2019-02') }, earlier)).toBe(false);
  expect(warnsOfOrder({ kind: 'VERDICT', date: date('2019-02') }, [])).toBe(false);
});

test.each(['VERDICT', 'APPEAL', 'CASSATION'] as const)('%s follows a charge', (kind) => {
  expect(warnsOfOrder({ kind, date: date('2019-02') }, [{ date: date('2019-03') }])).toBe(true);
});
