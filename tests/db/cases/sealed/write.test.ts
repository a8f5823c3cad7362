import { recordConsentInput } from '@/lib/cases/consent/schema';
import { recordConsent } from '@/lib/cases/consent/write';
import { drawCase, findGateFaults } from '@/lib/cases/publish/read-desk';
import { openSealed } from '@/lib/cases/sealed/open/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import type { Door } from '@/lib/platform/db/transact';
import { doorFor } from '@/tests/support/actors';
import { citeStatus } from '@/tests/support/case-in-database';
import { asImport, assignOnly } from '@/tests/support/file-keepers';
import { openSealingStage, type SealingStage } from '@/tests/support/sealing-stage';

let stage: SealingStage;
let caseId: string;

beforeAll(async () => {
  stage = await openSealingStage('apart');
}, 60_000);
afterAll(() => stage.close());
beforeEach(async () => {
  caseId = await stage.newFile();
});

const TEXT = 'what an invented woman told of the guards';
const apart = () => stage.seal(caseId, { kind: 'APART', text: TEXT });
const open = async (door: Door, sealedId: string) =>
  openSealed(door, {
    ...{ sealedId, reason: 'for her lawyer' },
    ...{ session: await stage.sessionOf(door), now: new Date() },
  });

test('what is kept apart has a key of its own, which opens nothing else', async () => {
  const [general, own] = [await stage.seal(caseId, { kind: 'MEDICAL', text: 'a pulse' }), await apart()];
  const rows = await stage.db.sealedValue.findMany({
    where: { id: { in: [general, own] } },
    include: { key: true },
  });
  const storeOf = (id: string) => rows.find((row) => row.id === id)?.key.store;
  expect([storeOf(general), storeOf(own)]).toEqual(['GENERAL', 'APART']);
  // A second value finds the key that is there.
  await apart();
  expect(await stage.db.caseKey.count({ where: { caseId } })).toBe(2);
});

test('the database seals nothing of one store with the key of the other; control: with its own it does', async () => {
  const { id, ...row } = await stage.db.sealedValue.findUniqueOrThrow({ where: { id: await apart() } });
  const copy = (data: object) =>
    asImport(stage.db, (tx) => tx.sealedValue.create({ data: { ...row, ...data } }));
  expect(id).not.toBe('');
  await expect(copy({ kind: 'MEDICAL' })).rejects.toThrow(/another store/);
  await copy({});
});

test('a reviewer and the editor to whom the file is assigned open it; control: an editor of the pool opens the rest alone', async () => {
  const [own, general] = [await apart(), await stage.seal(caseId, { kind: 'MEDICAL', text: 'a pulse' })];
  await expect(open(stage.editor, own)).rejects.toMatchObject({ message: 'refusal.sealed.apart' });
  expect((await open(stage.editor, general)).text).toBe('a pulse');
  expect((await open(await doorFor(stage.db, 'reviewer'), own)).text).toBe(TEXT);
  await assignOnly(stage.db, caseId, [stage.editor.actor.id]);
  expect((await open(stage.editor, own)).text).toBe(TEXT);
});

test('neither the database nor the audit says what it is about', async () => {
  await apart();
  const entries = await stage.db.auditEntry.findMany({ where: { subjectId: caseId } });
  const rows = await stage.db.sealedValue.findMany({ where: { caseId } });
  expect(JSON.stringify([entries.map(({ detail }) => detail), rows])).not.toMatch(/sexual|violence|guards/i);
});

/** A public event of the file that says this. */
async function record(text: string): Promise<void> {
  const { revision } = await stage.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const told = { caseId, revision, kind: 'THREATENED', when: '2020-04', text, visibility: 'PUBLIC' };
  const { value } = await recordStatus(stage.editor, recordStatusInput.parse(told));
  await citeStatus(stage.editor, value.id);
}

test('a text that tells of it stops the file; control: the same file without that word does not', async () => {
  await record('an invented threat');
  expect(await findGateFaults(stage.db, caseId, new Date())).toEqual([]);
  await record('Ей угрожали изнасилованием');
  const faults = await findGateFaults(stage.db, caseId, new Date());
  expect(faults).toEqual([
    { gate: 'PROTECTION_OK', fault: 'keptApart', fact: null, place: { part: 'status', nr: 3 } },
  ]);
  expect((await drawCase(stage.db, caseId)).document.status).toHaveLength(3);
});

test('self-harm stops the file until consent to publish health is recorded, and again once that is refused', async () => {
  await record('Он вскрыл себе вены');
  const faults = async () => (await findGateFaults(stage.db, caseId, new Date())).map(({ fault }) => fault);
  expect(await faults()).toEqual(['selfHarm']);
  const say = async (basis: string) => {
    const word = {
      caseId,
      purpose: 'PUBLISH_HEALTH',
      basis,
      givenOn: '2026-01-20',
      wordOf: 'the invented sister',
    };
    await recordConsent(stage.editor, { ...recordConsentInput.parse(word), now: new Date() });
  };
  await say('EXPLICIT_WRITTEN');
  expect(await faults()).toEqual([]);
  await say('WITHDRAWN');
  expect(await faults()).toEqual(['selfHarm']);
});
