import { findGateFaults } from '@/lib/cases/publish/read-desk';
import { openSealed } from '@/lib/cases/sealed/open/write';
import { nameSealedInput } from '@/lib/cases/sealed/schema';
import { nameSealed } from '@/lib/cases/sealed/search/write';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { recordStatus } from '@/lib/cases/status/write';
import { doorFor } from '@/tests/support/actors';
import { citeStatus } from '@/tests/support/case-in-database';
import { openSealingStage, type SealingStage } from '@/tests/support/sealing-stage';

let stage: SealingStage;
let caseId: string;
let sealedId: string;

beforeAll(async () => {
  stage = await openSealingStage('unasked');
}, 60_000);
afterAll(() => stage.close());
beforeEach(async () => {
  caseId = await stage.newFile();
  sealedId = await stage.sealUnasked(caseId, 'Айгуль Вымышлова, a sister');
});

const faults = async () => (await findGateFaults(stage.db, caseId, new Date())).map(({ fault }) => fault);
const open = async (door = stage.editor, id = sealedId) =>
  openSealed(door, {
    ...{ sealedId: id, reason: 'to name who stands in it' },
    ...{ session: await stage.sessionOf(door), now: new Date() },
  });
const name = (said: object, door = stage.editor, now = new Date()) =>
  nameSealed(door, { ...nameSealedInput.parse({ sealedId, ...said }), now });
const none = { holdsNames: 'no' };

test('a value of which nobody has said the names stops a publication; control: one of which it is said does not', async () => {
  expect(await faults()).toEqual(['notSearched']);
  const asked = await stage.newFile();
  await stage.seal(asked, { kind: 'RELATIVE', text: 'a sister' });
  expect(await findGateFaults(stage.db, asked, new Date())).toEqual([]);
});

test('who has opened it says its names, and they are searched for from then on', async () => {
  const { revision } = await stage.db.caseFile.findUniqueOrThrow({ where: { id: caseId } });
  const text = 'Her sister was with Вымышловой on the square';
  const told = { caseId, revision, kind: 'CHARGED', when: '2020-04', text, visibility: 'PUBLIC' };
  await citeStatus(stage.editor, (await recordStatus(stage.editor, recordStatusInput.parse(told))).value.id);
  await open();
  await name({ holdsNames: 'yes', names: 'Айгуль Вымышлова' });
  expect(await faults()).toEqual(['closedName']);
});

test('who has not opened it, or longer ago than half an hour, says nothing of it', async () => {
  const other = await doorFor(stage.db, 'editor');
  await expect(name(none)).rejects.toMatchObject({ message: 'refusal.sealed.unread' });
  await open();
  await expect(name(none, other)).rejects.toMatchObject({ message: 'refusal.sealed.unread' });
  const later = new Date(Date.now() + 31 * 60_000);
  await expect(name(none, stage.editor, later)).rejects.toMatchObject({ message: 'refusal.sealed.unread' });
  expect(await faults()).toEqual(['notSearched']);
  await name(none);
  expect(await faults()).toEqual([]);
});

test('having opened another value says nothing of this one', async () => {
  await open(stage.editor, await stage.seal(caseId, { kind: 'CONTACT', text: 'a number' }));
  await expect(name(none)).rejects.toMatchObject({ message: 'refusal.sealed.unread' });
});

test('what is said of the names is said once and for all, by whom', async () => {
  await open();
  await name(none);
  const [row] = await stage.db.sealedSearch.findMany({ where: { sealedId } });
  expect(row).toMatchObject({ holdsNames: false, answeredById: stage.editor.actor.id });
  await expect(
    stage.db.sealedSearch.updateMany({ where: { sealedId }, data: { holdsNames: true } }),
  ).rejects.toThrow(/permission denied|append-only/);
  const { detail } = await stage.db.auditEntry.findFirstOrThrow({ where: { kind: 'case.sealed.named' } });
  expect(JSON.stringify(detail)).not.toContain('Айгуль');
});

test('one of both is always said', () => {
  const said = (input: object) => nameSealedInput.safeParse({ sealedId, ...input }).error?.issues[0]?.message;
  expect(said({})).toBe('input.sealed.holdsNames');
  expect(said({ holdsNames: 'yes' })).toBe('input.sealed.namesMissing');
  expect(said({ holdsNames: 'no', names: 'Айгуль' })).toBe('input.sealed.namesGiven');
  expect(said(none)).toBeUndefined();
});
