import { toClaimsPage } from '@/lib/claims/file/page/view';
import type { HeldClaim } from '@/lib/claims/file/schema';
import { claimFile, heldClaim } from '@/tests/support/claim-file';

const MANY = 400;
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
/** Every tenth claim tells of deaths, the others of the injured; two documents, one of which repeats the other. */
const claims = Array.from({ length: MANY }, (_one, n): HeldClaim => {
  const predicate = n % 10 === 0 ? 'KILLED' : 'INJURED';
  return heldClaim(id(n), n % 2 === 0 ? 'first' : 'copy', { predicate, value: { eq: 7 } });
});
const file = claimFile(claims, [
  ['first', null],
  ['copy', 'first'],
]);
const words = new Map([['event:event', 'An invented gathering']]);
const draw = (query: { q?: string; after?: string | null }, of = file) =>
  toClaimsPage(of, words, { q: '', after: null, ...query }, 'en');
const linesIn = (page: ReturnType<typeof draw>) => page.facts.flatMap(({ lines }) => lines);

test('of four hundred claims a hundred are drawn, and each of them on some part', () => {
  const seen: string[] = [];
  let page = draw({});
  for (let parts = 1; ; parts += 1) {
    expect(linesIn(page).length).toBeLessThanOrEqual(100);
    expect(page.options.length).toBeLessThanOrEqual(100);
    expect(page.total).toBe(MANY);
    seen.push(...linesIn(page).map((line) => line.id));
    if (page.next === null) break;
    expect(parts).toBeLessThan(5);
    page = draw({ after: new URL(page.next, 'http://desk.example').searchParams.get('after') });
  }
  expect(new Set(seen).size).toBe(MANY);
  expect(page.first).toBe('/desk/cases/file/claims');
});

test('what stands behind a fact is counted over all that is said of it', () => {
  const [, fact] = draw({}).facts;
  expect(fact?.lines).toHaveLength(60);
  expect(fact?.origins.map((one) => one.words)).toEqual([
    '2 documents, one origin: all repeat “Report first”.',
  ]);
});

test('a search narrows by voice, by fact and by document, and is kept in the address', () => {
  expect(draw({ q: `voice ${id(234)}` }).total).toBe(1);
  const copied = draw({ q: 'report COPY' });
  expect(copied.total).toBe(MANY / 2);
  expect(copied.next).toContain('q=report+COPY&after=');
  expect(draw({ q: 'no such words' })).toMatchObject({ total: 0, facts: [], next: null, first: null });
});

test('rivals stand where one of their claims does, whole', () => {
  const set = { about: 'how many', language: 'en', treatment: null, reason: null, status: 'OPEN' };
  const members = [{ claimId: id(10) }, { claimId: id(399) }];
  const withSet = { ...file, sets: [{ ...set, id: 'set', preferredId: null, members }] };
  expect(draw({}, withSet).rivals[0]?.lines).toHaveLength(2);
  expect(draw({ q: `voice ${id(3)}` }, withSet).rivals).toEqual([]);
});
