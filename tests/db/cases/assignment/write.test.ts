import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { addClaim } from '@/lib/cases/facts/write';
import { addClaimInput } from '@/lib/cases/facts/schema';
import { assignCase, giveUpCase, takeCase, unassignCase } from '@/lib/cases/assignment/write';
import { listDeskCases } from '@/lib/cases/desk-list/read-desk';
import { deskCasesQuery } from '@/lib/cases/desk-list/schema';
import { findFile } from '@/lib/cases/file/read-desk';
import { readHistory } from '@/lib/cases/history/read-desk';
import { listKnownPeople } from '@/lib/cases/opening/read-desk';
import { listReviewQueue, readReview, readWithdrawable } from '@/lib/cases/review/read-desk';
import { publishReviewed, sendToReview, withdraw } from '@/lib/cases/review/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { assignOnly } from '@/tests/support/file-keepers';

const reason = 'Invented reason';
const now = new Date('2026-02-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let keeper: Door;
let another: Door;
let reviewer: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  [keeper, another, reviewer] = [
    await doorFor(db, 'editor'),
    await doorFor(db, 'editor'),
    await doorFor(db, 'reviewer'),
  ];
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

function newCase(by = keeper): Promise<MadeCase> {
  number += 1;
  const name = `Inventa Hiddenova ${String(number)}`;
  return makeCase(by, { slug: `hidden-${String(number)}`, name, number, assessedOn: '2026-01-20' });
}

const keepersOf = async (caseId: string) =>
  (await db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).assignedTo;
const kindsOf = async (caseId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId: caseId }, orderBy: { seq: 'asc' } })).map(
    ({ kind }) => kind,
  );

describe('whose a file is', () => {
  it('is whoever opened it, if they edit or contribute', async () => {
    const { caseId } = await newCase();
    expect(await keepersOf(caseId)).toEqual([keeper.actor.id]);
    expect((await kindsOf(caseId)).slice(0, 2)).toEqual(['case.opened', 'case.assigned']);
    expect(await keepersOf((await newCase(reviewer)).caseId)).toEqual([]);
  });

  it('changes hands by way of the pool, each time with an entry', async () => {
    const { caseId } = await newCase();
    await expect(takeCase(another, { caseId })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(takeCase(keeper, { caseId })).rejects.toMatchObject({ kind: 'conflict' });
    await giveUpCase(keeper, { caseId, reason });
    expect(await keepersOf(caseId)).toEqual([]);
    await expect(giveUpCase(keeper, { caseId, reason })).rejects.toMatchObject({ kind: 'conflict' });
    await takeCase(another, { caseId });
    expect(await keepersOf(caseId)).toEqual([another.actor.id]);
    expect((await kindsOf(caseId)).slice(-2)).toEqual(['case.unassigned', 'case.assigned']);
  });

  it('of two who take it at once one has it', async () => {
    const { caseId } = await newCase(reviewer);
    const both = await Promise.allSettled([takeCase(keeper, { caseId }), takeCase(another, { caseId })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await keepersOf(caseId)).toHaveLength(1);
  });

  it('is said by a reviewer, of editors and of the contributor whose draft it is', async () => {
    const { caseId } = await newCase();
    await assignCase(reviewer, { caseId, staffId: another.actor.id, reason });
    expect(await keepersOf(caseId)).toEqual([keeper.actor.id, another.actor.id]);
    const again = assignCase(reviewer, { caseId, staffId: another.actor.id, reason });
    await expect(again).rejects.toMatchObject({ kind: 'conflict' });
    for (const role of ['contributor', 'campaigner', 'reviewer', 'admin'] as const) {
      const staffId = (await doorFor(db, role)).actor.id;
      const refused = assignCase(reviewer, { caseId, staffId, reason });
      await expect(refused).rejects.toMatchObject({ kind: 'not-found' });
    }
    const self = assignCase(another, { caseId, staffId: another.actor.id, reason });
    await expect(self).rejects.toMatchObject({ kind: 'forbidden' });
    await unassignCase(reviewer, { caseId, staffId: keeper.actor.id, reason });
    expect(await keepersOf(caseId)).toEqual([another.actor.id]);
    expect(await findFile(keeper, caseId)).toBeNull();
  });
});

describe('a file that others keep', () => {
  it('is nowhere: no list, count, page, history, queue or hint tells of it', async () => {
    const { caseId, revision } = await newCase();
    await sendToReview(keeper, { caseId, revision, note: 'Ready', now });
    const seen = async (at: Door) => {
      const list = await listDeskCases(at, deskCasesQuery.parse({ q: 'Hiddenova' }), now);
      const known = await listKnownPeople(at, 'Hiddenova');
      const found = (reading: Promise<unknown>) => reading.then(() => true).catch(() => false);
      const { code } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
      return [
        list.rows.some((row) => row.id === caseId),
        list.groups.reduce((sum, group) => sum + group.count, 0) === list.rows.length,
        known.some((person) => person.codes.includes(code)),
        (await findFile(at, caseId)) !== null,
        await found(readHistory(at, caseId, null)),
        await found(readReview(at, caseId, now)),
        await found(readWithdrawable(at, caseId)),
        (await listReviewQueue(at, 9, now)).rows.some((row) => row.caseId === caseId),
      ];
    };
    expect(await seen(another)).toEqual([false, true, false, false, false, false, false, false]);
    for (const at of [keeper, reviewer]) expect(await seen(at)).toEqual(Array(8).fill(true));
    // Behind the last page stands the last, with the names that the file would show.
    const { page, rows } = await listReviewQueue(reviewer, 9, now);
    const names = rows.find((row) => row.caseId === caseId)?.names.map(({ text }) => text);
    expect({ page, names }).toEqual({ page: 1, names: [expect.stringContaining('Hiddenova')] });
    // The same file in the pool is there for everybody who edits.
    await assignOnly(db, caseId, []);
    expect(await seen(another)).toEqual(Array(8).fill(true));
  });

  it('is withdrawn all the same, once it has been public', async () => {
    const { caseId, revision, slug } = await newCase();
    await expect(readWithdrawable(another, slug)).rejects.toMatchObject({ kind: 'not-found' });
    const { value } = await sendToReview(keeper, { caseId, revision, note: 'Ready', now });
    const off = { caseId, state: 'SUSPENDED', reason, now } as const;
    await expect(withdraw(another, off)).rejects.toMatchObject({ kind: 'not-found' });
    await publishReviewed(reviewer, { requestId: value.requestId, reason, now });
    for (const asked of [caseId, slug]) {
      const { id, names } = await readWithdrawable(another, asked);
      expect({ id, names: names.map(({ text }) => text.includes('Hiddenova')) }).toEqual({
        id: caseId,
        names: [true],
      });
    }
    for (const at of [another, await doorFor(db, 'admin')]) {
      expect((await withdraw(at, off)).value).toEqual({ state: 'SUSPENDED' });
    }
  });
});

describe('the database', () => {
  /** Writes past every policy, as a use case would that forgot to ask one. */
  const writeAs = async (at: Door | null, statement: string, ...values: unknown[]): Promise<number> => {
    const client = new pg.Client({ connectionString: database.deskUrl });
    await client.connect();
    try {
      if (at !== null) await client.query("SELECT set_config('held.actor', $1, false)", [at.actor.id]);
      return (await client.query(statement, values)).rowCount ?? 0;
    } finally {
      await client.end();
    }
  };
  const STATEMENTS = (made: MadeCase): readonly (readonly [string, ...unknown[]])[] => [
    [`UPDATE desk.case_file SET revision = revision + 1 WHERE id = $1::uuid`, made.caseId],
    [
      `INSERT INTO desk.case_summary (case_id, ordinal, language, text, written_by_id)
         SELECT id, 900, 'kk', 'x', opened_by_id FROM desk.case_file WHERE id = $1::uuid`,
      made.caseId,
    ],
    [
      `INSERT INTO desk.charge (case_id, category, outcome) VALUES ($1::uuid, 'UNKNOWN', 'PENDING')`,
      made.caseId,
    ],
    [`UPDATE desk.claim SET note = 'x' WHERE id = $1::uuid`, made.claimId],
    [
      `UPDATE desk.person_name SET visibility = 'PUBLIC' WHERE person_id = (SELECT person_id FROM desk.case_file WHERE id = $1::uuid)`,
      made.caseId,
    ],
    [
      `INSERT INTO desk.claim (predicate, asserter_id, source_grade, content_grade, status_event_id)
         SELECT predicate, asserter_id, source_grade, content_grade, status_event_id FROM desk.claim WHERE id = $1::uuid`,
      made.claimId,
    ],
  ];

  it('refuses rows of a file that the actor may not write, whatever code asked for it', async () => {
    const made = await newCase();
    for (const [statement, ...values] of STATEMENTS(made)) {
      await expect(writeAs(another, statement, ...values)).rejects.toThrow(/not a file of this actor/);
      await expect(writeAs(null, statement, ...values)).rejects.toThrow(/no actor/);
      const admin = await doorFor(db, 'admin');
      await expect(writeAs(admin, statement, ...values)).rejects.toThrow(/not a file of this actor/);
      // The control: for whom the file is there, each of these is an ordinary change.
      expect(await writeAs(keeper, statement, ...values)).toBeGreaterThan(0);
    }
  });

  it('lets nobody assign themselves past the rule, end what is ended, or write who keeps a file', async () => {
    const { caseId } = await newCase();
    const assign = `INSERT INTO desk.case_assignment (case_id, staff_id, assigned_by_id) VALUES ($1::uuid, $2::uuid, $3::uuid)`;
    const { id } = another.actor;
    await expect(writeAs(another, assign, caseId, id, id)).rejects.toThrow(/not a file of this actor/);
    const whom = (await doorFor(db, 'campaigner')).actor.id;
    await expect(writeAs(reviewer, assign, caseId, whom, reviewer.actor.id)).rejects.toThrow(/not somebody/);
    const own = `UPDATE desk.case_file SET assigned_to = ARRAY[$2::uuid] WHERE id = $1::uuid`;
    for (const at of [another, keeper, reviewer]) {
      await expect(writeAs(at, own, caseId, id)).rejects.toThrow(/not a file of this actor/);
    }
    const rewrite = `UPDATE desk.case_assignment SET staff_id = $2::uuid WHERE case_id = $1::uuid`;
    await expect(writeAs(reviewer, rewrite, caseId, id)).rejects.toThrow(/permission denied/);
    await expect(
      writeAs(reviewer, 'DELETE FROM desk.case_assignment WHERE case_id = $1::uuid', caseId),
    ).rejects.toThrow(/permission denied/);
    await giveUpCase(keeper, { caseId, reason });
    const end = `UPDATE desk.case_assignment SET ended_at = now(), ended_by_id = $2::uuid WHERE case_id = $1::uuid`;
    await expect(writeAs(reviewer, end, caseId, reviewer.actor.id)).rejects.toThrow(/ends once/);
    expect(await keepersOf(caseId)).toEqual([]);
  });

  it('lets a withdrawal change nothing but the state of publication', async () => {
    const { caseId } = await newCase();
    const state = (to: string, more = '') =>
      `UPDATE desk.case_file SET publication_state = '${to}'${more} WHERE id = $1::uuid`;
    await expect(writeAs(another, state('PUBLISHED'), caseId)).rejects.toThrow(/not a file/);
    await expect(writeAs(another, state('SUSPENDED', ", country = 'XX'"), caseId)).rejects.toThrow(
      /not a file/,
    );
    expect(await writeAs(another, state('SUSPENDED'), caseId)).toBe(1);
  });
});

it('a claim raises the revision of its file, so that who writes at once is told', async () => {
  const made = await newCase();
  const claim = (revision: number) =>
    addClaimInput.parse({
      once: randomUUID(),
      reason,
      caseId: made.caseId,
      revision,
      subject: `statusEvent:${made.statusId}`,
      predicate: 'STATUS',
      word: {
        voice: { label: 'The Example Gazette', class: 'MEDIA' },
        sourceGrade: 'B',
        contentGrade: '2',
      },
    });
  const { value } = await addClaim(keeper, claim(made.revision));
  expect(value.revision).toBe(made.revision + 1);
  await expect(addClaim(keeper, claim(made.revision))).rejects.toMatchObject({ kind: 'conflict' });
  await expect(addClaim(keeper, claim(value.revision))).resolves.toBeDefined();
});
