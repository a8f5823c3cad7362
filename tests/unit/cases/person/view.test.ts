import { toPersonView, type NameRow } from '@/lib/cases/person/view';

const name = (id: string, by: string | null, withdrawnAt: Date | null = null): NameRow => ({
  ...{ id, text: `Invented ${id}`, kind: 'LEGAL', script: 'Latn', language: 'en', preferredFor: null },
  ...{ visibility: 'PUBLIC', withdrawnAt, claim: null, forms: [] },
  supersededBy: by === null ? null : { id: by, text: `Invented ${by}`, language: 'en' },
});
const standsNow = (names: NameRow[]) =>
  Object.fromEntries(
    toPersonView(
      {
        head: { id: 'f', code: 'KZ-2026-001', revision: 1, personId: 'p' },
        person: {
          gender: null,
          roles: [],
          organisationId: null,
          ...{ birthEdtf: null, birthEarliest: null, birthLatest: null },
          cases: [],
          names,
        },
        organisations: [],
      },
      'en',
    ).names.map((one) => [one.id, one.standsNow?.text ?? null]),
  );

test('an earlier spelling knows the one that stands in its place', () => {
  const names = [name('a', 'b'), name('b', 'c'), name('c', null), name('d', null)];
  expect(standsNow(names)).toEqual({ a: 'Invented c', b: 'Invented c', c: null, d: null });
});

test('there is nothing to replace where the last was withdrawn or is not there', () => {
  expect(standsNow([name('a', 'b'), name('b', null, new Date('2026-01-20')), name('c', 'x')])).toEqual({
    ...{ a: null, b: null, c: null },
  });
});
