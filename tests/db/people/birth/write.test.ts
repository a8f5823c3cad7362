import { randomUUID } from 'node:crypto';
import { addClaimInput, recordBirthOnWordInput } from '@/lib/cases/facts/schema';
import { addClaim, recordBirthOnWord } from '@/lib/cases/facts/write';
import { findGateFaults } from '@/lib/cases/publish/read-desk';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { retractClaim } from '@/lib/claims/standing/write';
import type { DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { asImport } from '@/tests/support/file-keepers';
import { openFileStage, type FileStage } from '@/tests/support/file-stage';

const word = { voice: { label: 'An invented aunt', class: 'FAMILY' }, sourceGrade: 'B', contentGrade: '2' };
let stage: FileStage;
let db: DeskClient;
let editor: Door;
let caseId: string;
let slug: string;

beforeAll(async () => {
  stage = await openFileStage('birth');
  ({ db, editor } = stage);
}, 60_000);
afterAll(() => stage.close());
beforeEach(async () => {
  ({ caseId, slug } = await newCase());
});

const newCase = () => stage.newFile('Inventa Bornova');
async function fact(id = caseId) {
  const { revision } = await db.caseFile.findUniqueOrThrow({ where: { id } });
  return { caseId: id, revision };
}
async function born(when: string, id = caseId) {
  const input = { once: randomUUID(), reason: 'Told so', fact: { ...(await fact(id)), when }, word };
  return recordBirthOnWord(editor, recordBirthOnWordInput.parse(input));
}
const personOf = async (id = caseId) =>
  (await db.caseFile.findUniqueOrThrow({ where: { id }, include: { person: true } })).person;
const birthOf = async () => (await personOf()).birthEdtf;
async function record(kind: string, when: string, id = caseId) {
  const input = recordStatusInput.parse({ ...(await fact(id)), kind, when, checked: true });
  return recordStatus(editor, input);
}
/** Another file of the same person. */
async function secondFile(): Promise<string> {
  const { caseId: other } = await newCase();
  const { id: personId } = await personOf();
  await asImport(db, (tx) => tx.caseFile.update({ where: { id: other }, data: { personId } }));
  return other;
}

test('a birth is a claim on its word, and the row holds what the claims that stand say', async () => {
  await born('about 1979');
  expect(await birthOf()).toBe('1979~');
  const { id: personId } = await personOf();
  const claim = await db.claim.findFirstOrThrow({ where: { personId, predicate: 'BIRTH_DATE' } });
  expect(claim).toMatchObject({ value: { date: { edtf: '1979~' } }, visibility: 'RESTRICTED' });
  await born('1981');
  expect(await birthOf()).toBe('1979-01-01/1981-12-31');
  await retractClaim(editor, { ...(await fact()), claimId: claim.id, reason: 'A namesake' });
  expect(await birthOf()).toBe('1981');
});

test('no date is kept with the answer of the form, nor said in the audit', async () => {
  const { value } = await born('1979-03-12');
  expect(value.when).toBe('1979-03-12');
  const kept = await db.requestKey.findMany();
  const entries = await db.auditEntry.findMany({ where: { kind: 'case.birth.recorded' } });
  expect(kept.length * entries.length).toBeGreaterThan(0);
  expect(
    JSON.stringify([kept.map(({ answer }) => answer), entries.map(({ detail }) => detail)]),
  ).not.toContain('1979-03');
});

test('a day to come, and one after what stands in any file of the person, are refused; one that may fit is not', async () => {
  await expect(born('2080')).rejects.toMatchObject({ fields: { 'fact.when': 'input.birth.future' } });
  const other = await secondFile();
  await record('DETAINED', '1995', other);
  await expect(born('2001')).rejects.toMatchObject({ fields: { 'fact.when': 'input.birth.afterEvents' } });
  await born('1995');
});

test('another claim of a birth says a date, of a person', async () => {
  const { id: personId } = await personOf();
  const claim = async (rest: object) =>
    addClaim(
      editor,
      addClaimInput.parse({
        ...{ once: randomUUID(), reason: 'x', ...(await fact()), predicate: 'BIRTH_DATE', word },
        ...{ subject: `person:${personId}`, ...rest },
      }),
    );
  await expect(claim({ says: 'long ago' })).rejects.toMatchObject({
    fields: { 'figure.date': 'input.birth.asDate' },
  });
  const ofFile = { subject: `case:${caseId}`, figure: { date: '1980' } };
  await expect(claim(ofFile)).rejects.toMatchObject({ fields: { subject: 'input.birth.ofPerson' } });
  await claim({ figure: { date: '1980' } });
  expect(await birthOf()).toBe('1980');
});

test('a birth recorded in one file rules out what lies before it in another', async () => {
  const other = await secondFile();
  await born('1980');
  await expect(record('SUMMONED', '1975', other)).rejects.toMatchObject({
    message: 'refusal.sequence.BEFORE_BIRTH',
  });
});

test('a death in one file is kept to in the others, in both directions', async () => {
  const other = await secondFile();
  await record('DIED', '2021', other);
  await expect(record('RELEASED', '2022')).rejects.toMatchObject({
    message: 'refusal.sequence.DIED_ELSEWHERE',
  });
  await expect(record('DIED', '2023')).rejects.toMatchObject({ message: 'refusal.sequence.SECOND_DEATH' });
  // The same death is told in each file of the person.
  await record('DIED', '2021');
  const third = await secondFile();
  await expect(record('DIED', '2019', third)).rejects.toMatchObject({ kind: 'invalid' });
});

test('who turns out to be a child is public nowhere in the same transaction; an adult stays', async () => {
  await stage.publish(caseId);
  await born('1980');
  expect(await stage.isPublic(slug)).toBe(true);
  const year = String(new Date().getUTCFullYear() - 9);
  // Below the arrest of the file: in doubt the day counts that protects.
  await born(`1980/${year}`);
  expect(await stage.isPublic(slug)).toBe(false);
  expect((await findGateFaults(db, caseId, new Date())).map(({ fault }) => fault)).toContain('minor');
  const { detail } = await db.auditEntry.findFirstOrThrow({
    where: { kind: 'case.withdrawn', subjectId: caseId },
  });
  // The entry keeps why the change was made that took the page away.
  expect(detail).toMatchObject({ reason: 'Told so' });
});
