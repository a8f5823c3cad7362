import { mayBeShown, tieOf, toPublicTies } from '@/lib/cases/publish/relations/view';
import type { RelationRow } from '@/lib/cases/publish/schema';
import { RELATION_KINDS } from '@/lib/cases/relations/rules';
import type { ClaimRow } from '@/lib/publications/view';

const OWN = 'own-person';
const claim = {
  visibility: 'PUBLIC',
  asserter: { visibility: 'PUBLIC' },
  supersededBy: null,
  verification: 'SINGLE_ORIGIN',
} as unknown as ClaimRow;

const relation = (change: Partial<RelationRow> = {}): RelationRow => ({
  id: 'relation-one',
  caseId: 'case-one',
  kind: 'CO_DEFENDANT',
  fromPersonId: 'other-person',
  sinceEdtf: null,
  sinceEarliest: null,
  sinceLatest: null,
  untilEdtf: null,
  untilEarliest: null,
  untilLatest: null,
  ownConsent: null,
  visibility: 'PUBLIC',
  claim,
  other: { visibility: 'PUBLIC', cases: [{ publicationState: 'PUBLISHED' }] },
  ...change,
});
const other = (visibility: string, ...states: string[]) => ({
  other: { visibility, cases: states.map((publicationState) => ({ publicationState })) },
});

it('shows a co-defendant whose own file is public', () => {
  expect(mayBeShown(relation())).toBe(true);
});

it.each([
  ['restricted', { visibility: 'RESTRICTED' }],
  ['for partners', { visibility: 'PARTNER' }],
  ['sealed', { visibility: 'SEALED' }],
  ['without a claim', { claim: null }],
  ['on a closed claim', { claim: { ...claim, visibility: 'RESTRICTED' } }],
  ['on a refuted claim', { claim: { ...claim, verification: 'REFUTED' } }],
  ['to somebody without a file', other('PUBLIC')],
  ['to somebody whose file is suspended', other('PUBLIC', 'SUSPENDED')],
  ['to somebody whose file is a draft', other('PUBLIC', 'DRAFT', 'EVIDENCE_OK', 'PROTECTION_OK')],
  ['to somebody who is closed', other('RESTRICTED', 'PUBLISHED')],
])('keeps a relation %s', (_, change) => {
  expect(mayBeShown(relation(change))).toBe(false);
  expect(toPublicTies({ personId: OWN, relations: [relation(change)] })).toEqual({});
});

it.each(RELATION_KINDS)(
  '%s: family and friends by their own consent alone, what was done together without',
  (kind) => {
    const byNature = ['CO_WORKER', 'COLLEAGUE', 'LAWYER_OF', 'CO_DEFENDANT'].includes(kind);
    expect(mayBeShown(relation({ kind }))).toBe(byNature);
    expect(mayBeShown(relation({ kind, ownConsent: 'EXPLICIT_WRITTEN' }))).toBe(true);
  },
);

it('publishes what somebody is and when, under a number, and nothing of who it is', () => {
  const row = relation({
    kind: 'LAWYER_OF',
    fromPersonId: OWN,
    sinceEdtf: '2011',
    sinceEarliest: new Date('2011-01-01'),
    sinceLatest: new Date('2011-12-31'),
  });
  const { ties } = toPublicTies({ personId: OWN, relations: [row] });
  expect(ties).toEqual([
    {
      tie: tieOf('relation-one'),
      side: 'CLIENT_OF',
      since: { edtf: '2011', earliest: '2011-01-01', latest: '2011-12-31' },
    },
  ]);
  expect(JSON.stringify(ties)).not.toMatch(/other-person|relation-one|case-one/);
});

it('gives one relation the same number in both files, and another to each', () => {
  expect(tieOf('relation-one')).toBe(tieOf('relation-one'));
  expect(tieOf('relation-one')).toMatch(/^[0-9a-f]{32}$/);
  expect(tieOf('relation-one')).not.toBe(tieOf('relation-two'));
});
