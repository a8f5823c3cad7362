import fc from 'fast-check';
import type { ConsentFact } from '@/lib/cases/consent/rules';
import {
  openingFault,
  opensFurther,
  SOURCE_LEVELS,
  visibilityPath,
  visibilityPathOf,
} from '@/lib/cases/visibility/rules';
import { visibility } from '@/lib/claims/schema';
import { readEdtf } from '@/lib/platform/dates/edtf';

const today = '2026-06-01';
const adult = { minor: false, birth: readEdtf('1980') };
const said = (purpose: ConsentFact['purpose'], basis: ConsentFact['basis']): ConsentFact => ({
  ...{ purpose, basis, givenOn: '2026-05-01' },
  ...{ recordedAt: 1, signed: false },
});
const row = (of: Parameters<typeof openingFault>[0]['of'], kind: string | null = null) => ({ of, kind });

test('of two levels one opens further than the other, and none further than itself', () => {
  const level = fc.constantFrom(...visibility.options);
  fc.assert(
    fc.property(level, level, (one, other) => {
      const ways = [opensFurther(one, other), opensFurther(other, one)].filter(Boolean).length;
      expect(ways).toBe(one === other ? 0 : 1);
    }),
  );
  expect(opensFurther('SEALED', 'PUBLIC')).toBe(true);
  expect(opensFurther('PUBLIC', 'RESTRICTED')).toBe(false);
});

test.each(['person', 'name'] as const)('a %s is not opened of a child, nor after a no', (of) => {
  expect(openingFault(row(of), { age: adult, consents: [] }, today)).toBeNull();
  expect(openingFault(row(of), { age: { minor: true, birth: null }, consents: [] }, today)).toBe(
    'input.visibility.minor',
  );
  for (const purpose of ['PUBLISH_NAME', 'STORE'] as const) {
    const consents = [said(purpose, 'WITHDRAWN')];
    expect(openingFault(row(of), { age: adult, consents }, today)).toBe('input.visibility.consent');
  }
});

test('what tells of health opens by that consent alone; a charge asks for none of it', () => {
  const health = row('occurrence', 'HEALTH');
  expect(openingFault(health, { age: adult, consents: [] }, today)).toBe('input.visibility.health');
  const consents = [said('PUBLISH_HEALTH', 'EXPLICIT_WRITTEN')];
  expect(openingFault(health, { age: adult, consents }, today)).toBeNull();
  expect(openingFault(row('occurrence', 'INTERVIEW'), { age: adult, consents: [] }, today)).toBeNull();
  // What is called so and tells of no health asks for none of it.
  expect(openingFault(row('charge', 'HEALTH'), { age: adult, consents: [] }, today)).toBeNull();
  const child = { age: { minor: true, birth: null }, consents: [said('PUBLISH_NAME', 'REFUSED')] };
  expect(openingFault(row('charge'), child, today)).toBeNull();
});

test('only ids and a kind make an address', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  expect(visibilityPathOf({ caseId: id, of: 'name', rowId: id })).toBe(
    `/desk/cases/${id}/visibility/name/${id}`,
  );
  expect(visibilityPathOf({ caseId: id, of: '../..', rowId: id })).toBeNull();
  expect(visibilityPathOf({ caseId: 'x', of: 'name', rowId: id })).toBeNull();
  expect(visibilityPathOf({})).toBeNull();
  expect(visibilityPathOf({ caseId: [id], of: 'name', rowId: id })).toBeNull();
  expect(visibilityPath(id, 'name', id)).toBe(visibilityPathOf({ caseId: id, of: 'name', rowId: id }));
  for (const wrong of [`${id}/`, `/${id}`])
    expect(visibilityPathOf({ caseId: wrong, of: 'name', rowId: id })).toBeNull();
  for (const kind of ['name/', '/name', '', ['name']])
    expect(visibilityPathOf({ caseId: id, of: kind, rowId: id })).toBeNull();
});

test('a source is named or protected, nothing between', () => {
  expect(SOURCE_LEVELS).toEqual(['PUBLIC', 'SEALED']);
});
