import { randomUUID } from 'node:crypto';
import { addAddresseeInput } from '@/lib/letters/addressees/schema';
import { addAddressee, publishAddressee } from '@/lib/letters/addressees/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { doorFor } from '@/tests/support/actors';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { refusedWrite } from '@/tests/support/kept-rows';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

let database: TestDatabase;
let db: DeskClient;
let pub: PublicRows;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  pub = await openPublicRows(database.publicUrl);
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await pub.close();
  await database.drop();
});

const office = addAddresseeInput.parse({
  code: 'ex-office',
  country: 'KZ',
  ordinal: 1,
  officeEn: 'The Example Office',
  officeRu: 'Учреждение для примера',
  officeKk: 'Мысал мекемесі',
  salutationEn: 'Dear Office,',
  salutationRu: 'Уважаемое учреждение!',
  salutationKk: 'Құрметті мекеме!',
});

test('an office is public once it is published, and not before', async () => {
  const editor = await doorFor(db, 'editor');
  const { value } = await addAddressee(editor, office);
  expect(await pub.everything()).not.toContain('The Example Office');
  await publishAddressee(await doorFor(db, 'reviewer'), value);
  expect(await pub.everything()).toContain('The Example Office');
  expect(await refusedWrite(db, () => addAddressee(editor, office))).toEqual({ kind: 'conflict', left: [] });
});

test('a wrong role and an unknown office leave nothing', async () => {
  const contributor = await doorFor(db, 'contributor');
  const reviewer = await doorFor(db, 'reviewer');
  const refused = (write: () => Promise<unknown>) => refusedWrite(db, write);
  const other = { ...office, code: 'ex-other' };
  expect(await refused(() => addAddressee(contributor, other))).toEqual({ kind: 'forbidden', left: [] });
  const unknown = { id: randomUUID() };
  expect(await refused(() => publishAddressee(contributor, unknown))).toEqual({
    kind: 'forbidden',
    left: [],
  });
  expect(await refused(() => publishAddressee(reviewer, unknown))).toEqual({ kind: 'not-found', left: [] });
});
