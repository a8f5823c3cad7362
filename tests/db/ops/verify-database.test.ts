import { checkChain } from '@/lib/audit/check/write';
import { checkChainState, findLastCheck, listAudit } from '@/lib/audit/read-desk';
import { keepOnce } from '@/lib/evidence/originals/bytes/write';
import { verifyDatabase } from '@/lib/ops/verify-database';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { doorFor } from '@/tests/support/actors';
import { ask } from '@/tests/support/ask';
import { fileOf, PAGE } from '@/tests/support/originals-stage';
import { TEST_SECRET } from '@/tests/support/secret';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let owner: DeskClient;
let desk: DeskClient;

beforeEach(async () => {
  database = await openTestDatabase({ seeded: true });
  owner = openDeskClient(database.ownerUrl);
  desk = openDeskClient(database.deskUrl);
}, 120_000);
afterEach(async () => {
  await owner.$disconnect();
  await desk.$disconnect();
  await database.drop();
});

/** What a superuser can do who has switched the triggers off. */
const tamper = (...statements: string[]) =>
  ask(database.adminUrl, 'SET session_replication_role = replica', ...statements);

const LAST = '(SELECT max(seq) FROM desk.audit_entry)';

test('control: what nobody touched is whole', async () => {
  const verdict = await verifyDatabase(owner);
  expect(verdict.isWhole).toBe(true);
  expect(verdict.lines).toHaveLength(3);
});

test('one byte changed in the audit log by the superuser is found, and named', async () => {
  await tamper(`UPDATE desk.audit_entry SET kind = 'person.addee' WHERE seq = 7`);
  const verdict = await verifyDatabase(owner);
  expect(verdict.isWhole).toBe(false);
  expect(verdict.lines).toContain('  entry 7: changed');
});

test('one byte of an original changed by the superuser is found; without the field key that is said', async () => {
  process.env['HELD_FIELD_KEY'] = TEST_SECRET;
  try {
    await owner.$transaction((tx) => keepOnce(tx, 'PDF', fileOf(PAGE)));
    expect(await verifyDatabase(owner)).toMatchObject({ isWhole: true });
    await tamper('UPDATE desk.original_part SET bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1)');
    const verdict = await verifyDatabase(owner);
    expect(verdict.isWhole).toBe(false);
    expect(verdict.lines.at(-2)).toBe('originals: 1 read anew, 1 fault');
    expect(verdict.lines.at(-1)).toMatch(/^ {2}original [0-9a-f]{64}: does not open/);
  } finally {
    delete process.env['HELD_FIELD_KEY'];
  }
  const { lines, isWhole } = await verifyDatabase(owner);
  expect([isWhole, lines.at(-1)]).toEqual([false, '  1 not read: HELD_FIELD_KEY is not set']);
});

test('a log cut off at its end is whole to itself, but not to an earlier check', async () => {
  await checkChain(await doorFor(desk, 'reviewer'));
  await tamper(`DELETE FROM desk.audit_entry WHERE seq = ${LAST}`);
  expect((await checkChainState(owner)).faults).toEqual([]);
  await tamper(`DELETE FROM desk.audit_entry WHERE seq = ${LAST}`);
  expect((await checkChainState(owner)).faults).toMatchObject([{ fault: 'lost since a check' }]);
});

test.each([
  [
    'a word in a public page',
    `UPDATE pub.case_profile SET document = jsonb_set(document, '{country}', '"XX"')`,
  ],
  ['a version', `UPDATE pub.publication SET document = jsonb_set(document, '{slug}', '"other"')`],
  ['a hash', `UPDATE pub.publication SET content_hash = repeat('a', 64)`],
  ["the desk's copy", `UPDATE desk.case_publication SET document = '{}'`],
  ['a version that is gone', 'DELETE FROM pub.publication'],
])('%s changed by the superuser is found', async (_, statement) => {
  await tamper(statement);
  expect((await verifyDatabase(owner)).isWhole).toBe(false);
});

test('the page of the log is for reviewers and administrators, filtered, counted and paged', async () => {
  for (const role of ['contributor', 'campaigner', 'editor'] as const) {
    const door = await doorFor(desk, role);
    await expect(listAudit(door, {})).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(findLastCheck(door)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(checkChain(door)).rejects.toMatchObject({ kind: 'forbidden' });
  }
  const door = await doorFor(desk, 'admin');
  expect(await findLastCheck(door)).toBeNull();
  await checkChain(door);
  expect(await findLastCheck(door)).toMatchObject({ faults: 0, by: 'Test admin' });
  const own = await listAudit(door, { actor: door.actor.id });
  expect(own).toMatchObject({ total: 1, older: null, rows: [{ kind: 'audit.checked' }] });
  const first = await listAudit(door, { subject: 'case' });
  expect(first.rows).toHaveLength(50);
  const next = await listAudit(door, {
    subject: 'case',
    ...(first.older === null ? {} : { before: first.older }),
  });
  expect(next.rows[0]?.seq).toBeLessThan(first.rows.at(-1)?.seq ?? 0n);
  expect((await listAudit(door, { to: '2001-01-01' })).total).toBe(0);
});
