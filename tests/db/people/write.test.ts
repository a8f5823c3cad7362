import { randomUUID } from 'node:crypto';
import { addPersonInput } from '@/lib/people/schema';
import { addPerson } from '@/lib/people/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { findActor } from '@/lib/platform/session/actor';
import { doorFor } from '@/tests/support/actors';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const example = (more: object = {}) =>
  addPersonInput.parse({
    names: [
      { text: 'Example Person', kind: 'LEGAL', language: 'en', preferredFor: 'en' },
      { text: 'Пример Примеров', kind: 'LEGAL', language: 'ru', preferredFor: 'ru' },
    ],
    ...more,
  });

test('a person starts closed, in all names, with the script seen from the letters', async () => {
  const { value } = await addPerson(await doorFor(db, 'contributor'), example());
  const made = await db.person.findUniqueOrThrow({
    where: { id: value.id },
    include: { names: { orderBy: { language: 'asc' } } },
  });
  expect(made).toMatchObject({
    visibility: 'RESTRICTED',
    gender: null,
    names: [
      { script: 'Latn', visibility: 'RESTRICTED' },
      { script: 'Cyrl', folded: 'primer primerov' },
    ],
  });
});

test('two people may share every letter of a name', async () => {
  const editor = await doorFor(db, 'editor');
  const [one, other] = [await addPerson(editor, example()), await addPerson(editor, example())];
  expect(one.value.id).not.toBe(other.value.id);
});

test('a second preferred name for one language is no valid input', () => {
  const name = { text: 'Example', kind: 'LEGAL', language: 'en', preferredFor: 'en' };
  expect(addPersonInput.safeParse({ names: [name, { ...name, text: 'Exemplar' }] }).success).toBe(false);
});

test.each(['campaigner', 'admin'] as const)('a %s adds nobody', async (role) => {
  const door = await doorFor(db, role);
  expect(await refusedWrite(db, () => addPerson(door, example()))).toEqual({ kind: 'forbidden', left: [] });
});

test('who is suspended is no actor any more', async () => {
  const { actor } = await doorFor(db, 'editor');
  expect(await findActor(db, actor.id)).not.toBeNull();
  await db.staff.update({ where: { id: actor.id }, data: { disabledAt: new Date() } });
  expect(await findActor(db, actor.id)).toBeNull();
});

test('an organisation that nobody knows is refused, and the person with it', async () => {
  const editor = await doorFor(db, 'editor');
  const write = () => addPerson(editor, example({ organisationId: randomUUID() }));
  expect(await refusedWrite(db, write)).toEqual({ kind: 'not-found', left: [] });
});
