import {
  amendOrganisationInput,
  correctOrganisationNameInput,
  openOrganisationInput,
} from '@/lib/organisations/edit/schema';
import {
  findOrganisationNameStanding,
  findOrganisationStanding,
} from '@/lib/organisations/edit/standing/read-desk';
import { amendOrganisation, correctOrganisationName, openOrganisation } from '@/lib/organisations/edit/write';
import { weigh } from '@/lib/platform/forms/merge/rules';
import { toBegan } from '@/lib/platform/forms/merge/merge-fields';
import { doorFor } from '@/tests/support/actors';
import { openEditorStage, sent, type EditorStage } from '@/tests/support/editor-stage';

let stage: EditorStage;

beforeAll(async () => {
  stage = await openEditorStage();
}, 60_000);
afterAll(() => stage.close());

const change = { by: expect.any(String) as string, why: 'Invented reason' };
const open = async () => {
  const works = { ...sent(), kind: 'EMPLOYER', name: 'Example Works', language: 'en' };
  return (await openOrganisation(stage.editor, openOrganisationInput.parse(works))).value.id;
};

it('keeps ties closed that somebody closed while another form stood open', async () => {
  const organisationId = await open();
  const closed = { ...sent(), organisationId, revision: 1, kind: 'EMPLOYER', tiesClosed: true };
  await amendOrganisation(stage.editor, amendOrganisationInput.parse(closed));
  const began = { kind: 'EMPLOYER', founded: '', parentId: '', ban: '', tiesClosed: '' };
  // The form of the other: founded is typed, and a box that is not ticked is not sent.
  const typed = { organisationId, revision: '1', kind: 'EMPLOYER', founded: '1964', ...toBegan(began) };
  const standing = await findOrganisationStanding(stage.editor, typed, 'en');
  expect(standing?.changes).toMatchObject([change]);
  const verdicts = weigh(standing?.fields ?? [], typed).map(({ field, verdict }) => [field.name, verdict]);
  expect(Object.fromEntries(verdicts)).toMatchObject({
    ...{ kind: 'nobody', founded: 'mine', parentId: 'nobody', ban: 'nobody', tiesClosed: 'theirs' },
  });
  // A contributor may read organisations and amends none.
  expect(await findOrganisationStanding(await doorFor(stage.db, 'contributor'), typed, 'en')).toBeNull();
});

it('says how a name stands, and nothing of a name of another organisation', async () => {
  const organisationId = await open();
  const { id: nameId } = await stage.db.organisationName.findFirstOrThrow({ where: { organisationId } });
  const name = { text: 'Example Plant', language: 'en', preferredFor: 'en' };
  const corrected = { ...sent(), organisationId, revision: 1, nameId, ...name };
  await correctOrganisationName(stage.editor, correctOrganisationNameInput.parse(corrected));
  const opened = { organisationId, nameId, revision: '1' };
  const standing = await findOrganisationNameStanding(stage.editor, opened, 'en');
  expect(standing?.changes).toMatchObject([change]);
  expect(standing?.fields.map((field) => [field.name, field.value])).toEqual([
    ['text', 'Example Plant'],
    ['language', 'en'],
    ['preferredFor', 'en'],
  ]);
  const other = { ...opened, organisationId: await open() };
  expect(await findOrganisationNameStanding(stage.editor, other, 'en')).toBeNull();
});
