import fc from 'fast-check';
import { countOrigins, gradesAllowed, originOf, sameValue } from '@/lib/claims/rules';

const chain = new Map<string, string | null>([
  ['report', null],
  ['repost', 'report'],
  ['repost of the repost', 'repost'],
  ['other report', null],
]);

test('the origin of a document is the root of what it was derived from', () => {
  expect(originOf('repost of the repost', chain)).toBe('report');
  expect(originOf('report', chain)).toBe('report');
  expect(originOf('not in the list', chain)).toBe('not in the list');
});

test('three addresses of one text are one origin, another text is a second one', () => {
  expect(countOrigins(['report', 'repost', 'repost of the repost'], chain)).toBe(1);
  expect(countOrigins(['repost', 'other report'], chain)).toBe(2);
  expect(countOrigins([null, 'repost', null], chain)).toBe(1);
  expect(countOrigins([null], chain)).toBe(0);
});

test('documents derived from one another in a circle are one origin', () => {
  const circle = new Map([
    ['b', 'c'],
    ['c', 'a'],
    ['a', 'b'],
    ['on the way', 'c'],
  ]);
  expect(countOrigins(['a', 'b', 'c', 'on the way'], circle)).toBe(1);
});

test.each([
  ['1', 'SINGLE_ORIGIN'],
  ['2', 'CORROBORATED'],
  ['2', 'CONFIRMED'],
] as const)('content %s with verification %s needs two origins', (contentGrade, verification) => {
  expect(gradesAllowed({ contentGrade, verification }, 1)).toBe(false);
  expect(gradesAllowed({ contentGrade, verification }, 2)).toBe(true);
});

test('control: what claims no second origin is allowed with one, and with none', () => {
  expect(gradesAllowed({ contentGrade: '2', verification: 'SINGLE_ORIGIN' }, 1)).toBe(true);
  expect(gradesAllowed({ contentGrade: '6', verification: 'DISPUTED' }, 0)).toBe(true);
});

test('copies never add an origin', () => {
  const ids = fc.integer({ min: 0, max: 8 });
  fc.assert(
    fc.property(fc.array(ids, { minLength: 1 }), fc.array(ids), (parents, cited) => {
      // Each document derives from an earlier one or from none.
      const derived = new Map(parents.map((parent, at) => [`${at}`, parent < at ? `${parent}` : null]));
      const before = countOrigins(cited.map(String), derived);
      const copy = new Map([...derived, ['copy', cited[0] === undefined ? null : String(cited[0])]]);
      const after = countOrigins([...cited.map(String), 'copy'], copy);
      return after === (cited.length === 0 ? 1 : before);
    }),
  );
});

test('the same value is the same whatever order its parts stand in', () => {
  expect(sameValue({ min: 50, max: 70 }, { max: 70, min: 50 })).toBe(true);
  expect(sameValue({ text: { en: 'dozens' } }, { text: { en: 'dozens' } })).toBe(true);
  expect(sameValue({ eq: 16 }, { min: 16 })).toBe(false);
  expect(sameValue(null, { eq: 0 })).toBe(false);
  expect(sameValue(null, undefined)).toBe(true);
});
