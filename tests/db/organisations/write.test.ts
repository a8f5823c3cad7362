import { randomUUID } from 'node:crypto';
import { addOrganisationInput } from '@/lib/organisations/schema';
import { addOrganisation } from '@/lib/organisations/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
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

const union = (more: object = {}) =>
  addOrganisationInput.parse({
    kind: 'TRADE_UNION_INDEPENDENT',
    founded: '2009',
    names: [{ text: 'Example Union', language: 'en', preferredFor: 'en' }],
    ...more,
  });

test('an organisation keeps its names and the date it was founded', async () => {
  const { value } = await addOrganisation(await doorFor(db, 'contributor'), union());
  expect(
    await db.organisation.findUniqueOrThrow({ where: { id: value.id }, include: { names: true } }),
  ).toMatchObject({ foundedEdtf: '2009', names: [{ text: 'Example Union', preferredFor: 'en' }] });
});

test('a campaigner adds none, and nobody adds one below an unknown one', async () => {
  const campaigner = await doorFor(db, 'campaigner');
  expect(await refusedWrite(db, () => addOrganisation(campaigner, union()))).toEqual({
    kind: 'forbidden',
    left: [],
  });
  const editor = await doorFor(db, 'editor');
  expect(await refusedWrite(db, () => addOrganisation(editor, union({ parentId: randomUUID() })))).toEqual({
    kind: 'not-found',
    left: [],
  });
});
