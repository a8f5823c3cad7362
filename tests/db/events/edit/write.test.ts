import { randomUUID } from 'node:crypto';
import { listDeskEvents } from '@/lib/events/desk-list/read-desk';
import { deskEventsQuery } from '@/lib/events/desk-list/schema';
import { findDeskEvent } from '@/lib/events/edit/read-desk';
import { amendEventInput, openEventFormInput, writeEventTextInput } from '@/lib/events/edit/schema';
import {
  amendEvent,
  openEventFromForm,
  publishLookedAt,
  withdrawFromForm,
  writeEventText,
} from '@/lib/events/edit/write';
import { toDeskEvent } from '@/lib/events/edit/view';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let reviewer: Door;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const sent = () => ({ once: randomUUID(), reason: 'Invented reason' });
const open = async (name = 'An invented trial') => {
  const form = { ...sent(), slug: `invented-${randomUUID()}`, kind: 'TRIAL', language: 'en', name };
  return (await openEventFromForm(editor, openEventFormInput.parse(form))).value.id;
};
const amend = (at: Door, eventId: string, revision: number, change: object) =>
  amendEvent(
    at,
    amendEventInput.parse({ ...sent(), eventId, revision, kind: 'TRIAL', visibility: 'PUBLIC', ...change }),
  );
const shown = async (id: string) => {
  const found = await findDeskEvent(editor, id);
  return found === null ? null : toDeskEvent(found.event, 'en');
};

it('is opened closed and written in small steps, each with its reason in the audit', async () => {
  const id = await open();
  expect(await shown(id)).toMatchObject({ mark: { level: 'RESTRICTED' }, revision: 1, version: null });
  await amend(editor, id, 1, { when: '2012-03', dateNote: 'as the paper says', visibility: 'PARTNER' });
  const text = { ...sent(), eventId: id, revision: 2, language: 'kk', name: 'Ойдан шығарылған сот' };
  await writeEventText(editor, writeEventTextInput.parse(text));
  expect(await shown(id)).toMatchObject({
    revision: 3,
    mark: { level: 'PARTNER' },
    entries: { when: '2012-03', dateNote: 'as the paper says' },
    texts: [
      { language: 'en', entries: { name: 'An invented trial' } },
      { language: 'ru', entries: { name: '' } },
      { language: 'kk', entries: { name: 'Ойдан шығарылған сот' } },
    ],
  });
  const entries = await db.$queryRaw<{ kind: string; detail: unknown }[]>`
    SELECT kind, detail FROM desk.audit_entry WHERE subject_id = ${id}::uuid ORDER BY seq`;
  expect(entries).toEqual([
    { kind: 'event.opened', detail: { reason: 'Invented reason' } },
    { kind: 'event.amended', detail: { revision: 2, reason: 'Invented reason' } },
    { kind: 'event.text.written', detail: { revision: 3, reason: 'Invented reason' } },
  ]);
  await expect(amend(editor, id, 1, {})).rejects.toMatchObject({ kind: 'conflict' });
});

it('cannot become a part of itself, not even by way of its own part', async () => {
  const [whole, part] = [await open(), await open()];
  await amend(editor, part, 1, { parentId: whole });
  await expect(amend(editor, whole, 1, { parentId: part })).rejects.toMatchObject({
    kind: 'invalid',
    fields: { parentId: 'input.event.parent' },
  });
  const self = {
    ...sent(),
    eventId: whole,
    revision: 1,
    kind: 'TRIAL',
    visibility: 'PUBLIC',
    parentId: whole,
  };
  expect(amendEventInput.safeParse(self).success).toBe(false);
  await expect(amend(editor, whole, 1, { parentId: randomUUID() })).rejects.toMatchObject({
    kind: 'not-found',
  });
});

it('is published by a reviewer who wrote none of it, as it was looked at', async () => {
  const eventId = await open();
  await amend(editor, eventId, 1, {});
  const form = (revision: number) => ({ ...sent(), eventId, revision });
  await expect(publishLookedAt(editor, form(2))).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(publishLookedAt(reviewer, form(1))).rejects.toMatchObject({ kind: 'conflict' });
  await amend(reviewer, eventId, 2, { when: '2012' });
  await expect(publishLookedAt(reviewer, form(3))).rejects.toMatchObject({ kind: 'forbidden' });
  const second = await doorFor(db, 'reviewer');
  expect((await publishLookedAt(second, form(3))).value).toEqual({ version: 1 });
  expect(await shown(eventId)).toMatchObject({ state: 'PUBLISHED', version: 1 });
  // What was approved is nobody's unapproved work any more.
  await amend(second, eventId, 3, { when: '2012-04' });
  expect((await publishLookedAt(reviewer, form(4))).value).toEqual({ version: 2 });

  await withdrawFromForm(editor, { eventId, reason: 'Invented reason' });
  expect(await shown(eventId)).toMatchObject({ state: 'SUSPENDED' });
});

it('is found by a part of its name, by kind and by where it stands', async () => {
  const id = await open('Процесс выдуманных');
  const found = async (query: object) =>
    (await listDeskEvents(editor, deskEventsQuery.parse(query))).rows.map((row) => row.id);
  expect(await found({ q: 'выдуманных' })).toEqual([id]);
  expect(await found({ q: 'выдуманных', kind: 'STRIKE' })).toEqual([]);
  expect(await found({ q: 'ВЫДУМАННЫХ', kind: 'TRIAL', state: 'DRAFT' })).toEqual([id]);
  expect(await found({ q: 'vydumannyh' })).toEqual([id]);
  expect(await found({ q: '!!!' })).toEqual([]);
  expect(await found({ q: 'выдуманных', state: 'PUBLISHED' })).toEqual([]);
  expect(await found({ q: 'выдуманных\0' })).toEqual([id]);
});

it('is nothing for a contributor', async () => {
  const contributor = await doorFor(db, 'contributor');
  const id = await open();
  await expect(amend(contributor, id, 1, {})).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await findDeskEvent(contributor, id)).toBeNull();
  await expect(listDeskEvents(contributor, deskEventsQuery.parse({}))).rejects.toMatchObject({
    kind: 'forbidden',
  });
  expect(await findDeskEvent(editor, 'nothing')).toBeNull();
});
