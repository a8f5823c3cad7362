import { writeCursor } from '@/lib/search/paging/rules';
import { matchField, matchHow, readCasesQuery } from '@/lib/search/schema';

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
  [{ q: `${'x'.repeat(101)}\0` }, 'q', 'tooLong'],
  [{ q: 'a\0b' }, 'q', 'forbiddenCharacters'],
  [{ q: 'a\u202eb' }, 'q', 'forbiddenCharacters'],
  [{ q: ['a', 'b'] }, 'q', 'once'],
  [{ q: { $ne: '' } }, 'q', 'once'],
  [{ status: ['HELD', 'FREE'] }, 'status', 'once'],
  [{ status: 'held' }, 'status', 'status'],
  [{ country: 'Kazakhstan' }, 'country', 'country'],
  [{ country: 'KZX' }, 'country', 'country'],
  [{ country: 'XKZ' }, 'country', 'country'],
  [{ charge: 'TREASON' }, 'charge', 'charge'],
  [{ event: '../etc' }, 'event', 'event'],
  [{ event: 'a\0' }, 'event', 'event'],
  [{ held_on: '2011-02-29' }, 'held_on', 'heldOn'],
  [{ held_on: '2011' }, 'held_on', 'heldOn'],
  [{ held_on: ['2011-01-01'] }, 'held_on', 'once'],
  [{ sort: 'random' }, 'sort', 'sort'],
  [{ after: 'nonsense' }, 'after', 'after'],
  [{ after: 'x'.repeat(2001) }, 'after', 'after'],
  [{ after: ['x', 'y'] }, 'after', 'once'],
  [{ after: writeCursor({ ...place, sort: 'latest' }) }, 'after', 'after'],
  [{ 'status[$ne]': 'HELD' }, 'status[$ne]', 'unknown'],
])('refuses %j and names the field', (params, field, message) => {
  expect(readCasesQuery(params)).toEqual({ faults: [{ field, message }] });
});

it('says of a long field that nobody knows no more than its beginning', () => {
  const field = 'x'.repeat(40);
  expect(readCasesQuery({ [`${field}yz`]: '1' })).toEqual({ faults: [{ field, message: 'unknown' }] });
});

it('takes a query and a place of the greatest length', () => {
  const after = { ...place, name: 'Ә'.repeat(500), slug: 'a'.repeat(80) };
  expect(readCasesQuery({ after: writeCursor(after) })).toEqual({ query: { after } });
  const q = 'x'.repeat(100);
  expect(readCasesQuery({ q })).toEqual({ query: { q } });
});

it('knows where a word stood and how it met', () => {
  for (const field of ['NAME', 'PLACE', 'EVENT', 'ORGANISATION'])
    expect(matchField.safeParse(field).success).toBe(true);
  for (const how of ['SAME', 'SPELLING', 'BEGINNING', 'SIMILAR'])
    expect(matchHow.safeParse(how).success).toBe(true);
  expect([matchField, matchHow].map((one) => one.safeParse('OTHER').success)).toEqual([false, false]);
});
