import path from 'node:path';
import type { SeedArticle } from '@/prisma/seed/articles-file';
import { readArticles } from '@/prisma/seed/sources';
import { addArticleInput } from '@/lib/statutes/schema';
import { validityOf } from '@/lib/statutes/rules';

let articles: SeedArticle[];

beforeAll(async () => {
  ({ articles } = await readArticles(path.join(process.cwd(), 'prisma', 'seed')));
});

const placeOf = ({ jurisdiction, code, edition, number }: SeedArticle) =>
  [jurisdiction, code, edition, number].join(' ');

/** What is wrong with a table of articles; no line when it is whole. */
function faultsOf(table: readonly SeedArticle[]): string[] {
  const twice = (key: (one: SeedArticle) => string) =>
    table.filter((one, at) => table.findIndex((other) => key(other) === key(one)) !== at);
  const byId = new Map(table.map((one) => [one.id, one]));
  return [
    ...twice(placeOf).map((one) => `${one.id}: its place twice`),
    ...twice(({ id }) => id).map((one) => `${one.id}: its id twice`),
    ...table.filter((one) => validityOf(one) === null).map((one) => `${one.id}: an edition without its days`),
    ...table.filter((one) => one.checked && one.source === null).map((one) => `${one.id}: checked nowhere`),
    ...table.flatMap((one) => {
      const next = one.same_as === undefined ? one : byId.get(one.same_as);
      const follows = one.same_as === undefined || (next?.edition ?? '') > one.edition;
      return next?.jurisdiction === one.jurisdiction && next.code === one.code && follows
        ? []
        : [`${one.id}: no later edition has its successor`];
    }),
  ];
}

test('each article stands once, in an edition whose days are known, and none is called checked without its source', () => {
  expect(faultsOf(articles)).toEqual([]);
  expect(articles.length).toBeGreaterThan(40);
});

test('a table that is not whole is found out', () => {
  const [first] = articles;
  if (first === undefined) throw new Error('an article was to be found');
  expect(faultsOf([...articles, first])).toHaveLength(2);
  expect(faultsOf([{ ...first, edition: '1959' }])).toContain(`${first.id}: an edition without its days`);
  expect(faultsOf([{ ...first, checked: true }])).toContain(`${first.id}: checked nowhere`);
  expect(faultsOf([{ ...first, same_as: 'none' }])).toContain(
    `${first.id}: no later edition has its successor`,
  );
});

test('every title fits the table of the desk', () => {
  for (const { jurisdiction, code, edition, number, category, en, ru, kk } of articles) {
    const titles = { titleEn: en, titleRu: ru, titleKk: kk };
    expect(
      addArticleInput.safeParse({ jurisdiction, code, edition, number, category, ...titles }).success,
    ).toBe(true);
  }
});

test('the articles that the field names are there, and the old ones lead to the new', () => {
  const of = (edition: string, code = 'CRIMINAL') =>
    articles.filter((one) => one.jurisdiction === 'KZ' && one.edition === edition && one.code === code);
  const numbers = (edition: string, code?: string) => of(edition, code).map(({ number }) => number);
  expect(numbers('1997')).toEqual(expect.arrayContaining(['164', '241', '334']));
  expect(numbers('2014')).toEqual(expect.arrayContaining(['174', '272', '274', '293', '378', '405']));
  expect(numbers('2014', 'ADMINISTRATIVE')).toContain('488');
  const successors = of('1997').map(({ number, same_as }) => [number, same_as]);
  expect(successors).toEqual(
    expect.arrayContaining([
      ['164', 'kz-2014-174'],
      ['241', 'kz-2014-272'],
      ['334', 'kz-2014-400'],
    ]),
  );
});

test('no title is said to be checked that nobody has read', () => {
  expect(articles.filter(({ checked, source }) => checked || source !== null)).toEqual([]);
});
