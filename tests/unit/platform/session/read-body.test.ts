import { inTurn, readFormBody, type SentForm } from '@/lib/platform/session/read-body';

const HERE = 'http://localhost/desk';

function formOf(bytes: number, name = 'page.pdf'): FormData {
  const data = new FormData();
  data.set('tool', 'Invented browser');
  data.set('file', new File([new Uint8Array(bytes)], name));
  return data;
}
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request(HERE, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

async function read(request: Request, most: number): Promise<SentForm> {
  const sent = await readFormBody(request, most);
  if (sent === null || sent === 'too-large') throw new Error(`The form is ${String(sent)}`);
  return sent;
}

test('a form with a file is read, whatever the file is called', async () => {
  for (const name of [
    'page.pdf',
    '..\u202efdp.exe',
    '../../etc/passwd',
    'a\u0000b',
    'x'.repeat(10_000),
    '"; filename="y',
  ]) {
    const sent = await read(post(formOf(1000, name)), 50_000);
    expect([sent.file?.size, [...sent.texts]]).toEqual([1000, [['tool', 'Invented browser']]]);
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
  expect((await read(post(body, headers), body.length)).file?.size).toBe(1000);
  expect(await readFormBody(post(body, headers), body.length - 1)).toBe('too-large');
});

test('a file comes as it was, whatever the pieces, and the texts in their letters', async () => {
  const bytes = Buffer.from(Array.from({ length: 5000 }, (_one, at) => (at * 31) % 251));
  const data = new FormData();
  data.set('file', new File([bytes], 'page.pdf'));
  data.set('note', 'Жаңаөзен, «2011 ж. желтоқсан»');
  const whole = new Response(data);
  const type = whole.headers.get('content-type') ?? '';
  const body = Buffer.from(await whole.arrayBuffer());
  const inPieces = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < body.length; at += 7) controller.enqueue(body.subarray(at, at + 7));
      controller.close();
    },
  });
  const { texts, file } = await read(post(inPieces, { 'content-type': type }), 50_000);
  expect(texts.get('note')).toBe('Жаңаөзен, «2011 ж. желтоқсан»');
  expect(Buffer.concat(file?.pieces ?? []).equals(bytes)).toBe(true);
});

test('no file, and more than one, is none; three and a hundred fields more are no form', async () => {
  // As browsers send the field where nothing was chosen.
  const head = 'Content-Disposition: form-data; name="file"; filename=""';
  const none = `--x\r\n${head}\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n`;
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  expect((await read(post(none, headers), 50_000)).file).toBeNull();
  const empty = new FormData();
  empty.set('file', new File([], 'page.pdf'));
  expect((await read(post(empty), 50_000)).file?.size).toBe(0);
  const two = formOf(10);
  two.append('file', new File(['x'], 'x'));
  expect((await read(post(two), 50_000)).file).toBeNull();
  two.append('file', new File(['x'], 'x'));
  expect(await readFormBody(post(two), 50_000)).toBeNull();
  const many = formOf(10);
  for (let at = 0; at < 100; at += 1) many.append('note', 'x');
  expect(await readFormBody(post(many), 50_000)).toBeNull();
});

test.each([0.2, 0.5, 0.9, 0.99])('a form that ends before its end, at %d of it, is none', async (share) => {
  const whole = new Response(formOf(1000));
  const type = whole.headers.get('content-type') ?? '';
  const body = await whole.arrayBuffer();
  const cut = body.slice(0, Math.floor(body.byteLength * share));
  expect(await readFormBody(post(cut, { 'content-type': type }), 50_000)).toBeNull();
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
