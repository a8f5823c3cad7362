import { randomUUID } from 'node:crypto';
import type * as Distinct from '@/lib/people/distinct/actions';
import { closeDeskClient } from '@/lib/platform/db/desk-client';
import { NOT_SENT, type FormAction } from '@/lib/platform/forms/form-state';
import { openFileStage, type FileStage } from '@/tests/support/file-stage';
import { formOf, holdNextRequest } from '@/tests/support/next-request';
import { TEST_SECRET } from '@/tests/support/secret';
import { openTestSession } from '@/tests/support/staff';

const ORIGIN = 'http://localhost:3001';
const request = holdNextRequest();
let stage: FileStage;
let actions: typeof Distinct;
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
  await closeDeskClient();
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

const send = <T>(action: FormAction<T>, entries: Record<string, string>) =>
  action(NOT_SENT, formOf({ once: randomUUID(), caseId, reason: 'born in other years', ...entries }));
const tell = () => send(actions.tellApartForm, { otherId });
async function takeBack() {
  const { id } = await stage.db.personDistinct.findFirstOrThrow({
    where: { endedAt: null, OR: [{ oneId: otherId }, { otherId }] },
  });
  return send(actions.takeBackApartForm, { distinctId: id });
}

test('with script both forms say it where they stand: the list around them is not drawn anew', async () => {
  expect((await tell()).outcome).toMatchObject({ ok: true });
  expect((await takeBack()).outcome).toMatchObject({ ok: true });
  expect(request.refreshed).toBe(0);
});

test('control: a form that changes the page around it has it drawn anew', async () => {
  const { markMinorForm } = await import('@/lib/cases/protection/actions');
  expect((await send(markMinorForm, {})).outcome).toMatchObject({ ok: false });
  const sent = await markMinorForm(NOT_SENT, formOf({ caseId }));
  expect(sent.outcome).toMatchObject({ ok: true });
  expect(request.refreshed).toBe(1);
});

test('without script each leads to the page that says it', async () => {
  request.isScript = false;
  const ledTo = (kept: string) => ({
    digest: expect.stringContaining(`/desk/cases/${caseId}/person?kept=${kept}`) as string,
  });
  await expect(tell()).rejects.toMatchObject(ledTo('told'));
  await expect(takeBack()).rejects.toMatchObject(ledTo('taken'));
});
