import { sayClaim, sayOrigins, toDocuments, toFacts, toLine, toRivals } from '@/lib/claims/file/view';
import { claimFile, heldClaim } from '@/tests/support/claim-file';

const reposted = claimFile(
  [heldClaim('a', 'first', { value: { eq: 7 } }), heldClaim('b', 'copy', { value: { eq: 7 } })],
  [
    ['first', null],
    ['copy', 'first'],
  ],
);
const [claim = heldClaim('a', 'first')] = reposted.claims;

describe('what stands behind a claim', () => {
  it.each([
    ['en', '2 documents, one origin: all repeat “Report first”.'],
    ['ru', '2 документа, один первоисточник: все повторяют «Report first».'],
    ['kk', '2 құжат, бір түпдерек: бәрі «Report first» мәтінін қайталайды.'],
  ] as const)('is said in words: two addresses, one origin (%s)', (locale, words) => {
    expect(sayOrigins(claim, reposted, locale)).toBe(words);
  });

  it('is two origins where neither repeats the other', () => {
    const two = claimFile(reposted.claims, [
      ['first', null],
      ['copy', null],
    ]);
    expect(sayOrigins(claim, two, 'en')).toBe('2 documents, 2 independent origins.');
  });

  it('is nothing where no document is', () => {
    const alone = heldClaim('a', null);
    expect(sayOrigins(alone, claimFile([alone], []), 'en')).toBe('No document stands behind this yet.');
  });
});

describe('rivals of one fact', () => {
  const file = claimFile(
    [
      heldClaim('a', 'first', { value: { eq: 7 } }),
      heldClaim('b', 'other', { value: { min: 9, max: 12 } }),
      heldClaim('c', 'first', { value: { eq: 8 }, verification: 'RETRACTED' }),
      heldClaim('d', 'first', { predicate: 'KILLED' }),
    ],
    [
      ['first', null],
      ['other', null],
    ],
  );

  it('stand in one view in the order in which they were said, none averaged', () => {
    const [injured, killed] = toFacts(file, new Map([['event:event', 'A gathering']]), 'en');
    expect(injured?.title).toBe('A gathering');
    expect(injured?.lines.map(({ value }) => value?.text)).toEqual(['7', '9–12', '8']);
    expect(injured?.lines.map(({ stands }) => stands)).toEqual([true, true, false]);
    expect(injured?.origins.map(({ value }) => value)).toEqual(['7', '9–12']);
    expect(killed?.lines).toHaveLength(1);
  });

  it('keep what was decided of them', () => {
    const set = { about: 'how many', language: 'en', treatment: null, reason: 'Who was there.' };
    const members = [{ claimId: 'a' }, { claimId: 'b' }];
    const decided = { ...file, sets: [{ id: 's', ...set, status: 'PREFERRED', preferredId: 'a', members }] };
    const [rivals] = toRivals(decided, 'en');
    expect(rivals).toMatchObject({ preferredId: 'a', ground: 'Who was there.' });
    expect(rivals?.lines).toHaveLength(2);
  });
});

it('never names a protected source', () => {
  const held = heldClaim('a', 'first');
  const document = held.document && { ...held.document, source: { label: 'Nobody', protected: true } };
  expect(toLine({ ...held, document }, reposted, 'en').document?.publisher).toBeNull();
  expect(toLine(held, reposted, 'en').document?.publisher).toBe('The Example Gazette');
});

it('lists each document once with what it repeats', () => {
  const copied = {
    ...claim,
    document: claim.document && { ...claim.document, derivedFromId: 'first', id: 'copy' },
  };
  expect(toDocuments({ ...reposted, claims: [claim, copied, copied] })).toEqual([
    { id: 'first', title: 'Report first', repeats: null },
    { id: 'copy', title: 'Report first', repeats: 'Report first' },
  ]);
});

it('is told of in one line', () => {
  expect(sayClaim(toLine(heldClaim('a', null, { value: { eq: 3 } }), reposted, 'en'))).toBe('Voice a: 3');
  const noted = heldClaim('n', null, { note: 'An invented remark' });
  expect(sayClaim(toLine(noted, reposted, 'en'))).toBe('Voice n: An invented remark');
});
