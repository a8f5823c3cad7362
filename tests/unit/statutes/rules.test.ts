import { findArticles, isOutsideEdition, validityOf } from '@/lib/statutes/rules';
import { date } from '@/tests/support/case-facts';

const article = (number: string, edition: string, titleRu: string, jurisdiction = 'KZ') => ({
  ...{ jurisdiction, code: 'CRIMINAL', edition, number, titleRu, titleEn: null, titleKk: null },
});
const articles = [
  article('164', '1997', 'Возбуждение социальной розни'),
  article('174', '2014', 'Возбуждение социальной розни'),
  article('1741', '2014', 'Пример'),
  article('17', '1996', 'Пример', 'RU'),
];
const found = (typed: string) => findArticles(articles, typed).map(({ number }) => number);

test('an article is found by its number, its edition and words of its title in any alphabet', () => {
  expect(found('174')).toEqual(['174', '1741']);
  expect(found('розни')).toEqual(['164', '174']);
  expect(found('rozn')).toEqual(['164', '174']);
  expect(found('rozni 2014')).toEqual(['174']);
  expect(found('ru')).toEqual(['17']);
  expect(found('17')).toEqual(['17', '174', '1741']);
  expect(found('')).toHaveLength(4);
  expect(found('nothing such')).toEqual([]);
});

test('an edition holds to its last day', () => {
  const old = article('164', '1997', '');
  expect(isOutsideEdition(old, date('2014-12-31'))).toBe(false);
  expect(isOutsideEdition(old, date('2015-01-01'))).toBe(true);
  expect(isOutsideEdition(old, date('1997-12-31'))).toBe(true);
  expect(isOutsideEdition(old, null)).toBe(false);
  expect(validityOf(article('1', '1959', ''))).toBeNull();
  expect(isOutsideEdition(article('1', '1959', ''), date('2020'))).toBe(false);
});

test('the codes in force, by country, kind and edition, with the days between which each held', () => {
  const table = `KZ CRIMINAL 1997 1998-01-01 2014-12-31
    KZ CRIMINAL 2014 2015-01-01 -
    KZ ADMINISTRATIVE 2014 2015-01-01 -
    RU CRIMINAL 1996 1997-01-01 -
    RU ADMINISTRATIVE 2001 2002-07-01 -
    BY CRIMINAL 1999 2001-01-01 -
    BY ADMINISTRATIVE 2021 2021-03-01 -`;
  for (const row of table.split('\n')) {
    const [jurisdiction = '', code = '', edition = '', from = '', to = ''] = row.trim().split(' ');
    const one = { jurisdiction, code, edition };
    expect(validityOf(one)).toEqual({ ...one, from, to: to === '-' ? null : to });
    expect(isOutsideEdition(one, date(from))).toBe(false);
    expect(isOutsideEdition(one, date('2014-06-01'))).toBe(from > '2014-06-01');
    expect(isOutsideEdition(one, date('../1990'))).toBe(true);
    expect(isOutsideEdition(one, date('2020/..'))).toBe(to !== '-');
  }
  for (const wrong of [{ jurisdiction: 'BY' }, { code: 'ADMINISTRATIVE' }, { edition: '2021' }])
    expect(validityOf({ jurisdiction: 'RU', code: 'CRIMINAL', edition: '1996', ...wrong })).toBeNull();
});

test('letters of a number are found in either case, spaces and commas part words', () => {
  const lettered = [article('12', '2014', 'Пример'), article('12A', '2014', 'Пример')];
  const numbers = (typed: string) => findArticles(lettered, typed).map(({ number }) => number);
  expect(numbers('12a')).toEqual(['12A']);
  expect(numbers(' ,12A ,  2014, ')).toEqual(['12A']);
  // The one whose number was typed stands before the one that was found by another word.
  expect(findArticles([article('99', '12a', ''), ...lettered], '12a').map(({ number }) => number)).toEqual([
    '12A',
    '99',
  ]);
});

test('a word of a title has letters that sound, and ends where its title ends', () => {
  const titled = { ...article('5', '2014', 'Пункт 77'), titleEn: 'Hatred', titleKk: 'Араз' };
  const isFound = (typed: string) => findArticles([titled], typed).length === 1;
  expect(isFound('hatred араз punkt')).toBe(true);
  expect(isFound('77')).toBe(false);
  expect(isFound('ь')).toBe(false);
  expect(isFound('hatredpunkt')).toBe(false);
  expect(isFound('null')).toBe(false);
});

test('an edition is not outside a date whose one end is not known', () => {
  const old = article('164', '1997', '');
  expect(isOutsideEdition(old, date('../2016'))).toBe(false);
  expect(isOutsideEdition(old, date('1990/..'))).toBe(false);
});
