import type { answerForm as AnswerForm, handOut as HandOut } from '@/lib/platform/session/form-route';
import { NOT_SENT, type FormAction } from '@/lib/platform/forms/form-state';
import { holdNextRequest } from '@/tests/support/next-request';

const request = holdNextRequest();
const ORIGIN = 'http://localhost:3001';
let answerForm: typeof AnswerForm;
let handOut: typeof HandOut;

beforeAll(async () => {
  process.env['NEXTAUTH_URL'] = ORIGIN;
  ({ answerForm, handOut } = await import('@/lib/platform/session/form-route'));
});

let asked = 0;
const action: FormAction<null> = () => {
  asked += 1;
  return Promise.resolve(NOT_SENT);
};
const route = {
  action,
  ...{ page: '/desk/page', form: 'read', most: 100, fields: {} },
  tooLarge: { field: 'file', message: 'input.original.tooLarge' },
  done: () => new Response('done'),
};

/** A body of which it is known whether anything was read. */
async function send(headers: Record<string, string>): Promise<{ answer: Response; isRead: boolean }> {
  request.headers = new Map(Object.entries(headers));
  const sent = new Request(`${ORIGIN}/desk/page/read`, { method: 'POST', body: new FormData() });
  const answer = await answerForm(sent, route);
  return { answer, isRead: sent.bodyUsed };
}

test.each([
  ['another site', { origin: 'https://elsewhere.example' }],
  ['nowhere', {}],
  ['a frame of another site', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
] as const)('a form from %s is refused before anything of it is read', async (_, headers) => {
  const { answer, isRead } = await send(headers);
  expect([answer.status, isRead, asked]).toEqual([403, false, 0]);
});

test('who is not signed in is led to where they can, before anything is read', async () => {
  const { answer, isRead } = await send({ origin: ORIGIN });
  expect([answer.status, answer.headers.get('location'), isRead, asked]).toEqual([303, '/sign-in', false, 0]);
});

test('control: what is handed out has bytes, a name, and nothing by which a browser would show it', async () => {
  const pieces = ['<script>', '1</script>'].map((text) => Buffer.from(text));
  const answer = handOut({ name: 'original-0.bin', pieces });
  expect(Object.fromEntries(answer.headers)).toEqual({
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="original-0.bin"',
    'content-length': '18',
    'content-security-policy': expect.stringMatching(/; sandbox$/) as string,
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
  });
  expect(await answer.text()).toBe('<script>1</script>');
});
