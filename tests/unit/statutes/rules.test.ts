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
