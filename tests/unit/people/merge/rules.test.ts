import fc from 'fast-check';
import { mayMergePeople } from '@/lib/people/merge/policy';
import {
  differences,
  mergedValues,
  proposeChoice,
  toColumns,
  toCompared,
  unchosen,
  unpreferred,
  type Compared,
} from '@/lib/people/merge/rules';
import { CHOSEN, type Chosen, type MergePeople } from '@/lib/people/merge/schema';
import type { Role } from '@/lib/platform/session/actor';

const nobody: Compared = {
  ...{ id: 'one', gender: null, roles: [] },
  ...{ organisationId: null, visibility: 'RESTRICTED', minor: false },
  preferred: { en: null, ru: null, kk: null },
};
const made = (more: Partial<Compared>): Compared => ({ ...nobody, ...more });
const choices = (more: Partial<MergePeople> = {}): Pick<MergePeople, Chosen> => ({
  ...{ gender: null, roles: null, organisation: null, visibility: null },
  ...{ nameEn: null, nameRu: null, nameKk: null },
  ...more,
});

const levels = ['PUBLIC', 'PARTNER', 'RESTRICTED', 'SEALED'] as const;
const id = fc.constantFrom(null, 'a', 'b');
const anyone = fc.record({
  id: fc.constantFrom('one', 'other'),
  gender: fc.constantFrom(null, 'FEMALE', 'MALE'),
  roles: fc.subarray(['WRITER', 'LAWYER']),
  organisationId: id,
  visibility: fc.constantFrom(...levels),
  minor: fc.boolean(),
  preferred: fc.record({ en: id, ru: id, kk: id }),
});

test('what is not the same is to be chosen; a name that one side alone has is not', () => {
  const one = made({
    roles: ['LAWYER', 'WRITER'],
    preferred: { en: 'a', ru: 'b', kk: null },
  });
  const other = made({
    gender: 'MALE',
    roles: ['WRITER', 'LAWYER'],
    preferred: { en: 'c', ru: null, kk: 'd' },
  });
  expect(differences(one, other)).toEqual(['gender', 'nameEn']);
  expect(unchosen(one, other, choices({ gender: 'OTHER' }))).toEqual(['nameEn']);
  expect(differences(one, one)).toEqual([]);
});

test.each([
  ['gender', { gender: 'MALE' }, { gender: 'FEMALE' }, 'THIS'],
  ['roles', { roles: ['WRITER'] }, { roles: ['LAWYER'] }, 'BOTH'],
  ['visibility', { visibility: 'PUBLIC' }, { visibility: 'SEALED' }, 'OTHER'],
  ['visibility', { visibility: 'SEALED' }, { visibility: 'PARTNER' }, 'THIS'],
  ['visibility', { visibility: 'RESTRICTED' }, { visibility: 'PARTNER' }, 'THIS'],
  ['organisation', { organisationId: null }, { organisationId: 'x' }, 'OTHER'],
] as const)('proposes for %s of %j and %j: %s', (field, one, other, proposed) => {
  expect(proposeChoice(made(one), made(other), field)).toBe(proposed);
});

test('what is proposed is never more open than either side', () => {
  fc.assert(
    fc.property(anyone, anyone, (one, other) => {
      const input = choices({
        visibility: proposeChoice(one, other, 'visibility') === 'OTHER' ? 'OTHER' : 'THIS',
      });
      const level = levels.indexOf(mergedValues(one, other, input).visibility as (typeof levels)[number]);
      expect(level).toBe(Math.max(levels.indexOf(one.visibility), levels.indexOf(other.visibility)));
    }),
  );
});

test('each value is one of the two sides’, and whoever is a minor stays one', () => {
  const side = fc.constantFrom('THIS' as const, 'OTHER' as const);
  const input = fc.record(Object.fromEntries(CHOSEN.map((field) => [field, side])));
  fc.assert(
    fc.property(anyone, anyone, input, (one, other, chosen) => {
      const values = mergedValues(one, other, choices(chosen));
      for (const field of ['gender', 'organisationId', 'visibility'] as const) {
        expect([one[field], other[field]]).toContain(values[field]);
      }
      expect(values.minor).toBe(one.minor || other.minor);
    }),
  );
});

test('the chosen side’s value stands; both means each role once', () => {
  const one = made({ gender: 'MALE', roles: ['WRITER', 'LAWYER'] });
  const other = made({ gender: 'FEMALE', roles: ['LAWYER', 'HRD'] });
  expect(mergedValues(one, other, choices({ gender: 'OTHER', roles: 'BOTH' }))).toMatchObject({
    gender: 'FEMALE',
    roles: ['WRITER', 'LAWYER', 'HRD'],
  });
  expect(mergedValues(one, other, choices({ roles: 'OTHER' })).roles).toEqual(['LAWYER', 'HRD']);
  expect(mergedValues(one, other, choices()).gender).toBe('MALE');
  // Where nothing differs nothing was chosen: a choice that was sent all the same changes nothing.
  expect(mergedValues(one, made({ gender: 'MALE' }), choices({ gender: 'OTHER' })).gender).toBe('MALE');
});

test('of two preferred names for a language the one that was not chosen gives way', () => {
  const one = made({ preferred: { en: 'a', ru: 'b', kk: null } });
  const other = made({ preferred: { en: 'c', ru: 'd', kk: 'e' } });
  expect(unpreferred(one, other, choices({ nameEn: 'OTHER', nameRu: 'THIS' }))).toEqual(['a', 'd']);
});

test('each column changes by itself', () => {
  expect(toColumns(made({ minor: true }))).toEqual([
    { gender: null },
    { roles: [] },
    { organisation_id: null },
    { visibility: 'RESTRICTED' },
    { minor: true },
  ]);
});

test('a side is read out of its rows', () => {
  const names = [
    { id: 'n1', preferredFor: 'ru' },
    { id: 'n2', preferredFor: null },
  ];
  const row = { ...nobody, names };
  expect(toCompared(row)).toEqual({
    ...nobody,
    preferred: { en: null, ru: 'n1', kk: null },
  });
});

describe('who may merge', () => {
  const actor = (role: Role) => ({ id: 'me', role }) as Parameters<typeof mayMergePeople>[0];
  const file = (assignedTo: string[]) => ({ openedById: 'me', publicationState: 'DRAFT', assignedTo });

  test.each([
    ['editor', [file([]), file(['me'])], true],
    ['editor', [file([]), file(['another'])], false],
    ['editor', [], true],
    ['reviewer', [file(['another'])], true],
    ['contributor', [file(['me'])], false],
    ['admin', [], false],
    ['campaigner', [], false],
  ] as const)('%s of %j: %s', (role, files, may) => {
    expect(mayMergePeople(actor(role), files)).toBe(may);
  });
});

test('names that differ are chosen for each language by itself', () => {
  const named = (en: string | null, ru: string | null, kk: string | null) =>
    made({ preferred: { en, ru, kk } });
  expect(differences(named('a', 'b', 'c'), named('a', 'x', 'c'))).toEqual(['nameRu']);
  expect(differences(named('a', 'b', 'c'), named('a', 'b', 'x'))).toEqual(['nameKk']);
  expect(differences(named(null, null, 'c'), named('a', 'b', null))).toEqual([]);
  expect(unpreferred(named('a', null, 'c'), named('x', 'y', null), choices())).toEqual(['x']);
});

test('an organisation is chosen too, and one that is known before none', () => {
  const [one, other] = [made({ organisationId: 'a' }), made({ organisationId: 'b' })];
  expect(differences(one, other)).toEqual(['organisation']);
  expect(mergedValues(one, other, choices({ organisation: 'OTHER' })).organisationId).toBe('b');
  expect(proposeChoice(made({}), other, 'organisation')).toBe('OTHER');
  expect(proposeChoice(made({}), made({ gender: 'MALE' }), 'gender')).toBe('OTHER');
});

test('of two equally closed sides the one whose file it is goes on', () => {
  expect(proposeChoice(made({ visibility: 'SEALED' }), made({ visibility: 'SEALED' }), 'visibility')).toBe(
    'THIS',
  );
  expect(proposeChoice(made({ visibility: 'PUBLIC' }), made({ visibility: 'PARTNER' }), 'visibility')).toBe(
    'OTHER',
  );
});
