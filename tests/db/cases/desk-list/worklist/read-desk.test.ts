import { listDeskCases } from '@/lib/cases/desk-list/read-desk';
import { deskCasesQuery, worklist } from '@/lib/cases/desk-list/schema';
import { toDeskCaseList } from '@/lib/cases/desk-list/view';
import { recordDecision } from '@/lib/cases/decisions/write';
import { recordDecisionInput } from '@/lib/cases/decisions/schema';
import { hashOf } from '@/lib/cases/narratives/view';
import { saveTranslation, writeSummary } from '@/lib/cases/narratives/write';
import { sendToReview } from '@/lib/cases/review/write';
import { withdrawStatus } from '@/lib/cases/status/write';
import { addTaskInput } from '@/lib/cases/tasks/schema';
import { addTask, endTask } from '@/lib/cases/tasks/write';
import { markLink } from '@/lib/evidence/links/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport, assignOnly } from '@/tests/support/file-keepers';

const now = new Date('2026-02-01T12:00:00Z');
let database: TestDatabase;
let db: DeskClient;
let keeper: Door;
let stranger: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  [keeper, stranger] = [await doorFor(db, 'editor'), await doorFor(db, 'editor')];
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

function newCase(): Promise<MadeCase> {
  number += 1;
  const slug = `listed-${String(number)}`;
  return makeCase(keeper, { slug, name: `Inventa ${slug}`, number, assessedOn: '2026-01-20' });
}

async function on(list: string, at = keeper): Promise<string[]> {
  const query = deskCasesQuery.parse({ work: list });
  const found = await listDeskCases(at, query, now);
  const drawn = toDeskCaseList(found, query, 'en', at.actor.id);
  const offered = drawn.waiting.find(({ value }) => value === list);
  // The count beside the list, the total above it and its lines are one.
  expect(offered?.count ?? 0).toBe(found.rows.length);
  expect(drawn.total).toBe(found.rows.length);
  // A search counts in another way; this one finds every file.
  const searched = await listDeskCases(at, { ...query, q: 'Inventa' }, now);
  expect(searched.work).toEqual(found.work);
  return found.rows.map(({ id }) => id);
}

async function hearing(caseId: string, dueOn: string): Promise<string> {
  const forId = keeper.actor.id;
  const input = addTaskInput.parse({ caseId, kind: 'HEARING', what: 'Appeal', forId, dueOn });
  return (await addTask(keeper, input)).value.id;
}

it('lists hearings from today to the seventh day, until they are over', async () => {
  const made = [];
  for (const day of ['2026-01-31', '2026-02-01', '2026-02-08', '2026-02-09']) {
    const { caseId } = await newCase();
    made.push({ caseId, taskId: await hearing(caseId, day) });
  }
  const near = made.slice(1, 3);
  expect((await on('hearing')).sort()).toEqual(near.map(({ caseId }) => caseId).sort());
  await endTask(keeper, { taskId: near[0]?.taskId ?? '', outcome: 'DONE' });
  expect(await on('hearing')).toEqual([near[1]?.caseId]);
});

it('lists what waits for a reviewer', async () => {
  const { caseId, revision } = await newCase();
  expect(await on('review')).toEqual([]);
  await sendToReview(keeper, { caseId, revision, note: 'Ready', now });
  expect(await on('review')).toEqual([caseId]);
});

it('lists files on and after the day set for another look', async () => {
  const [today, tomorrow] = [await newCase(), await newCase()];
  for (const [made, day] of [
    [today, '2026-02-01'],
    [tomorrow, '2026-02-02'],
  ] as const) {
    const data = { nextReview: new Date(`${day}T00:00:00Z`) };
    await asImport(db, (tx) => tx.caseFile.update({ where: { id: made.caseId }, data }));
  }
  expect(await on('due')).toEqual([today.caseId]);
});

it('lists whom a term should have let go, by the rules of sentences, and nobody whose term runs', async () => {
  for (const [years, passed] of [
    [3, true],
    [30, false],
  ] as const) {
    const { caseId, revision } = await newCase();
    const decision = recordDecisionInput.parse({
      caseId,
      revision,
      kind: 'VERDICT',
      outcome: 'CONVICTED',
      when: '2020-06-01',
      sentences: [{ type: 'IMPRISONMENT', term: { years, months: 0, days: 0 } }],
    });
    await recordDecision(keeper, decision);
    expect((await on('released')).includes(caseId)).toBe(passed);
  }
  expect(await on('released')).toHaveLength(1);
});

it('lists files that cite a document whose address is dead, until it works again', async () => {
  const { caseId, claimId } = await newCase();
  const { documentId } = await db.claim.findUniqueOrThrow({ where: { id: claimId } });
  const id = documentId ?? '';
  const dead = { caseId, documentId: id, deadOn: '2026-01-30' };
  await expect(markLink(keeper, dead)).rejects.toMatchObject({ kind: 'not-found' });
  await db.document.update({ where: { id }, data: { address: 'https://example.org/a' } });
  const another = await newCase();
  const uncited = markLink(keeper, { ...dead, caseId: another.caseId });
  await expect(uncited).rejects.toMatchObject({ kind: 'not-found' });
  await markLink(keeper, dead);
  expect(await on('dead')).toEqual([caseId]);
  await markLink(keeper, { ...dead, deadOn: null });
  expect(await on('dead')).toEqual([]);
  await markLink(keeper, dead);
});

it('lists what lacks a translation into a language, and what was translated from an earlier text', async () => {
  // Each file so far tells of one arrest, in English.
  const lists = ['untranslated-ru', 'untranslated-kk', 'untranslated-en', 'outdated'] as const;
  const before = await Promise.all(lists.slice(0, 2).map((list) => on(list)));
  const { caseId, statusId } = await newCase();
  const state = async () => {
    const found = [];
    for (const list of lists) if ((await on(list)).includes(caseId)) found.push(list);
    return found;
  };
  expect(await state()).toEqual(['untranslated-ru', 'untranslated-kk']);
  expect((await on('untranslated-ru')).length).toBe((before[0]?.length ?? 0) + 1);
  const arrest = { language: 'en', text: 'taken from the square' };
  const reason = 'Invented reason';
  const translation = { caseId, subject: 'statusEvent', subjectId: statusId, of: hashOf(arrest) } as const;
  const into = { after: 0, reason, text: 'забрали с площади' };
  await saveTranslation(keeper, { ...translation, ...into, language: 'ru' });
  expect(await state()).toEqual(['untranslated-kk']);
  await writeSummary(keeper, { caseId, after: 0, language: 'kk', text: 'Ойдан шығарылған.', reason });
  expect(await state()).toEqual(['untranslated-ru', 'untranslated-kk', 'untranslated-en']);
  const summary = { language: 'kk', text: 'Ойдан шығарылған.' };
  for (const [after, language] of ['en', 'ru'].entries()) {
    const of = { caseId, subject: 'summary', subjectId: caseId, of: hashOf(summary) } as const;
    await saveTranslation(keeper, { ...of, after: 0, language: language as 'en', text: `v${after}`, reason });
  }
  expect(await state()).toEqual(['untranslated-kk']);
  await writeSummary(keeper, { caseId, after: 1, language: 'kk', text: 'Қайта жазылған.', reason });
  expect(await state()).toEqual(['untranslated-kk', 'outdated']);
  // Whoever withdraws the arrest has nothing left to translate of it.
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  await withdrawStatus(keeper, { caseId, revision, statusEventId: statusId, reason, checked: true });
  expect(await state()).toEqual(['outdated']);
});

it('shows nobody what is not there for them, in no count either', async () => {
  const { caseId } = await newCase();
  const summary = { language: 'kk', text: 'Ойдан шығарылған.', reason: 'Invented reason' } as const;
  await writeSummary(keeper, { caseId, after: 0, ...summary });
  for (const list of worklist.options) {
    expect((await on(list)).length).toBeGreaterThan(0);
    expect(await on(list, stranger)).toEqual([]);
  }
  const [first] = await on('dead');
  await assignOnly(db, first ?? '', []);
  expect(await on('dead', stranger)).toEqual([first]);
});

it('counts beside each other filter what is on the worklist alone', async () => {
  const query = deskCasesQuery.parse({ work: 'hearing' });
  const found = await listDeskCases(keeper, query, now);
  for (const filter of toDeskCaseList(found, query, 'en', keeper.actor.id).filters) {
    for (const choice of filter.choices) {
      const next = deskCasesQuery.parse(Object.fromEntries(new URLSearchParams(choice.href.split('?')[1])));
      expect(next.work).toBe('hearing');
      expect((await listDeskCases(keeper, next, now)).rows).toHaveLength(choice.count);
    }
  }
});
