import { nameSealedInput, sealValueInput } from '@/lib/cases/sealed/schema';
import { findLooseParts } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const SEALED = { caseId: id, kind: 'MEDICAL', text: 'x' };

test.each([
  ['a value', sealValueInput, SEALED],
  ['a value that was sealed without', nameSealedInput, { sealedId: id }],
] as const)('of %s it is said which names stand in it, or that none does', (_name, schema, sent) => {
  const says = (holdsNames: string, names: string | null) =>
    schema
      .safeParse({ ...sent, holdsNames, names })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  expect(says('yes', 'Invented Name')).toBeUndefined();
  expect(says('no', null)).toBeUndefined();
  expect(says('yes', null)).toEqual(['names: input.sealed.namesMissing']);
  expect(says('no', 'Invented Name')).toEqual(['names: input.sealed.namesGiven']);
  expect(says('perhaps', null)).toEqual(['holdsNames: input.sealed.holdsNames']);
  expect(findLooseParts(schema, { ...sent, holdsNames: 'no', names: null })).toEqual([]);
});
