import fc from 'fast-check';
import { addMembershipInput, changeMembershipInput } from '@/lib/cases/memberships/schema';
import { isDangerousTie, tieMayBePublic } from '@/lib/cases/memberships/rules';

const id = '11111111-1111-4111-8111-111111111111';
const base = { caseId: id, revision: 1, organisationId: id, kind: 'MEMBER_OF' };
const faultsOf = (input: object) =>
  addMembershipInput
    .safeParse({ ...base, ...input })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

it('begins closed, in no office, with no time', () => {
  expect(addMembershipInput.parse(base)).toEqual({
    ...base,
    ...{ role: null, language: 'en', since: null, until: null, note: null, visibility: 'RESTRICTED' },
  });
});

it.each([
  [{ kind: 'FRIEND' }, 'kind', 'input.choice'],
  [{ organisationId: 'nobody' }, 'organisationId', 'input.choice'],
  [{ since: '2012', until: '2011' }, 'until', 'input.span.reversed'],
])('refuses %j at its field', (input, field, message) => {
  expect(faultsOf(input)).toEqual([[field, message]]);
});

it('takes an end in the year of the beginning: which came first is not known', () => {
  expect(faultsOf({ since: '2011-12', until: '2011' })).toEqual([]);
});

it('throws at nothing, whatever is sent', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(base), 'role', 'since', 'until'), fc.anything()),
      (sent) => {
        expect(() => addMembershipInput.safeParse({ ...base, ...sent })).not.toThrow();
        expect(() => changeMembershipInput.safeParse(sent)).not.toThrow();
      },
    ),
  );
});

it('lets nobody be shown in an organisation whose ties are closed', () => {
  const open = { visibility: 'PUBLIC', organisation: { tiesClosed: false } };
  const closed = { visibility: 'PUBLIC', organisation: { tiesClosed: true } };
  expect([tieMayBePublic(open), isDangerousTie(open)]).toEqual([true, false]);
  expect([tieMayBePublic(closed), isDangerousTie(closed)]).toEqual([false, true]);
});

it('shows no tie that is not marked public, however open those to its organisation are', () => {
  for (const visibility of ['PARTNER', 'RESTRICTED', 'SEALED'])
    for (const tiesClosed of [false, true]) {
      const row = { visibility, organisation: { tiesClosed } };
      expect([tieMayBePublic(row), isDangerousTie(row)]).toEqual([false, false]);
    }
});
