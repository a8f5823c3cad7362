import { seed } from '@/lib/ops/seed';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport } from '@/tests/support/file-keepers';
import { countRows } from '@/tests/support/kept-rows';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

let database: TestDatabase;
let db: DeskClient;
let pub: PublicRows;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  db = openDeskClient(database.deskUrl);
  pub = await openPublicRows(database.publicUrl);
}, 180_000);

afterAll(async () => {
  await db.$disconnect();
  await pub.close();
  await database.drop();
});

test('a second seed changes no count, not even of the audit log', async () => {
  const before = await countRows(db);
  const everything = await pub.everything();
  expect(before['audit_entry']).toBeGreaterThan(500);
  expect(await seed(database.deskUrl)).toEqual({ people: 27, events: 19 });
  expect(await countRows(db)).toEqual(before);
  expect(await pub.everything()).toBe(everything);
}, 120_000);

test('what a run cut short did not bring in comes with the next one, and only that', async () => {
  const before = await countRows(db);
  const row = await db.demand.findFirstOrThrow({ where: { raisedBy: 'CWI' } });
  await asImport(db, (tx) => tx.demandItem.deleteMany({ where: { demandId: row.id } }));
  await db.demandPassage.deleteMany({ where: { demandId: row.id } });
  await db.demand.delete({ where: { id: row.id } });
  await db.importedRow.deleteMany({ where: { rowId: row.id } });
  await seed(database.deskUrl);
  const after = await countRows(db);
  expect(after['demand']).toBe(before['demand']);
  expect(after['demand_item']).toBe(before['demand_item']);
  expect(after['claim']).toBe(before['claim']);
}, 120_000);

test('the killings of 16 December 2011 show seven figures, each with who said it and when', async () => {
  const set = await db.claimSet.findFirstOrThrow({
    where: { about: 'dead on 16 Dec 2011' },
    include: { members: { include: { claim: true } }, event: true },
  });
  expect(set.event?.slug).toBe('zhanaozen-2011');
  expect(set.preferredId).toBeNull();
  expect(set.members).toHaveLength(7);
  expect(set.members.every(({ claim }) => claim.predicate === 'KILLED' && claim.saidEdtf !== null)).toBe(
    true,
  );
  const [page] = await pub.rows("SELECT document FROM pub.event_page WHERE slug = 'zhanaozen-2011'");
  const document = page?.['document'] as { contested: { about: { en: string }; claims: string[] }[] };
  expect(document.contested.find(({ about }) => about.en === set.about)?.claims).toHaveLength(7);
});

test("Sokolova's chain: six years, upheld, three years suspended, released", async () => {
  const decisions = await db.decision.findMany({
    where: { case: { slug: 'natalia-sokolova' } },
    include: { sentences: { orderBy: { supplementary: 'asc' } }, reviews: true },
    orderBy: { dateEarliest: 'asc' },
  });
  expect(
    decisions.map((one) => [
      one.kind,
      one.outcome,
      one.dateEdtf,
      one.reviews?.kind ?? null,
      one.sentences.map(({ type, years }) => [type, years]),
    ]),
  ).toEqual([
    [
      'VERDICT',
      'CONVICTED',
      '2011-08-08',
      null,
      [
        ['IMPRISONMENT', 6],
        ['ACTIVITY_BAN', 3],
      ],
    ],
    ['APPEAL', 'UPHELD', '2011-09-26', 'VERDICT', []],
    [
      'CASSATION',
      'CHANGED',
      '2012-03-06',
      'APPEAL',
      [
        ['SUSPENDED', 3],
        ['ACTIVITY_BAN', null],
      ],
    ],
  ]);
  const [page] = await pub.rows(
    "SELECT status_group, custody_state FROM pub.case_profile WHERE slug = 'natalia-sokolova'",
  );
  expect(page).toEqual({ status_group: 'FREE', custody_state: 'SUSPENDED' });
});

test('Atabek: eighteen years, held once, dead after his release', async () => {
  const [page] = await pub.rows(
    "SELECT status_group, document FROM pub.case_profile WHERE slug = 'aron-atabek'",
  );
  const document = page?.['document'] as {
    spans: { kind: string; from: { edtf: string } }[];
    decisions: { sentences: { type: string; term: { years: number } | null }[] }[];
  };
  expect(page?.['status_group']).toBe('DEAD');
  expect(document.spans.filter(({ kind }) => kind === 'HELD').map(({ from }) => from.edtf)).toEqual([
    '2006-07-17',
  ]);
  expect(document.decisions[0]?.sentences).toMatchObject([{ type: 'IMPRISONMENT', term: { years: 18 } }]);
});

test("both dates of Elshibayev's verdict stand, and neither is preferred", async () => {
  const set = await db.claimSet.findFirstOrThrow({
    where: { case: { slug: 'erzhan-elshibayev' } },
    include: { members: { include: { claim: { include: { asserter: true } } } } },
  });
  expect([set.status, set.preferredId]).toEqual(['OPEN', null]);
  const said = set.members.map(({ claim }) => [
    claim.asserter.label,
    (claim.value as { text: { en: string } }).text.en,
  ]);
  expect(said.sort()).toEqual([
    ['People & Nature, own voice', '2019'],
    ['RFE/RL (kept by ecoi.net)', 'October 2018'],
  ]);
});

test('every public fact rests on a claim, and no claim is graded above its origins', async () => {
  const graded = await db.claim.count({
    where: { OR: [{ contentGrade: '1' }, { verification: { in: ['CORROBORATED', 'CONFIRMED'] } }] },
  });
  expect(graded).toBe(0);
  const bare = await db.statusEvent.count({ where: { visibility: 'PUBLIC', claims: { none: {} } } });
  expect(bare).toBe(0);
});

test('all people with facts and all events are published, each by two', async () => {
  expect(await pub.rows('SELECT count(*)::int AS n FROM pub.case_profile')).toEqual([{ n: 12 }]);
  expect(await pub.rows('SELECT count(*)::int AS n FROM pub.event_page')).toEqual([{ n: 19 }]);
  const one = await db.casePublication.findFirstOrThrow({ include: { author: true, approver: true } });
  expect([one.author.name, one.approver.name]).toEqual(['import', 'import approval']);
});

/** Words of what must stay closed: a witness, health, a day of birth, a death in custody, sexual violence. */
const closed = ['Ergali', '50 kg', 'Covid', '1953', 'Kenzhebayev', 'sexual', 'weight fell'];

test.each(closed)('"%s" is nowhere in public', async (word) => {
  expect(await pub.everything()).not.toContain(word);
});

test('the list of closed words can fail: what is public is found by the same search', async () => {
  expect(await pub.everything()).toContain('Sokolova');
  const sealed = await db.occurrence.findMany({ where: { kind: 'HEALTH' } });
  expect(sealed.map(({ visibility }) => visibility)).toEqual(['SEALED']);
});

test('the audit chain holds over the whole seed', async () => {
  expect(await db.$queryRaw`SELECT * FROM desk.broken_audit_entries()`).toEqual([]);
});
