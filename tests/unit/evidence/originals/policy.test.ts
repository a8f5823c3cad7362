import { mayBringIn, mayDecideIntake, mayReadOriginals } from '@/lib/evidence/originals/policy';
import { ROLES, type Actor, type Role } from '@/lib/platform/session/actor';

const me = (role: Role): Actor => ({ id: 'me', name: 'Invented Person', role }) as Actor;
const rolesWho = (may: (actor: Actor) => boolean): Role[] => ROLES.filter((role) => may(me(role)));

test('who brings in, who reads, who decides on what others brought in', () => {
  expect(rolesWho(mayBringIn)).toEqual(['contributor', 'editor', 'reviewer', 'system']);
  expect(rolesWho(mayReadOriginals)).toEqual(['editor', 'reviewer']);
  expect(rolesWho((actor) => mayDecideIntake(actor, 'somebody else', false))).toEqual(['editor', 'reviewer']);
});

test('on their own nobody decides, but a reviewer who is alone', () => {
  expect(rolesWho((actor) => mayDecideIntake(actor, 'me', false))).toEqual([]);
  expect(rolesWho((actor) => mayDecideIntake(actor, 'me', true))).toEqual(['reviewer']);
});
