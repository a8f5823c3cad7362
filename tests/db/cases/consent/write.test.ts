import { recordConsentInput } from '@/lib/cases/consent/schema';
import { recordConsent, signConsent } from '@/lib/cases/consent/write';
import { findGateFaults } from '@/lib/cases/publish/read-desk';
import { passGate, publishCase } from '@/lib/cases/publish/write';
import { assessForReview } from '@/lib/cases/review/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { tagOf } from '@/lib/publications/rules';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { asImport } from '@/tests/support/file-keepers';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

const now = new Date('2026-02-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let pub: PublicRows;
let editor: Door;
let reviewer: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  pub = await openPublicRows(database.publicUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await pub.close();
  await database.drop();
});

async function newCase(): Promise<MadeCase> {
  number += 1;
  const name = `Example Person ${number}`;
  return makeCase(editor, { slug: `example-person-${number}`, name, number, assessedOn: '2026-01-20' });
}

const record = (caseId: string, purpose: string, basis: string, by = editor, givenOn = '2026-01-31') =>
  recordConsent(by, {
    ...recordConsentInput.parse({ caseId, purpose, basis, givenOn, wordOf: 'an invented aunt' }),
    now,
  });
async function publish(caseId: string): Promise<void> {
  const authorId = editor.actor.id;
  for (const gate of ['EVIDENCE_OK', 'PROTECTION_OK'] as const)
    await passGate(reviewer, { caseId, gate, authorId, now });
  await publishCase(reviewer, { caseId, author: editor.actor, reason: 'checked', now });
}
const isPublic = async (slug: string) =>
  (await pub.rows('SELECT 1 FROM pub.case_profile WHERE slug = $1', [slug])).length === 1;
const tombstones = async (slug: string) =>
  (await pub.rows('SELECT 1 FROM pub.tombstone WHERE slug_hash = pub.slug_hash($1)', [slug])).length;
const stopped = async (slug: string) =>
  (await pub.rows('SELECT 1 FROM pub.letter_stop WHERE slug_hash = pub.slug_hash($1)', [slug])).length === 1;
const faultsOf = async (caseId: string) => (await findGateFaults(db, caseId, now)).map(({ fault }) => fault);

test.each([
  ['PUBLISH_NAME', 'REFUSED'],
  ['PUBLISH_NAME', 'WITHDRAWN'],
  ['STORE', 'WITHDRAWN'],
])('%s %s takes the page away in the same transaction and leaves a tombstone', async (purpose, basis) => {
  const { caseId, slug } = await newCase();
  await publish(caseId);
  const before = await db.auditEntry.count();
  const done = await record(caseId, purpose, basis);
  expect(done.value.withdrawn).toBe(1);
  expect(await isPublic(slug)).toBe(false);
  expect(await tombstones(slug)).toBe(1);
  expect(await pub.everything()).not.toContain(slug);
  expect(await db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
    publicationState: 'SUSPENDED',
  });
  expect(await db.auditEntry.count()).toBe(before + 2);
  await expect(publish(caseId)).rejects.toMatchObject({ message: 'refusal.publish.consent' });
});

test('control: another purpose, or a consent, hides nothing', async () => {
  const { caseId, slug } = await newCase();
  await publish(caseId);
  await record(caseId, 'MEDIA', 'REFUSED');
  await record(caseId, 'PUBLISH_NAME', 'EXPLICIT_WRITTEN');
  expect(await isPublic(slug)).toBe(true);
  expect(await tombstones(slug)).toBe(0);
});

test('a refusal hides each file of the person, and a later word opens the gate again', async () => {
  const [first, second] = [await newCase(), await newCase()];
  await publish(first.caseId);
  await publish(second.caseId);
  const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: first.caseId } });
  await asImport(db, (tx) => tx.caseFile.update({ where: { id: second.caseId }, data: { personId } }));
  await record(first.caseId, 'PUBLISH_NAME', 'REFUSED', editor, '2026-01-30');
  expect([await isPublic(first.slug), await isPublic(second.slug)]).toEqual([false, false]);
  expect(await faultsOf(second.caseId)).toEqual(['consent']);
  const later = new Date('2026-02-01T13:00:00Z');
  const word = { caseId: second.caseId, purpose: 'PUBLISH_NAME', basis: 'EXPLICIT_ORAL', wordOf: 'herself' };
  await recordConsent(editor, {
    ...recordConsentInput.parse({ ...word, givenOn: '2026-01-31' }),
    now: later,
  });
  expect(await faultsOf(second.caseId)).toEqual([]);
});

test('an assessment that finds consent withdrawn takes the page away too', async () => {
  const { caseId, slug, revision } = await newCase();
  await publish(caseId);
  await assessForReview(editor, {
    caseId,
    revision,
    level: 'LOW',
    consentBasis: 'WITHDRAWN',
    reason: 'the family called',
    now,
  });
  expect(await isPublic(slug)).toBe(false);
});

test('a refusal of letters stops them at once, the page stays, and a consent lets them be', async () => {
  const { caseId, slug } = await newCase();
  await publish(caseId);
  await record(caseId, 'USE_IN_LETTER', 'REFUSED', editor, '2026-01-30');
  expect(await stopped(slug)).toBe(true);
  expect(await isPublic(slug)).toBe(true);
  const [change] = await pub.rows('SELECT tags FROM pub.change ORDER BY seq DESC LIMIT 1');
  expect(change?.['tags']).toEqual([tagOf('case', slug)]);
  const word = {
    caseId,
    purpose: 'USE_IN_LETTER',
    basis: 'FAMILY',
    givenOn: '2026-01-31',
    wordOf: 'a sister',
  };
  await recordConsent(editor, { ...recordConsentInput.parse(word), now: new Date('2026-02-01T13:00:00Z') });
  expect(await stopped(slug)).toBe(false);
});

test('vital interest needs the signature of a second person, in the policy and in the database', async () => {
  const { caseId } = await newCase();
  const { value } = await record(caseId, 'PUBLISH_NAME', 'NOT_OBTAINABLE_VITAL_INTEREST');
  expect(await faultsOf(caseId)).toEqual(['vitalSigned', 'ownSide']);
  const consentId = value.id;
  await expect(signConsent(editor, { consentId, now })).rejects.toMatchObject({ kind: 'forbidden' });
  const own = { signedById: editor.actor.id, signedAt: now };
  const alone = asImport(db, (tx) => tx.consent.update({ where: { id: consentId }, data: own }));
  await expect(alone).rejects.toThrow(/consent_two_people/);
  await signConsent(reviewer, { consentId, now });
  await expect(signConsent(reviewer, { consentId, now })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await faultsOf(caseId)).toEqual(['ownSide']);
  await db.asserter.updateMany({ data: { class: 'FAMILY' } });
  expect(await faultsOf(caseId)).toEqual([]);
});

test('a word that was given is not rewritten, and a day to come is refused', async () => {
  const { caseId } = await newCase();
  const { value } = await record(caseId, 'MEDIA', 'FAMILY');
  const data = { basis: 'REFUSED' };
  const rewrite = asImport(db, (tx) => tx.consent.update({ where: { id: value.id }, data }));
  await expect(rewrite).rejects.toThrow(/permission denied/);
  await expect(record(caseId, 'MEDIA', 'FAMILY', editor, '2026-02-02')).rejects.toMatchObject({
    fields: { givenOn: 'input.protection.dayToCome' },
  });
});
