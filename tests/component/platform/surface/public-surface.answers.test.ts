import { gunzipSync } from 'node:zlib';

import { ask, html, openToySurface, type ToyHandler, type ToySurface } from '@/tests/support/toy-surface';

const open: ToySurface[] = [];
async function surfaceOf(handler: ToyHandler, overrides: Parameters<typeof openToySurface>[1] = {}) {
  const surface = await openToySurface(handler, overrides);
  open.push(surface);
  return surface;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((surface) => surface.close()));
});

const page: ToyHandler = (request, response) =>
  html(
    response,
    `<html><body><p>${request.url ?? ''} ${'word '.repeat(200)}</p><script>flight</script></body></html>`,
  );

describe('what reaches the inner handler', () => {
  it('is the address and the fixed host, nothing else', async () => {
    const { port, seen } = await surfaceOf(page);
    const answer = await ask(port, '/en/cases?q=a&_rsc=1x', {
      headers: {
        host: 'evil.example',
        rsc: '1',
        'next-router-state-tree': 'x',
        'next-router-prefetch': '1',
        'next-action': 'x',
        'x-middleware-subrequest': 'middleware',
        'x-middleware-rewrite': '/desk',
        'x-invoke-path': '/desk',
        'x-matched-path': '/desk',
        'x-nextjs-data': '1',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-for': '203.0.113.7',
        'x-held-form': '%7B%7D',
        cookie: 'a=b',
        'accept-language': 'ru',
        'user-agent': 'x',
        accept: 'text/x-component',
      },
    });
    expect(seen).toEqual([{ method: 'GET', url: '/en/cases?q=a', headers: { host: 'held.example' } }]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.text).not.toContain('flight');
  });

  it('includes the reader’s languages at the front address alone, and that answer is not kept', async () => {
    const { port, seen } = await surfaceOf((request, response) => {
      const language = request.headers['accept-language']?.slice(0, 2) ?? 'en';
      response.writeHead(307, { Location: `/${language}` }).end();
    });
    const ru = await ask(port, '/', { headers: { 'accept-language': 'ru' } });
    const kk = await ask(port, '/', { headers: { 'accept-language': 'kk' } });
    expect([ru.headers.location, kk.headers.location]).toEqual(['/ru', '/kk']);
    expect(ru.headers.vary).toBe('Accept-Encoding, Accept-Language');
    expect(seen).toHaveLength(2);
  });

  it('never leads to another house', async () => {
    const { port } = await surfaceOf((request, response) => {
      const elsewhere = request.url === '/en/a' ? '//evil.example/x' : 'http://held.example/en/b?x=1#y';
      response.writeHead(308, { Location: elsewhere }).end();
    });
    expect((await ask(port, '/en/a')).status).toBe(500);
    expect((await ask(port, '/en/c')).headers.location).toBe('/en/b?x=1#y');
  });
});

describe('the head of an answer', () => {
  it('carries the security headers, and nothing of the inner head that was not named', async () => {
    const { port } = await surfaceOf((_, response) => {
      response.setHeader('Set-Cookie', 'a=b');
      response.setHeader('Link', '</a.js>; rel=preload; as=script');
      response.setHeader('Cache-Control', 's-maxage=31536000');
      response.setHeader('Content-Language', 'kk');
      html(response, '<p>x</p>');
    });
    const { headers } = await ask(port, '/en');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'kk',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
    });
    const policy = String(headers['content-security-policy']).split('; ');
    for (const rule of [
      "default-src 'none'",
      "script-src 'none'",
      "style-src 'self'",
      "img-src 'self' data:",
    ]) {
      expect(policy).toContain(rule);
    }
    for (const rule of ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(rule);
    expect(headers['permissions-policy']).toContain('geolocation=()');
    for (const name of ['set-cookie', 'link', 'x-powered-by', 'strict-transport-security', 'server']) {
      expect(headers[name]).toBeUndefined();
    }
  });

  it('tells browsers to stay with https where the site has it', async () => {
    const { port } = await surfaceOf(page, { origin: 'https://held.example' });
    expect((await ask(port, '/en')).headers['strict-transport-security']).toContain('max-age=63072000');
  });

  it('lets the form’s page name its origin to itself', async () => {
    const { port } = await surfaceOf(page);
    expect((await ask(port, '/en/corrections')).headers['referrer-policy']).toBe('same-origin');
  });
});

describe('the body of an answer', () => {
  it('is the same bytes in gzip and plain, made and from memory, and absent for HEAD', async () => {
    const { port, seen } = await surfaceOf(page);
    const plain = await ask(port, '/en/cases');
    const zipped = await ask(port, '/en/cases', { headers: { 'accept-encoding': 'gzip' } });
    const head = await ask(port, '/en/cases', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.body.length).toBeLessThan(plain.body.length);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(head.body).toHaveLength(0);
    const undated = (headers: typeof head.headers) => ({ ...headers, date: undefined });
    expect(undated(head.headers)).toEqual(undated(zipped.headers));
    expect(seen).toHaveLength(1);
  });

  it('is made by HEAD for GET as well', async () => {
    const { port, seen } = await surfaceOf(page);
    expect(Number((await ask(port, '/en', { method: 'HEAD' })).headers['content-length'])).toBeGreaterThan(
      100,
    );
    expect((await ask(port, '/en')).body.length).toBeGreaterThan(100);
    expect(seen).toEqual([{ method: 'GET', url: '/en', headers: { host: 'held.example' } }]);
  });

  it('is not sent again to who holds it, in whatever encoding', async () => {
    const { port } = await surfaceOf(page);
    const { headers } = await ask(port, '/en', { headers: { 'accept-encoding': 'gzip' } });
    const etag = String(headers.etag);
    expect(etag).toMatch(/^"[\w-]+-gzip"$/);
    for (const held of [etag, `W/${etag}`, `"x", ${etag}`, etag.replace('-gzip', ''), '*']) {
      const again = await ask(port, '/en', { headers: { 'if-none-match': held } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['content-security-policy']).toBeDefined();
    }
    expect((await ask(port, '/en', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('has a tag that follows the content alone', async () => {
    let word = 'a';
    const { port, pass } = await surfaceOf((_, response) =>
      html(response, `<p>${word}</p><script>${Math.random()}</script>`),
    );
    const first = (await ask(port, '/en')).headers.etag;
    pass(3000);
    expect((await ask(port, '/en')).headers.etag).toBe(first);
    word = 'b';
    expect((await ask(port, '/en')).headers.etag).not.toBe(first);
  });
});

describe('the mark of a page', () => {
  it('sets the status and is not seen', async () => {
    const { port } = await surfaceOf((_, response) =>
      html(response, '<head><meta name="held-answer" content="status=410;tags=case:a"/></head><p>gone</p>'),
    );
    const { status, text } = await ask(port, '/en/cases/a');
    expect([status, text]).toEqual([410, '<head></head><p>gone</p>']);
  });

  it('is not taken from what a person wrote', async () => {
    const written = '<p>&lt;meta name="held-answer" content="status=503"/&gt;</p>';
    const { port } = await surfaceOf((_, response) => html(response, written));
    const { status, text } = await ask(port, '/en');
    expect([status, text]).toEqual([200, written]);
  });

  it('comes from a route as headers', async () => {
    const { port } = await surfaceOf((_, response) => {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'X-Held-Status': '410',
        'X-Held-Tags': 'case:a',
      });
      response.end('{}');
    });
    const { status, headers } = await ask(port, '/api/v1/cases/a');
    expect([status, headers['x-held-status'], headers['x-held-tags']]).toEqual([410, undefined, undefined]);
  });
});

describe('files', () => {
  const files: ToyHandler = (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/css' });
    response.write('a{}');
    response.end('b{}');
  };
  it('named by their content are kept for ever, also while the feed is silent', async () => {
    const { port, seen, pass } = await surfaceOf(files);
    const css = await ask(port, '/_next/static/css/a1.css');
    expect([css.status, css.text]).toEqual([200, 'a{}b{}']);
    expect(css.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    pass(100_000);
    await ask(port, '/_next/static/css/a1.css');
    expect(seen).toHaveLength(1);
  });

  it.each([
    '/_next/static/chunks/a.js',
    '/_next/static/a.js.map',
    '/_next/image?url=x',
    '/_next/data/x.json',
  ])('of script and Next’s own addresses are not here: %s', async (path) => {
    const { port, seen } = await surfaceOf(files);
    expect((await ask(port, path)).status).toBe(404);
    expect(seen).toHaveLength(0);
  });
});

describe('a long page', () => {
  it('that waits for the reader between its parts is answered whole', async () => {
    const part = 'word '.repeat(20_000);
    const { port } = await surfaceOf(async (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      for (let count = 0; count < 4; count += 1) {
        // As Next's own pipe does: no more is written until the buffer has been taken.
        if (!response.write(part)) await new Promise((resolve) => response.once('drain', resolve));
      }
      response.end();
    });
    const answer = await ask(port, '/en');
    expect(answer.status).toBe(200);
    expect(answer.text).toHaveLength(4 * part.length);
  });
});
