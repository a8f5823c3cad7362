import fc from 'fast-check';
import { decideRivalsInput, setRivalsInput } from '@/lib/claims/rivals/schema';
import { gradeClaimInput } from '@/lib/claims/standing/schema';
import { markOriginInput } from '@/lib/evidence/derivation/schema';

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`;
const judged = { caseId: id(1), revision: 3, reason: 'An invented reason' };
const faultsOf = (
  schema: typeof decideRivalsInput | typeof setRivalsInput | typeof gradeClaimInput,
  input: unknown,
) => {
  const read = schema.safeParse(input);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('a preference', () => {
  const decided = {
    ...judged,
    claimSetId: id(2),
    status: 'PREFERRED',
    preferredId: id(3),
    ground: 'Who was there.',
  };

  it('names one claim and its reason', () => expect(faultsOf(decideRivalsInput, decided)).toEqual([]));

  it.each([
    ['without a reason', { ground: undefined }, 'ground: input.rivals.ground'],
    ['with a blank reason', { ground: '  ' }, 'ground: input.text.missing'],
    ['of none', { preferredId: undefined }, 'preferredId: input.rivals.which'],
    ['that is not made', { status: 'OPEN' }, 'preferredId: input.rivals.none'],
    ['of another sort', { status: 'AVERAGE' }, 'status: input.choice'],
  ])('%s is refused', (_, more, fault) => {
    expect(faultsOf(decideRivalsInput, { ...decided, ...more })).toContain(fault);
  });
});

describe('rivals', () => {
  const set = { ...judged, about: 'How many' };
  it.each([
    ['two ticks', [id(3), id(4)], []],
    ['ids in one value', [`${id(3)} ${id(4)}`], []],
    ['one', [id(3)], ['claimIds: input.rivals.two']],
    ['one twice', [id(3), id(3)], ['claimIds: input.choice']],
    ['what is no id', ['x', id(3)], ['claimIds.0: input.choice']],
  ])('%s', (_, claimIds, faults) => {
    expect(faultsOf(setRivalsInput, { ...set, claimIds })).toEqual(faults);
  });
});

it('takes nothing back by a grade', () => {
  const grades = {
    ...judged,
    claimId: id(2),
    sourceGrade: 'B',
    contentGrade: '2',
    verification: 'RETRACTED',
  };
  expect(faultsOf(gradeClaimInput, grades)).toEqual(['verification: input.choice']);
});

it('is read or refused, never thrown, whatever comes', () => {
  const schemas = [decideRivalsInput, setRivalsInput, gradeClaimInput, markOriginInput];
  const wild = fc.dictionary(
    fc.constantFrom('caseId', 'revision', 'reason', 'claimIds', 'status', 'ground', 'preferredId', 'shown'),
    fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.object(), fc.constant({ $ne: '' })),
  );
  fc.assert(
    fc.property(wild, (input) => {
      for (const schema of schemas) expect(typeof schema.safeParse(input).success).toBe('boolean');
    }),
  );
});
