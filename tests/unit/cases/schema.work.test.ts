import {
  assignCaseInput,
  giveUpCaseInput,
  takeCaseInput,
  unassignCaseInput,
} from '@/lib/cases/assignment/schema';
import {
  applyBatchInput,
  batchChange,
  batchResult,
  MOST_FILES,
  planBatchInput,
} from '@/lib/cases/batch/schema';
import { takeBackCommentInput, writeCommentInput } from '@/lib/cases/comments/schema';
import {
  assignedTo,
  deskCasesQuery,
  deskSort,
  FIRST_PAGE,
  keptCasesQuery,
  PAGE_SIZE,
  worklist,
} from '@/lib/cases/desk-list/schema';
import { saveFilterShape } from '@/lib/cases/saved-filters/rules';
import { removeFilterInput, saveFilterInput } from '@/lib/cases/saved-filters/schema';
import { addTaskInput, endTaskInput, taskInput, taskKind, taskOutcome } from '@/lib/cases/tasks/schema';
import { toInput } from '@/lib/platform/forms/form-state';
import { findOwnFaultKeys } from '@/tests/support/fault-keys';
import { findLooseParts, findOptionalFields } from '@/tests/support/loose-parts';

const id = '00000000-0000-4000-8000-000000000001';
const other = '00000000-0000-4000-8000-000000000002';
const text = 'input.text.missing';
const choice = 'input.choice';
const day = 'input.date.unreadable';
const faultsOf = (done: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  done.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const TASK = { kind: 'CHECK', what: 'Ask after the verdict', forId: id };
const DATED = { ...TASK, dueOn: '2026-01-01' };
const BATCH = { files: id, reason: 'why' };
const KEPT = {
  ...{ q: 'invented', state: 'DRAFT', status: 'HELD', assigned: 'me', owner: 'me', stale: 'yes' },
  ...{ work: 'due', sort: 'changed' },
};
const ALL = {
  ...{ q: '', state: null, status: null, assigned: null, owner: null, stale: null, work: null },
  sort: 'name',
};

test.each([
  ['the taking of a file', takeCaseInput, { caseId: id }, []],
  ['its giving up', giveUpCaseInput, { caseId: id, reason: 'why' }, []],
  ['an assignment', assignCaseInput, { caseId: id, staffId: id, reason: 'why' }, []],
  ['its end', unassignCaseInput, { caseId: id, staffId: id, reason: 'why' }, []],
  ['a comment', writeCommentInput, { caseId: id, text: 'x' }, []],
  ['a comment taken back', takeBackCommentInput, { commentId: id }, []],
  ['a task', addTaskInput, { caseId: id, ...DATED }, ['dueOn']],
  ['a task of a batch', taskInput, DATED, ['dueOn']],
  ['the end of a task', endTaskInput, { taskId: id, outcome: 'DONE' }, []],
  ['a batch that assigns', planBatchInput, { change: 'assign', staffId: id, ...BATCH }, []],
  ['a batch that ends', planBatchInput, { change: 'end', staffId: id, ...BATCH }, []],
  ['a batch of days', planBatchInput, { change: 'review', day: '2026-01-01', ...BATCH }, []],
  ['a batch of tasks', planBatchInput, { change: 'task', ...DATED, ...BATCH }, ['dueOn']],
  ['a batch that is made', applyBatchInput, { batchId: id }, []],
  ['a kept assigning', batchChange, { change: 'assign', staffId: id }, []],
  ['a kept ending', batchChange, { change: 'end', staffId: id }, []],
  ['a kept day', batchChange, { change: 'review', day: '2026-01-01' }, []],
  ['kept tasks', batchChange, { change: 'task', task: DATED }, ['task.dueOn']],
  ['what an assigning left', batchResult, { change: 'assign' }, []],
  ['what an ending left', batchResult, { change: 'end' }, []],
  ['what a day left', batchResult, { change: 'review', before: '2026-01-01' }, []],
  ['what a task left', batchResult, { change: 'task', taskId: id }, []],
  ['a kept list', keptCasesQuery, KEPT, Object.keys(KEPT).sort()],
  ['a filter taken away', removeFilterInput, { filterId: id }, []],
] as const)('%s is sent whole and alone', (_name, schema, sent, optional) => {
  expect(faultsOf(schema.safeParse(sent))).toEqual([]);
  expect(findLooseParts(schema, sent)).toEqual([]);
  expect(findOptionalFields(schema, sent)).toEqual(optional);
});

test('each field says in its own words what is wrong in it', () => {
  expect(findOwnFaultKeys(giveUpCaseInput)).toEqual({ reason: text });
  expect(findOwnFaultKeys(assignCaseInput)).toEqual({ staffId: choice, reason: text });
  expect(findOwnFaultKeys(unassignCaseInput)).toEqual({ staffId: choice, reason: text });
  expect(findOwnFaultKeys(writeCommentInput)).toEqual({ text });
  expect(findOwnFaultKeys(addTaskInput)).toEqual({ kind: choice, what: text, forId: choice, dueOn: day });
  const files = 'input.batch.files';
  expect(findOwnFaultKeys(planBatchInput)).toEqual({
    ...{ files, reason: text, staffId: choice, day, kind: choice, what: text, forId: choice, dueOn: day },
  });
  expect(
    faultsOf(saveFilterInput.safeParse({ name: 'x'.repeat(81), query: { q: 'x'.repeat(201) } })),
  ).toEqual(['name: input.text.tooLong', 'query.q: input.text.tooLong']);
});

test('a hearing has its day; any other task may wait', () => {
  const batch = { change: 'task', ...BATCH };
  for (const kind of taskKind.options) {
    const fault = kind === 'HEARING' ? ['dueOn: input.task.hearingDay'] : [];
    expect(faultsOf(taskInput.safeParse({ ...TASK, kind }))).toEqual(fault);
    expect(faultsOf(addTaskInput.safeParse({ caseId: id, ...TASK, kind }))).toEqual(fault);
    expect(faultsOf(planBatchInput.safeParse({ ...batch, ...TASK, kind }))).toEqual(fault);
    expect(faultsOf(planBatchInput.safeParse({ ...batch, ...DATED, kind }))).toEqual([]);
  }
  expect(faultsOf(addTaskInput.safeParse({ caseId: id, ...DATED, kind: 'HEARING' }))).toEqual([]);
  expect(taskInput.parse(TASK)).toEqual({ ...TASK, dueOn: null });
  expect(taskKind.options).toEqual(['HEARING', 'CHECK', 'SOURCE', 'TRANSLATE', 'CONTACT', 'OTHER']);
  expect(taskOutcome.options).toEqual(['DONE', 'DROPPED']);
});

test.each([
  ['0999-12-31', 'input.date.year'],
  ['1000-01-01', null],
  ['2999-12-31', null],
  ['3000-01-01', 'input.date.year'],
  ['2026-02-29', day],
])('the day of work %s: %s', (dueOn, fault) => {
  expect(faultsOf(taskInput.safeParse({ ...TASK, dueOn }))).toEqual(
    fault === null ? [] : [`dueOn: ${fault}`],
  );
});

const filesOf = (files: string) => planBatchInput.safeParse({ change: 'end', staffId: id, ...BATCH, files });
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const many = (count: number) => Array.from({ length: count }, (_one, at) => idOf(at));

test('a batch names its files, each once, and no more than somebody would read', () => {
  expect(filesOf(`${id},${other},${id}`).data?.files).toEqual([id, other]);
  for (const none of ['', 'x']) expect(faultsOf(filesOf(none))).toEqual(['files.0: input.batch.files']);
  expect(MOST_FILES).toBe(500);
  expect(faultsOf(filesOf(many(MOST_FILES).join(',')))).toEqual([]);
  expect(faultsOf(filesOf(many(MOST_FILES + 1).join(',')))).toEqual(['files: input.batch.tooMany']);
});

test('a list that is kept says what it looks for; what is none of its filters is refused', () => {
  expect(keptCasesQuery.parse({})).toEqual(ALL);
  expect(keptCasesQuery.parse({ q: ' invented ' }).q).toBe('invented');
  expect(keptCasesQuery.safeParse({ q: 'x'.repeat(200) }).success).toBe(true);
  expect(faultsOf(keptCasesQuery.safeParse({ q: 'x'.repeat(201) }))).toEqual(['q: input.text.tooLong']);
  expect(faultsOf(keptCasesQuery.safeParse({ q: 'in\0vented' }))).toEqual([
    'q: input.text.forbiddenCharacters',
  ]);
  const { name, shared, query } = saveFilterInput.parse({ name: 'Mine' });
  expect([name, shared, query]).toEqual(['Mine', false, ALL]);
  const sent = { name: 'Ours', shared: true, query: KEPT };
  expect(saveFilterInput.parse(sent)).toEqual(sent);
  expect(findLooseParts(saveFilterInput, sent)).toEqual([]);
  expect(toInput({ name: 'Ours', shared: 'on' }, saveFilterShape)).toEqual({ name: 'Ours', shared: true });
});

test('an address that cannot be read shows the list from its beginning', () => {
  const first = { ...ALL, ...FIRST_PAGE };
  expect(first).toEqual({ ...ALL, after: null, before: null });
  expect(deskCasesQuery.parse({})).toEqual(first);
  const read = { ...KEPT, q: ' invented ', after: id, before: other };
  expect(deskCasesQuery.parse(read)).toEqual({ ...read, q: 'invented' });
  const wrong = Object.fromEntries(Object.keys(read).map((name) => [name, ['x']]));
  expect(deskCasesQuery.parse(wrong)).toEqual(first);
  expect(deskCasesQuery.parse({ q: 'x'.repeat(200) }).q).toHaveLength(200);
  expect(deskCasesQuery.parse({ q: 'x'.repeat(201) }).q).toBe('');
  expect(PAGE_SIZE).toBe(50);
});

test('the ways in which a list is looked at are closed', () => {
  expect(deskSort.options).toEqual(['name', 'changed', 'checked', 'code']);
  expect(assignedTo.options).toEqual(['me', 'nobody', 'anyone']);
  expect(worklist.options.join(' ')).toBe(
    'review due hearing released dead untranslated-en untranslated-ru untranslated-kk outdated',
  );
});
