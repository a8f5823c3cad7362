import { mayAssignCase, mayBeAssigned, mayGiveUpCase, mayTakeCase } from '@/lib/cases/assignment/policy';
import { mayEditCase, mayReadCase, reachesCase } from '@/lib/cases/policy';
import { reachOf } from '@/lib/cases/reach/rules';
import { maySeeHistory, maySeeReview } from '@/lib/cases/review/policy';
import { ROLES, type Actor, type Role } from '@/lib/platform/session/actor';

const actor = (role: Role) => ({ id: 'me', name: 'Invented Person', role }) as Actor;
const file = (openedById: string, publicationState: string, ...assignedTo: string[]) => ({
  openedById,
  publicationState,
  assignedTo,
});
const FILES = {
  own: file('me', 'DRAFT', 'me'),
  ownSent: file('me', 'PROTECTION_OK', 'me'),
  ownOfOthers: file('me', 'DRAFT', 'them'),
  assigned: file('them', 'DRAFT', 'them', 'me'),
  pool: file('them', 'PUBLISHED'),
  others: file('them', 'PUBLISHED', 'them'),
};
const NAMES = Object.keys(FILES) as (keyof typeof FILES)[];
const allowed = (role: Role, may: (who: Actor, of: (typeof FILES)['own']) => boolean) =>
  NAMES.filter((name) => may(actor(role), FILES[name]));

it.each<[Role, (keyof typeof FILES)[], (keyof typeof FILES)[]]>([
  ['contributor', ['own', 'ownSent', 'ownOfOthers'], ['own', 'ownOfOthers']],
  ['campaigner', [], []],
  ['editor', ['own', 'ownSent', 'assigned', 'pool'], ['own', 'ownSent', 'assigned', 'pool']],
  ['reviewer', NAMES, NAMES],
  ['admin', [], []],
  ['system', NAMES, NAMES],
])('%s', (role, reached, edited) => {
  expect(allowed(role, reachesCase)).toEqual(reached);
  expect(allowed(role, mayEditCase)).toEqual(edited);
  expect(allowed(role, mayReadCase)).toEqual(edited);
  expect(allowed(role, maySeeReview)).toEqual(role === 'system' ? [] : reached);
  expect(allowed(role, maySeeHistory)).toEqual(role === 'admin' ? NAMES : role === 'system' ? [] : reached);
});

it('an editor takes what is nobody’s; who has a file gives it up; reviewers assign', () => {
  for (const role of ROLES) {
    expect(allowed(role, mayTakeCase)).toEqual(role === 'editor' ? ['pool'] : []);
    expect(mayAssignCase(actor(role))).toBe(role === 'reviewer');
  }
  expect(allowed('editor', mayGiveUpCase)).toEqual(['own', 'ownSent', 'assigned']);
  expect(allowed('contributor', mayGiveUpCase)).toEqual(['own', 'ownSent']);
  expect(allowed('reviewer', mayGiveUpCase)).toEqual([]);
});

it('is assigned to editors who are there, and to the contributor whose draft it is', () => {
  const staff = (role: Role, id = 'me', disabledAt: Date | null = null) =>
    mayBeAssigned({ id, role, disabledAt }, FILES.own);
  expect(ROLES.filter((role) => staff(role, 'them'))).toEqual(['editor']);
  expect(ROLES.filter((role) => staff(role))).toEqual(['contributor', 'editor']);
  expect(staff('editor', 'me', new Date(0))).toBe(false);
  // A list of those who are there says nothing of when they went.
  expect(mayBeAssigned({ id: 'me', role: 'editor' }, FILES.own)).toBe(true);
});

it('the filter of the database reaches what the policy reaches', () => {
  type Filter = ReturnType<typeof reachOf>;
  const matches = (filter: Filter, one: (typeof FILES)['own']) =>
    (filter.openedById === undefined || filter.openedById === one.openedById) &&
    filter.id === undefined &&
    (filter.OR === undefined ||
      filter.OR.some(({ assignedTo }) =>
        'has' in assignedTo ? one.assignedTo.includes(assignedTo.has) : one.assignedTo.length === 0,
      ));
  for (const role of ROLES) {
    expect(NAMES.filter((name) => matches(reachOf(actor(role)), FILES[name]))).toEqual(
      allowed(role, reachesCase),
    );
  }
});
