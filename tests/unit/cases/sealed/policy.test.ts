import { mayOpenKind } from '@/lib/cases/sealed/policy';
import { storeOf } from '@/lib/cases/sealed/rules';
import { sealedKind } from '@/lib/cases/sealed/schema';
import { ROLES, type Role } from '@/lib/platform/session/actor';

const actor = (role: Role) => ({ id: 'me', role }) as Parameters<typeof mayOpenKind>[0];
const openers = (kind: string, assignedTo: string[]) =>
  ROLES.filter((role) => mayOpenKind(actor(role), kind, assignedTo)).sort();

test('what is sealed is opened by editors and reviewers, whoever the file is assigned to', () => {
  for (const kind of sealedKind.options.filter((one) => one !== 'APART'))
    for (const assignedTo of [[], ['me'], ['another']])
      expect(openers(kind, assignedTo)).toEqual(['editor', 'reviewer']);
});

test('what is kept apart is opened by reviewers, and by an editor to whom the file is assigned', () => {
  expect(openers('APART', ['another', 'me'])).toEqual(['editor', 'reviewer']);
  expect(openers('APART', ['another'])).toEqual(['reviewer']);
  // A file in the common pool is assigned to no editor.
  expect(openers('APART', [])).toEqual(['reviewer']);
});

test('sexual violence alone has a store of its own', () => {
  expect(sealedKind.options.filter((kind) => storeOf(kind) === 'APART')).toEqual(['APART']);
  expect(storeOf('MEDICAL')).toBe('GENERAL');
});
