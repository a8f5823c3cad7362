import type { CaseStanding } from '@/lib/cases/policy';
import { mayAssertClaim, maySetSideBySide } from '@/lib/claims/policy';
import { verification, type Verification } from '@/lib/claims/schema';
import { mayJudgeClaim } from '@/lib/claims/standing/policy';
import { mayAddSource } from '@/lib/evidence/policy';
import { mayMergePeople } from '@/lib/people/merge/policy';
import { ROLES, type Actor, type Role } from '@/lib/platform/session/actor';

const actor = (role: Role) => ({ id: 'me', name: 'Invented Person', role }) as Actor;
const who = (may: (one: Actor) => boolean) => ROLES.filter((role) => may(actor(role)));

const mine: CaseStanding = { openedById: 'me', publicationState: 'DRAFT', assignedTo: ['me'] };
const theirs: CaseStanding = { openedById: 'them', publicationState: 'DRAFT', assignedTo: ['them'] };

test('asserts a claim in a file that one may edit, or, where there is no file, by keeping files', () => {
  const of = (files: CaseStanding[], grade: Verification = 'UNREVIEWED') =>
    who((one) => mayAssertClaim(one, files, grade));
  expect(of([])).toEqual(['editor', 'reviewer', 'system']);
  expect(of([mine])).toEqual(['contributor', 'editor', 'reviewer', 'system']);
  expect(of([theirs])).toEqual(['reviewer', 'system']);
  // One of several is enough: the claim belongs to each of them.
  expect(of([theirs, mine])).toEqual(of([mine]));
});

test('a contributor leaves the verification to an editor', () => {
  for (const grade of verification.options) {
    const may = who((one) => mayAssertClaim(one, [mine], grade));
    expect(may.includes('contributor')).toBe(grade === 'UNREVIEWED');
    expect(may.filter((role) => role !== 'contributor')).toEqual(['editor', 'reviewer', 'system']);
  }
});

test('rivals are set side by side by who keeps files and may edit this one', () => {
  expect(who((one) => maySetSideBySide(one, null))).toEqual(['editor', 'reviewer', 'system']);
  expect(who((one) => maySetSideBySide(one, mine))).toEqual(['editor', 'reviewer', 'system']);
  expect(who((one) => maySetSideBySide(one, theirs))).toEqual(['reviewer', 'system']);
});

test('a claim is judged in one of its files, people are merged in all of theirs', () => {
  const judging = (...files: CaseStanding[]) => who((one) => mayJudgeClaim(one, files));
  const merging = (...files: CaseStanding[]) => who((one) => mayMergePeople(one, files));
  for (const may of [judging, merging]) {
    expect(may()).toEqual(['editor', 'reviewer', 'system']);
    expect(may(mine)).toEqual(['editor', 'reviewer', 'system']);
    expect(may(theirs)).toEqual(['reviewer', 'system']);
  }
  expect(judging(theirs, mine)).toEqual(['editor', 'reviewer', 'system']);
  expect(merging(theirs, mine)).toEqual(['reviewer', 'system']);
});

test('a source that is kept secret is brought by who keeps the files', () => {
  expect(who((one) => mayAddSource(one, { protected: true }))).toEqual(['editor', 'reviewer', 'system']);
  expect(who((one) => mayAddSource(one, { protected: false }))).toEqual([
    'contributor',
    'editor',
    'reviewer',
    'system',
  ]);
});
