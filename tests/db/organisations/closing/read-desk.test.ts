import { listTiedPages } from '@/lib/organisations/closing/read-desk';
import { amendOrganisationInput, openOrganisationInput } from '@/lib/organisations/edit/schema';
import { amendOrganisation, openOrganisation } from '@/lib/organisations/edit/write';
import { sent } from '@/tests/support/editor-stage';
import { openFileStage, type FileStage } from '@/tests/support/file-stage';

let stage: FileStage;

beforeAll(async () => {
  stage = await openFileStage('closing');
}, 60_000);
afterAll(() => stage.close());

/** Two public pages, of which the first says of its person that they belong to the organisation. */
async function publishTied() {
  const { db, editor, newFile, publish } = stage;
  const form = { ...sent(), kind: 'PARTY', name: 'Invented Party', language: 'en' };
  const { id } = (await openOrganisation(editor, openOrganisationInput.parse(form))).value;
  const [tied, other] = [await newFile('Inventa Tied'), await newFile('Inventa Other')];
  const { personId } = await db.caseFile.findUniqueOrThrow({ where: { id: tied.caseId } });
  await db.person.update({ where: { id: personId }, data: { organisationId: id } });
  for (const { caseId } of [tied, other]) await publish(caseId);
  return { id, tied, other };
}
const slugOf = async (id: string) => (await stage.db.caseFile.findUniqueOrThrow({ where: { id } })).slug;
const amend = (organisationId: string, change: object) =>
  amendOrganisation(
    stage.editor,
    amendOrganisationInput.parse({ ...sent(), organisationId, revision: 1, kind: 'PARTY', ...change }),
  );

it('takes the pages away that name an organisation whose ties are closed, and no other', async () => {
  const { id, tied, other } = await publishTied();
  const [slug, otherSlug] = [await slugOf(tied.caseId), await slugOf(other.caseId)];
  expect(await listTiedPages(stage.db, id)).toEqual([{ kind: 'case', id: tied.caseId, slug }]);
  await expect(amend(id, { ban: 'EXTREMIST' })).rejects.toMatchObject({
    fields: { away: 'input.visibility.away' },
  });
  expect(await stage.isPublic(slug)).toBe(true);
  const { value, touched } = await amend(id, { ban: 'EXTREMIST', away: true });
  expect(value).toMatchObject({ revision: 2, gone: 1 });
  expect(touched.length).toBeGreaterThan(0);
  expect([await stage.isPublic(slug), await stage.isPublic(otherSlug)]).toEqual([false, true]);
  expect(await listTiedPages(stage.db, id)).toEqual([]);
});

it('leaves the pages where ties are not closed', async () => {
  const { id, tied } = await publishTied();
  expect((await amend(id, { founded: '1999' })).value.gone).toBe(0);
  expect(await stage.isPublic(await slugOf(tied.caseId))).toBe(true);
});

it('takes nothing away where somebody changed the organisation meanwhile', async () => {
  const { id, tied } = await publishTied();
  await expect(amend(id, { ban: 'TERRORIST', away: true, revision: 7 })).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect(await stage.isPublic(await slugOf(tied.caseId))).toBe(true);
});
