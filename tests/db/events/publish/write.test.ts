import { publishEvent, withdrawEvent } from '@/lib/events/publish/write';
import { openEventInput } from '@/lib/events/schema';
import { openEvent } from '@/lib/events/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

let database: TestDatabase;
let db: DeskClient;
let pub: PublicRows;
let editor: Door;
let reviewer: Door;

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

async function newEvent(slug: string, visibility: 'PUBLIC' | 'RESTRICTED' = 'PUBLIC'): Promise<string> {
  const texts = [{ language: 'en', name: 'An invented gathering' }];
  const input = openEventInput.parse({ slug, kind: 'GATHERING', when: '2020-05-01', visibility, texts });
  return (await openEvent(editor, input)).value.id;
}
const pages = (slug: string) => pub.rows('SELECT version FROM pub.event_page WHERE slug = $1', [slug]);

test('an event is published by another than its author, and again as the next version', async () => {
  const eventId = await newEvent('invented-one');
  const input = { eventId, author: editor.actor, reason: 'checked' };
  await publishEvent(reviewer, input);
  await publishEvent(reviewer, input);
  expect(await pages('invented-one')).toEqual([{ version: 2 }]);
});

test('its author, a wrong role and a closed event are refused, and nothing becomes public', async () => {
  const eventId = await newEvent('invented-two');
  const own = { eventId, author: reviewer.actor, reason: 'mine' };
  await expect(publishEvent(reviewer, own)).rejects.toMatchObject({ kind: 'forbidden' });
  const input = { eventId, author: reviewer.actor, reason: 'checked' };
  await expect(publishEvent(editor, input)).rejects.toMatchObject({ kind: 'forbidden' });
  const closed = {
    eventId: await newEvent('invented-three', 'RESTRICTED'),
    author: editor.actor,
    reason: 'x',
  };
  await expect(publishEvent(reviewer, closed)).rejects.toMatchObject({
    message: 'refusal.publish.closedEvent',
  });
  expect([...(await pages('invented-two')), ...(await pages('invented-three'))]).toEqual([]);
});

test('a withdrawal leaves the hash of the address alone, and can be published again', async () => {
  const eventId = await newEvent('invented-four');
  const input = { eventId, author: editor.actor, reason: 'checked' };
  await expect(withdrawEvent(editor, { eventId, reason: 'early' })).rejects.toMatchObject({
    kind: 'conflict',
  });
  await publishEvent(reviewer, input);
  const campaigner = await doorFor(db, 'campaigner');
  const wish = { eventId, reason: 'wrong' };
  await expect(withdrawEvent(campaigner, wish)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await pages('invented-four')).toHaveLength(1);
  await withdrawEvent(editor, wish);
  expect(await pub.everything()).not.toContain('invented-four');
  await publishEvent(reviewer, input);
  expect(await pages('invented-four')).toEqual([{ version: 2 }]);
});
