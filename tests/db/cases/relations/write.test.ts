import { randomUUID } from 'node:crypto';
import { addRelationInput, changeRelationInput, strikeRelationInput } from '@/lib/cases/relations/schema';
import { addRelation, addRelationOnWord, changeRelation, strikeRelation } from '@/lib/cases/relations/write';
import { findLinks } from '@/lib/cases/links/read-desk';
import { toLinkLines } from '@/lib/cases/links/view';
import { changeLink, linkEvent, unlinkEvent } from '@/lib/cases/involvements/write';
import { wordInput } from '@/lib/claims/word/schema';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { asImport, giveDraft } from '@/tests/support/file-keepers';
import { publicEvent } from '@/tests/support/link-actions';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let contributor: Door;
let number = 8000;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
  contributor = await doorFor(db, 'contributor');
}, 60_000);

afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const reason = 'Invented reason';
const sent = () => ({ once: randomUUID(), reason });

async function file(name: string) {
  const options = { slug: `invented-${randomUUID()}`, name, number: (number += 1), assessedOn: '2026-01-01' };
  const { caseId, revision } = await makeCase(editor, options);
  const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  return { caseId, revision, personId };
}

const input = (value: Record<string, unknown>) => addRelationInput.parse(value);
const refused = (kind: string) => expect.objectContaining({ kind }) as unknown;

async function linesOf(at: Door, { caseId }: { caseId: string }, find = '') {
  const links = await findLinks(at, caseId, find);
  return links === null ? null : toLinkLines(links, links.head, 'en');
}

it('is recorded once and seen from both sides, each with its own word', async () => {
  const [daughter, mother] = [await file('Inventa Filia'), await file('Inventa Mater')];
  const { caseId, revision } = daughter;
  const made = await addRelation(
    editor,
    input({ caseId, revision, side: 'PARENT', personId: mother.personId }),
  );
  expect((await linesOf(editor, daughter))?.relations).toEqual([
    expect.objectContaining({
      word: 'Parent',
      person: { text: 'Inventa Mater', lang: 'en', caseId: mother.caseId },
      isRecordedHere: true,
      mark: { level: 'RESTRICTED', word: 'Restricted' },
    }),
  ]);
  expect((await linesOf(editor, mother))?.relations).toEqual([
    expect.objectContaining({ word: 'Child', isRecordedHere: false }),
  ]);

  const again = {
    caseId: mother.caseId,
    revision: mother.revision,
    side: 'CHILD',
    personId: daughter.personId,
  };
  await expect(addRelation(editor, input(again))).rejects.toEqual(refused('conflict'));
  const ended = { caseId, revision: made.value.revision, relationId: made.value.id, until: '2019' };
  await changeRelation(editor, changeRelationInput.parse({ ...sent(), ...ended }));
  expect((await linesOf(editor, daughter))?.relations[0]?.span).toBe('until 2019');
  await expect(addRelation(editor, input(again))).resolves.toBeDefined();
});

it('keeps a relative from the public without their own word, in the schema, in the write, in the database', async () => {
  const one = await file('Inventa Prima');
  const { caseId, revision } = one;
  const made = await addRelation(
    editor,
    input({ caseId, revision, side: 'SIBLING', newName: 'Inventa Soror' }),
  );
  const change = { caseId, revision: made.value.revision, relationId: made.value.id, visibility: 'PUBLIC' };
  await expect(
    changeRelation(editor, changeRelationInput.parse({ ...sent(), ...change })),
  ).rejects.toMatchObject({ kind: 'invalid', fields: { visibility: 'input.relation.consent' } });
  const data = { visibility: 'PUBLIC' };
  await expect(
    asImport(db, (tx) => tx.relation.update({ where: { id: made.value.id }, data })),
  ).rejects.toThrow('relation_public_by_consent');
  await expect(db.relation.update({ where: { id: made.value.id }, data: { note: 'x' } })).rejects.toThrow(
    'no actor',
  );

  const agreed = { ...change, ownConsent: 'EXPLICIT_WRITTEN' };
  await expect(
    changeRelation(editor, changeRelationInput.parse({ ...sent(), ...agreed })),
  ).resolves.toBeDefined();
});

it('stands on a claim, with its reason in the audit, once for each sending', async () => {
  const { caseId, revision, personId } = await file('Inventa Cliens');
  const word = wordInput.parse({
    voice: { label: 'The Example Gazette', class: 'MEDIA' },
    sourceGrade: 'B',
    contentGrade: '2',
  });
  const fact = input({ caseId, revision, side: 'LAWYER_OF', newName: 'Inventa Advocata' });
  const form = { ...sent(), fact, word };
  const first = await addRelationOnWord(editor, form);
  const second = await addRelationOnWord(editor, form);
  expect(second.value).toEqual(first.value);
  const rows = await db.relation.findMany({ where: { caseId }, include: { claim: true } });
  expect(rows).toEqual([
    expect.objectContaining({
      kind: 'LAWYER_OF',
      toPersonId: personId,
      claim: expect.objectContaining({ personId, predicate: 'RELATION' }) as unknown,
    }),
  ]);
  const entries = await db.$queryRaw<{ detail: unknown }[]>`
    SELECT detail FROM desk.audit_entry WHERE kind = 'case.relation.added' AND subject_id = ${caseId}::uuid`;
  expect(entries).toEqual([
    { detail: { relationId: first.value.id, revision: first.value.revision, reason } },
  ]);
});

it('refuses oneself, an unknown person, a stale revision and a relation of another file', async () => {
  const [one, two] = [await file('Inventa Una'), await file('Inventa Duo')];
  const base = { caseId: one.caseId, revision: one.revision, side: 'FRIEND' };
  await expect(addRelation(editor, input({ ...base, personId: one.personId }))).rejects.toEqual(
    refused('invalid'),
  );
  await expect(addRelation(editor, input({ ...base, personId: randomUUID() }))).rejects.toEqual(
    refused('not-found'),
  );
  await expect(addRelation(editor, input({ ...base, revision: 99, personId: two.personId }))).rejects.toEqual(
    refused('conflict'),
  );
  await expect(addRelation(contributor, input({ ...base, personId: two.personId }))).rejects.toEqual(
    refused('not-found'),
  );
  const made = await addRelation(editor, input({ ...base, personId: two.personId }));
  const elsewhere = { ...sent(), caseId: two.caseId, revision: two.revision, relationId: made.value.id };
  await expect(strikeRelation(editor, strikeRelationInput.parse(elsewhere))).rejects.toEqual(
    refused('not-found'),
  );
  expect(await db.relation.count({ where: { caseId: one.caseId } })).toBe(1);
});

it('is struck, not removed, and shown no more', async () => {
  const one = await file('Inventa Errata');
  const base = { caseId: one.caseId, revision: one.revision, side: 'FRIEND', newName: 'Inventa Amica' };
  const made = await addRelation(editor, input(base));
  const strike = { ...sent(), caseId: one.caseId, revision: made.value.revision, relationId: made.value.id };
  await strikeRelation(editor, strike);
  expect((await linesOf(editor, one))?.relations).toEqual([]);
  const kept = await db.relation.findUniqueOrThrow({ where: { id: made.value.id } });
  expect(kept.struckAt).not.toBeNull();
});

it('shows a contributor no closed relation of another file, and no closed name', async () => {
  const [mine, other] = [await file('Inventa Mea'), await file('Inventa Aliena')];
  await giveDraft(db, mine.caseId, contributor.actor.id);
  const fromThere = {
    caseId: other.caseId,
    revision: other.revision,
    side: 'FRIEND',
    personId: mine.personId,
  };
  const made = await addRelation(editor, input(fromThere));
  expect((await linesOf(contributor, mine))?.relations).toEqual([]);
  expect((await linesOf(editor, mine))?.relations).toHaveLength(1);
  const opened = { visibility: 'PUBLIC', ownConsent: 'EXPLICIT_ORAL' };
  await asImport(db, (tx) => tx.relation.update({ where: { id: made.value.id }, data: opened }));
  await db.person.update({ where: { id: other.personId }, data: { visibility: 'RESTRICTED' } });
  expect((await linesOf(contributor, mine))?.relations).toEqual([
    expect.objectContaining({ person: { text: null, lang: 'en', caseId: null } }),
  ]);
});

it('proposes who is accused in the same event, stores nothing by itself, and stops when it is recorded', async () => {
  const [one, two, witness] = [
    await file('Inventa Rea'),
    await file('Inventa Altera'),
    await file('Inventa Testis'),
  ];
  const eventId = await publicEvent(editor);
  const link = (of: typeof one, role: 'ACCUSED' | 'WITNESS') =>
    linkEvent(editor, {
      ...sent(),
      ...{ caseId: of.caseId, revision: of.revision, eventId, role, visibility: 'RESTRICTED' as const },
    });
  const linked = await link(one, 'ACCUSED');
  await link(two, 'ACCUSED');
  await link(witness, 'WITNESS');
  const lines = await linesOf(editor, one);
  expect(lines?.proposals).toEqual([
    {
      personId: two.personId,
      person: { text: 'Inventa Altera', lang: 'en', caseId: two.caseId },
      why: 'Both are accused in: An invented trial',
    },
  ]);
  expect(lines?.relations).toEqual([]);
  const { caseId } = one;
  const known = { caseId, revision: linked.value.revision, side: 'CO_DEFENDANT', personId: two.personId };
  await addRelation(editor, input(known));
  expect((await linesOf(editor, one))?.proposals).toEqual([]);
});

it('changes a part in an event and takes somebody out of it, at the revision that was seen', async () => {
  const one = await file('Inventa Particeps');
  const { caseId } = one;
  const eventId = await publicEvent(editor);
  const base = { eventId, role: 'PARTICIPANT' as const, visibility: 'RESTRICTED' as const };
  const linked = await linkEvent(editor, { ...sent(), caseId, revision: one.revision, ...base });
  const twice = { ...sent(), caseId, revision: linked.value.revision, ...base };
  await expect(linkEvent(editor, twice)).rejects.toEqual(refused('conflict'));
  const row = { caseId, involvementId: linked.value.id };
  const change = { ...row, role: 'VICTIM' as const, visibility: 'PUBLIC' as const };
  await expect(changeLink(editor, { ...sent(), ...change, revision: one.revision })).rejects.toEqual(
    refused('conflict'),
  );
  const changed = await changeLink(editor, { ...sent(), ...change, revision: linked.value.revision });
  expect((await linesOf(editor, one))?.involvements).toEqual([
    expect.objectContaining({ role: 'Victim', mark: { level: 'PUBLIC', word: 'Public' } }),
  ]);
  await unlinkEvent(editor, { ...sent(), ...row, revision: changed.value.revision });
  expect((await linesOf(editor, one))?.involvements).toEqual([]);
});
