import { randomUUID } from 'node:crypto';
import { NOT_SENT, type FormAction } from '@/lib/platform/forms/form-state';
import { openFileStage, type FileStage } from '@/tests/support/file-stage';
import { formOf, holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { openTestSession } from '@/tests/support/staff';

const ORIGIN = 'http://localhost:3001';
const request = holdNextRequest();
let stage: FileStage;
let actions: typeof import('@/lib/people/distinct/actions');
let caseId: string;
let otherId: string;

beforeAll(async () => {
  stage = await openFileStage('apart');
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = ORIGIN;
  process.env['DESK_DATABASE_URL'] = stage.deskUrl;
  actions = await import('@/lib/people/distinct/actions');
}, 60_000);
afterAll(async () => {
  const { deskClient } = await import('@/lib/platform/db/desk-client');
  await deskClient().$disconnect();
  await stage.close();
});
beforeEach(async () => {
  request.isScript = true;
  request.refreshed = 0;
  request.headers = new Map([['origin', ORIGIN]]);
  request.cookies.set('held-session', await openTestSession(stage.db, stage.editor.actor.id));
  ({ caseId } = await stage.newFile('Inventa Oneova'));
  const other = await stage.newFile('Inventa Otherova');
  otherId = (await stage.db.caseFile.findUniqueOrThrow({ where: { id: other.caseId } })).personId;
});

const send = (action: FormAction<never>, entries: Record<string, string>) =>
  action(NOT_SENT, formOf({ once: randomUUID(), caseId, reason: 'born in other years', ...entries }));
const tell = () => send(actions.tellApartForm as FormAction<never>, { otherId });
async function takeBack() {
  const { id } = await stage.db.personDistinct.findFirstOrThrow({
    where: { endedAt: null, OR: [{ oneId: otherId }, { otherId }] },
  });
  return send(actions.takeBackApartForm as FormAction<never>, { distinctId: id });
}

test('with script both forms say it where they stand: the list around them is not drawn anew', async () => {
  expect((await tell()).outcome).toMatchObject({ ok: true });
  expect((await takeBack()).outcome).toMatchObject({ ok: true });
  expect(request.refreshed).toBe(0);
});

test('control: a form that changes the page around it has it drawn anew', async () => {
  const { markMinorForm } = await import('@/lib/cases/protection/actions');
  expect((await send(markMinorForm as FormAction<never>, {})).outcome).toMatchObject({ ok: false });
  const sent = await markMinorForm(NOT_SENT, formOf({ caseId }));
  expect(sent.outcome).toMatchObject({ ok: true });
  expect(request.refreshed).toBe(1);
});

test('without script each leads to the page that says it', async () => {
  request.isScript = false;
  const page = `/desk/cases/${caseId}/person`;
  await expect(tell()).rejects.toMatchObject({ digest: expect.stringContaining(`${page}?kept=told`) });
  await expect(takeBack()).rejects.toMatchObject({ digest: expect.stringContaining(`${page}?kept=taken`) });
});
