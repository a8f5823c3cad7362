import { noteDueReleases } from '@/lib/cases/sentences/due/job';
import { toNarratives } from '@/lib/cases/narratives/view';
import { getCaseRows } from '@/lib/cases/publish/rows/read-desk';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { LOCALES } from '@/lib/platform/i18n/locales';
import { getSystemActor } from '@/lib/platform/session/actor';
import { ask } from '@/tests/support/ask';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport } from '@/tests/support/file-keepers';

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  db = openDeskClient(database.deskUrl);
}, 180_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const derived = () =>
  db.caseFile.findMany({
    select: { slug: true, releaseDue: true, statusGroup: true, untranslated: true, outdated: true },
    orderBy: { slug: 'asc' },
  });
const kept = () =>
  db.caseFile.findMany({ select: { revision: true, changedAt: true }, orderBy: { slug: 'asc' } });
const run = async () => noteDueReleases({ actor: await getSystemActor(db, 'import'), db });

it('works out what a database lacks that is older than the worklist, and changes no file by it', async () => {
  await run();
  const [whole, before] = [await derived(), await kept()];
  expect(whole.filter(({ releaseDue }) => releaseDue !== null).length).toBeGreaterThan(0);
  const audit = await db.auditEntry.count();
  // As the migration leaves an older database.
  await asImport(db, (tx) => tx.caseFile.updateMany({ data: { releaseDue: null, releaseNoted: false } }));
  expect(await derived()).not.toEqual(whole);
  expect(await run()).toBe(whole.length);
  expect(await derived()).toEqual(whole);
  expect([await kept(), await db.auditEntry.count()]).toEqual([before, audit]);
  expect(await run()).toBe(0);
}, 60_000);

it('keeps beside each seeded file what its page of translations counts', async () => {
  for (const { id, slug, untranslated, outdated } of await db.caseFile.findMany()) {
    const standings = toNarratives(await getCaseRows(db, id), 'en').flatMap((one) => one.standings);
    const languages = (state: string) =>
      [...LOCALES].sort().filter((one) => standings.some((it) => it.state === state && it.language === one));
    expect({ slug, untranslated, outdated }).toEqual({
      slug,
      untranslated: languages('missing'),
      outdated: languages('outdated'),
    });
  }
  const all = await db.caseFile.findMany();
  expect(all.filter(({ untranslated }) => untranslated.length > 0).length).toBeGreaterThan(0);
}, 60_000);

it('finds the gaps of files that are older than the column', async () => {
  const before = await derived();
  await ask(database.ownerUrl, `UPDATE desk.case_file SET untranslated = '{}', outdated = '{kk}'`);
  expect(await derived()).not.toEqual(before);
  await ask(database.ownerUrl, 'SELECT desk.keep_translation_gaps(ARRAY(SELECT id FROM desk.case_file))');
  expect(await derived()).toEqual(before);
}, 60_000);
