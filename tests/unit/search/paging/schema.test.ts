import { cursor, orderOf, PAGE_SIZE } from '@/lib/search/paging/schema';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const place = { sort: 'checked', back: true, rank: -3, name: 'Ә'.repeat(500), slug: 'a'.repeat(80) };
const takes = (change: object) => cursor.safeParse({ ...place, ...change }).success;

test('a place in a list is whole and bounded', () => {
  expect(findLooseParts(cursor, place)).toEqual([]);
  expect(findOptionalFields(cursor, place)).toEqual([]);
  const wrong = [{ name: 'x'.repeat(501) }, { slug: 'a'.repeat(81) }, { rank: 0.5 }, { sort: 'age' }];
  expect(wrong.filter(takes)).toEqual([]);
  expect(PAGE_SIZE).toBe(50);
});

test.each([
  [{}, 'name'],
  [{ q: '' }, 'name'],
  [{ q: 'Inventa' }, 'relevance'],
  [{ sort: 'relevance' }, 'name'],
  [{ q: '', sort: 'relevance' }, 'name'],
  [{ q: 'Inventa', sort: 'relevance' }, 'relevance'],
  [{ q: 'Inventa', sort: 'name' }, 'name'],
  [{ q: 'Inventa', sort: 'latest' }, 'latest'],
  [{ sort: 'latest' }, 'latest'],
  [{ sort: 'checked' }, 'checked'],
] as const)('%j is ordered by %s: without words nothing matches better', (query, order) => {
  expect(orderOf(query)).toBe(order);
  expect(takes({ sort: order })).toBe(true);
});
