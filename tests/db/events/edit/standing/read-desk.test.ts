import { randomUUID } from 'node:crypto';
import { findEventStanding, findTextStanding } from '@/lib/events/edit/standing/read-desk';
import { openEventFormInput } from '@/lib/events/edit/schema';
import { openEventFromForm } from '@/lib/events/edit/write';
import { closeDeskClient, openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { MERGE, toBegan } from '@/lib/platform/forms/merge/merge-fields';
import type { FormAction, FormState } from '@/lib/platform/forms/form-state';
import { doorFor } from '@/tests/support/actors';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { formOf, holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { openTestSession } from '@/tests/support/staff';

const ORIGIN = 'http://localhost:3001';
const request = holdNextRequest();

let database: TestDatabase;
let db: DeskClient;
let first: Door;
let second: Door;
let write: FormAction<unknown>;
let eventId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = ORIGIN;
  process.env['DESK_DATABASE_URL'] = database.deskUrl;
  db = openDeskClient(database.deskUrl);
  [first, second] = [await doorFor(db, 'editor'), await doorFor(db, 'editor')];
  write = (await import('@/lib/events/edit/actions')).writeEventTextForm as FormAction<unknown>;
}, 60_000);
afterAll(async () => {
  await closeDeskClient();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  request.headers = new Map([['origin', ORIGIN]]);
  const form = { ...{ once: randomUUID(), reason: 'Invented reason' }, slug: `invented-${randomUUID()}` };
  const named = { ...form, kind: 'TRIAL', language: 'en', name: 'An invented trial' };
  eventId = (await openEventFromForm(first, openEventFormInput.parse(named))).value.id;
});

const BEGAN = { name: 'An invented trial', text: '' };
const opened = (over: Record<string, string>) => ({
  ...{ eventId, language: 'en', revision: '1', once: randomUUID(), reason: 'Invented reason' },
  ...{ ...BEGAN, ...toBegan(BEGAN), ...over },
});
/** Sends the form as this person, in the state that it is in. */
async function send(
  at: Door,
  fields: Record<string, string>,
  before: FormState<unknown> = { outcome: null, entries: {} },
): Promise<FormState<unknown>> {
  request.cookies.clear();
  request.cookies.set('held-session', await openTestSession(db, at.actor.id));
  return write(before, formOf(fields));
}
const stands = () =>
  db.eventText.findUniqueOrThrow({
    where: { eventId_language: { eventId, language: 'en' } },
    select: { name: true, text: true },
  });
const sentAgain = (state: FormState<unknown>, over: Record<string, string> = {}) => ({
  ...(state.entries as Record<string, string>),
  ...over,
});

it('is told with who changed what, and when', async () => {
  await send(first, opened({ text: 'What they know.', reason: 'They know it' }));
  const standing = await findTextStanding(second, opened({}), 'en');
  expect(standing).toMatchObject({
    ...{ mark: '2', hidden: { revision: '2' } },
    changes: [{ by: first.actor.name, why: 'They know it' }],
    fields: [
      { name: 'name', value: 'An invented trial' },
      { name: 'text', value: 'What they know.' },
    ],
  });
  const event = await findEventStanding(second, opened({}), 'en');
  expect(event?.changes).toEqual([]);
  expect(event?.fields.map(({ name }) => name)).toContain('dateNote');
});

it('is told to nobody who may not edit events, and for nothing that is no event', async () => {
  const campaigner = await doorFor(db, 'campaigner');
  expect(await findTextStanding(campaigner, opened({}), 'en')).toBeNull();
  for (const other of [randomUUID(), 'no id', '']) {
    expect(await findTextStanding(second, opened({ eventId: other }), 'en')).toBeNull();
  }
});

it('lets changes of different fields both end in the event, once the second has seen the first', async () => {
  await send(first, opened({ name: 'Another name' }));
  const refused = await send(second, opened({ text: 'What I know.' }));
  expect(refused.outcome).toMatchObject({ ok: false, refusal: 'conflict' });
  expect(refused.merge).toMatchObject({ needsChoice: false });
  expect(await stands()).toEqual({ name: 'Another name', text: null });
  const saved = await send(second, sentAgain(refused));
  expect(saved.outcome).toMatchObject({ ok: true });
  expect(await stands()).toEqual({ name: 'Another name', text: 'What I know.' });
});

it('saves what both changed only as it was chosen, and on the state it was chosen on', async () => {
  await send(first, opened({ name: 'Their name' }));
  const refused = await send(second, opened({ name: 'My name' }));
  expect(refused.merge).toMatchObject({ needsChoice: true, mark: '2' });
  const unchosen = await send(second, sentAgain(refused, { [MERGE.mark]: '2' }));
  expect(unchosen.outcome).toMatchObject({ refusal: 'conflict' });

  await send(first, opened({ name: 'Their third name', revision: '2' }));
  const chosen = { [MERGE.mark]: '2', [`${MERGE.choice}name`]: 'mine' };
  const late = await send(second, sentAgain(refused, chosen));
  expect(late.outcome).toMatchObject({ refusal: 'conflict' });
  expect(late.merge).toMatchObject({ mark: '3', fields: [{ theirs: 'Their third name', mine: 'My name' }] });
  expect(await stands()).toMatchObject({ name: 'Their third name' });

  const look = { ...chosen, [MERGE.mark]: '3', [MERGE.look]: 'yes' };
  const looked = await send(second, sentAgain(late, look));
  expect(looked).toMatchObject({ outcome: null, together: { name: 'My name' }, entries: { revision: '3' } });
  expect(await stands()).toMatchObject({ name: 'Their third name' });
  expect((await send(second, sentAgain(looked))).outcome).toMatchObject({ ok: true });
  expect(await stands()).toMatchObject({ name: 'My name' });
});
