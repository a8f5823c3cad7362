import { writeCursor } from '@/lib/search/paging/rules';
import { readCasesQuery } from '@/lib/search/schema';

const place = { sort: 'name', back: false, rank: 0, name: 'alpha', slug: 'alpha' } as const;

it('reads a whole search from its address', () => {
  const params = {
    q: '  Елшібаев ',
    status: 'HELD',
    country: 'KZ',
    charge: 'MASS_DISORDER',
    event: 'example-event',
    held_on: '2012-02-29',
    sort: 'name',
    after: writeCursor(place),
  };
  expect(readCasesQuery(params)).toEqual({ query: { ...params, q: 'Елшібаев', after: place } });
});

it('takes a field that a plain form sent empty as not asked', () => {
  expect(readCasesQuery({ q: '', status: '', held_on: '', sort: '', after: '' })).toEqual({ query: {} });
});

it.each([
  [{ q: 'x'.repeat(101) }, 'q', 'tooLong'],
  [{ q: 'a\0b' }, 'q', 'forbiddenCharacters'],
  [{ q: 'a\u202eb' }, 'q', 'forbiddenCharacters'],
  [{ q: ['a', 'b'] }, 'q', 'once'],
  [{ q: { $ne: '' } }, 'q', 'once'],
  [{ status: ['HELD', 'FREE'] }, 'status', 'once'],
  [{ status: 'held' }, 'status', 'status'],
  [{ country: 'Kazakhstan' }, 'country', 'country'],
  [{ charge: 'TREASON' }, 'charge', 'charge'],
  [{ event: '../etc' }, 'event', 'event'],
  [{ event: 'a\0' }, 'event', 'event'],
  [{ held_on: '2011-02-29' }, 'held_on', 'heldOn'],
  [{ held_on: '2011' }, 'held_on', 'heldOn'],
  [{ held_on: ['2011-01-01'] }, 'held_on', 'once'],
  [{ sort: 'random' }, 'sort', 'sort'],
  [{ after: 'nonsense' }, 'after', 'after'],
  [{ after: writeCursor({ ...place, sort: 'latest' }) }, 'after', 'after'],
  [{ 'status[$ne]': 'HELD' }, 'status[$ne]', 'unknown'],
])('refuses %j and names the field', (params, field, message) => {
  expect(readCasesQuery(params)).toEqual({ faults: [{ field, message }] });
});
