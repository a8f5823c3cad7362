import {
  endValidity,
  findOverlaps,
  namesDuring,
  namesOn,
  readValidity,
  standsOn,
  type TimedName,
} from '@/lib/places/names/rules';
import { date } from '@/tests/support/case-facts';

const named = (text: string, valid: string | null, rest: Partial<TimedName> = {}): TimedName => ({
  ...{ text, language: 'en', kind: 'NAME', valid, ...rest },
});
const former = (text: string, valid: string | null) => named(text, valid, { kind: 'FORMER' });
const texts = (names: readonly TimedName[]) => names.map(({ text }) => text).join(' / ');

describe('a name in force', () => {
  test.each([
    // Since nobody knows when: surely on its last day alone.
    ['/2019-03-23', '2019-03-23', 'YES'],
    ['/2019-03-23', '2019-03-22', 'POSSIBLY'],
    ['/2019-03-23', '2019-03-24', 'NO'],
    // Until nobody knows when: surely on its first day alone.
    ['2019-03-23/', '2019-03-23', 'YES'],
    ['2019-03-23/', '2019-03-24', 'POSSIBLY'],
    ['2019-03-23/', '2019-03-22', 'NO'],
    // For ever, on an open side.
    ['../2019-03-23', '1900-01-01', 'YES'],
    ['2019-03-23/..', '2900-01-01', 'YES'],
    // In the years of a change it may be either.
    ['1998/2019', '1998-06-01', 'POSSIBLY'],
    ['1998/2019', '2005-06-01', 'YES'],
    ['1998/2019', '2019-06-01', 'POSSIBLY'],
    ['1998/2019', '2020-01-01', 'NO'],
    // A date that is no interval is sure of a day alone.
    ['2019-03-23', '2019-03-23', 'YES'],
    ['2019', '2019-03-23', 'POSSIBLY'],
  ])('in %s, on %s: %s', (valid, day, answer) => {
    const validity = readValidity(valid);
    expect(validity && standsOn(validity, day)).toBe(answer);
  });

  test.each([null, 'soon', '/', '../..', '2020/2019'])('at no time that %j would say', (valid) => {
    expect(readValidity(valid)).toBeNull();
  });
});

describe('the names of a day', () => {
  test('leave out the name of another time, even where no other is known', () => {
    expect(namesOn([named('Nova', '2022/..')], 'en', '2011-12-16')).toEqual([]);
  });

  test('are those of the language, however it is written', () => {
    const names = [named('Нова', null, { language: 'kk-Cyrl' }), named('Nova', null)];
    expect(texts(namesOn(names, 'kk', '2011-12-16'))).toBe('Нова');
  });
});

describe('the names of a span', () => {
  const during = (names: readonly TimedName[], earliest: string | null, latest: string | null) =>
    texts(namesDuring(names, 'en', { earliest, latest }));

  test('are told by their time, not by their place in the list', () => {
    const names = [
      ...[former('Quarta', '2021/..'), former('Tertia', '2015-01-01/2020-12-31')],
      ...[former('Secunda', '2005-01-01/2014-12-31'), former('Prima', '../2004-12-31')],
    ];
    expect(during(names, '2000-01-01', '2022-01-01')).toBe('Prima / Secunda / Tertia / Quarta');
  });

  test('know the one day between two names', () => {
    const names = [
      named('Prima', null),
      former('Secunda', '../2019-03-23'),
      former('Tertia', '2019-03-25/..'),
    ];
    expect(during(names, '2019-03-23', '2019-03-25')).toBe('Secunda / Prima / Tertia');
  });

  test('are those of its one bound, and none where it has none', () => {
    const names = [named('Prima', null), former('Secunda', '../2019-03-23')];
    expect(during(names, '2019-03-24', null)).toBe('Prima');
    expect(during(names, null, '2019-03-23')).toBe('Secunda');
    expect(namesDuring(names, 'en', { earliest: null, latest: null })).toEqual([]);
  });
});

describe('names in force at once', () => {
  const overlap = (one: TimedName, other: TimedName) => {
    const found = findOverlaps(one, [other]).length > 0;
    expect(findOverlaps(other, [one]).length > 0).toBe(found);
    return found;
  };

  test.each([
    ['two names without a time', named('Prima', null), named('Secunda', null), true],
    ['a name without a time and one with', named('Prima', null), named('Secunda', '2019/2022'), true],
    ['two former names of one time', former('Prima', '2001/2019'), former('Secunda', '1998/2005'), true],
    ['one name told twice', named('Prima', null), named('Prima', '2019/2022'), false],
    ['two former names, one of no time', former('Prima', null), former('Secunda', '2019/2022'), false],
    ['two former names of no time', former('Prima', null), former('Secunda', null), false],
    ['a name and a former one', named('Prima', null), former('Secunda', '2019/2022'), false],
    ['one that ends as the other begins', named('Prima', '../2019'), named('Secunda', '2019/..'), false],
  ])('%s', (_what, one, other, isOne) => {
    expect(overlap(one, other)).toBe(isOne);
  });

  test('are of one language, however it is written, and no mere spellings', () => {
    const kazakh = named('Прима', null, { language: 'kk-Cyrl' });
    expect(overlap(kazakh, named('Prima', null, { language: 'kk-Latn' }))).toBe(true);
    expect(overlap(kazakh, named('Prima', null))).toBe(false);
    const spelling = { kind: 'SPELLING_VARIANT' };
    expect(overlap(named('Prima', '2019/..', spelling), named('Prime', '2019/..', spelling))).toBe(false);
  });
});

test('a name whose beginning nobody knows ends without one', () => {
  expect(endValidity('/2020', date('2019'))).toBe('../2019');
});
