import { readFile, readdir, readlink } from 'node:fs/promises';
import { ask, refusal } from '@/tests/support/ask';
import { fetchRaw, type RawAnswer, type RawRequest } from '@/tests/support/fetch-raw';
import { openSite, type Site } from '@/tests/support/site';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

const FORM = '/en/corrections';
const URLENCODED = { 'content-type': 'application/x-www-form-urlencoded' };
const TYPED = {
  kind: 'ERROR',
  page: '/en/cases/roza-tuletaeva',
  message: 'Plainly invented words <b>"&\' of a reader',
  contact: 'reader@example.org',
  language: 'en',
};

let site: Site;
let desk: TestSurface;

beforeAll(async () => {
  site = await openSite();
  desk = await startDeskSurface(site.database, site.surface.origin);
}, 240_000);

afterAll(async () => {
  await desk.stop();
  await site.close();
});

const send = (path: string, options: RawRequest = {}): Promise<RawAnswer> =>
  fetchRaw(`${site.surface.origin}${path}`, options);
const post = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  send(FORM, {
    method: 'POST',
    headers: { ...URLENCODED, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
const corrections = () =>
  ask<{ message: string; contact: string }>(
    site.database.adminUrl,
    'SELECT kind, page, message, contact, language FROM intake.correction ORDER BY received_at',
  );

/** The process that listens on a port: the one that holds the socket which the kernel lists for it. */
async function environmentOf(origin: string): Promise<string> {
  const port = Number(new URL(origin).port).toString(16).toUpperCase().padStart(4, '0');
  const sockets = (await readFile('/proc/net/tcp', 'utf8'))
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const inode = sockets.find(([, local = '', , state]) => local.endsWith(`:${port}`) && state === '0A')?.[9];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  for (const pid of pids) {
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    const held = await Promise.all(files.map((file) => readlink(`/proc/${pid}/fd/${file}`).catch(() => '')));
    if (held.includes(`socket:[${inode ?? 'none'}]`)) return await readFile(`/proc/${pid}/environ`, 'utf8');
  }
  throw new Error(`Nobody listens on ${origin}`);
}

const onLinux = process.platform === 'linux' ? test : test.skip;

describe('what the public process holds', () => {
  onLinux('its environment has no secret, as the kernel tells it; the desk has its own', async () => {
    const given = await environmentOf(site.surface.origin);
    const names = given.split('\0').flatMap((pair) => pair.split('=', 1)[0] || []);
    expect(names).toContain('PUBLIC_DATABASE_URL');
    expect(names.filter((name) => /SECRET|^DATABASE_URL|DESK|SMTP|KEY|TOKEN|NEXTAUTH/.test(name))).toEqual(
      [],
    );
    for (const url of [site.database.adminUrl, site.database.ownerUrl, site.database.deskUrl]) {
      expect(given).not.toContain(url);
      expect(given).not.toContain(new URL(url).password);
    }
    const ofDesk = await environmentOf(desk.origin);
    expect(ofDesk).toContain('NEXTAUTH_SECRET=');
    expect(ofDesk).not.toContain(new URL(site.database.ownerUrl).password);
  });

  test.each(['publicUrl', 'intakeUrl'] as const)(
    '%s reads no table of the desk or of what came in',
    async (role) => {
      const url = site.database[role];
      const tables = await ask<{ name: string }>(
        site.database.adminUrl,
        `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_schema IN ('desk', 'intake')`,
      );
      expect(tables.length).toBeGreaterThan(35);
      for (const { name } of tables) {
        expect(await refusal(url, `SELECT 1 FROM ${name}`)).toContain('permission denied');
        expect(await refusal(url, `DELETE FROM ${name}`)).toContain('permission denied');
      }
    },
  );

  test('the same roles may do what they are for: the refusals are not those of a dead connection', async () => {
    const found = await ask<{ n: number }>(
      site.database.publicUrl,
      'SELECT count(*)::int AS n FROM pub.case_profile',
    );
    expect(found[0]?.n).toBeGreaterThan(10);
    expect(await refusal(site.database.publicUrl, 'DELETE FROM pub.case_profile')).toContain(
      'permission denied',
    );
    expect(await ask(site.database.deskUrl, 'SELECT 1 FROM desk.person LIMIT 1')).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    '%s on a page or on data: 405',
    async (method) => {
      for (const path of [
        '/en',
        '/en/cases/roza-tuletaeva',
        '/api/v1/cases',
        '/en/cases/roza-tuletaeva/letter',
      ]) {
        const answer = await send(path, {
          method,
          headers: { ...URLENCODED, 'next-action': '7f'.repeat(21) },
        });
        expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
      }
    },
  );

  test.each(['/desk', '/sign-in', '/api/auth/session', '/en/desk', '/.env', '/_next/data/x.json'])(
    '%s is nothing here: 404',
    async (path) => {
      expect((await send(path, { headers: { 'x-middleware-subrequest': 'middleware' } })).status).toBe(404);
    },
  );
});

test.each([
  ['a page', '/en/cases/roza-tuletaeva', 200],
  ['a letter', '/en/cases/aron-atabek/letter/letter.pdf', 200],
  ['data', '/api/v1/cases', 200],
  ['a feed', '/en/feed.atom', 200],
  ['nothing', '/kk/nothing', 404],
  ['what cannot be read', '/en/cases?held_on=never', 400],
  ['a NUL', '/api/v1/cases?q=%00', 400],
  ['a form page', FORM, 200],
  ['health', '/readyz', 200],
])('%s bears the headers of safety', async (_name, path, status) => {
  for (const method of ['GET', 'HEAD']) {
    const { status: told, headers } = await send(path, { method });
    expect(told).toBe(status);
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'none'.*frame-ancestors 'none'/,
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': path === FORM ? 'same-origin' : 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    for (const name of ['set-cookie', 'x-powered-by', 'server', 'x-held-tags'])
      expect(headers[name]).toBeUndefined();
  }
});

describe('the corrections form', () => {
  test('what is at fault comes back with 400 and everything that was typed, and nothing is stored', async () => {
    const { origin } = site.surface;
    const answer = await post({ ...TYPED, kind: '' }, { origin });
    expect(answer.status).toBe(400);
    const html = answer.body.toString();
    expect(html).toContain('Choose what it is about');
    expect(html).toContain('Plainly invented words &lt;b&gt;&quot;&amp;&#x27; of a reader');
    expect(html).toContain(`value="${TYPED.contact}"`);
    expect(html).toContain(`value="${TYPED.page}"`);
    const long = await post({ ...TYPED, message: 'a'.repeat(4001) }, { origin });
    expect([long.status, long.body.includes('a'.repeat(4001))]).toEqual([400, true]);
    expect(await corrections()).toEqual([]);
  });

  test.each([
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['no origin that can be named', { origin: 'null' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ])('a form sent from %s: 403 and no row', async (_name, headers) => {
    expect((await post(TYPED, headers)).status).toBe(403);
    expect(await corrections()).toEqual([]);
  });

  test.each([
    ['another type', { 'content-type': 'application/json' }, '{}', 415],
    ['a body of a megabyte', URLENCODED, `message=${'a'.repeat(1_000_000)}`, 413],
    ['a NUL', URLENCODED, 'kind=ERROR&language=en&message=a%00b', 400],
  ])('%s is refused and leaves no row', async (_name, headers, body, status) => {
    const { origin } = site.surface;
    const answer = await send(FORM, { method: 'POST', headers: { ...headers, origin }, body });
    expect(answer.status).toBe(status);
    expect(await corrections()).toEqual([]);
  });

  test('what is whole is stored, and the reader is thanked', async () => {
    const answer = await post(TYPED, { origin: site.surface.origin });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.toString()).toContain('Your message has arrived');
    expect(await corrections()).toEqual([TYPED]);
  });
});

test('the desk answers /readyz and shows where to sign in, with a policy of its own', async () => {
  expect((await fetchRaw(`${desk.origin}/readyz`)).status).toBe(200);
  const page = await fetchRaw(`${desk.origin}/sign-in`);
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.body.toString()).toMatch(/<h1[^>]*>[^<]+<\/h1>/);
  expect(page.headers['content-security-policy']).toMatch(/script-src 'nonce-/);
  expect((await fetchRaw(`${desk.origin}/en/cases`)).status).toBe(404);
});

test('neither log holds a name, a query, an address or what a reader wrote', async () => {
  await send('/en/cases?q=Tuletaeva&status=FREE', {
    headers: { 'user-agent': 'Plain Reader 7', 'x-forwarded-for': '203.0.113.9' },
  });
  await send('/en/cases/no-such-person-here');
  await send('/api/v1/cases?q=%00Tuletaeva');
  await fetchRaw(`${desk.origin}/sign-in?callbackUrl=Tuletaeva`, {
    headers: { cookie: 'session=Tuletaeva' },
  });
  const logs = await Promise.all([site.surface.log, desk.log].map((file) => readFile(file, 'utf8')));
  expect(logs[0]).toContain('"msg":"answer"');
  for (const log of logs) {
    expect(log).toContain('listening');
    expect(log).not.toMatch(
      /tuletaeva|atabek|no-such-person|Plain Reader|203\.0\.113|reader@example|invented|status=FREE/i,
    );
    expect(log).not.toMatch(/postgres(?:ql)?:\/\//);
    expect(log).not.toContain('127.0.0.1:');
  }
});
