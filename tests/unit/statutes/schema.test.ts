import { addArticleInput } from '@/lib/statutes/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const ARTICLE = {
  ...{ jurisdiction: 'KZ', code: 'CRIMINAL', edition: '2014', number: '174', titleEn: 'Discord' },
  ...{ titleRu: 'Рознь', titleKk: 'Араздық', category: 'INCITEMENT_DISCORD', checked: true },
  sourceAddress: 'https://example.org/code',
};
const takes = (rest: object) => addArticleInput.safeParse({ ...ARTICLE, ...rest }).success;

test('an article is known by its state, code, edition and number, and has a category', () => {
  expect(takes({})).toBe(true);
  expect(findLooseParts(addArticleInput, ARTICLE)).toEqual([]);
  expect(findOptionalFields(addArticleInput, ARTICLE)).toEqual([
    ...['checked', 'sourceAddress', 'titleEn', 'titleKk', 'titleRu'],
  ]);
});

test('an edition is a year, a state two letters', () => {
  for (const edition of ['', '97', '20144', 'in 1997', '1997 as amended'])
    expect(takes({ edition })).toBe(false);
  for (const jurisdiction of ['', 'K', 'KAZ']) expect(takes({ jurisdiction })).toBe(false);
});

test('nobody has read the titles in the law until somebody says so', () => {
  const { jurisdiction, code, edition, number, category } = ARTICLE;
  expect(addArticleInput.parse({ jurisdiction, code, edition, number, category })).toEqual({
    ...{ jurisdiction, code, edition, number, category, titleEn: null, titleRu: null, titleKk: null },
    ...{ checked: false, sourceAddress: null },
  });
});
