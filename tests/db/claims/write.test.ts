import { randomUUID } from 'node:crypto';
import { addAsserterInput, assertClaimInput, setSideBySideInput } from '@/lib/claims/schema';
import { addAsserter, assertClaim, setSideBySide } from '@/lib/claims/write';
import { addDocumentInput, addSourceInput } from '@/lib/evidence/schema';
import { addDocument, addSource } from '@/lib/evidence/write';
import { openEventInput } from '@/lib/events/schema';
import { openEvent } from '@/lib/events/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { giveDraft } from '@/tests/support/file-keepers';
import { refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let sourceId: string;
let asserterId: string;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  const source = addSourceInput.parse({ label: 'Example Gazette', class: 'INDEPENDENT_MEDIA' });
  sourceId = (await addSource(editor, source)).value.id;
  const voice = addAsserterInput.parse({ label: 'a passer-by', class: 'WITNESS' });
  asserterId = (await addAsserter(editor, voice)).value.id;
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function newEvent(): Promise<string> {
  number += 1;
  const texts = [{ language: 'en', name: `Example gathering ${number}` }];
  const input = openEventInput.parse({ slug: `gathering-${number}`, kind: 'PROTEST', texts });
  return (await openEvent(editor, input)).value.id;
}

async function newDocument(derivedFromId: string | null = null): Promise<string> {
  const input = addDocumentInput.parse({
    sourceId,
    class: 'INDEPENDENT_MEDIA',
    title: 'A report',
    derivedFromId,
  });
  return (await addDocument(editor, input)).value.id;
}

const figure = (eventId: string, more: object = {}) =>
  assertClaimInput.parse({
    about: 'event',
    aboutId: eventId,
    predicate: 'INJURED',
    value: { eq: 7 },
    asserterId,
    sourceGrade: 'C',
    contentGrade: '3',
    ...more,
  });
const corroborated = { contentGrade: '1', verification: 'CORROBORATED' } as const;

test('a claim stands closed and unreviewed under its one subject', async () => {
  const eventId = await newEvent();
  const { value } = await assertClaim(editor, figure(eventId, { said: '2020-03' }));
  expect(await db.claim.findUniqueOrThrow({ where: { id: value.id } })).toMatchObject({
    eventId,
    caseId: null,
    value: { eq: 7 },
    saidEdtf: '2020-03',
    visibility: 'RESTRICTED',
    verification: 'UNREVIEWED',
  });
});

test('nothing is confirmed on one origin, however many pages repeat it', async () => {
  const eventId = await newEvent();
  const report = await newDocument();
  const repost = await newDocument(await newDocument(report));
  await assertClaim(editor, figure(eventId, { documentId: report }));
  const repeated = figure(eventId, { documentId: repost, ...corroborated });
  expect(await refusedWrite(db, () => assertClaim(editor, repeated))).toEqual({ kind: 'invalid', left: [] });
  const independent = figure(eventId, { documentId: await newDocument(), ...corroborated });
  await expect(assertClaim(editor, independent)).resolves.toBeDefined();
});

test('another number on another origin corroborates nothing', async () => {
  const eventId = await newEvent();
  await assertClaim(editor, figure(eventId, { documentId: await newDocument(), value: { eq: 8 } }));
  const alone = figure(eventId, { documentId: await newDocument(), ...corroborated });
  expect(await refusedWrite(db, () => assertClaim(editor, alone))).toEqual({ kind: 'invalid', left: [] });
});

test('a contributor claims in their own draft alone, and leaves the verification to an editor', async () => {
  const contributor = await doorFor(db, 'contributor');
  const made = await makeCase(editor, {
    slug: 'claimed-person',
    name: 'Claimed Person',
    number: 1,
    assessedOn: '2026-01-20',
  });
  const claim = (more: object = {}) => figure(made.caseId, { about: 'case', ...more });
  const refused = (write: () => Promise<unknown>) => refusedWrite(db, write);
  expect(await refused(() => assertClaim(contributor, claim()))).toEqual({ kind: 'forbidden', left: [] });
  await giveDraft(db, made.caseId, contributor.actor.id);
  const reviewed = claim({ verification: 'SINGLE_ORIGIN' });
  expect(await refused(() => assertClaim(contributor, reviewed))).toEqual({ kind: 'forbidden', left: [] });
  await expect(assertClaim(contributor, claim())).resolves.toBeDefined();
});

test('foreign ids leave nothing', async () => {
  const eventId = await newEvent();
  const unknown = randomUUID();
  const foreign = [
    figure(unknown),
    figure(eventId, { about: 'case' }),
    figure(eventId, { asserterId: unknown }),
    figure(eventId, { documentId: unknown }),
    figure(eventId, { scopePlaceId: unknown }),
    figure(eventId, { passageIds: [unknown] }),
    figure(eventId, { supersedesId: unknown }),
  ];
  for (const input of foreign) {
    expect(await refusedWrite(db, () => assertClaim(editor, input))).toEqual({ kind: 'not-found', left: [] });
  }
});

test('a correction supersedes a claim about the same thing, once', async () => {
  const eventId = await newEvent();
  const first = await assertClaim(editor, figure(eventId));
  const correction = figure(eventId, { value: { eq: 9 }, supersedesId: first.value.id });
  const elsewhere = { ...correction, aboutId: await newEvent() };
  expect(await refusedWrite(db, () => assertClaim(editor, elsewhere))).toEqual({ kind: 'invalid', left: [] });
  await assertClaim(editor, correction);
  expect(await refusedWrite(db, () => assertClaim(editor, correction))).toEqual({
    kind: 'conflict',
    left: [],
  });
});

test('a value is a number, a range or words, not two of the first at once', () => {
  const base = { ...figure(randomUUID()), said: null };
  for (const value of [{}, { eq: 1, min: 1 }, { min: 2, max: 1 }, { text: {} }]) {
    expect(assertClaimInput.safeParse({ ...base, value }).success).toBe(false);
  }
  expect(assertClaimInput.safeParse({ ...base, value: { min: 1, max: 2 } }).success).toBe(true);
});

test('rivals stand side by side within one event, set there by an editor', async () => {
  const [eventId, otherId] = [await newEvent(), await newEvent()];
  const claims = [];
  for (const eq of [7, 9])
    claims.push((await assertClaim(editor, figure(eventId, { value: { eq } }))).value.id);
  const foreign = (await assertClaim(editor, figure(otherId))).value.id;
  const set = (claimIds: string[]) => setSideBySideInput.parse({ about: 'injured', eventId, claimIds });
  const refused = (claimIds: string[], door = editor) =>
    refusedWrite(db, () => setSideBySide(door, set(claimIds)));
  expect(await refused([...claims, foreign])).toEqual({ kind: 'invalid', left: [] });
  expect(await refused([...claims, randomUUID()])).toEqual({ kind: 'not-found', left: [] });
  expect(await refused(claims, await doorFor(db, 'contributor'))).toEqual({ kind: 'forbidden', left: [] });
  const { value } = await setSideBySide(editor, set(claims));
  expect(await db.claimSetMember.count({ where: { claimSetId: value.id } })).toBe(2);
});

test('a preference is for a member and has its reason', () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const set = { about: 'injured', eventId: randomUUID(), claimIds: [one, other], status: 'PREFERRED' };
  expect(setSideBySideInput.safeParse({ ...set, preferredId: one }).success).toBe(false);
  expect(setSideBySideInput.safeParse({ ...set, preferredId: randomUUID(), reason: 'said' }).success).toBe(
    false,
  );
  expect(setSideBySideInput.safeParse({ ...set, preferredId: one, reason: 'counted on site' }).success).toBe(
    true,
  );
});
