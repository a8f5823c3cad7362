import { LOCKS, lockOf, namedIn, type BatchFileFacts } from '@/lib/cases/batch/rules';
import type { BatchChange } from '@/lib/cases/batch/schema';
import type { Actor, Role } from '@/lib/platform/session/actor';

const actor = (role: Role) => ({ id: 'me', name: 'Invented Person', role }) as Actor;
const FILE: BatchFileFacts = {
  ...{ openedById: 'them', publicationState: 'DRAFT', assignedTo: ['me'], inReview: false },
  nextReview: '2026-01-01',
};
const pool = { ...FILE, assignedTo: [] };
const assign = (staffId: string): BatchChange => ({ change: 'assign', staffId });
const end = (staffId: string): BatchChange => ({ change: 'end', staffId });
const review = (day: string): BatchChange => ({ change: 'review', day });
const task: BatchChange = {
  change: 'task',
  task: { kind: 'CHECK', what: 'Ask after the verdict', forId: 'an editor', dueOn: null },
};
const CHANGES = [assign('me'), end('me'), review('2026-02-02'), task];
const staff = (role: string, disabledAt: Date | null = null) => ({ id: 'an editor', role, disabledAt });
const editor = staff('editor');

it('leaves alone a file that is not theirs, whatever the change', () => {
  const others = { ...FILE, assignedTo: ['them'] };
  // One’s own file that was sent on is still seen, but no longer written.
  const sentOn = { ...FILE, openedById: 'me', publicationState: 'PUBLISHED' };
  for (const change of CHANGES) {
    expect(lockOf(change, others, actor('editor'), editor)).toBe('notYours');
    expect(lockOf(change, FILE, actor('admin'), editor)).toBe('notYours');
    expect(lockOf(change, sentOn, actor('contributor'), editor)).toBe('notYours');
  }
});

it('leaves alone a file in review; of one that is not theirs it does not tell even that', () => {
  const inReview = { ...FILE, inReview: true };
  for (const change of CHANGES) expect(lockOf(change, inReview, actor('reviewer'), editor)).toBe('review');
  expect(lockOf(task, inReview, actor('admin'), editor)).toBe('notYours');
});

it('lets a reviewer assign to whoever can have it, once', () => {
  const to = (who: ReturnType<typeof staff> | null, staffId = 'an editor') =>
    lockOf(assign(staffId), FILE, actor('reviewer'), who);
  expect(to(editor)).toBeNull();
  expect(to(null)).toBe('whom');
  expect(to(staff('admin'))).toBe('whom');
  expect(to(staff('editor', new Date('2026-01-01')))).toBe('whom');
  expect(to(editor, 'me')).toBe('already');
});

it('lets an editor take for themselves what lies in the pool, and nothing for others', () => {
  expect(lockOf(assign('me'), pool, actor('editor'), editor)).toBeNull();
  expect(lockOf(assign('an editor'), pool, actor('editor'), editor)).toBe('notYours');
  const drafted = { ...pool, openedById: 'me' };
  expect(lockOf(assign('me'), drafted, actor('contributor'), editor)).toBe('notYours');
});

it('ends what was assigned: a reviewer for anybody, others for themselves', () => {
  const both = { ...FILE, assignedTo: ['me', 'them'] };
  expect(lockOf(end('them'), both, actor('reviewer'), null)).toBeNull();
  expect(lockOf(end('nobody'), both, actor('reviewer'), null)).toBe('already');
  expect(lockOf(end('me'), both, actor('editor'), null)).toBeNull();
  expect(lockOf(end('them'), both, actor('editor'), null)).toBe('notYours');
  expect(lockOf(end('me'), both, actor('system'), null)).toBe('notYours');
});

it('sets a day that is another one, and gives tasks to who works in the file', () => {
  expect(lockOf(review('2026-01-01'), FILE, actor('editor'), null)).toBe('already');
  expect(lockOf(review('2026-01-02'), FILE, actor('editor'), null)).toBeNull();
  expect(lockOf(task, pool, actor('editor'), editor)).toBeNull();
  expect(lockOf(task, FILE, actor('editor'), editor)).toBe('whom');
  expect(lockOf(task, pool, actor('editor'), null)).toBe('whom');
});

it('names somebody, except where it sets a day', () => {
  expect(CHANGES.map(namedIn)).toEqual(['me', 'me', null, 'an editor']);
  expect(LOCKS).toEqual(['notYours', 'review', 'already', 'whom']);
});
