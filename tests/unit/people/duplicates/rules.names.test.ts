import { compareLikeness, listLikely, orderPair, type Signals } from '@/lib/people/duplicates/rules';
import { date } from '@/tests/support/case-facts';

const person = (names: string | readonly string[], rest: Partial<Signals> = {}): Signals => ({
  id: null,
  names: typeof names === 'string' ? [names] : names,
  ...{ birth: null, arrests: [], places: [], charges: [] },
  ...rest,
});
const born = { birth: date('1979-03-12') };
const likeness = (one: string | readonly string[], other: string | readonly string[], rest = {}) =>
  compareLikeness(person(one, rest), person(other, rest));
const how = (...given: Parameters<typeof likeness>) => {
  const [first] = likeness(...given)?.reasons ?? [];
  return first?.kind === 'NAME' ? first.how : null;
};

test('words of a name are paired with their likest, wherever they stand', () => {
  expect(how('Inventa Inventova', 'Inventova Inventa')).toBe('SAME');
  expect(likeness('Inventa Inventova', 'Inventova Inventa')?.score).toBeCloseTo(1);
});

test('one word is paired once: of a name of two, one that is shared says too little', () => {
  expect(likeness('Inventa', 'Inventa Inventova')).toBeNull();
  expect(likeness('Inventa', 'Inventa Inventova', born)?.score).toBeCloseTo(0.7);
  expect(how('Inventa', 'Inventa Inventova', born)).toBe('PART');
});

test('a name held whole in a longer one is nearly that name', () => {
  expect(likeness('Inventa Primerova', 'Inventa Primerova Obrazets')?.score).toBeCloseTo(0.85);
  expect(likeness('Inventa Primerova', 'Inventa Primerova')?.score).toBeCloseTo(1);
});

test('words that are not near count nothing, and one word of four is none', () => {
  expect(likeness('Inventa Primerova', 'Inventa Primakova', born)?.score).toBeGreaterThan(0.7);
  expect(likeness('Inventa Tokaev', 'Inventa Obrazets', born)?.score).toBeCloseTo(0.7);
  const all = { ...born, arrests: [date('2011-12-16')], places: ['aktau'], charges: ['174'] };
  expect(likeness('Inventa', 'Inventa Tokaev Obrazets Shetpe', all)).toBeNull();
  expect(likeness('Inventa', 'Inventa Tokaev Obrazets', all)?.score).toBeCloseTo(1 / 3 + 0.4);
});

test('a name that says one word twice is itself', () => {
  expect(how('Inventa Inventa', 'Инвента Инвента', born)).toBe('SAME');
});

test('a name without a letter is nobody’s', () => {
  expect(likeness('…', 'Inventa Primerova', born)).toBeNull();
  expect(likeness('Inventa Primerova', '…', born)).toBeNull();
  expect(likeness('…', '…', born)).toBeNull();
});

test('of all names the two likest are told', () => {
  const reason = { kind: 'NAME', how: 'SAME', names: ['Inventa Primerova', 'Инвента Примерова'] };
  const near = 'Inventa Primorova';
  for (const names of [
    [near, 'Инвента Примерова'],
    ['Инвента Примерова', near],
  ]) {
    expect(likeness('Inventa Primerova', names)?.reasons[0]).toEqual(reason);
  }
});

test('a woman’s and a man’s form part two people only where they are of one family', () => {
  expect(how('Inventa Primerova', 'Inventa Tokaev Primerova')).toBe('PART');
  expect(how('Inventa Primerova', 'Inventa Primerov')).toBeNull();
  expect(how('Invent Primerov', 'Invent Primerova')).toBeNull();
  // A man's name may hold the letters of a woman's ending.
  expect(how('Invent Kovalev', 'Invent Kovalev')).toBe('SAME');
});

test('births speak where both are known to one year', () => {
  const kinds = (one: string, other: string) =>
    compareLikeness(
      person('Inventa Primerova', { birth: date(one) }),
      person('Inventa Primerova', { birth: date(other) }),
    )?.reasons.map(({ kind }) => kind);
  expect(kinds('1979', '1979-05')).toEqual(['NAME', 'BIRTH']);
  for (const wide of ['1978/1980', '1979/..', '../1979']) {
    expect(kinds('1979', wide)).toEqual(['NAME']);
    expect(kinds(wide, '1979')).toEqual(['NAME']);
  }
  expect(kinds('1979', '1981')).toEqual(['NAME', 'BIRTH_DIFFERS']);
  expect(kinds('1979?', '1981')).toEqual(['NAME']);
  expect(kinds('1979', '1981~')).toEqual(['NAME']);
});

describe('the list', () => {
  const others = [
    person('Inventa Primorova', { id: 'near' }),
    person('Inventa Primerova', { id: 'same' }),
    person('Obrazets Tokaev', { id: 'nobody' }),
    person('Inventa Primerova Obrazets', { id: 'part' }),
  ];
  const ids = (subject: Signals, distinct: Parameters<typeof listLikely>[2] = []) =>
    listLikely(subject, others, distinct).map(({ other }) => other.id);

  test('has the likeliest first, each with why', () => {
    const typed = person('Inventa Primerova');
    expect(ids(typed)).toEqual(['same', 'part', 'near']);
    expect(listLikely(typed, others, [])[0]?.likeness.reasons).toHaveLength(1);
    expect(ids(person('Inventa Primerova', { id: 'part' }))).toEqual(['same', 'near']);
  });

  test('leaves out exactly the pairs that were told apart', () => {
    const known = person('Inventa Primerova', { id: 'me' });
    expect(ids(known, [orderPair('me', 'same')])).toEqual(['part', 'near']);
    expect(ids(known, [orderPair('same', 'part'), orderPair('me', 'nobody')])).toEqual([
      'same',
      'part',
      'near',
    ]);
    // Nothing was ever said of somebody who is only being typed.
    expect(ids(person('Inventa Primerova'), [orderPair('me', 'same')])).toEqual(['same', 'part', 'near']);
  });

  test('remembers a pair in one order', () => {
    expect(orderPair('a', 'b')).toEqual(['a', 'b']);
    expect(orderPair('b', 'a')).toEqual(['a', 'b']);
  });
});
