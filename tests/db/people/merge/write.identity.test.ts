import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { mergePeopleInput } from '@/lib/people/merge/schema';
import { mergePeople, undoMerge } from '@/lib/people/merge/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { ask } from '@/tests/support/ask';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { digestDesk } from '@/tests/support/desk-digest';
import { asImport } from '@/tests/support/file-keepers';
import { inventedPair, keepInvented } from '@/tests/support/invented-people';
import { mergeForm } from '@/tests/support/merge-form';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const reason = 'One person, by the same document';

test('every key that leads to a person is known to the merge', async () => {
  const rows = await ask<{ key: string }>(
    database.ownerUrl,
    `SELECT c.conrelid::regclass::text || '.' || a.attname AS key FROM pg_constraint c
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
     WHERE c.contype = 'f' AND c.confrelid = 'desk.person'::regclass ORDER BY 1`,
  );
  expect(rows.map(({ key }) => key)).toEqual([
    'desk.asserter.person_id',
    'desk.case_file.person_id',
    'desk.claim.person_id',
    'desk.person.merged_into_id',
    'desk.person_distinct.one_id',
    'desk.person_distinct.other_id',
    'desk.person_merge.kept_id',
    'desk.person_merge.merged_id',
    'desk.person_name.person_id',
    // Kept by a trigger, by the names.
    'desk.person_token.person_id',
    'desk.relation.from_person_id',
    'desk.relation.to_person_id',
    'desk.source.person_id',
  ]);
});

test('merge then undo is the identity', async () => {
  const others: string[] = [];
  for (let at = 0; at < 3; at += 1) others.push((await db.person.create({ data: {} })).id);
  const choices = fc.record({
    stays: fc.constantFrom('THIS', 'OTHER'),
    gender: fc.constantFrom('THIS', 'OTHER'),
    roles: fc.constantFrom('THIS', 'OTHER', 'BOTH'),
    visibility: fc.constantFrom('THIS', 'OTHER'),
    nameEn: fc.constantFrom('THIS', 'OTHER'),
    nameRu: fc.constantFrom('THIS', 'OTHER'),
    nameKk: fc.constantFrom('THIS', 'OTHER'),
  });
  await fc.assert(
    fc.asyncProperty(inventedPair, choices, async ([one, other], chosen) => {
      const [here, there] = [
        await keepInvented(db, editor.actor.id, others, one),
        await keepInvented(db, editor.actor.id, others, other),
      ];
      const before = await digestDesk(database.ownerUrl);
      const form = mergePeopleInput.parse({
        ...(await mergeForm(editor, here.caseId, there.personId)),
        ...chosen,
      });
      const { value } = await mergePeople(editor, form);
      expect(value.keptId).toBe(chosen.stays === 'THIS' ? here.personId : there.personId);
      const goneId = chosen.stays === 'THIS' ? there.personId : here.personId;
      const left = await db.person.findUniqueOrThrow({
        where: { id: goneId },
        include: { names: true, cases: true, claims: true, asserters: true, sources: true, tokens: true },
      });
      const { names, cases, claims, asserters, sources, tokens } = left;
      expect([names, cases, claims, asserters, sources, tokens].map((rows) => rows.length)).toEqual([
        0, 0, 0, 0, 0, 0,
      ]);
      expect(left.mergedIntoId).toBe(value.keptId);
      const visible = (digest: Record<string, string>) =>
        (digest['person_name'] ?? '')
          .split('\n')
          .map((row) => JSON.parse(row) as { id: string; visibility: string })
          .map(({ id, visibility }) => `${id} ${visibility}`)
          .sort();
      expect(visible(await digestDesk(database.ownerUrl))).toEqual(visible(before));
      const caseId = here.caseId;
      await undoMerge(editor, { once: randomUUID(), caseId, mergeId: value.id, reason });
      expect(await digestDesk(database.ownerUrl)).toEqual(before);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('negative control: a row that the undoing forgets is seen by the digest', async () => {
  const before = await digestDesk(database.ownerUrl);
  const { personId } = await db.personName.findFirstOrThrow();
  await asImport(db, (tx) =>
    tx.asserter.create({ data: { label: 'Left behind', class: 'FAMILY', personId } }),
  );
  expect(await digestDesk(database.ownerUrl)).not.toEqual(before);
});
