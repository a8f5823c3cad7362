import { once } from 'node:events';

import {
  ask,
  askRaw,
  gate,
  html,
  openToySurface,
  type ToyHandler,
  type ToySurface,
} from '@/tests/support/toy-surface';

const open: ToySurface[] = [];
async function surfaceOf(handler: ToyHandler, overrides: Parameters<typeof openToySurface>[1] = {}) {
  const surface = await openToySurface(handler, overrides);
  open.push(surface);
  return surface;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((surface) => surface.close()));
});

describe('a fault within', () => {
  it.each<[string, number, ToyHandler]>([
    ['a handler that throws', 500, () => Promise.reject(new Error('secret of the house'))],
    ['a server error', 500, (_, response) => html(response, 'secret of the house', 500)],
    ['a gateway error', 500, (_, response) => html(response, 'secret of the house', 502)],
    ['an unknown status', 500, (_, response) => html(response, 'secret of the house', 299)],
    [
      'Flight data',
      500,
      (_, response) =>
        void response.writeHead(200, { 'Content-Type': 'text/x-component' }).end('1:secret of the house'),
    ],
    ['a handler that never answers', 503, () => undefined],
    ['an answer without end', 503, (_, response) => void response.write('secret of the house')],
    ['an answer that breaks off', 503, (_, response) => void response.emit('close')],
  ])('%s becomes a calm page with %d', async (_, status, handler) => {
    const { port } = await surfaceOf(handler, { limits: { renderMs: 30 } });
    const answer = await ask(port, '/ru/cases');
    expect([answer.status, answer.text]).toEqual([
      status,
      `<!DOCTYPE html><title>${status}</title><p>/ru</p>`,
    ]);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect((await ask(port, '/healthz')).status).toBe(200);
  });

  it('is a problem document for programs', async () => {
    const { port } = await surfaceOf(() => Promise.reject(new Error('x')));
    const fault = await ask(port, '/api/v1/cases');
    expect(fault.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(fault.text)).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
    });
    expect(JSON.parse((await ask(port, '/api/v1/%zz')).text)).toMatchObject({ status: 400 });
  });

  it('of size ends the making of an answer', async () => {
    const { port } = await surfaceOf((_, response) => html(response, 'x'.repeat(2000)), {
      limits: { answerBytes: 1000 },
    });
    expect((await ask(port, '/en')).status).toBe(500);
  });

  it('is not remembered', async () => {
    let broken = true;
    const { port } = await surfaceOf((_, response) => html(response, 'x', broken ? 500 : 200));
    expect((await ask(port, '/en')).status).toBe(500);
    broken = false;
    expect((await ask(port, '/en')).status).toBe(200);
  });
});

describe('what is refused', () => {
  it.each([
    ['PUT', '/en', 405],
    ['DELETE', '/en', 405],
    ['OPTIONS', '/en', 405],
    ['GET', '/en/%zz', 400],
    ['GET', '/en/%2e%2e/desk', 400],
    ['GET', `/${'a'.repeat(2048)}`, 414],
    ['HEAD', '/en//x', 400],
  ])('%s %s', async (method, path, status) => {
    const { port, seen } = await surfaceOf((_, response) => html(response, 'x'));
    const answer = await ask(port, path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-security-policy']).toContain("script-src 'none'");
    expect(answer.headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined);
    expect(seen).toHaveLength(0);
  });

  it('includes heads that are too large, and bytes that are no request', async () => {
    const { port } = await surfaceOf((_, response) => html(response, 'x'));
    expect(await askRaw(port, `GET /en HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(17_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    );
    expect(await askRaw(port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('bounds how long a head and a request may take', async () => {
    const { server } = await surfaceOf((_, response) => html(response, 'x'));
    expect([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout, server.timeout]).toEqual([
      10_000, 20_000, 5000, 30_000,
    ]);
  });
});

describe('health', () => {
  it('is alive without asking anyone, and ready while the feed speaks', async () => {
    const { port, seen } = await surfaceOf(() => Promise.reject(new Error('x')), {
      ready: () => Promise.resolve(false),
    });
    const alive = await ask(port, '/healthz');
    expect([alive.status, alive.text, alive.headers['cache-control']]).toEqual([
      200,
      '{"alive":true}',
      'no-store',
    ]);
    const ready = await ask(port, '/readyz');
    expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { ready: true, feed: true }]);
    expect(seen).toHaveLength(0);
  });

  it.each<[string, () => Promise<boolean>, number]>([
    ['answers can still be made', () => Promise.resolve(true), 200],
    ['the database says no', () => Promise.resolve(false), 503],
    ['the database is gone', () => Promise.reject(new Error('gone')), 503],
  ])('with a feed silent for three seconds, while %s', async (_, ready, status) => {
    const { port, feed, askFeed, pass } = await surfaceOf((__, response) => html(response, 'x'), { ready });
    feed.broken = true;
    pass(2999);
    await askFeed();
    expect((await ask(port, '/readyz')).status).toBe(200);
    pass(1);
    expect((await ask(port, '/readyz')).status).toBe(status);
    expect((await ask(port, '/healthz')).status).toBe(200);
  });
});

describe('the log', () => {
  const CANARY = 'canary7Qz1kXw';

  it('has one line for each answer that was made, none for one from memory', async () => {
    const { port, logged } = await surfaceOf((_, response) => html(response, '<p>x</p>'));
    for (let time = 0; time < 3; time += 1) await ask(port, '/en/cases/invented-person?q=a');
    const lines = logged()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      surface: 'public',
      msg: 'answer',
      method: 'GET',
      route: '/en/cases/*',
      status: 200,
      bytes: 8,
      source: 'rendered',
    });
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(
      ['bytes', 'level', 'method', 'ms', 'msg', 'route', 'source', 'status', 'surface', 'time'].sort(),
    );
  });

  it('and the counts never hold what a reader sent, wherever it stood and whatever went wrong', async () => {
    const { port, logged, metrics } = await surfaceOf(
      (request, response) => {
        if (request.url?.includes('fault') === true) throw new Error(`row of ${CANARY}`);
        html(response, '<p>x</p>');
      },
      { receiveForm: (_, fields) => Promise.reject(new Error(`could not keep ${fields['what'] ?? ''}`)) },
    );
    const headers = {
      'user-agent': CANARY,
      referer: `http://x/${CANARY}`,
      'accept-language': CANARY,
      cookie: CANARY,
    };
    for (const path of [
      `/${CANARY}`,
      `/en/${CANARY}`,
      `/en/cases/${CANARY}`,
      `/en/cases/a/${CANARY}?q=${CANARY}`,
      `/en/cases?${CANARY}=1`,
      `/en/cases/fault-${CANARY}`,
      `/en/${CANARY}%zz`,
      `/?q=${CANARY}`,
    ]) {
      await ask(port, path, { headers });
      await ask(port, path, { method: 'DELETE', headers });
    }
    await ask(port, '/en/corrections', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: `what=${CANARY}`,
    });
    expect(logged()).toContain('answer-failed');
    expect(logged()).not.toContain(CANARY);
    expect(await metrics.registry.metrics()).not.toContain(CANARY);
  });

  it('would show it if it were written: the probe can see', async () => {
    const segments = new Set(['en', CANARY]);
    const { port, logged } = await surfaceOf((_, response) => html(response, 'x'), { segments });
    await ask(port, `/en/${CANARY}`);
    expect(logged()).toContain(CANARY);
  });
});

describe('closing', () => {
  it('lets an answer under way finish and takes no new one', async () => {
    const [begun, finish] = [gate(), gate()];
    const { port, close, server } = await surfaceOf(async (_, response) => {
      begun.open();
      await finish.opened;
      html(response, '<p>done</p>');
    });
    const slow = ask(port, '/en');
    await begun.opened;
    const closed = close();
    await expect(ask(port, '/en/cases')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    finish.open();
    expect((await slow).text).toBe('<p>done</p>');
    await closed;
    expect(server.listening).toBe(false);
  });

  it('cuts what does not end', async () => {
    const { port, close, server } = await surfaceOf(() => undefined, { limits: { closeMs: 20 } });
    const asked = once(server, 'request');
    const endless = ask(port, '/en');
    const cut = expect(endless).rejects.toMatchObject({ code: 'ECONNRESET' });
    await asked;
    await close();
    await cut;
  });
});
