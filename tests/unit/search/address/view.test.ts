import fc from 'fast-check';
import { atPlace, fieldsOf, toSearchPath, withField } from '@/lib/search/address/view';
import { writeCursor } from '@/lib/search/paging/rules';
import { readCasesQuery, type CasesQuery } from '@/lib/search/schema';

const after = { sort: 'name', back: false, rank: 0, name: 'alpha', slug: 'alpha' } as const;

it('writes a search that reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          q: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
          status: fc.constantFrom('HELD' as const, 'FREE' as const),
          country: fc.constant('KZ'),
          held_on: fc.constant('2011-12-16'),
        },
        { requiredKeys: [] },
      ),
      (params) => {
        const read = readCasesQuery(params);
        if ('faults' in read) return;
        const url = new URL(toSearchPath(read.query), 'http://held.test');
        const again = readCasesQuery(Object.fromEntries(url.searchParams));
        expect('query' in again && fieldsOf(again.query)).toEqual(fieldsOf(read.query));
      },
    ),
  );
});

it('begins again from the first page when a filter changes, and keeps the rest', () => {
  const query: CasesQuery = { q: 'Елшібаев', status: 'HELD', sort: 'name', after };
  expect(withField(query, 'status', 'FREE')).toBe(
    '/cases?q=%D0%95%D0%BB%D1%88%D1%96%D0%B1%D0%B0%D0%B5%D0%B2&status=FREE&sort=name',
  );
  expect(withField({ status: 'HELD', after }, 'status', undefined)).toBe('/cases');
});

it('leads to a page of the same search, and nowhere when there is none', () => {
  expect(atPlace({ country: 'KZ' }, writeCursor(after), 'ru')).toBe(
    `/ru/cases?country=KZ&after=${writeCursor(after)}`,
  );
  expect(atPlace({ country: 'KZ' }, null, 'ru')).toBeNull();
});
