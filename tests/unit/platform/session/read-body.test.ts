import { inTurn, readFormBody } from '@/lib/platform/session/read-body';

const HERE = 'http://localhost/desk';

function formOf(bytes: number, name = 'page.pdf'): FormData {
  const data = new FormData();
  data.set('tool', 'Invented browser');
  data.set('file', new File([new Uint8Array(bytes)], name));
  return data;
}
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request(HERE, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

test('a form with a file is read, whatever the file is called', async () => {
  for (const name of ['page.pdf', '..\u202efdp.exe', 'x'.repeat(10_000), '"; filename="y']) {
    const data = await readFormBody(post(formOf(1000, name)), 50_000);
    const file = data instanceof FormData ? data.get('file') : null;
    expect(file instanceof File ? file.size : null).toBe(1000);
  }
});

test('a body that says it is too large is not read at all', async () => {
  const request = post('x', { 'content-length': '5000' });
  expect(await readFormBody(request, 4000)).toBe('too-large');
  expect(request.bodyUsed).toBe(false);
});

test('a body without end is cut at the limit', async () => {
  let given = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 1000;
      controller.enqueue(new Uint8Array(1000));
    },
  });
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  expect(await readFormBody(post(endless, headers), 10_000)).toBe('too-large');
  expect(given).toBeLessThan(20_000);
});

test('control: of the same size as the limit it is read', async () => {
  const body = new Uint8Array(await new Response(formOf(1000)).arrayBuffer());
  const type = new Response(formOf(1)).headers.get('content-type') ?? '';
  const boundary = Buffer.from(body).toString('latin1').slice(2).split('\r\n')[0] ?? '';
  const headers = { 'content-type': type.replace(/boundary=.*/, `boundary=${boundary}`) };
  expect(await readFormBody(post(body, headers), body.length)).toBeInstanceOf(FormData);
  expect(await readFormBody(post(body, headers), body.length - 1)).toBe('too-large');
});

test('what is no form is none', async () => {
  expect(await readFormBody(post(null), 100)).toBeNull();
  expect(await readFormBody(post('{}', { 'content-type': 'application/json' }), 100)).toBeNull();
  const broken = { 'content-type': 'multipart/form-data; boundary=x' };
  expect(await readFormBody(post('no boundary', broken), 100)).toBeNull();
});

test('of many at once few are under way, each has its turn, and one that fails gives its place on', async () => {
  let under = 0;
  let most = 0;
  const one = (nr: number) =>
    inTurn(async () => {
      under += 1;
      most = Math.max(most, under);
      await Promise.resolve();
      under -= 1;
      if (nr % 5 === 0) throw new Error('Invented fault');
      return nr;
    });
  const ends = await Promise.allSettled(Array.from({ length: 40 }, (_one, nr) => one(nr)));
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(32);
  expect(most).toBe(2);
});
