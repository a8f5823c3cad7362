import fc from 'fast-check';
import { compareLikeness, listLikely, orderPair, type Signals } from '@/lib/people/duplicates/rules';
import { date } from '@/tests/support/case-facts';

const person = (names: string | readonly string[], rest: Partial<Signals> = {}): Signals => ({
  id: null,
  names: typeof names === 'string' ? [names] : names,
  ...{ birth: null, arrests: [], places: [], charges: [] },
  ...rest,
});

const word = fc.constantFrom(
  ...[
    'Inventa',
    'Primerova',
    'Primerov',
    'Инвента',
    'Примерова',
    'Kenzhebaeva',
    'Kenzhebayev',
    'Obrazets',
    'Obrazetz',
    'A.',
  ],
);
const anyDate = fc
  .constantFrom('1979', '1979-03', '1980~', '199X', '2011-12-16', '2011-12', '../2011')
  .map(date);
const anyPerson = fc.record({
  id: fc.uuid(),
  names: fc.array(
    fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  birth: fc.option(anyDate),
  arrests: fc.array(anyDate, { maxLength: 2 }),
  places: fc.array(fc.constantFrom('aktau', 'almaty'), { maxLength: 2 }),
  charges: fc.array(fc.constantFrom('174', '272'), { maxLength: 2 }),
});

test('likeness is the same both ways', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (one, other) => {
      const [there, back] = [compareLikeness(one, other), compareLikeness(other, one)];
      expect(there === null).toBe(back === null);
      expect(Math.abs((there?.score ?? 0) - (back?.score ?? 0))).toBeLessThan(1e-9);
      expect(there?.reasons.map(({ kind }) => kind)).toEqual(back?.reasons.map(({ kind }) => kind));
    }),
  );
});

test('a pair that was remembered as different is never proposed; without that memory it is', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (one, other) => {
      fc.pre(one.id !== other.id);
      expect(listLikely(one, [other], [orderPair(other.id, one.id)])).toEqual([]);
      expect(listLikely(one, [other], []).length).toBe(compareLikeness(one, other) === null ? 0 : 1);
    }),
  );
});

test('a person is never proposed as their own double', () => {
  fc.assert(fc.property(anyPerson, (one) => expect(listLikely(one, [one], [])).toEqual([])));
});

test.each([
  ['Elshibayev Inventa', 'Инвента Ельшибаев', 'SAME'],
  ['Inventa Tokaev', 'Inventa Tokayev', 'SAME'],
  ['Inventa Primerova', 'Примерова Инвента Образцовна', 'PART'],
  ['Inventa Primerova', 'Inventa Primorova', 'NEAR'],
] as const)('%s and %s may be one: %s', (one, other, how) => {
  expect(compareLikeness(person(one), person(other))?.reasons[0]).toMatchObject({ kind: 'NAME', how });
});

test.each([
  ['Kenzhebaeva', 'Kenzhebayev'],
  ['Inventa Kenzhebaeva', 'Inventa Kenzhebayev'],
  ['Кенжебаева', 'Кенжебаев'],
  ['Inventa Primerova', 'Marina Obrazets'],
  ['Inventa', 'Inventa Primerova Obraztsovna'],
])('%s and %s stay two', (one, other) => {
  expect(compareLikeness(person(one), person(other))).toBeNull();
});

test('Kashakbayev and Kushakbayev are one spelling only by an alias', () => {
  const kashakbayev = person('Inventa Kashakbayev');
  expect(compareLikeness(kashakbayev, person('Inventa Kushakbayev'))?.reasons[0]).not.toMatchObject({
    how: 'SAME',
  });
  const withAlias = person(['Inventa Kushakbayev', 'Inventa Kashakbayev']);
  expect(compareLikeness(kashakbayev, withAlias)?.reasons[0]).toMatchObject({ how: 'SAME' });
});

test('each signal says itself; births that cannot be one day speak against', () => {
  const one = person('Inventa Primerova', {
    birth: date('1979'),
    arrests: [date('2011-12')],
    places: ['aktau'],
    charges: ['174'],
  });
  const other = person('Инвента Примерова', {
    birth: date('1979-03-12'),
    arrests: [date('2011-12-16')],
    places: ['almaty', 'aktau'],
    charges: ['174'],
  });
  const likeness = compareLikeness(one, other);
  expect(likeness?.reasons.map(({ kind }) => kind)).toEqual(['NAME', 'BIRTH', 'ARREST', 'PLACE', 'CHARGE']);
  const younger = compareLikeness(one, { ...other, birth: date('1991') });
  expect(younger?.reasons.map(({ kind }) => kind)).toContain('BIRTH_DIFFERS');
  expect(younger?.score).toBeLessThan(likeness?.score ?? 0);
  // One word of two, and nothing else, is no likeness.
  const near = person('Inventa Obrazets', { birth: date('1991') });
  expect(compareLikeness(one, near)).toBeNull();
});

test('a birth that is not exact never speaks against, an open arrest never for', () => {
  const one = person('Inventa Primerova', { birth: date('1979~'), arrests: [date('../2011')] });
  const other = person('Inventa Primerova', { birth: date('1981'), arrests: [date('2011-02')] });
  expect(compareLikeness(one, other)?.reasons).toHaveLength(1);
});
