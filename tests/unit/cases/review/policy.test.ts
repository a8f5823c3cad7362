import { mayTakeBackComment } from '@/lib/cases/comments/policy';
import { maySignConsent } from '@/lib/cases/consent/policy';
import { mayPublishCase } from '@/lib/cases/policy';
import { mayDecideReview } from '@/lib/cases/review/policy';
import { mayRemoveFilter, maySeeFilter } from '@/lib/cases/saved-filters/policy';
import { mayConfirmDestruction } from '@/lib/cases/sealed/destruction/policy';
import { mayBeGivenTask } from '@/lib/cases/tasks/policy';
import { mayPublishEvent } from '@/lib/events/policy';
import { ROLES, type Actor, type Role } from '@/lib/platform/session/actor';

const actor = (role: Role) => ({ id: 'me', name: 'Invented Person', role }) as Actor;

// What needs two people: the roles that may do it after somebody else; after themselves nobody may.
test.each<[string, (who: Actor, first: string) => boolean, Role[]]>([
  ['publishes a case', mayPublishCase, ['reviewer', 'system']],
  ['publishes an event', mayPublishEvent, ['reviewer', 'system']],
  ['answers a request for review', mayDecideReview, ['reviewer']],
  ['signs a consent', maySignConsent, ['editor', 'reviewer']],
  ['confirms that a key is destroyed', mayConfirmDestruction, ['reviewer']],
])('%s: a second person', (_what, may, second) => {
  expect(ROLES.filter((role) => may(actor(role), 'them'))).toEqual(second);
  expect(ROLES.filter((role) => may(actor(role), 'me'))).toEqual([]);
});

test('takes back one’s own comment, and as a reviewer anybody’s', () => {
  expect(ROLES.filter((role) => mayTakeBackComment(actor(role), { writtenById: 'me' }))).toEqual(ROLES);
  expect(ROLES.filter((role) => mayTakeBackComment(actor(role), { writtenById: 'them' }))).toEqual([
    'reviewer',
  ]);
});

test('a filter is its owner’s; a shared one is seen by who works, and removed by administrators', () => {
  const who = (may: typeof maySeeFilter, ownerId: string, shared: boolean) =>
    ROLES.filter((role) => may(actor(role), { ownerId, shared }));
  for (const may of [maySeeFilter, mayRemoveFilter]) {
    expect(who(may, 'me', false)).toEqual(ROLES);
    expect(who(may, 'me', true)).toEqual(ROLES);
    expect(who(may, 'them', false)).toEqual([]);
  }
  expect(who(maySeeFilter, 'them', true)).toEqual(ROLES.filter((role) => role !== 'campaigner'));
  expect(who(mayRemoveFilter, 'them', true)).toEqual(['admin']);
});

test('a task is given to somebody for whom the file is there', () => {
  const given = (openedById: string, publicationState: string, ...assignedTo: string[]) =>
    [...ROLES, 'unknown'].filter((role) =>
      mayBeGivenTask({ id: 'me', role, disabledAt: null }, { openedById, publicationState, assignedTo }),
    );
  expect(given('them', 'DRAFT', 'them')).toEqual(['reviewer']);
  expect(given('them', 'DRAFT')).toEqual(['editor', 'reviewer']);
  expect(given('them', 'PUBLISHED', 'them', 'me')).toEqual(['editor', 'reviewer']);
  expect(given('me', 'DRAFT', 'them')).toEqual(['contributor', 'reviewer']);
  expect(given('me', 'EVIDENCE_OK', 'them')).toEqual(['reviewer']);
  const suspended = { id: 'me', role: 'reviewer', disabledAt: new Date(0) };
  expect(mayBeGivenTask(suspended, { openedById: 'me', publicationState: 'DRAFT', assignedTo: [] })).toBe(
    false,
  );
});
