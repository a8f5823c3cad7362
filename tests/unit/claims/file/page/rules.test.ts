import fc from 'fast-check';
import { claimsPath, orderByFact, partOf, type Part } from '@/lib/claims/file/page/rules';
import { claimsQuery } from '@/lib/claims/file/page/schema';

const CASE = '00000000-0000-4000-8000-000000000001';
const lists = fc
  .array(fc.constantFrom('arrest', 'verdict', 'release'), { maxLength: 40 })
  .map((facts) => facts.map((fact, at) => ({ id: String(at), fact })));

test('the parts one after another are the list: nothing twice, nothing left out', () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 7 }), (list, size) => {
      const all: typeof list = [];
      let after: string | null = null;
      let parts = 0;
      do {
        const part: Part<(typeof list)[number]> = partOf(list, after, size);
        expect(part.isLater).toBe(after !== null);
        expect(part.shown.length).toBeLessThanOrEqual(size);
        all.push(...part.shown);
        after = part.next;
      } while (after !== null && (parts += 1) < 100);
      expect(all).toEqual(list);
    }),
  );
});

test('what is of one fact stands together, each as it stood, and nothing is lost', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const ordered = orderByFact(list, ({ fact }) => fact);
      expect([...ordered].sort((a, b) => Number(a.id) - Number(b.id))).toEqual(list);
      const changes = ordered.filter(({ fact }, at) => at > 0 && ordered[at - 1]?.fact !== fact).length;
      expect(changes).toBe(Math.max(0, new Set(list.map(({ fact }) => fact)).size - 1));
      for (const fact of ['arrest', 'verdict'])
        expect(ordered.filter((one) => one.fact === fact)).toEqual(list.filter((one) => one.fact === fact));
    }),
  );
});

test('a claim that is not there begins the list anew', () => {
  const list = [{ id: 'a' }, { id: 'b' }];
  expect(partOf(list, 'gone', 1)).toEqual({ shown: [{ id: 'a' }], total: 2, isLater: false, next: 'a' });
  expect(partOf(list, 'b', 1)).toMatchObject({ shown: [], isLater: true, next: null });
});

test('the address keeps what was searched for, and what cannot be read is not there', () => {
  const query = claimsQuery.parse({ q: ' Жанаозен & co ', after: CASE });
  const path = claimsPath(CASE, query);
  expect(claimsQuery.parse(Object.fromEntries(new URL(path, 'http://desk.example').searchParams))).toEqual(
    query,
  );
  expect(claimsQuery.parse({ q: ['a'], after: 'x' })).toEqual({ q: '', after: null });
  expect(claimsPath(CASE, { q: '', after: null })).toBe(`/desk/cases/${CASE}/claims`);
});

test('a part names what the next one begins behind, and the last one nothing', () => {
  const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  expect(partOf(list, null, 2)).toMatchObject({ isLater: false, next: 'b', total: 4 });
  expect(partOf(list, 'a', 2)).toMatchObject({ isLater: true, next: 'c' });
  expect(partOf(list, 'b', 2)).toMatchObject({ isLater: true, next: null });
  expect(partOf(list, 'd', 2)).toMatchObject({ shown: [], isLater: true, next: null });
  expect(partOf([], null, 2)).toEqual({ shown: [], total: 0, isLater: false, next: null });
});
