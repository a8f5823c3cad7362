import { randomUUID } from 'node:crypto';
import { withdrawCase } from '@/lib/cases/publish/write';
import { listTiedDocuments } from '@/lib/cases/publish/relations/read-desk';
import { tieOf } from '@/lib/cases/publish/relations/view';
import { findCase, listTiedPeople } from '@/lib/cases/read-public';
import { addRelationInput, changeRelationInput, strikeRelationInput } from '@/lib/cases/relations/schema';
import { addRelationOnWord, changeRelation, strikeRelation } from '@/lib/cases/relations/write';
import { wordInput } from '@/lib/claims/word/schema';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { closePublicClient } from '@/lib/platform/db/public-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { publishAnew } from '@/tests/support/publish-anew';
import { openPublicRows, type PublicRows } from '@/tests/support/public-rows';

let database: TestDatabase;
let db: DeskClient;
let pub: PublicRows;
let editor: Door;
let reviewer: Door;
let number = 4000;

beforeAll(async () => {
  database = await openTestDatabase();
  process.env['PUBLIC_DATABASE_URL'] = database.publicUrl;
  db = openDeskClient(database.deskUrl);
  pub = await openPublicRows(database.publicUrl);
  editor = await doorFor(db, 'editor');
  reviewer = await doorFor(db, 'reviewer');
}, 60_000);

afterAll(async () => {
  await closePublicClient();
  await db.$disconnect();
  await pub.close();
  await database.drop();
});

type File = MadeCase & { personId: string; name: string };

async function file(): Promise<File> {
  number += 1;
  const name = `Inventa Numero${number}`;
  const made = await makeCase(editor, {
    slug: `inventa-numero${number}`,
    name,
    number,
    assessedOn: new Date().toISOString().slice(0, 10),
  });
  const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } });
  return { ...made, personId, name };
}

const revisionOf = async ({ caseId }: File): Promise<number> =>
  (await db.caseFile.findUniqueOrThrow({ where: { id: caseId } })).revision;
const publish = ({ caseId }: File) => publishAnew(reviewer, editor, caseId);
const sent = () => ({ once: randomUUID(), reason: 'Invented reason' });

async function relate(one: File, other: File, more: object = {}): Promise<string> {
  const fact = { caseId: one.caseId, revision: await revisionOf(one), personId: other.personId };
  const word = {
    voice: { label: 'The Example Gazette', class: 'MEDIA' },
    ...{ sourceGrade: 'B', contentGrade: '2', verification: 'SINGLE_ORIGIN', visibility: 'PUBLIC' },
  };
  const done = await addRelationOnWord(editor, {
    ...sent(),
    fact: addRelationInput.parse({ ...fact, side: 'CO_DEFENDANT', visibility: 'PUBLIC', ...more }),
    word: wordInput.parse(word),
  });
  return done.value.id;
}

/** Two public files that hold one relation, as readers find it from the first. */
async function tiedPair(more: object = {}) {
  const [one, other] = [await file(), await file()];
  await publish(one);
  await publish(other);
  const relationId = await relate(one, other, more);
  await publish(one);
  await publish(other);
  return { one, other, relationId };
}

async function seenFrom({ slug }: File): Promise<string[]> {
  const found = await findCase(slug);
  if (found?.state !== 'published') throw new Error(`${slug} is not public`);
  return (await listTiedPeople(found.ties, slug)).map(({ person }) => person.slug);
}

test('a relation leads from each of two public files to the other, once both were published with it', async () => {
  const [one, other] = [await file(), await file()];
  await publish(one);
  await publish(other);
  const relationId = await relate(one, other, { since: '2011-12' });
  await publish(one);
  expect(await seenFrom(one)).toEqual([]);
  await publish(other);
  expect(await seenFrom(one)).toEqual([other.slug]);
  expect(await seenFrom(other)).toEqual([one.slug]);
  const found = await findCase(one.slug);
  expect(found).toMatchObject({ document: { ties: [{ tie: tieOf(relationId), side: 'CO_DEFENDANT' }] } });
});

test('nothing of it is public while the other file is not', async () => {
  const [one, other] = [await file(), await file()];
  await relate(one, other);
  await publish(one);
  expect(await findCase(one.slug)).toMatchObject({ state: 'published', ties: [] });
  expect(JSON.stringify(await findCase(one.slug))).not.toContain('CO_DEFENDANT');
});

test('a relative is not public without their own consent, and is with it', async () => {
  const [one, other] = [await file(), await file()];
  await publish(one);
  await publish(other);
  await relate(one, other, { side: 'SIBLING', visibility: 'RESTRICTED' });
  await publish(one);
  await publish(other);
  expect(JSON.stringify([await findCase(one.slug), await findCase(other.slug)])).not.toContain('SIBLING');

  const pair = await tiedPair({ side: 'SIBLING', ownConsent: 'EXPLICIT_WRITTEN' });
  expect(await seenFrom(pair.one)).toEqual([pair.other.slug]);
});

test('a withdrawal takes the person off the other page in the same moment: their name is nowhere', async () => {
  const { one, other } = await tiedPair();
  expect(await pub.everything()).toContain(other.name);
  await withdrawCase(editor, { caseId: other.caseId, state: 'SUSPENDED', reason: 'asked by the family' });
  expect(await seenFrom(one)).toEqual([]);
  const everything = await pub.everything();
  expect(everything).not.toContain(other.name);
  expect(everything).not.toContain(other.slug);
  // The next version does not hold the relation either.
  await publish(one);
  expect(await findCase(one.slug)).toMatchObject({ ties: [] });
});

test.each([
  ['struck', true],
  ['closed', false],
])('a relation that is %s goes from both pages at once, with no new version', async (_, strike) => {
  const { one, other, relationId } = await tiedPair();
  const base = { ...sent(), caseId: one.caseId, revision: await revisionOf(one), relationId };
  const { touched } = strike
    ? await strikeRelation(editor, strikeRelationInput.parse(base))
    : await changeRelation(editor, changeRelationInput.parse({ ...base, visibility: 'RESTRICTED' }));
  expect(touched).toHaveLength(2);
  expect(await seenFrom(one)).toEqual([]);
  expect(await seenFrom(other)).toEqual([]);
  const [change] = await pub.rows('SELECT tags FROM pub.change ORDER BY seq DESC LIMIT 1');
  expect(change?.['tags']).toEqual(touched);
});

test('a change that leaves it public leaves it on both pages', async () => {
  const { one, other, relationId } = await tiedPair();
  const base = { ...sent(), caseId: one.caseId, revision: await revisionOf(one), relationId };
  await changeRelation(editor, changeRelationInput.parse({ ...base, until: '2019', visibility: 'PUBLIC' }));
  expect(await seenFrom(one)).toEqual([other.slug]);
});

test('the preview of the desk shows the people to whom the page would lead', async () => {
  const { one, other, relationId } = await tiedPair();
  const ties = [{ tie: tieOf(relationId), side: 'CO_DEFENDANT' as const }];
  const tied = await listTiedDocuments(reviewer, one.personId, { ties });
  expect(tied.map(({ ties: own, person }) => [own, person.slug])).toEqual([
    [[tieOf(relationId)], other.slug],
  ]);
  expect(await listTiedDocuments(reviewer, one.personId, {})).toEqual([]);
});
