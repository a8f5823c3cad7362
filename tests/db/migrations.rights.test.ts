import { ask, refusal } from '@/tests/support/ask';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';

let database: TestDatabase;
let tables: { schema: string; name: string; column: string }[];

beforeAll(async () => {
  database = await openTestDatabase();
  tables = await ask(
    database.adminUrl,
    `SELECT t.table_schema AS schema, t.table_name AS name, min(c.column_name::text) AS column
     FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name)
     WHERE t.table_schema IN ('desk', 'pub', 'intake') AND t.table_type = 'BASE TABLE' GROUP BY 1, 2 ORDER BY 1, 2`,
  );
});

afterAll(() => database.drop());

const closed = (schema: string) => tables.filter((table) => table.schema === schema);

async function refusesAll(url: string, schemas: string[], verbs: (keyof typeof STATEMENTS)[]): Promise<void> {
  for (const table of schemas.flatMap(closed)) {
    for (const verb of verbs) {
      const statement = STATEMENTS[verb](`${table.schema}."${table.name}"`, `"${table.column}"`);
      expect(`${statement}: ${await refusal(url, statement)}`).toContain('permission denied');
    }
  }
}

const STATEMENTS = {
  select: (table: string) => `SELECT 1 FROM ${table} LIMIT 1`,
  insert: (table: string) => `INSERT INTO ${table} DEFAULT VALUES`,
  update: (table: string, column: string) => `UPDATE ${table} SET ${column} = DEFAULT`,
  delete: (table: string) => `DELETE FROM ${table}`,
  truncate: (table: string) => `TRUNCATE ${table}`,
};
const EVERY = ['select', 'insert', 'update', 'delete', 'truncate'] as const;
const EVERY_WRITE = ['insert', 'update', 'delete', 'truncate'] as const;

it('knows the tables it speaks of', () => {
  expect(closed('desk').length).toBeGreaterThan(25);
  expect(closed('pub').length).toBeGreaterThan(5);
  expect(closed('intake').length).toBe(1);
});

describe('held_public', () => {
  it(
    'is refused every table of desk and intake',
    () => refusesAll(database.publicUrl, ['desk', 'intake'], [...EVERY]),
    30_000,
  );

  it('reads every table of pub and writes none', async () => {
    for (const { name } of closed('pub'))
      await ask(database.publicUrl, `SELECT * FROM pub."${name}" LIMIT 1`);
    await refusesAll(database.publicUrl, ['pub'], [...EVERY_WRITE]);
  }, 30_000);

  it('compares words by trigrams', async () => {
    expect(await ask(database.publicUrl, `SELECT pub.similarity('sokol', 'sokolo') > 0.5 AS near`)).toEqual([
      { near: true },
    ]);
  });

  it.each([
    `SELECT desk.publish_case(gen_random_uuid(), '{}', '{}')`,
    `SELECT desk.withdraw_page('case', 'anyone', '{}')`,
    `SELECT pub.forget_search('case', 'anyone')`,
    'CREATE TABLE pub.mine (a int)',
    'CREATE TABLE public.mine (a int)',
    'CREATE SCHEMA mine',
    'CREATE TEMPORARY TABLE mine (a int)',
    'SET ROLE held_owner',
    'SET ROLE held_desk',
  ])('is refused: %s', async (statement) => {
    expect(await refusal(database.publicUrl, statement)).toMatch(/permission denied/);
  });

  it('negative control: one column opened by mistake is seen', async () => {
    const copy = await openTestDatabase();
    try {
      await ask(
        copy.ownerUrl,
        'GRANT USAGE ON SCHEMA desk TO held_public; GRANT SELECT ON desk.staff TO held_public',
      );
      await expect(refusesAll(copy.publicUrl, ['desk'], ['select'])).rejects.toThrow('The server took');
    } finally {
      await copy.drop();
    }
  });
});

describe('held_intake', () => {
  const SENT = `INSERT INTO intake.correction (kind, page, message, language) VALUES ('ERROR', '/en', 'A line', 'en')`;

  it('adds a correction and cannot read it back', async () => {
    await ask(database.intakeUrl, SENT);
    for (const statement of [
      `${SENT} RETURNING id`,
      'SELECT message FROM intake.correction',
      `UPDATE intake.correction SET message = ''`,
      'DELETE FROM intake.correction',
    ]) {
      expect(await refusal(database.intakeUrl, statement)).toContain('permission denied');
    }
  });

  it('cannot set what the desk decides', async () => {
    const statement = `INSERT INTO intake.correction (id, kind, message, language)
      VALUES (gen_random_uuid(), 'ERROR', 'A line', 'en')`;
    expect(await refusal(database.intakeUrl, statement)).toContain('permission denied');
  });

  it(
    'is refused every table of desk and pub',
    () => refusesAll(database.intakeUrl, ['desk', 'pub'], [...EVERY]),
    30_000,
  );
});

describe('held_desk', () => {
  it('is refused every table of pub', () => refusesAll(database.deskUrl, ['pub'], [...EVERY]), 30_000);

  it.each(['audit_entry', 'status_event', 'case_publication', 'event_publication'])(
    'appends to desk.%s and cannot rewrite it',
    async (name) => {
      await ask(database.deskUrl, `SELECT * FROM desk.${name} LIMIT 1`);
      const column = closed('desk').find((table) => table.name === name)?.column ?? '';
      for (const verb of ['update', 'delete', 'truncate'] as const) {
        const statement = STATEMENTS[verb](`desk.${name}`, column);
        expect(await refusal(database.deskUrl, statement)).toContain('permission denied');
      }
    },
  );

  it.each([
    'CREATE TABLE desk.mine (a int)',
    'SET ROLE held_owner',
    'ALTER TABLE desk.audit_entry DISABLE TRIGGER chain',
  ])('is refused: %s', async (statement) => {
    expect(await refusal(database.deskUrl, statement)).toMatch(/permission denied|must be owner/);
  });
});
