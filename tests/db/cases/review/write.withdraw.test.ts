import { publishReviewed, sendToReview, withdraw } from '@/lib/cases/review/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { citeStatus, makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

const now = new Date('2026-02-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let pub: PublicRows;
let editor: Door;
let reviewer: Door;
let admin: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  pub = await openPublicRows(database.publicUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
  admin = await doorFor(db, 'admin');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await pub.close();
  await database.drop();
});

async function newCase(): Promise<MadeCase> {
  number += 1;
  const [slug, name] = [`example-person-${number}`, `Example Person ${number}`];
  return makeCase(editor, { slug, name, number, assessedOn: '2026-01-20' });
}

async function sent({ caseId, revision }: MadeCase): Promise<string> {
  return (await sendToReview(editor, { caseId, revision, note: 'ready', now })).value.requestId;
}

const publish = (by: Door, requestId: string) => publishReviewed(by, { requestId, reason: 'checked', now });
const isPublic = async (slug: string) =>
  (await pub.rows('SELECT 1 FROM pub.case_profile WHERE slug = $1', [slug])).length === 1;

describe('withdrawing', () => {
  const reason = 'asked by the family';
  const suspend = (door: Door, caseId: string) => withdraw(door, { caseId, state: 'SUSPENDED', reason, now });

  test.each(['editor', 'reviewer', 'admin'] as const)('is done at once by a %s', async (role) => {
    const made = await newCase();
    await publish(reviewer, await sent(made));
    expect((await suspend(await doorFor(db, role), made.caseId)).value.state).toBe('SUSPENDED');
    expect(await isPublic(made.slug)).toBe(false);
    const grave = 'SELECT 1 FROM pub.tombstone WHERE slug_hash = pub.slug_hash($1)';
    expect(await pub.rows(grave, [made.slug])).toHaveLength(1);
  });

  test.each(['contributor', 'campaigner'] as const)('is not for a %s', async (role) => {
    const made = await newCase();
    await publish(reviewer, await sent(made));
    const door = await doorFor(db, role);
    await expect(suspend(door, made.caseId)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await isPublic(made.slug)).toBe(true);
  });

  test('overtakes an open request: what was withdrawn is judged anew', async () => {
    const made = await newCase();
    await publish(reviewer, await sent(made));
    const edit = { caseId: made.caseId, revision: made.revision, kind: 'CHARGED', visibility: 'PUBLIC' };
    const status = await recordStatus(editor, recordStatusInput.parse(edit));
    await citeStatus(editor, status.value.id);
    const open = await sent({ ...made, revision: status.value.revision });
    await suspend(admin, made.caseId);
    await expect(publish(reviewer, open)).rejects.toMatchObject({ message: 'refusal.review.decided' });
    const again = await publish(reviewer, await sent({ ...made, revision: status.value.revision }));
    expect(again.value.version).toBe(2);
  });

  test('for good asks for the code, and is not undone by suspending', async () => {
    const made = await newCase();
    await publish(reviewer, await sent(made));
    const remove = { caseId: made.caseId, state: 'REMOVED', reason, now } as const;
    for (const code of [undefined, '', 'KZ-2020-9999'])
      await expect(
        withdraw(editor, { ...remove, ...(code === undefined ? {} : { code }) }),
      ).rejects.toMatchObject({
        fields: { code: 'input.withdraw.code' },
      });
    expect(await isPublic(made.slug)).toBe(true);
    const { code } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
    await withdraw(editor, { ...remove, code: ` ${code.toLowerCase()} ` });
    expect((await suspend(admin, made.caseId)).value.state).toBe('REMOVED');
    await expect(sent(made)).rejects.toMatchObject({ message: 'refusal.review.removed' });
  });

  test('needs something that was public', async () => {
    const made = await newCase();
    await expect(suspend(editor, made.caseId)).rejects.toMatchObject({ kind: 'conflict' });
  });
});
