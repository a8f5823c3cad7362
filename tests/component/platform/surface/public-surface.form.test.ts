import { ask, askRaw, html, openToySurface, type ToySurface } from '@/tests/support/toy-surface';

const open: ToySurface[] = [];
const received: { path: string; fields: Record<string, string> }[] = [];

async function surfaceOf(overrides: Parameters<typeof openToySurface>[1] = {}) {
  const surface = await openToySurface(
    (request, response) => {
      const outcome = request.headers['x-held-form'];
      html(response, `<p>${typeof outcome === 'string' ? decodeURIComponent(outcome) : 'empty form'}</p>`);
    },
    {
      receiveForm: (path, fields) => {
        received.push({ path, fields });
        return Promise.resolve({ kind: 'thanks', note: 'Жаңаөзен' });
      },
      ...overrides,
    },
  );
  open.push(surface);
  return surface;
}
afterEach(async () => {
  received.length = 0;
  await Promise.all(open.splice(0).map((surface) => surface.close()));
});

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const post = (
  port: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
  path = '/en/corrections',
) => ask(port, path, { method: 'POST', headers: { ...FORM, ...headers }, body });

describe('the form', () => {
  it('is handed on, and its page shows the outcome, kept by nobody', async () => {
    const { port, seen } = await surfaceOf();
    expect((await ask(port, '/en/corrections')).text).toBe('<p>empty form</p>');
    const answer = await post(port, 'what=a+b%26c&what=second&__proto__=x');
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('<p>{"kind":"thanks","note":"Жаңаөзен"}</p>');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers.etag).toBeUndefined();
    expect(received).toHaveLength(1);
    expect(Object.entries(received[0]?.fields ?? {})).toEqual([
      ['what', 'a b&c'],
      ['__proto__', 'x'],
    ]);
    expect(seen[1]).toMatchObject({ method: 'GET', url: '/en/corrections' });
    expect(Object.keys(seen[1]?.headers ?? {}).sort()).toEqual(['host', 'x-held-form']);
    expect((await ask(port, '/en/corrections')).text).toBe('<p>empty form</p>');
  });

  it.each([
    ['from the own page', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 200],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }, 403],
    ['from the own origin, in an older browser', { origin: 'http://held.example' }, 200],
    ['from another origin, in an older browser', { origin: 'http://evil.example' }, 403],
    ['from no origin, in an older browser', { origin: 'null' }, 403],
  ])('sent %s', async (_, headers, status) => {
    const { port } = await surfaceOf();
    expect((await post(port, 'what=x', headers)).status).toBe(status);
    expect(received).toHaveLength(status === 200 ? 1 : 0);
  });

  it.each<[string, string | Buffer, Record<string, string>, number]>([
    ['of another type', 'what=x', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['as JSON', '{}', { 'content-type': 'application/json' }, 415],
    [
      'with a type that only begins like it',
      'a=b',
      { 'content-type': 'application/x-www-form-urlencodedx' },
      415,
    ],
    ['that is no UTF-8', Buffer.from([0x61, 0x3d, 0xff]), {}, 400],
    ['with a NUL', 'what=%00', {}, 400],
    ['with too many fields', Array.from({ length: 101 }, (__, at) => `f${at}=`).join('&'), {}, 400],
    ['of exactly 16 KB', `a=${'x'.repeat(16 * 1024 - 2)}`, {}, 200],
    ['of one byte more', `a=${'x'.repeat(16 * 1024 - 1)}`, {}, 413],
  ])('%s', async (_, body, headers, status) => {
    const { port } = await surfaceOf();
    expect((await post(port, body, headers)).status).toBe(status);
    expect(received).toHaveLength(status === 200 ? 1 : 0);
  });

  it('is cut when it grows past its bound unannounced', async () => {
    const { port } = await surfaceOf();
    const chunk = `4000\r\n${'x'.repeat(0x4000)}\r\n`;
    const head = `POST /en/corrections HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM['content-type']}\r\n`;
    const text = await askRaw(port, `${head}Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}0\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(text).toContain('Connection: close');
    expect(received).toHaveLength(0);
  });

  it('is given up when it dribbles', async () => {
    const { port } = await surfaceOf({ limits: { formMs: 20 } });
    const head = `POST /en/corrections HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM['content-type']}\r\n`;
    const text = await askRaw(port, `${head}Content-Length: 100\r\n\r\nwhat=`);
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(received).toHaveLength(0);
  });

  it('that cannot be taken says so calmly', async () => {
    const { port } = await surfaceOf({ receiveForm: () => Promise.reject(new Error('the intake is down')) });
    const answer = await post(port, 'what=x');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('intake');
  });

  it('is refused where no one takes it, and everywhere else', async () => {
    const surface = await openToySurface((_, response) => html(response, 'x'));
    open.push(surface);
    const nowhere = await post(surface.port, 'a=b');
    expect([nowhere.status, nowhere.headers.allow]).toEqual([405, 'GET, HEAD']);
    const { port } = await surfaceOf();
    const elsewhere = await post(port, 'a=b', {}, '/en/cases');
    expect([elsewhere.status, elsewhere.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(received).toHaveLength(0);
  });
});
