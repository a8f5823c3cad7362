import { randomUUID } from 'node:crypto';
import { involvePersonInput, openEventInput } from '@/lib/events/schema';
import { involvePerson, openEvent } from '@/lib/events/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function newCase(): Promise<MadeCase> {
  number += 1;
  const slug = `example-person-${number}`;
  return makeCase(editor, { slug, name: `Example Person ${number}`, number, assessedOn: '2026-01-20' });
}

const event = (slug: string, more: object = {}) =>
  openEventInput.parse({
    slug,
    kind: 'PROTEST',
    when: '2020-03/2020-05',
    texts: [{ language: 'en', name: 'Example gathering' }],
    ...more,
  });
const involved = (eventId: string, caseId: string, revision = 1) =>
  involvePersonInput.parse({ eventId, revision, caseId, role: 'PARTICIPANT' });

test('an event is opened as a closed draft; its slug is its own', async () => {
  const { value } = await openEvent(editor, event('example-gathering'));
  expect(await db.event.findUniqueOrThrow({ where: { id: value.id } })).toMatchObject({
    publicationState: 'DRAFT',
    visibility: 'RESTRICTED',
    openedById: editor.actor.id,
  });
  expect(await refusedWrite(db, () => openEvent(editor, event('example-gathering')))).toEqual({
    kind: 'conflict',
    left: [],
  });
});

test('a contributor opens no event, and what refers to nothing is refused', async () => {
  const contributor = await doorFor(db, 'contributor');
  expect(await refusedWrite(db, () => openEvent(contributor, event('not-theirs')))).toEqual({
    kind: 'forbidden',
    left: [],
  });
  for (const more of [
    { parentId: randomUUID() },
    { placeId: randomUUID() },
    { passageIds: [randomUUID()] },
  ]) {
    expect(await refusedWrite(db, () => openEvent(editor, event('of-nothing', more)))).toEqual({
      kind: 'not-found',
      left: [],
    });
  }
});

test('two names in one language are no valid input', () => {
  const texts = [
    { language: 'en', name: 'One' },
    { language: 'en', name: 'Other' },
  ];
  expect(openEventInput.safeParse({ slug: 'twice', kind: 'PROTEST', texts }).success).toBe(false);
});

test('a person is involved once in each role, at the revision that was seen', async () => {
  const made = await newCase();
  const { value } = await openEvent(editor, event('with-people'));
  const done = await involvePerson(editor, involved(value.id, made.caseId));
  expect(done.value.revision).toBe(2);
  const refused = (write: () => Promise<unknown>) => refusedWrite(db, write);
  const again = involved(value.id, made.caseId, 2);
  expect(await refused(() => involvePerson(editor, again))).toEqual({ kind: 'conflict', left: [] });
  const stale = { ...involved(value.id, made.caseId), role: 'VICTIM' as const };
  expect(await refused(() => involvePerson(editor, stale))).toEqual({ kind: 'conflict', left: [] });
  const campaigner = await doorFor(db, 'campaigner');
  const victim = { ...stale, revision: 2 };
  expect(await refused(() => involvePerson(campaigner, victim))).toEqual({ kind: 'forbidden', left: [] });
  for (const foreign of [
    { ...victim, caseId: randomUUID() },
    { ...victim, eventId: randomUUID() },
  ]) {
    expect(await refused(() => involvePerson(editor, foreign))).toEqual({ kind: 'not-found', left: [] });
  }
  await expect(involvePerson(editor, victim)).resolves.toBeDefined();
});
