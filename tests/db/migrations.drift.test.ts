import { readModels } from '@/lib/platform/db/migration-files';
import { sqlFromModels } from '@/lib/platform/db/schema-engine';
import { ask } from '@/tests/support/ask';
import { missingFrom, readCatalog, type Catalog } from '@/tests/support/catalog';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '@/tests/support/database';

/** What Prisma's schema language cannot say and the migrations therefore write by hand. */
const BY_HAND = { constraint: / CHECK \(| TRIGGER /, index: / USING gin \(| WHERE \(|\(COALESCE\(/ };

let migrated: TestDatabase;
let modelled: TestDatabase;
let fromMigrations: Catalog;
let fromModels: Catalog;

beforeAll(async () => {
  [migrated, modelled] = await Promise.all([openTestDatabase(), openEmptyDatabase()]);
  for (const surface of ['desk', 'pub']) {
    const sql = await sqlFromModels(modelled.ownerUrl, await readModels(`prisma/${surface}`));
    await ask(modelled.ownerUrl, sql);
  }
  [fromMigrations, fromModels] = await Promise.all([
    readCatalog(migrated.ownerUrl),
    readCatalog(modelled.ownerUrl),
  ]);
}, 60_000);

afterAll(async () => {
  await Promise.all([migrated.drop(), modelled.drop()]);
});

describe('the models and the migrations', () => {
  it('make the same columns, with types, nullability and defaults', () => {
    expect(fromMigrations.columns.length).toBeGreaterThan(100);
    expect(fromMigrations.columns).toEqual(fromModels.columns);
  });

  it('make the same keys; the migrations add checks alone', () => {
    expect(missingFrom(fromModels.constraints, fromMigrations.constraints)).toEqual([]);
    const added = missingFrom(fromMigrations.constraints, fromModels.constraints);
    expect(added.filter((line) => !BY_HAND.constraint.test(line))).toEqual([]);
  });

  it('make the same indexes; the migrations add indexes of searches, parts and expressions alone', () => {
    expect(missingFrom(fromModels.indexes, fromMigrations.indexes)).toEqual([]);
    const added = missingFrom(fromMigrations.indexes, fromModels.indexes);
    expect(added.filter((line) => !BY_HAND.index.test(line))).toEqual([]);
  });

  it.each([
    ['a column', 'columns', 'ALTER TABLE desk.person ADD COLUMN forgotten text'],
    ['a default', 'columns', `ALTER TABLE pub.change ALTER COLUMN tags SET DEFAULT '{all}'`],
    ['a type', 'columns', 'ALTER TABLE pub.case_profile ALTER COLUMN version TYPE bigint'],
    ['a key', 'constraints', 'ALTER TABLE pub.case_profile ADD CONSTRAINT forgotten UNIQUE (sort_name)'],
    ['an index', 'indexes', 'CREATE INDEX forgotten ON pub.case_profile (country)'],
  ] as const)('negative control: %s that no model knows is seen', async (_, part, statement) => {
    const copy = await openTestDatabase();
    try {
      await ask(copy.ownerUrl, statement);
      const drifted = (await readCatalog(copy.ownerUrl))[part];
      expect(missingFrom(drifted, fromModels[part]).length).toBeGreaterThan(
        missingFrom(fromMigrations[part], fromModels[part]).length,
      );
    } finally {
      await copy.drop();
    }
  });
});

/** Foreign keys whose columns are not the first columns of an index. */
const WITHOUT_INDEX = `
  SELECT k.conrelid::regclass || ' ' || k.conname AS line FROM pg_constraint k
  WHERE k.contype = 'f' AND k.connamespace::regnamespace::text IN ('desk', 'pub', 'intake') AND NOT EXISTS (
    SELECT FROM pg_index i WHERE i.indrelid = k.conrelid
      AND (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(k.conkey)] @> k.conkey
  ) ORDER BY 1`;

it('has an index for every foreign key', async () => {
  expect(await ask(migrated.ownerUrl, WITHOUT_INDEX)).toEqual([]);
  await ask(
    migrated.ownerUrl,
    'CREATE TABLE pub.forgotten (slug text CONSTRAINT forgotten_slug REFERENCES pub.case_profile)',
  );
  expect(await ask(migrated.ownerUrl, WITHOUT_INDEX)).toEqual([{ line: 'pub.forgotten forgotten_slug' }]);
});
