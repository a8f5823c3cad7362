import fc from 'fast-check';
import { decideFiguresInput } from '@/lib/events/figures/rivals/schema';

const id = '11111111-1111-4111-8111-111111111111';
const base = {
  once: id,
  reason: 'Invented reason',
  eventId: id,
  revision: 1,
  measure: 'KILLED',
  about: 'The dead',
};
const faultsOf = (input: object) =>
  decideFiguresInput
    .safeParse({ ...base, status: 'OPEN', ...input })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

it.each([
  [{}, []],
  [{ status: 'PREFERRED', preferredId: id, ground: 'It names each of them.' }, []],
  [{ status: 'PREFERRED', preferredId: id }, [['ground', 'input.rivals.ground']]],
  [{ status: 'PREFERRED', ground: 'Why' }, [['preferredId', 'input.rivals.which']]],
  [{ preferredId: id }, [['preferredId', 'input.rivals.none']]],
  [{ about: null }, [['about', 'input.figures.about']]],
  [{ about: null, claimSetId: id }, []],
  [{ measure: 'killed; --' }, [['measure', 'input.choice']]],
])('reads %j with these faults: %j', (input, faults) => {
  expect(faultsOf(input)).toEqual(faults);
});

it('throws at nothing', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(base), 'status', 'ground'), fc.anything()),
      (sent) => {
        expect(() => decideFiguresInput.safeParse({ ...base, ...sent })).not.toThrow();
      },
    ),
  );
});
