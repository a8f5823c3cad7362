import { sayStandsNow, toClaimStart } from '@/lib/claims/file/start/view';
import { claimFile, heldClaim } from '@/tests/support/claim-file';

it('begins a form that replaces a claim with the claim as it is', () => {
  const { entries } = toClaimStart(
    claimFile([heldClaim('a', 'first', { value: { min: 3 } })], []),
    { replaces: 'a', from: undefined },
    'en',
  );
  expect(entries).toMatchObject({ subject: 'event:event', supersedesId: 'a', 'figure.min': '3', says: '' });
  expect(toClaimStart(claimFile([], []), { replaces: 'z', from: 'z' }, 'en').entries).toEqual({});
  expect(toClaimStart(null, { replaces: undefined, from: 'a' }, 'en')).toEqual({ events: [], entries: {} });
});

describe('a claim that stands no more', () => {
  const chain = claimFile(
    [
      heldClaim('a', 'first', { value: { eq: 3 }, verification: 'CONFIRMED', supersededBy: { id: 'b' } }),
      heldClaim('b', 'first', { value: { eq: 4 }, supersededBy: { id: 'c' } }),
      heldClaim('c', 'first', { value: { eq: 5 } }),
      heldClaim('d', 'first', { value: { eq: 6 }, verification: 'RETRACTED' }),
      heldClaim('e', 'first', { value: { eq: 7 }, supersededBy: { id: 'd' } }),
    ],
    [['first', null]],
  );
  const begun = (from: string) => toClaimStart(chain, { replaces: undefined, from }, 'en').entries;

  it('is said anew in the place of the one that stands now, and judged anew', () => {
    expect(begun('a')).toMatchObject({
      ...{ 'figure.number': '3', supersedesId: 'c', 'word.verification': 'UNREVIEWED' },
    });
    expect(begun('b')).toMatchObject({ 'figure.number': '4', supersedesId: 'c' });
  });

  it('takes the place of none where the last was taken back', () => {
    expect(begun('d')).toMatchObject({ 'figure.number': '6', supersedesId: '' });
    expect(begun('e')).toMatchObject({ 'figure.number': '7', supersedesId: '' });
  });

  it('is no other than one that stands', () => {
    expect(begun('c')).toEqual({});
    expect(chain.claims.map((one) => sayStandsNow(one, chain, 'en'))).toEqual([
      ...['Voice c: 5', 'Voice c: 5', null, null, null],
    ]);
  });
});
