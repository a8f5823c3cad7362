import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { addArticleInput } from '@/lib/statutes/schema';
import { addArticle } from '@/lib/statutes/write';
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

const article = (edition: string) =>
  addArticleInput.parse({
    jurisdiction: 'KZ',
    code: 'CRIMINAL',
    edition,
    number: '164',
    category: 'INCITEMENT_DISCORD',
  });

test('one number can stand in two editions, and only once in each', async () => {
  const editor = await doorFor(db, 'editor');
  await addArticle(editor, article('1997'));
  await addArticle(editor, article('2014'));
  expect(await refusedWrite(db, () => addArticle(editor, article('1997')))).toEqual({
    kind: 'conflict',
    left: [],
  });
});

test('a contributor does not write the law', async () => {
  const contributor = await doorFor(db, 'contributor');
  expect(await refusedWrite(db, () => addArticle(contributor, article('1959')))).toEqual({
    kind: 'forbidden',
    left: [],
  });
});
