import fc from 'fast-check';
import { mayEvaluate, type GuessCounts, type GuessKind } from '@/lib/staff/sign-in/throttle/rules';

const NONE: GuessCounts = { account: 0, accountAndAddress: 0, address: 0, all: 0, accountLastHour: 0 };

it.each([
  ['three of an account', { account: 3 }],
  ['two of an account from one address', { account: 2, accountAndAddress: 2 }],
  ['ten from one address', { address: 10 }],
  ['sixty in all', { all: 60 }],
])('delays a stranger after %s', (_name, counts) => {
  expect(mayEvaluate('password', false, NONE)).toBe(true);
  expect(mayEvaluate('password', false, { ...NONE, ...counts })).toBe(false);
});

it('counts for a known browser only what known browsers guessed of this account', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (address, all, accountLastHour) => {
      const counts = { ...NONE, address, all, accountLastHour };
      return mayEvaluate('code', true, counts) && !mayEvaluate('code', true, { ...counts, account: 2 });
    }),
  );
});

it('allows five a minute to an account at the most, whatever is tried', () => {
  const most = (known: boolean) =>
    [0, 1, 2, 3, 4, 5].filter((account) => mayEvaluate('password', known, { ...NONE, account })).length;
  expect(most(true) + most(false)).toBe(5);
});

it('delays the twenty-first code in an hour from browsers that nobody knows, but no password', () => {
  const after = (accountLastHour: number, kind: GuessKind, known = false) =>
    mayEvaluate(kind, known, { ...NONE, accountLastHour });
  expect([after(19, 'code'), after(20, 'code')]).toEqual([true, false]);
  expect([after(20, 'password'), after(20, 'code', true)]).toEqual([true, true]);
});
