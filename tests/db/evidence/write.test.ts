import { randomUUID } from 'node:crypto';
import { addDocumentInput, addSourceInput, citePassageInput } from '@/lib/evidence/schema';
import { addDocument, addSource, citePassage } from '@/lib/evidence/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { countRows, refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let contributor: Door;
let sourceId: string;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  contributor = await doorFor(db, 'contributor');
  sourceId = (await addSource(contributor, source())).value.id;
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const source = (more: object = {}) =>
  addSourceInput.parse({ label: 'Example Gazette', class: 'INDEPENDENT_MEDIA', ...more });
const document = (more: object = {}) =>
  addDocumentInput.parse({
    sourceId,
    class: 'INDEPENDENT_MEDIA',
    title: 'An example report',
    date: '2020-03',
    captures: [{ label: 'page', sha256: 'a'.repeat(64), lines: 'L1-L9' }],
    ...more,
  });

test('a document is kept with its copies, closed until somebody opens it', async () => {
  const { value } = await addDocument(contributor, document());
  expect(Object.keys(value.captures)).toEqual(['page']);
  expect(await db.document.findUniqueOrThrow({ where: { id: value.id } })).toMatchObject({
    visibility: 'RESTRICTED',
    dateEdtf: '2020-03',
    dateLatest: new Date('2020-03-31'),
  });
});

test('a passage is cited once, however often it is named', async () => {
  const { value } = await addDocument(contributor, document());
  const input = citePassageInput.parse({ captureId: value.captures['page'], locator: 'L3', text: 'Words.' });
  const first = await citePassage(contributor, input);
  const before = await countRows(db);
  expect((await citePassage(contributor, input)).value).toEqual(first.value);
  expect(await countRows(db)).toEqual(before);
  const kept = await db.excerpt.findUniqueOrThrow({ where: { id: first.value.id } });
  expect(kept.sha256).toHaveLength(64);
});

test('a protected source is for those who keep the files', async () => {
  const input = source({ protected: true });
  expect(await refusedWrite(db, () => addSource(contributor, input))).toEqual({
    kind: 'forbidden',
    left: [],
  });
  await expect(addSource(await doorFor(db, 'editor'), input)).resolves.toBeDefined();
});

test('a campaigner brings no evidence', async () => {
  const campaigner = await doorFor(db, 'campaigner');
  const captureId = randomUUID();
  const writes = [
    () => addSource(campaigner, source()),
    () => addDocument(campaigner, document()),
    () => citePassage(campaigner, citePassageInput.parse({ captureId, locator: 'L1' })),
  ];
  for (const write of writes) {
    expect(await refusedWrite(db, write)).toEqual({ kind: 'forbidden', left: [] });
  }
});

test('what refers to nothing is refused whole', async () => {
  const unknown = randomUUID();
  const writes = [
    () => addDocument(contributor, document({ sourceId: unknown })),
    () => addDocument(contributor, document({ derivedFromId: unknown })),
    () => citePassage(contributor, citePassageInput.parse({ captureId: unknown, locator: 'L1' })),
  ];
  for (const write of writes) {
    expect(await refusedWrite(db, write)).toEqual({ kind: 'not-found', left: [] });
  }
});
