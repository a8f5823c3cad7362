import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Actor, Role } from '@/lib/platform/session/actor';
import { suspendStaff } from '@/lib/staff/write';
import {
  askDesk,
  formWith,
  postForm,
  readForms,
  withSession,
  type DeskAnswer,
} from '@/tests/support/ask-desk';
import { eachOf } from '@/tests/support/crawl';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { type AddressParts, deskAddresses, MUTATIONS } from '@/tests/support/desk-pages';
import { assignOnly } from '@/tests/support/file-keepers';
import { changedTables, rowDigester, type RowDigests } from '@/tests/support/row-digests';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

/** What stands on every page for who is signed in, and on the staff page: invented names. */
const NAME = 'Quillon Vastergard';
const COLLEAGUE = 'Ombeline Tharsis';
/** What only pages behind the gate show: those names, and the people of the real files. */
const CLOSED = /Quillon|Vastergard|Ombeline|Tharsis|Elshibayev|Елш[иі]баев/i;
/** Milliseconds. */
const AT_ONCE = 1000;
const ROLES = ['contributor', 'campaigner', 'editor', 'reviewer', 'admin'] as const;

let database: TestDatabase;
let db: DeskClient;
let desk: TestSurface;
let superuser: pg.Client;
let digestRows: () => Promise<RowDigests>;
let people: Map<Role, { actor: Actor; token: string }>;
let colleague: Actor;
let addresses: string[];

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase({ seeded: true });
  db = openDeskClient(database.deskUrl);
  desk = await startDeskSurface(database, 'http://127.0.0.1:1');
  superuser = new pg.Client({ connectionString: database.adminUrl });
  await superuser.connect();
  digestRows = await rowDigester(superuser);
  people = new Map();
  for (const role of ROLES) {
    const actor = await addStaff(db, role, NAME);
    people.set(role, { actor, token: await openTestSession(db, actor.id) });
  }
  colleague = await addStaff(db, 'editor', COLLEAGUE);
  const file = await db.caseFile.findFirstOrThrow({ where: { slug: 'erzhan-elshibayev' } });
  addresses = deskAddresses(await partsOf(file.id));
}, 240_000);

afterAll(async () => {
  await desk.stop();
  await superuser.end();
  await db.$disconnect();
  await database.drop();
});

/** What stands in the addresses of the desk, with this file for a file. */
async function partsOf(caseId: string): Promise<AddressParts> {
  const withDocument = { documentId: { not: null } };
  const status = await db.statusEvent.findFirstOrThrow({
    where: { caseId, claims: { some: withDocument } },
    include: { claims: { where: withDocument } },
  });
  const charge = await db.charge.findFirstOrThrow({ where: { caseId } });
  const event = await db.event.findFirstOrThrow();
  const other = await db.caseFile.findFirstOrThrow({ where: { slug: 'roza-tuletaeva' } });
  return {
    'staff.id': [colleague.id],
    'events.id': [event.id],
    'places.id': [(await db.place.findFirstOrThrow()).id],
    'facilities.id': [(await db.facility.findFirstOrThrow()).id],
    'organisations.id': [(await db.organisation.findFirstOrThrow()).id],
    'cases.id': [caseId],
    'cases.batch': [randomUUID()],
    'cases.event': [status.id],
    'cases.other': [other.personId],
    'cases.claim': status.claims.slice(0, 1).map(({ id }) => id),
    'cases.document': status.claims.slice(0, 1).map(({ documentId }) => documentId ?? ''),
    'cases.row': [status.id],
    'cases.what': ['status', 'source'],
    'cases.of': ['status'],
    'cases.part': ['charge'],
    'cases.entry': [charge.id],
  };
}

function tokenOf(role: Role): string {
  const { token } = people.get(role) ?? {};
  if (token === undefined) throw new Error(`Nobody is ${role}`);
  return token;
}

type Asked = { said: string; answer: DeskAnswer };

/** Asks for these pages in every mutated way, with these headers besides. */
async function askMutated(pages: readonly string[], own: Record<string, string> = {}): Promise<Asked[]> {
  const asked: Asked[] = [];
  const requests = pages.flatMap((address) =>
    MUTATIONS.flatMap(({ name, of }) => of(address).map((one) => ({ name, ...one }))),
  );
  await eachOf(requests, async ({ name, path, method = 'GET', headers = {} }) => {
    const cookie = [own['cookie'], headers['cookie']].filter((one) => one !== undefined).join('; ');
    const sent = { ...own, ...headers, ...(cookie === '' ? {} : { cookie }) };
    const answer = await askDesk(desk.origin, path, { method, headers: sent });
    asked.push({ said: `${name}: ${method} ${path} ${JSON.stringify(headers)}`, answer });
  });
  return asked;
}

const leaksOf = (asked: readonly Asked[], closed: RegExp): string[] =>
  asked.filter(({ answer }) => closed.test(JSON.stringify(answer))).map(({ said }) => said);

test('every gated page leads who is not signed in to the sign-in page, and shows who is what is theirs', async () => {
  expect(addresses).toEqual(expect.arrayContaining(['/desk', '/desk/account', '/desk/staff']));
  for (const address of addresses) {
    const { status, headers, body } = await askDesk(desk.origin, address);
    // That an address is nothing's may be said to anybody.
    expect([address, status === 404 ? '/sign-in' : headers.location]).toEqual([address, '/sign-in']);
    expect(CLOSED.test(body)).toBe(false);
  }
  // The pattern finds what it is meant to find once there is a session.
  const shown = await askDesk(desk.origin, '/desk', { headers: withSession(tokenOf('editor')) });
  expect([shown.status, CLOSED.test(shown.body)]).toEqual([200, true]);
});

test('no header, path or method shows a page to who is not signed in', async () => {
  const asked = await askMutated(addresses);
  expect(asked.length).toBeGreaterThan(addresses.length * 40);
  expect(leaksOf(asked, CLOSED)).toEqual([]);
  expect(asked.filter(({ answer }) => answer.status >= 500).map(({ said }) => said)).toEqual([]);
  const away = asked.filter(({ answer }) => !/^(?:\/(?!\/)|$)/.test(answer.headers.location ?? ''));
  expect(away.map(({ said, answer }) => `${said} → ${answer.headers.location ?? ''}`)).toEqual([]);
}, 120_000);

test.each(ROLES)(
  'no header, path or method shows the staff page to another role: %s',
  async (role) => {
    const asked = await askMutated(['/desk/staff'], withSession(tokenOf(role)));
    const shown = leaksOf(asked, new RegExp(`${COLLEAGUE}|${colleague.id}@`));
    // An administrator is shown it in many of these ways: what finds nothing elsewhere finds something here.
    if (role === 'admin') expect(shown.length).toBeGreaterThan(20);
    else expect(shown).toEqual([]);
  },
  120_000,
);

test('a file that is assigned to others is no page for an editor, whichever of its addresses they ask for', async () => {
  const file = await db.caseFile.findFirstOrThrow({ where: { slug: 'natalia-sokolova' } });
  const { text: name } = await db.personName.findFirstOrThrow({ where: { personId: file.personId } });
  await assignOnly(db, file.id, [colleague.id]);
  // Withdrawing is open to whoever must hurry, and what was saved is shown to nobody but who saved it.
  const pages = deskAddresses(await partsOf(file.id)).filter(
    (address) => address.includes(file.id) && !address.endsWith('/withdraw') && !address.includes('/saved/'),
  );
  const keeper = await openTestSession(db, colleague.id);
  const listOf = `/desk/cases?q=${file.code}`;
  for (const [token, status] of [
    [tokenOf('editor'), 404],
    [keeper, 200],
  ] as const) {
    for (const page of pages) {
      const answer = await askDesk(desk.origin, page, { headers: withSession(token) });
      expect([page, answer.status]).toEqual([page, status]);
      if (status === 404) expect(answer.body).not.toContain(name);
    }
    const { body } = await askDesk(desk.origin, listOf, { headers: withSession(token) });
    expect(body.includes(`/desk/cases/${file.id}`)).toBe(status === 200);
  }
  // Withdrawing waits for nobody: what was public is named there, and nothing else of the file.
  const headers = withSession(tokenOf('editor'));
  const answer = await askDesk(desk.origin, `/desk/cases/${file.id}/withdraw`, { headers });
  expect(answer.status).toBe(file.publicationState === 'PUBLISHED' ? 200 : 404);
}, 60_000);

describe('a form', () => {
  const PAGE = '/desk/staff';
  const FOREIGN: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    { origin: 'https://evil.example', host: 'evil.example' },
    { origin: 'null' },
    {},
    { referer: 'https://evil.example/' },
  ];

  beforeEach(async () => {
    // A session that was not seen for a while is noted when it is; new ones have just been.
    for (const [role, { actor }] of people) {
      people.set(role, { actor, token: await openTestSession(db, actor.id) });
    }
  });

  async function invitation(): Promise<Record<string, string>> {
    const { body } = await askDesk(desk.origin, PAGE, { headers: withSession(tokenOf('admin')) });
    return { ...formWith(body, 'email'), email: 'newcomer@desk.example', role: 'editor' };
  }

  it('from another origin changes nothing', async () => {
    const form = await invitation();
    const before = await digestRows();
    const own = withSession(tokenOf('admin'));
    for (const headers of FOREIGN) {
      const { body } = await postForm(desk.origin, PAGE, form, { ...headers, ...own });
      expect(body).not.toContain('/desk/invitation/');
    }
    const crossSite = { origin: desk.origin, 'sec-fetch-site': 'cross-site', ...own };
    await postForm(desk.origin, PAGE, form, crossSite);
    expect(changedTables(before, await digestRows())).toEqual([]);
  }, 60_000);

  it('posted by who is not signed in, or may not, changes nothing', async () => {
    const form = await invitation();
    const before = await digestRows();
    for (const headers of [{}, ...ROLES.slice(0, -1).map((role) => withSession(tokenOf(role)))]) {
      for (const page of [PAGE, '/sign-in', '/desk', '/desk/account']) {
        await postForm(desk.origin, page, form, { origin: desk.origin, ...headers });
      }
    }
    expect(changedTables(before, await digestRows())).toEqual([]);
  }, 60_000);

  it('of an administrator’s own page invites: the tests above can fail', async () => {
    const before = await digestRows();
    const own = { origin: desk.origin, 'sec-fetch-site': 'same-origin', ...withSession(tokenOf('admin')) };
    const { status, body } = await postForm(desk.origin, PAGE, await invitation(), own);
    expect([status, body.includes('/desk/invitation/')]).toEqual([200, true]);
    expect(changedTables(before, await digestRows())).toContain('desk.invitation');
  }, 60_000);
});

describe('a copied cookie', () => {
  const isIn = async (token: string) =>
    (await askDesk(desk.origin, '/desk', { headers: withSession(token) })).status === 200;

  it('dies with sign-out', async () => {
    const actor = await addStaff(db, 'editor', NAME);
    const [token, elsewhere] = [await openTestSession(db, actor.id), await openTestSession(db, actor.id)];
    const { body } = await askDesk(desk.origin, '/desk/account', { headers: withSession(token) });
    // The forms of the page differ by their actions alone: the last one is the way out.
    const form = readForms(body).at(-1) ?? {};
    const { status } = await postForm(desk.origin, '/desk/account', form, {
      origin: desk.origin,
      ...withSession(token),
    });
    const since = performance.now();
    expect(status).toBe(303);
    expect(await isIn(token)).toBe(false);
    expect(performance.now() - since).toBeLessThan(AT_ONCE);
    expect(await isIn(elsewhere)).toBe(true);
  }, 30_000);

  it('dies with suspension, decided in another process', async () => {
    const actor = await addStaff(db, 'reviewer', NAME);
    const token = await openTestSession(db, actor.id);
    expect(await isIn(token)).toBe(true);
    const admin = people.get('admin');
    if (admin === undefined) throw new Error('Nobody is admin');
    await suspendStaff({ actor: admin.actor, db }, { staffId: actor.id, reason: 'Invented reason' });
    const since = performance.now();
    expect(await isIn(token)).toBe(false);
    expect(performance.now() - since).toBeLessThan(AT_ONCE);
  }, 30_000);
});
