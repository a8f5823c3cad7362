import fc from 'fast-check';
import {
  closedTieFaults,
  organisationNames,
  ownOrganisation,
  publicMemberships,
  toPublicMemberships,
} from '@/lib/cases/publish/memberships/view';
import type { CaseRows, MembershipRow } from '@/lib/cases/publish/schema';
import { visibility } from '@/lib/claims/schema';
import type { ClaimRow } from '@/lib/publications/view';

const names = [
  { text: 'Inventa Unio', language: 'en', preferredFor: 'en' },
  { text: 'Выдуманный союз', language: 'ru', preferredFor: 'ru' },
  { text: 'Inventa U.', language: 'en', preferredFor: null },
];
const claims = [{ id: 'claim-one' }] as unknown as ClaimRow[];

const tie = (change: Partial<MembershipRow> = {}): MembershipRow => ({
  id: 'tie-one',
  kind: 'OFFICER_OF',
  role: 'treasurer',
  language: 'en',
  sinceEdtf: null,
  sinceEarliest: null,
  sinceLatest: null,
  untilEdtf: null,
  untilEarliest: null,
  untilLatest: null,
  visibility: 'PUBLIC',
  claims,
  organisation: { tiesClosed: false, names },
  ...change,
});
const evidence = { cite: (cited: readonly ClaimRow[]) => cited.map(({ id }) => `key of ${id}`) };
const draw = (...memberships: MembershipRow[]) => toPublicMemberships({ memberships }, evidence);

it('shows a public tie with its organisation in each language, its office, its time and its claims', () => {
  const shown = tie({
    sinceEdtf: '2009',
    sinceEarliest: new Date('2009-01-01'),
    sinceLatest: new Date('2009-12-31'),
  });
  expect(draw(shown)).toEqual({
    memberships: [
      {
        key: 'm1',
        claims: ['key of claim-one'],
        kind: 'OFFICER_OF',
        organisation: { en: 'Inventa Unio', ru: 'Выдуманный союз' },
        role: { en: 'treasurer' },
        since: { edtf: '2009', earliest: '2009-01-01', latest: '2009-12-31' },
      },
    ],
  });
});

it('leaves the part out where there is nothing to show, so that earlier versions keep their hash', () => {
  expect(draw()).toEqual({});
  expect(draw(tie({ visibility: 'RESTRICTED' }))).toEqual({});
});

it('names an organisation that has no preferred name by the first it has, in its own language', () => {
  const organisation = { tiesClosed: false, names: [{ text: 'Қоғам', language: 'kk', preferredFor: null }] };
  expect(draw(tie({ organisation }))).toMatchObject({ memberships: [{ organisation: { kk: 'Қоғам' } }] });
});

it('shows a tie only while it is public and ties to its organisation are not closed', () => {
  const level = fc.constantFrom(...visibility.options);
  const rows = fc.array(fc.record({ level, closed: fc.boolean() }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (given) => {
      const memberships = given.map((one, at) =>
        tie({ id: String(at), visibility: one.level, organisation: { tiesClosed: one.closed, names } }),
      );
      const shown = publicMemberships({ memberships }).map(({ id }) => Number(id));
      const faults = closedTieFaults({ memberships }).map(({ fact }) => Number(fact?.id));
      const isPublic = given.flatMap((one, at) => (one.level === 'PUBLIC' ? [at] : []));
      expect(shown).toEqual(isPublic.filter((at) => given[at]?.closed === false));
      expect(faults).toEqual(isPublic.filter((at) => given[at]?.closed === true));
    }),
  );
});

it('keeps the gate of protection shut for a tie that is public against what is said of the organisation', () => {
  const memberships = [tie({ organisation: { tiesClosed: true, names } })];
  expect(closedTieFaults({ memberships })).toEqual([
    {
      gate: 'PROTECTION_OK',
      fault: 'closedTie',
      fact: { id: 'tie-one', list: 'memberships', kind: 'OFFICER_OF' },
    },
  ]);
});

it('finds a file by the names of what may be public, and not by an organisation whose ties are closed', () => {
  const person = (tiesClosed: boolean) =>
    ({
      organisation: { tiesClosed, names: [{ text: 'Own', language: 'en', preferredFor: 'en' }] },
    }) as CaseRows['person'];
  const texts = (rows: Parameters<typeof organisationNames>[0]) =>
    organisationNames(rows).map(({ text }) => text);
  expect(texts({ person: person(false), memberships: [tie()] })).toEqual([
    'Own',
    ...names.map(({ text }) => text),
  ]);
  const closed = tie({ organisation: { tiesClosed: true, names } });
  expect(texts({ person: person(true), memberships: [closed] })).toEqual([]);
  expect(ownOrganisation({ person: { organisation: null } as CaseRows['person'] })).toEqual([]);
});
