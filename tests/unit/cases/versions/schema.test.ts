import fc from 'fast-check';
import { readVersionPair } from '@/lib/cases/versions/schema';

it.each([
  [{}, [3, 2, 1], { from: 2, to: 3 }],
  [{}, [5, 1], { from: 1, to: 5 }],
  [{}, [1], { from: 1, to: 1 }],
  [{ from: '1' }, [3, 2, 1], { from: 1, to: 3 }],
  [{ to: '2' }, [3, 2, 1], { from: 1, to: 2 }],
  [{ from: '3', to: '1' }, [3, 2, 1], { from: 3, to: 1 }],
  [{ from: '10', to: '12' }, [12, 10], { from: 10, to: 12 }],
])('%j of the versions %j is %j', (params, standing, pair) => {
  expect(readVersionPair(params, standing)).toEqual(pair);
});

it.each([
  [{ from: '4' }],
  [{ to: '0' }],
  [{ from: '01' }],
  [{ from: ['1', '2'] }],
  [{ from: '1e0' }],
  [{ from: '1', other: 'x' }],
])('there are no such versions: %j', (params) => {
  expect(readVersionPair(params, [3, 2, 1])).toBeNull();
});

it('gives two versions that stand or none, whatever is asked', () => {
  expect(readVersionPair({}, [])).toBeNull();
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('from', 'to', 'x'), fc.anything()), (params) => {
      const pair = readVersionPair(params, [7, 4]);
      return pair === null || ([7, 4].includes(pair.from) && [7, 4].includes(pair.to));
    }),
  );
});
