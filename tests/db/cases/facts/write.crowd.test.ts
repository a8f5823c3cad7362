import { randomUUID } from 'node:crypto';
import { addNameOnWordInput } from '@/lib/cases/facts/schema';
import { addNameOnWord } from '@/lib/cases/facts/write';
import { findMeanwhile } from '@/lib/cases/meanwhile/read-desk';
import { mayOpenCase } from '@/lib/cases/policy';
import { actionsOn, type Action, type ActionParts } from '@/lib/platform/action';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import { findActorByToken } from '@/lib/platform/session/session';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { assignOnly } from '@/tests/support/file-keepers';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openTestSession } from '@/tests/support/staff';

const EDITORS = 20;
const EDITS = 25;

type Named = { id: string; revision: number };
type Run = ActionParts<typeof addNameOnWordInput, Named>['run'];
/** An edit that was acknowledged: what was set, on top of which revision its author had seen, and which it became. */
type Acknowledged = { text: string; seen: number; revision: number };
type Told = { text: string; refusal: string; seen: number; revision: number; changes: number };

let database: TestDatabase;
let db: DeskClient;
let asserterId: string;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function makeFile(): Promise<MadeCase> {
  number += 1;
  const name = `Inventa Examplova ${String(number)}`;
  const slug = `invented-${String(number)}`;
  const made = await makeCase(await doorFor(db, 'editor'), { slug, name, number, assessedOn: '2026-01-20' });
  // All of them keep it: a file of the common pool.
  await assignOnly(db, made.caseId, []);
  asserterId = (await db.asserter.findFirstOrThrow()).id;
  return made;
}

/** The desk's pipeline for one person with a session of their own; only how often they may act is left out. */
async function actionOf(run: Run): Promise<Action<Named>> {
  const { actor } = await doorFor(db, 'editor');
  const token = await openTestSession(db, actor.id);
  return actionsOn({
    db: () => db,
    findActor: () => findActorByToken(db, token, new Date()),
    withinLimit: () => Promise.resolve(true),
    refresh: () => undefined,
  })({
    name: 'case.add-name',
    input: addNameOnWordInput,
    allow: mayOpenCase,
    run,
    meanwhile: (at, { fact }) => findMeanwhile(at, { of: 'name', fact }, 'en'),
  });
}

/** The preferred name is the one value of a file that an edit overwrites: what one editor chose, the next replaces. */
const edit = (caseId: string, revision: number, text: string) => ({
  ...{ once: randomUUID(), reason: 'An invented reason' },
  fact: { caseId, revision, name: { text, kind: 'SPELLING_VARIANT', language: 'kk', preferredFor: 'kk' } },
  word: { asserterId, sourceGrade: 'B', contentGrade: '3' },
});

/** Everybody makes their edits at once, each on top of what they have seen; a conflict shows them what others did. */
async function editTogether(made: MadeCase, run: Run, edits: number) {
  const acknowledged: Acknowledged[] = [];
  const told: Told[] = [];
  const editors = await Promise.all(Array.from({ length: EDITORS }, () => actionOf(run)));
  await Promise.all(
    editors.map(async (action, who) => {
      let seen = made.revision;
      for (let n = 1; n <= edits; n += 1) {
        const text = `Name ${String(n)} of editor ${String(who)}`;
        const outcome = await action(edit(made.caseId, seen, text));
        if (outcome.ok) {
          const { revision } = outcome.value;
          acknowledged.push({ text, seen, revision });
          seen = revision;
        } else {
          const { revision, changes } = outcome.meanwhile ?? { revision: 0, changes: [] };
          told.push({ text, refusal: outcome.refusal, seen, revision, changes: changes.length });
          seen = revision;
        }
      }
    }),
  );
  acknowledged.sort((a, b) => a.revision - b.revision);
  return { acknowledged, told };
}

/** Edits that were replaced by somebody who had not seen them, or whose place in the file another took. */
function lostOf(acknowledged: readonly Acknowledged[]): Acknowledged[] {
  return acknowledged.filter((one, at) => {
    const next = acknowledged[at + 1];
    return next !== undefined && (next.seen < one.revision || next.revision === one.revision);
  });
}

async function stateOf({ caseId }: MadeCase) {
  const { personId, revision } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const names = await db.personName.findMany({ where: { personId, language: 'kk' } });
  const claims = await db.claim.count({ where: { personId, predicate: 'NAME' } });
  const entries = await db.auditEntry.count({ where: { subjectId: caseId, kind: 'case.name.added' } });
  const preferred = names.filter(({ preferredFor }) => preferredFor === 'kk').map(({ text }) => text);
  return { revision, names: names.map(({ text }) => text).sort(), claims, entries, preferred };
}

it('loses no edit of twenty editors at once, and tells each of what the others did', async () => {
  const made = await makeFile();
  const { acknowledged, told } = await editTogether(made, addNameOnWord, EDITS);
  expect(acknowledged.length + told.length).toBe(EDITORS * EDITS);
  // Each refusal of one editor has a success of another before it: there are at least as many as one person's edits.
  expect(acknowledged.length).toBeGreaterThanOrEqual(EDITS);
  expect(lostOf(acknowledged)).toEqual([]);
  expect(await stateOf(made)).toEqual({
    revision: made.revision + acknowledged.length,
    names: acknowledged.map(({ text }) => text).sort(),
    claims: acknowledged.length,
    entries: acknowledged.length,
    preferred: [acknowledged.at(-1)?.text],
  });
  // They did get into each other's way, and each time who was second was shown what others had done.
  expect(told.length).toBeGreaterThan(EDITORS);
  const untold = ({ refusal, seen, revision, changes }: Told) =>
    refusal !== 'conflict' || revision <= seen || changes === 0;
  expect(told.filter(untold)).toEqual([]);
}, 300_000);

it('loses edits where the revision is not compared with what the person saw', async () => {
  const made = await makeFile();
  const blind: Run = async (at, input) => {
    // Sends what was typed on top of whatever stands there, as if the person had seen it.
    for (;;) {
      const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
      try {
        return await addNameOnWord(at, { ...input, once: randomUUID(), onTopOf: revision });
      } catch (error) {
        if (!(error instanceof Refusal) || error.kind !== 'conflict') throw error;
      }
    }
  };
  const { acknowledged, told } = await editTogether(made, blind, 2);
  expect([acknowledged.length, told.length]).toEqual([EDITORS * 2, 0]);
  expect(lostOf(acknowledged).length).toBeGreaterThan(EDITORS / 2);
}, 120_000);
