import fc from 'fast-check';
import type { CaseDocument } from '@/lib/cases/schema';
import { factClaims, rivalSets, usableClaims } from '@/lib/letters/facts/rules';
import type { PublicClaim } from '@/lib/publications/schema';
import { anyFile } from '@/tests/support/letter-arbitrary';
import { claim, fileOf } from '@/tests/support/letter-cases';

const useOf = (rest: Partial<PublicClaim>) =>
  usableClaims(fileOf({ claims: [claim('c1', rest)] }))[0]?.use ?? null;

describe('usableClaims', () => {
  test.each([
    ['CONFIRMED', 2, 'PLAIN'],
    ['CORROBORATED', 2, 'PLAIN'],
    ['CORROBORATED', 1, 'REPORTED'],
    ['SINGLE_ORIGIN', 1, 'REPORTED'],
    ['UNREVIEWED', 1, 'REPORTED'],
    ['IN_REVIEW', 3, null],
    ['DISPUTED', 3, null],
    ['REFUTED', 3, null],
    ['RETRACTED', 3, null],
  ] as const)('%s on %i origins is used as %s', (verification, origins, use) => {
    expect(useOf({ verification, origins })).toBe(use);
  });

  test('an unreviewed claim needs a published document', () => {
    expect(useOf({ verification: 'UNREVIEWED', document: null })).toBeNull();
    expect(useOf({ verification: 'UNREVIEWED', document: 'd9' })).toBeNull();
  });

  test('an opinion is never a fact, an allegation at most reported', () => {
    expect(useOf({ kind: 'OPINION', verification: 'CONFIRMED', origins: 2 })).toBeNull();
    expect(useOf({ kind: 'ALLEGATION', verification: 'CONFIRMED', origins: 2 })).toBe('REPORTED');
  });

  test.each(['HEALTH', 'SEXUAL_VIOLENCE', 'RELATIVE_DETAINED', 'FAMILY_MEMBER_HELD', 'SELF_HARM'])(
    'the closed predicate %s is never used',
    (predicate) => {
      expect(useOf({ predicate, verification: 'CONFIRMED', origins: 2 })).toBeNull();
    },
  );

  const rivals = (second: Partial<PublicClaim>, status: 'OPEN' | 'PREFERRED' = 'OPEN') =>
    fileOf({
      claims: [
        claim('c1', { verification: 'DISPUTED' }),
        claim('c2', { verification: 'DISPUTED', ...second }),
      ],
      contested: [
        {
          about: { en: 'the verdict' },
          treatment: null,
          status,
          preferred: status === 'PREFERRED' ? 'c1' : null,
          reason: status === 'PREFERRED' ? { en: 'a court record' } : null,
          claims: ['c1', 'c2'],
        },
      ],
    });

  test('disputed claims are used together, each with its asserter', () => {
    expect(usableClaims(rivals({})).map(({ use }) => use)).toEqual(['ATTRIBUTED', 'ATTRIBUTED']);
  });

  test.each(['FAMILY', 'WITNESS', 'VICTIM_WITNESS'] as const)(
    'a rival voice of class %s keeps all rivals out',
    (asserterClass) => {
      expect(usableClaims(rivals({ asserterClass }))).toEqual([]);
    },
  );

  test('a rival that cannot be told keeps the other out, a refuted one does not stand against it', () => {
    expect(usableClaims(rivals({ kind: 'OPINION' }))).toEqual([]);
    const one = rivals({ verification: 'REFUTED' });
    const settled = { ...one, claims: one.claims.map((c) => (c.key === 'c1' ? claim('c1') : c)) };
    expect(usableClaims(settled).map(({ claim: c, use }) => [c.key, use])).toEqual([['c1', 'REPORTED']]);
  });

  test('of a settled set only the preferred claim is used', () => {
    const settled = rivals({}, 'PREFERRED');
    const claims = settled.claims.map((c) => ({ ...c, verification: 'SINGLE_ORIGIN' as const }));
    expect(usableClaims({ ...settled, claims }).map(({ claim: c }) => c.key)).toEqual(['c1']);
  });

  test('no file makes a withdrawn, unfinished, closed or opined claim usable', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        for (const { claim: used } of usableClaims(file)) {
          expect(['REFUTED', 'RETRACTED', 'IN_REVIEW']).not.toContain(used.verification);
          expect(used.kind).not.toBe('OPINION');
          expect(['STATUS', 'CHARGED']).toContain(used.predicate);
        }
      }),
    );
  });

  test('rivals are always at least two', () => {
    fc.assert(fc.property(anyFile, (file) => rivalSets(file).every((set) => set.length > 1)));
  });
});

describe('what is out, and what stands beside what', () => {
  const [one, two] = [claim('c1'), claim('c2')];
  const withSet = (
    status: CaseDocument['contested'][number]['status'],
    claims: PublicClaim[],
    rivals = ['c1', 'c2'],
  ) =>
    fileOf({
      claims,
      contested: [
        { about: { en: 'the day' }, treatment: null, status, preferred: null, reason: null, claims: rivals },
      ],
    });
  const uses = (file: CaseDocument) => usableClaims(file).map(({ claim: { key }, use }) => [key, use]);

  test.each(['DISPUTED', 'REFUTED', 'RETRACTED', 'IN_REVIEW'] as const)('%s alone is in no list', (word) => {
    expect(uses(fileOf({ claims: [claim('c1', { verification: word, origins: 3 })] }))).toEqual([]);
  });

  test('the word of one source is reported also where its document is not shown', () => {
    expect(useOf({ verification: 'SINGLE_ORIGIN', document: null })).toBe('REPORTED');
  });

  test('an unreviewed claim needs its own document among those that are shown', () => {
    const [shown] = fileOf().documents;
    if (shown === undefined) throw new Error('The file shows no document.');
    const file = fileOf({
      claims: [claim('c1', { verification: 'UNREVIEWED' })],
      documents: [{ ...shown, key: 'd0' }, shown],
    });
    expect(uses(file)).toEqual([['c1', 'REPORTED']]);
  });

  test('claims of a set in which nothing is open are no rivals', () => {
    for (const status of ['DISJOINT_SCOPE', 'SUPERSEDED', 'PREFERRED'] as const)
      expect(rivalSets(withSet(status, [one, two]))).toEqual([]);
    expect(uses(withSet('DISJOINT_SCOPE', [one, two]))).toEqual([
      ['c1', 'REPORTED'],
      ['c2', 'REPORTED'],
    ]);
  });

  test.each(['REFUTED', 'RETRACTED'] as const)('one that was %s is a rival no more', (verification) => {
    const file = withSet('OPEN', [one, claim('c2', { verification })]);
    expect(rivalSets(file)).toEqual([]);
    expect(uses(file)).toEqual([['c1', 'REPORTED']]);
  });

  test('one that is still in review keeps its rivals out', () => {
    const file = withSet('OPEN', [one, claim('c2', { verification: 'IN_REVIEW' })]);
    expect(uses(file)).toEqual([]);
  });

  test('a fact needs no rival beside it', () => {
    const file = withSet('OPEN', [one, two, claim('c3')]);
    expect(uses(file)).toEqual([
      ['c1', 'ATTRIBUTED'],
      ['c2', 'ATTRIBUTED'],
      ['c3', 'REPORTED'],
    ]);
    expect(factClaims(file).map(({ claim: { key } }) => key)).toEqual(['c3']);
  });
});
