import { recordConsentInput } from '@/lib/cases/consent/schema';
import { recordConsent } from '@/lib/cases/consent/write';
import { passGate, publishCase, withdrawCase } from '@/lib/cases/publish/write';
import { readWaiting } from '@/lib/cases/waiting/read-desk';
import { markMinor } from '@/lib/people/age/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

const today = new Date().toISOString().slice(0, 10);
let database: TestDatabase;
let pub: PublicRows;
let db: DeskClient;
let editor: Door;
let reviewer: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  pub = await openPublicRows(database.publicUrl);
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
}, 60_000);
afterAll(async () => {
  await pub.close();
  await db.$disconnect();
  await database.drop();
});

async function published() {
  number += 1;
  const slug = `invented-young-${String(number)}`;
  const { caseId } = await makeCase(editor, { slug, name: 'Inventa Youngova', number, assessedOn: today });
  const now = new Date();
  for (const gate of ['EVIDENCE_OK', 'PROTECTION_OK'] as const)
    await passGate(reviewer, { caseId, gate, authorId: editor.actor.id, now });
  await publishCase(reviewer, { caseId, author: editor.actor, reason: 'checked', now });
  return { caseId, slug };
}
const isPublic = async (slug: string) =>
  (await pub.rows('SELECT 1 FROM pub.case_profile WHERE slug = $1', [slug])).length === 1;
const alarms = async (door = reviewer) => (await readWaiting(door, new Date())).alarms;
const ids = async () => (await alarms())?.rows.map(({ caseId, cause }) => [caseId, cause]);

test('a mark takes the page away in the same transaction, with its entry, and stands on top for reviewers', async () => {
  const { caseId, slug } = await published();
  expect(await ids()).toEqual([]);
  const before = await db.auditEntry.count();
  expect((await markMinor(editor, { caseId, minor: true })).value).toEqual({ minor: true, withdrawn: 1 });
  expect(await isPublic(slug)).toBe(false);
  expect(await pub.everything()).not.toContain(slug);
  expect(await db.auditEntry.count()).toBe(before + 2);
  expect(await ids()).toEqual([[caseId, 'minor']]);
  expect(await alarms(editor)).toBeNull();
  // Cleared or removed, it waits no more.
  await markMinor(editor, { caseId });
  expect(await ids()).toEqual([]);
});

test('control: saving the form without the mark takes nothing away', async () => {
  const { caseId, slug } = await published();
  expect((await markMinor(editor, { caseId })).value).toEqual({ minor: false, withdrawn: 0 });
  expect(await isPublic(slug)).toBe(true);
  expect(await ids()).toEqual([]);
});

test('consent that is withdrawn after publication stands there too, until another word holds', async () => {
  const { caseId, slug } = await published();
  const say = (basis: string) => {
    const said = { caseId, purpose: 'PUBLISH_NAME', basis, givenOn: today, wordOf: 'herself' };
    return recordConsent(editor, { ...recordConsentInput.parse(said), now: new Date() });
  };
  await say('WITHDRAWN');
  expect(await isPublic(slug)).toBe(false);
  expect(await ids()).toEqual([[caseId, 'consent']]);
  await say('EXPLICIT_WRITTEN');
  expect(await ids()).toEqual([]);
});

test('a file that is suspended for another reason raises no alarm', async () => {
  const { caseId } = await published();
  await withdrawCase(reviewer, { caseId, state: 'SUSPENDED', reason: 'the figures are being checked' });
  expect(await ids()).toEqual([]);
});
