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

it('refuses its own places with anything before or behind them', () => {
  const text = writeCursor(place);
  for (const more of ['!', ' ', '=', '\n', '.'])
    expect([readCursor(text + more), readCursor(more + text)]).toEqual([null, null]);
});

describe('a page further on', () => {
  const at = (row: string) => ({ sort: 'name', rank: 0, name: row, slug: row }) as const;
  const reads = (text: string | null) => readCursor(text ?? '');

  it('is the last one where no row is left over, with a way back before its first row', () => {
    const page = cutPage(['c', 'd'], 2, { ...at('b'), back: false }, at);
    expect(page).toMatchObject({ rows: ['c', 'd'], next: null });
    expect(reads(page.previous)).toEqual({ ...at('c'), back: true });
  });

  it('leads on from its last row where one is left over', () => {
    const page = cutPage(['c', 'd', 'e', 'f'], 3, { ...at('b'), back: false }, at);
    expect(page.rows).toEqual(['c', 'd', 'e']);
    expect(reads(page.next)).toEqual({ ...at('e'), back: false });
  });

  it('read backwards, has the rows in their order and leads both ways', () => {
    const page = cutPage(['d', 'c', 'b'], 2, { ...at('e'), back: true }, at);
    expect(page.rows).toEqual(['c', 'd']);
    expect(reads(page.next)).toEqual({ ...at('d'), back: false });
    expect(reads(page.previous)).toEqual({ ...at('c'), back: true });
  });

  it('without a row leads nowhere', () => {
    const none = { rows: [], next: null, previous: null };
    expect(cutPage([], 2, { ...at('b'), back: false }, at)).toEqual(none);
    expect(cutPage([], 2, { ...at('b'), back: true }, at)).toEqual(none);
  });
});
