import { randomUUID } from 'node:crypto';
import { findGateFaults } from '@/lib/cases/publish/read-desk';
import { passGate } from '@/lib/cases/publish/write';
import { assessForReview, publishReviewed, sendBack, sendToReview } from '@/lib/cases/review/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { citeStatus, makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport, giveDraft } from '@/tests/support/file-keepers';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

const now = new Date('2026-02-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let pub: PublicRows;
let editor: Door;
let reviewer: Door;
let second: Door;
let admin: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  pub = await openPublicRows(database.publicUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
  second = await doorFor(db, 'reviewer');
  admin = await doorFor(db, 'admin');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await pub.close();
  await database.drop();
});

async function newCase(by = editor, assessedOn = '2026-01-20'): Promise<MadeCase> {
  number += 1;
  return makeCase(by, {
    slug: `example-person-${number}`,
    name: `Example Person ${number}`,
    number,
    assessedOn,
  });
}

async function sent(made: MadeCase, by = editor): Promise<string> {
  const { caseId, revision } = made;
  return (await sendToReview(by, { caseId, revision, note: 'ready', now })).value.requestId;
}

const publish = (by: Door, requestId: string) => publishReviewed(by, { requestId, reason: 'checked', now });
const isPublic = async (slug: string) =>
  (await pub.rows('SELECT 1 FROM pub.case_profile WHERE slug = $1', [slug])).length === 1;
const kindsOf = async (caseId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId: caseId }, orderBy: { seq: 'asc' } })).map(
    ({ kind }) => kind,
  );

test('what an editor sends, a reviewer publishes: both gates and the version in one use case', async () => {
  const made = await newCase();
  const requestId = await sent(made);
  const done = await publish(reviewer, requestId);
  expect(done.value.version).toBe(1);
  expect(await isPublic(made.slug)).toBe(true);
  const [version] = await db.casePublication.findMany({ where: { caseId: made.caseId } });
  expect(version).toMatchObject({ authorId: editor.actor.id, approverId: reviewer.actor.id });
  const request = await db.reviewRequest.findUniqueOrThrow({ where: { id: requestId } });
  expect(request).toMatchObject({ outcome: 'PUBLISHED', decidedById: reviewer.actor.id });
  expect(request.contentHash).toBe(version?.contentHash);
  expect((await kindsOf(made.caseId)).slice(-4)).toEqual([
    'case.review.requested',
    'case.gate.passed',
    'case.gate.passed',
    'case.published',
  ]);
});

test('who asked does not publish and does not send back, in the policy and in the database', async () => {
  const made = await newCase(reviewer);
  const requestId = await sent(made, reviewer);
  await expect(publish(reviewer, requestId)).rejects.toMatchObject({ kind: 'forbidden' });
  const back = sendBack(reviewer, { requestId, note: 'mine', now });
  await expect(back).rejects.toMatchObject({ kind: 'forbidden' });
  const data = { outcome: 'PUBLISHED', decidedAt: now, decidedById: reviewer.actor.id };
  const past = asImport(db, (tx) => tx.reviewRequest.update({ where: { id: requestId }, data }));
  await expect(past).rejects.toThrow(/review_request_two_people/);
  expect(await isPublic(made.slug)).toBe(false);
  await publish(second, requestId);
  expect(await isPublic(made.slug)).toBe(true);
});

test.each(['contributor', 'campaigner', 'editor', 'admin'] as const)('a %s does not decide', async (role) => {
  const made = await newCase();
  const requestId = await sent(made);
  const door = await doorFor(db, role);
  await expect(publish(door, requestId)).rejects.toMatchObject({ kind: 'forbidden' });
  const back = sendBack(door, { requestId, note: 'no', now });
  await expect(back).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await isPublic(made.slug)).toBe(false);
});

test('a contributor sends the own draft and no other; campaigners and administrators send none', async () => {
  const contributor = await doorFor(db, 'contributor');
  const own = await newCase();
  await giveDraft(db, own.caseId, contributor.actor.id);
  expect(await sent(own, contributor)).toEqual(expect.any(String));
  const other = await newCase();
  for (const door of [contributor, await doorFor(db, 'campaigner'), admin])
    await expect(sent(other, door)).rejects.toMatchObject({ kind: 'not-found' });
});

test('nothing is sent on a stale revision', async () => {
  const made = await newCase();
  const stale = sendToReview(editor, {
    caseId: made.caseId,
    revision: made.revision - 1,
    note: 'ready',
    now,
  });
  await expect(stale).rejects.toMatchObject({ kind: 'conflict' });
  expect(await db.reviewRequest.count({ where: { caseId: made.caseId } })).toBe(0);
});

test('a file that was edited since is not published, also not by whoever edited it', async () => {
  const made = await newCase();
  const requestId = await sent(made);
  const edit = { caseId: made.caseId, revision: made.revision, kind: 'RELEASED', visibility: 'PUBLIC' };
  const status = await recordStatus(reviewer, recordStatusInput.parse(edit));
  await citeStatus(reviewer, status.value.id);
  for (const door of [reviewer, second])
    await expect(publish(door, requestId)).rejects.toMatchObject({ message: 'refusal.review.moved' });
  expect(await isPublic(made.slug)).toBe(false);
  const again = await sent({ ...made, revision: status.value.revision });
  await publish(second, again);
  const old = await db.reviewRequest.findUniqueOrThrow({ where: { id: requestId } });
  expect(old).toMatchObject({ outcome: 'OVERTAKEN', decidedById: null });
});

test('a claim added since, which moves no revision, is not published unseen', async () => {
  const made = await newCase();
  const requestId = await sent(made);
  await citeStatus(editor, made.statusId);
  await expect(publish(reviewer, requestId)).rejects.toMatchObject({ message: 'refusal.review.moved' });
  expect(await kindsOf(made.caseId)).not.toContain('case.gate.passed');
});

test('of two reviewers at once one publishes and the other is told', async () => {
  const made = await newCase();
  const requestId = await sent(made);
  const both = await Promise.allSettled([publish(reviewer, requestId), publish(second, requestId)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = both.find((one) => one.status === 'rejected');
  expect(refused?.reason).toMatchObject({ kind: 'conflict', message: 'refusal.review.decided' });
  expect(await db.casePublication.count({ where: { caseId: made.caseId } })).toBe(1);
});

test('of two who send at once one request stays open', async () => {
  const made = await newCase();
  await Promise.allSettled([sent(made), sent(made, reviewer), sent(made, second)]);
  const { caseId } = made;
  expect(await db.reviewRequest.count({ where: { caseId, outcome: null } })).toBe(1);
  const row = {
    caseId,
    requestedById: editor.actor.id,
    revision: 1,
    note: 'x',
    document: {},
    contentHash: '',
  };
  const past = asImport(db, (tx) => tx.reviewRequest.create({ data: row }));
  await expect(past).rejects.toThrow(/review_request_one_open|Unique/);
});

test('a publication that fails leaves nothing: no gate, no version, no page, no decision, no entry', async () => {
  const made = await newCase();
  const requestId = await sent(made);
  const data = { missing: ['NOT_A_CODE'] };
  await asImport(db, (tx) => tx.caseFile.update({ where: { id: made.caseId }, data }));
  const [before, entries] = [await pub.everything(), await db.auditEntry.count()];
  await expect(publish(reviewer, requestId)).rejects.toMatchObject({ kind: 'invalid' });
  expect(await pub.everything()).toBe(before);
  expect(await db.auditEntry.count()).toBe(entries);
  const file = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  expect(file.publicationState).toBe('DRAFT');
  const request = await db.reviewRequest.findUniqueOrThrow({ where: { id: requestId } });
  expect(request.outcome).toBeNull();
});

test('a shut gate is named: no fresh assessment, consent refused', async () => {
  const made = await newCase(editor, '2025-06-01');
  const requestId = await sent(made);
  await expect(publish(reviewer, requestId)).rejects.toMatchObject({ message: 'refusal.publish.risk' });
  const { caseId } = made;
  const judged = { caseId, level: 'LOW', reason: 'as before', now } as const;
  const refused = await assessForReview(reviewer, {
    ...judged,
    revision: made.revision,
    consentBasis: 'REFUSED',
  });
  expect((await findGateFaults(db, caseId, now)).map(({ fault }) => fault)).toEqual(['consent']);
  await expect(publish(reviewer, requestId)).rejects.toMatchObject({ message: 'refusal.publish.consent' });
  // The later of two assessments of one day holds, and neither moves the file away from what was sent.
  const { revision } = refused.value;
  await assessForReview(reviewer, { ...judged, revision, consentBasis: 'FAMILY' });
  await publish(reviewer, requestId);
  expect(await isPublic(made.slug)).toBe(true);
});

test('risk is not judged by a contributor, and on a moved file not at all', async () => {
  const contributor = await doorFor(db, 'contributor');
  const { caseId, revision } = await newCase();
  await giveDraft(db, caseId, contributor.actor.id);
  const judged = { caseId, revision, level: 'LOW', consentBasis: 'FAMILY', reason: 'fine', now } as const;
  await expect(assessForReview(contributor, judged)).rejects.toMatchObject({ kind: 'forbidden' });
  const stale = assessForReview(editor, { ...judged, revision: revision - 1 });
  await expect(stale).rejects.toMatchObject({ kind: 'conflict' });
});

test('what is sent back waits for its author, and is decided', async () => {
  const made = await newCase();
  const requestId = await sent(made);
  await sendBack(reviewer, { requestId, note: 'the place is wrong', now });
  const request = await db.reviewRequest.findUniqueOrThrow({ where: { id: requestId } });
  expect(request).toMatchObject({ outcome: 'SENT_BACK', decisionNote: 'the place is wrong' });
  await expect(publish(second, requestId)).rejects.toMatchObject({ message: 'refusal.review.decided' });
  const audit = await db.auditEntry.findMany({ where: { subjectId: made.caseId } });
  expect(JSON.stringify(audit.map(({ detail }) => detail))).not.toContain('the place is wrong');
  await publish(second, await sent(made));
  expect(await isPublic(made.slug)).toBe(true);
});

test('a file that is public as it stands is not sent again', async () => {
  const made = await newCase();
  await publish(reviewer, await sent(made));
  await expect(sent(made)).rejects.toMatchObject({ message: 'refusal.review.nothingNew' });
});

test('a file left between the gates goes on from there', async () => {
  const made = await newCase();
  const { caseId } = made;
  await passGate(reviewer, { caseId, gate: 'EVIDENCE_OK', authorId: editor.actor.id, now });
  await publish(reviewer, await sent(made));
  const gates = (await kindsOf(caseId)).filter((kind) => kind === 'case.gate.passed');
  expect(gates).toHaveLength(2);
});

test('an unknown request and one that names no file are refused', async () => {
  await expect(publish(reviewer, randomUUID())).rejects.toMatchObject({ kind: 'not-found' });
  const nowhere = sendToReview(editor, { caseId: randomUUID(), revision: 1, note: 'ready', now });
  await expect(nowhere).rejects.toMatchObject({ kind: 'not-found' });
});
