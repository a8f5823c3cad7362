import { reachOf } from '@/lib/cases/reach/rules';
import type { Actor, Role } from '@/lib/platform/session/actor';

const NOBODYS = '00000000-0000-0000-0000-000000000000';

test.each<[Role, object]>([
  ['contributor', { openedById: 'me' }],
  ['editor', { OR: [{ assignedTo: { isEmpty: true } }, { assignedTo: { has: 'me' } }] }],
  ['reviewer', {}],
  ['system', {}],
  ['campaigner', { id: NOBODYS }],
  ['admin', { id: NOBODYS }],
])('a %s is told of no file beyond those that are there for them', (role, reach) => {
  expect(reachOf({ id: 'me', name: 'Invented Person', role } as Actor)).toEqual(reach);
});
