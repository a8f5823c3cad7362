import { randomUUID } from 'node:crypto';
import { addChargeInput } from '@/lib/cases/charges/schema';
import { addCharge } from '@/lib/cases/charges/write';
import { recordDecisionInput } from '@/lib/cases/decisions/schema';
import { recordDecision } from '@/lib/cases/decisions/write';
import { findLegalRow } from '@/lib/cases/legal-fields/read-desk';
import { amendLegalInput } from '@/lib/cases/legal-fields/schema';
import { findLegalStanding } from '@/lib/cases/legal-fields/standing/read-desk';
import { toLegalFields } from '@/lib/cases/legal-fields/view';
import { amendLegal } from '@/lib/cases/legal-fields/write';
import { hashOf } from '@/lib/cases/narratives/view';
import { saveTranslation } from '@/lib/cases/narratives/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { ask, refusal } from '@/tests/support/ask';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { refusedWrite } from '@/tests/support/kept-rows';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let number = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = await doorFor(db, 'editor');
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** A file of an invented person with a charge, a verdict of one sentence and an appeal. */
async function newChain() {
  number += 1;
  const person = {
    slug: `example-${number}`,
    name: `Example Person ${number}`,
    number,
    assessedOn: '2026-01-20',
  };
  const { caseId, revision } = await makeCase(editor, person);
  const charge = { caseId, revision, category: 'MASS_DISORDER', allegedAct: 'took part', when: '2020-04' };
  const charged = (await addCharge(editor, addChargeInput.parse(charge))).value;
  const verdict = { kind: 'VERDICT', outcome: 'CONVICTED', when: '2020-08' };
  const sentences = [{ type: 'IMPRISONMENT', term: { years: 6 } }];
  const judged = (
    await recordDecision(
      editor,
      recordDecisionInput.parse({ caseId, revision: charged.revision, ...verdict, sentences }),
    )
  ).value;
  const appeal = { kind: 'APPEAL', outcome: 'UPHELD', when: '2020-10', reviewsId: judged.id };
  const upheld = (
    await recordDecision(editor, recordDecisionInput.parse({ caseId, revision: judged.revision, ...appeal }))
  ).value;
  const sentence = await db.sentence.findFirstOrThrow({ where: { decisionId: judged.id } });
  return {
    ...{ caseId, revision: upheld.revision },
    ...{ charge: charged.id, decision: judged.id, appeal: upheld.id, sentence: sentence.id },
  };
}

type Chain = Awaited<ReturnType<typeof newChain>>;
const partOf = (of: string, field: string) =>
  of === 'charge' && field === 'outcome' ? 'became' : field === 'term' ? 'term' : 'value';
const input = (chain: Chain, of: string, field: string, value: unknown, more: object = {}) =>
  amendLegalInput.parse({
    ...{ once: randomUUID(), caseId: chain.caseId, revision: chain.revision, of, field },
    ...{ rowId: chain[of as 'charge'], reason: `Because of ${field}`, ...more },
    ...(value === undefined ? {} : { [partOf(of, field)]: value }),
  });
const fieldOf = async (chain: Chain, of: 'charge' | 'decision' | 'sentence', field: string) => {
  const found = await findLegalRow(editor, chain.caseId, of, chain[of]);
  return found && toLegalFields(found, 'en').find((one) => one.field === field);
};

test.each([
  ['charge', 'part', 'part 2', {}],
  ['charge', 'outcome', { is: 'DROPPED', when: '2020-07' }, { 'became.is': 'PENDING' }],
  ['decision', 'when', '2020-09', { value: '2020-08' }],
  ['sentence', 'term', { years: 3, months: 6 }, { 'term.years': '6' }],
] as const)('a %s keeps what its %s was, and takes it back', async (of, field, value, before) => {
  const chain = await newChain();
  const changed = await amendLegal(editor, input(chain, of, field, value));
  const earlier = (await fieldOf(chain, of, field))?.earlier;
  expect(earlier).toMatchObject([
    { typed: before, ended: { by: editor.actor.name, why: `Because of ${field}` } },
  ]);
  const sent = Object.entries(earlier?.[0]?.typed ?? {});
  const back = sent.some(([name]) => name.includes('.'))
    ? Object.fromEntries(
        sent.map(([name, one]) => [name.slice(name.indexOf('.') + 1), /^\d+$/.test(one) ? Number(one) : one]),
      )
    : sent[0]?.[1];
  await amendLegal(editor, { ...input({ ...chain, revision: changed.value.revision }, of, field, back) });
  const now = await fieldOf(chain, of, field);
  expect(now?.typed).toEqual(before);
  expect(now?.earlier).toHaveLength(2);
  const entries = await db.auditEntry.findMany({
    where: { kind: 'case.legal.amended', subjectId: chain.caseId },
    orderBy: { seq: 'asc' },
  });
  expect(entries.map(({ detail }) => detail)).toMatchObject([
    { about: of, aboutId: chain[of], field, reason: `Because of ${field}` },
    { field, revision: changed.value.revision + 1 },
  ]);
});

test('refuses what cannot be, what stands already and what is of another file, and leaves nothing', async () => {
  const [chain, foreign] = [await newChain(), await newChain()];
  const refused = async (one: ReturnType<typeof input>) => refusedWrite(db, () => amendLegal(editor, one));
  const invalid = { kind: 'invalid', left: [] };
  expect(await refused(input(chain, 'decision', 'when', '2021'))).toEqual(invalid);
  expect(await refused(input(chain, 'decision', 'reviewsId', chain.appeal))).toEqual(invalid);
  expect(await refused(input(chain, 'decision', 'reviewsId', foreign.appeal))).toEqual(invalid);
  expect(await refused(input(chain, 'charge', 'articleId', randomUUID()))).toEqual(invalid);
  expect(await refused(input(chain, 'charge', 'allegedAct', 'took part'))).toEqual(invalid);
  expect(await refused(input(chain, 'charge', 'category', 'ORDINARY_CRIME_PRETEXT'))).toEqual(invalid);
  expect(await refused(input(chain, 'charge', 'part', 'x', { revision: 1 }))).toEqual({
    kind: 'conflict',
    left: [],
  });
  const other = input(chain, 'charge', 'part', 'x', { rowId: foreign.charge });
  expect(await refused(other)).toEqual({ kind: 'not-found', left: [] });
  const contributor = await doorFor(db, 'contributor');
  const mine = input(chain, 'charge', 'part', 'x');
  expect(await refusedWrite(db, () => amendLegal(contributor, mine))).toEqual({
    kind: 'not-found',
    left: [],
  });
  expect(await findLegalRow(contributor, chain.caseId, 'charge', chain.charge)).toBeNull();
  expect(await findLegalRow(editor, chain.caseId, 'charge', foreign.charge)).toBeNull();
});

test('a form that was opened before is told what the field holds now', async () => {
  const chain = await newChain();
  await amendLegal(editor, input(chain, 'charge', 'part', 'part 2'));
  const entries = {
    caseId: chain.caseId,
    rowId: chain.charge,
    of: 'charge',
    field: 'part',
    revision: String(chain.revision),
  };
  expect(await findLegalStanding(editor, entries, 'en')).toMatchObject({
    hidden: { revision: String(chain.revision + 1) },
    changes: [{ by: editor.actor.name, why: 'Because of part' }],
    fields: [{ name: 'value', value: 'part 2' }],
  });
  expect(await findLegalStanding(editor, { ...entries, field: 'visibility' }, 'en')).toBeNull();
  expect(await findLegalStanding(await doorFor(db, 'contributor'), entries, 'en')).toBeNull();
});

test('who may see a row makes no writing; and no writing is made up, changed or thrown away', async () => {
  const chain = await newChain();
  await amendLegal(editor, input(chain, 'charge', 'part', 'part 2'));
  const of = { where: { chargeId: chain.charge } };
  expect(await db.legalWriting.count(of)).toBe(1);
  const open = `UPDATE desk.charge SET visibility = 'SEALED' WHERE id = '${chain.charge}'`;
  await ask(database.ownerUrl, open);
  expect(await db.legalWriting.count(of)).toBe(1);
  for (const statement of [
    `INSERT INTO desk.legal_writing (case_id, charge_id, before, revision) VALUES ('${chain.caseId}', '${chain.charge}', '{}', 1)`,
    `UPDATE desk.legal_writing SET before = '{}'`,
    'DELETE FROM desk.legal_writing',
  ]) {
    expect(await refusal(database.deskUrl, statement)).toContain('permission denied');
    if (!statement.startsWith('INSERT'))
      expect(await refusal(database.ownerUrl, statement)).toContain('append-only');
  }
});

test('a translation of a text that was written anew is kept as one of the earlier text', async () => {
  const chain = await newChain();
  const of = hashOf({ language: 'en', text: 'took part' });
  await amendLegal(editor, input(chain, 'charge', 'allegedAct', 'stood by'));
  const about = { caseId: chain.caseId, subject: 'charge' as const, subjectId: chain.charge };
  await saveTranslation(editor, {
    ...about,
    language: 'ru',
    of,
    after: 0,
    text: 'участвовал',
    reason: 'Invented',
  });
  const kept = await db.translation.findFirstOrThrow({ where: { caseId: chain.caseId } });
  expect(kept.ofText).toBe('took part');
});
