import fc from 'fast-check';
import { cutPage, readCursor, writeCursor } from '@/lib/search/paging/rules';

const place = { sort: 'name', back: false, rank: 0, name: 'Ә alpha', slug: 'alpha' } as const;

it('reads its own places and refuses all others', () => {
  expect(readCursor(writeCursor(place))).toEqual(place);
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const value of [
    null,
    1,
    [],
    {},
    { ...place, more: 1 },
    { ...place, rank: '0' },
    { ...place, name: '\0' },
    { ...place, rank: 1e300 },
  ])
    expect(readCursor(forged(value))).toBeNull();
});

it('is null for any other text, and throws for none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(readCursor(text)).toBeNull()));
});

it('offers a next page only where there is one, and a way back only where it came from', () => {
  const at = (row: string) => ({ sort: 'name', rank: 0, name: row, slug: row }) as const;
  expect(cutPage(['a', 'b'], 2, undefined, at)).toEqual({ rows: ['a', 'b'], next: null, previous: null });
  const first = cutPage(['a', 'b', 'c'], 2, undefined, at);
  expect(first).toMatchObject({ rows: ['a', 'b'], previous: null });
  expect(readCursor(first.next ?? '')).toMatchObject({ name: 'b', back: false });
  const back = cutPage(['b', 'a'], 2, { ...at('c'), back: true }, at);
  expect(back).toMatchObject({ rows: ['a', 'b'], previous: null });
  expect(readCursor(back.next ?? '')).toMatchObject({ name: 'b', back: false });
});
