import type { IncomingHttpHeaders } from 'node:http';

import { createLogger } from '@/lib/platform/log/logger';
import { createMetrics } from '@/lib/platform/metrics/surface-metrics';
import { SANDBOX } from '@/lib/platform/surface/answer-headers';
import { createDeskSurface, type DeskOptions, type DeskSurface } from '@/lib/platform/surface/desk-surface';
import { ask, html } from '@/tests/support/toy-surface';

const open: DeskSurface[] = [];
async function deskOf(handler: DeskOptions['handler'], overrides: Partial<DeskOptions> = {}) {
  let lines = '';
  const desk = createDeskSurface({
    handler,
    ready: () => Promise.resolve(true),
    origin: 'https://desk.held.example',
    errorPage: (status) => `<p>${status}</p>`,
    allowPath: (path) => path.startsWith('/desk') || path.startsWith('/_next/'),
    home: '/desk',
    segments: new Set(['desk', 'cases']),
    log: createLogger({ surface: 'desk', destination: { write: (line) => void (lines += line) } }),
    metrics: createMetrics('desk'),
    ...overrides,
  });
  open.push(desk);
  return { port: await desk.listen(0, '127.0.0.1'), logged: () => lines };
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((desk) => desk.close()));
});

describe('the desk', () => {
  it('answers its own addresses only, and leads to them from /', async () => {
    let asked = 0;
    const { port } = await deskOf((_request, response) => {
      asked += 1;
      html(response, 'x');
      return Promise.resolve();
    });
    const missing = await ask(port, '/en/cases');
    expect(missing.status).toBe(404);
    expect(missing.headers['content-security-policy']).toContain("default-src 'none'");
    const first = await ask(port, '/');
    expect([first.status, first.headers.location]).toEqual([307, '/desk']);
    expect(asked).toBe(0);
    expect((await ask(port, '/desk/cases')).status).toBe(200);
  });

  it('lets a file be closed off further than a page, and no page less', async () => {
    const policies: Record<string, string> = {
      '/desk/file': SANDBOX,
      '/desk/page': "default-src 'self'; sandbox",
    };
    const { port } = await deskOf((request, response) => {
      const policy = policies[request.url ?? ''] ?? '';
      response.writeHead(200, {
        'Content-Type': 'application/octet-stream',
        'Content-Security-Policy': policy,
      });
      response.end('x');
      return Promise.resolve();
    });
    const file = await ask(port, '/desk/file');
    expect(file.headers).toMatchObject({
      ...{
        'content-security-policy': SANDBOX,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
    const page = await ask(port, '/desk/page');
    expect(page.headers['content-security-policy']).toMatch(/script-src 'nonce-/);
  });

  it('says without script what is not there, and adds to nothing else', async () => {
    const absentPart = (headers: IncomingHttpHeaders, sheets: readonly string[]) =>
      `<noscript>nothing, ${String(headers.cookie)}, ${sheets.join(' ')}</noscript>`;
    const { port } = await deskOf(
      (request, response) => {
        const isThere = request.url === '/desk/there';
        const type = request.url === '/desk/data' ? 'text/x-component' : 'text/html; charset=utf-8';
        response.writeHead(isThere ? 200 : 404, { 'Content-Type': type, 'Content-Length': 69 });
        // Named by the page twice, in pieces, and by no link.
        response.write('pa"/_next/static/chunks/desk');
        response.write(Buffer.from('-1.css"'));
        response.end('/_next/static/chunks/desk-1.css ge');
        return Promise.resolve();
      },
      { absentPart },
    );
    const ask4 = async (path: string, method = 'GET') =>
      (await ask(port, path, { method, headers: { cookie: 'held-language=kk' } })).body.toString();
    const page = 'pa"/_next/static/chunks/desk-1.css"/_next/static/chunks/desk-1.css ge';
    const part = '<noscript>nothing, held-language=kk, /_next/static/chunks/desk-1.css</noscript>';
    expect(await ask4('/desk/gone')).toBe(`${page}${part}`);
    expect(await ask4('/desk/there')).toBe(page);
    expect(await ask4('/desk/data')).toBe(page);
    expect(await ask4('/desk/gone', 'HEAD')).toBe('');
  });

  it('takes off the headers Next speaks to itself with, and fixes the host', async () => {
    let seen: IncomingHttpHeaders = {};
    let raw: string[] = [];
    const { port } = await deskOf((request, response) => {
      seen = request.headers;
      raw = request.rawHeaders;
      html(response, 'x');
      return Promise.resolve();
    });
    await ask(port, '/desk', {
      headers: {
        host: 'evil.example',
        'x-middleware-subrequest': 'x',
        'x-nextjs-data': '1',
        'x-invoke-path': '/x',
        'x-matched-path': '/x',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-for': '203.0.113.7',
        'x-nonce': 'mine',
        'content-security-policy': "script-src 'nonce-mine'",
        'next-action': 'abc',
        cookie: 'session=1',
      },
    });
    expect(seen).toMatchObject({ host: 'desk.held.example', 'next-action': 'abc', cookie: 'session=1' });
    expect(Object.keys(seen).sort()).toEqual(
      ['connection', 'content-security-policy', 'cookie', 'host', 'next-action', 'x-nonce'].sort(),
    );
    expect(seen['x-nonce']).not.toBe('mine');
    expect(raw.join(' ')).not.toMatch(/evil|203\.0\.113|mine/);
  });

  it('believes a proxy only when told to', async () => {
    const { port } = await deskOf(
      (request, response) => {
        html(response, String(request.headers['x-forwarded-for']));
        return Promise.resolve();
      },
      { trustForwarded: true },
    );
    expect((await ask(port, '/desk', { headers: { 'x-forwarded-for': '203.0.113.7' } })).text).toBe(
      '203.0.113.7',
    );
  });

  it('lets script in by a new nonce each time, and no cache keeps an answer, whatever the page says', async () => {
    const { port } = await deskOf((request, response) => {
      response.setHeader('Content-Security-Policy', "script-src 'unsafe-inline'");
      response.setHeader('X-Powered-By', 'toy');
      response.writeHead(200, {
        'Cache-Control': 's-maxage=100',
        'Content-Type': 'text/html',
        'Set-Cookie': 'a=b',
      });
      response.end(String(request.headers['x-nonce']));
      return Promise.resolve();
    });
    const [first, second] = [await ask(port, '/desk'), await ask(port, '/desk')];
    expect(first.text).not.toBe(second.text);
    expect(first.headers['content-security-policy']).toContain(
      `script-src 'nonce-${first.text}' 'strict-dynamic'`,
    );
    expect(first.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html',
      'set-cookie': ['a=b'],
      'x-frame-options': 'DENY',
    });
    expect(first.headers['strict-transport-security']).toBeDefined();
    expect(first.headers['x-powered-by']).toBeUndefined();
  });

  it('passes every method and its body through', async () => {
    const { port } = await deskOf(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      html(response, `${request.method ?? ''} ${body}`);
    });
    expect((await ask(port, '/desk', { method: 'POST', body: 'a=b' })).text).toBe('POST a=b');
    expect((await ask(port, '/desk', { method: 'DELETE' })).text).toBe('DELETE ');
  });

  it('answers health itself and a fault with a calm page', async () => {
    const { port, logged } = await deskOf(() => Promise.reject(new Error('Invented Person')), {
      ready: () => Promise.resolve(false),
    });
    expect((await ask(port, '/healthz')).status).toBe(200);
    expect((await ask(port, '/readyz')).status).toBe(503);
    const fault = await ask(port, '/desk/cases/invented-person');
    expect([fault.status, fault.text, fault.headers['cache-control']]).toEqual([
      500,
      '<p>500</p>',
      'no-store',
    ]);
    expect(logged()).toContain('/desk/cases/*');
    expect(logged()).not.toMatch(/invented.person/i);
  });
});
