import pg from 'pg';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([openTestDatabase(), openTestDatabase()]);
});

afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('is reached by each role under its own name', async () => {
  const who = await Promise.all(
    [first.ownerUrl, first.deskUrl, first.publicUrl, first.intakeUrl].map((url) =>
      ask(url, 'SELECT current_user AS who'),
    ),
  );
  expect(who.flat()).toEqual(
    ['held_owner', 'held_desk', 'held_public', 'held_intake'].map((each) => ({ who: each })),
  );
});

it('shares nothing with that of another file', async () => {
  await ask(first.ownerUrl, `INSERT INTO pub.change (tags) VALUES ('{all}')`);
  expect(await ask(first.publicUrl, 'SELECT count(*)::int AS n FROM pub.change')).toEqual([{ n: 1 }]);
  expect(await ask(second.publicUrl, 'SELECT count(*)::int AS n FROM pub.change')).toEqual([{ n: 0 }]);
});
