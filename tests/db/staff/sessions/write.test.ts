import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { authOptions, TICKET_PROVIDER } from '@/lib/platform/session/auth-options';
import { askNextAuth, enterWithTicket } from '@/lib/platform/session/next-auth';
import { findActorByToken, noteVisit } from '@/lib/platform/session/session';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';
import { listOwnSessions } from '@/lib/staff/sessions/read-desk';
import { endSession, endSessions, signOut } from '@/lib/staff/sessions/write';
import { suspendStaff } from '@/lib/staff/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, openTestSession } from '@/tests/support/staff';

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  process.env['NEXTAUTH_URL'] = 'http://localhost:3001';
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const MINUTE = 60_000;
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * MINUTE);

async function ticketFor(staffId: string, now: Date): Promise<string> {
  const ticket = newToken();
  const expiresAt = later(now, 10);
  await db.signInStep.create({ data: { staffId, tokenHash: tokenHash(ticket), provenAt: now, expiresAt } });
  return ticket;
}

describe('a session', () => {
  it('is stored by its hash alone, and another token opens nothing', async () => {
    const { id } = await addStaff(db, 'editor');
    const now = new Date();
    const token = await openTestSession(db, id, now);
    expect(JSON.stringify(await db.session.findMany())).not.toContain(token);
    expect((await findActorByToken(db, token, now))?.id).toBe(id);
    expect(await findActorByToken(db, tokenHash(token), now)).toBeNull();
    expect(await findActorByToken(db, newToken(), now)).toBeNull();
  }, 30_000);

  it('ends after 30 idle minutes, and goes on while its owner is here', async () => {
    const { id } = await addStaff(db, 'editor');
    const now = new Date();
    const token = await openTestSession(db, id, now);
    expect(await findActorByToken(db, token, later(now, 30))).not.toBeNull();
    expect(await findActorByToken(db, token, later(now, 30.1))).toBeNull();
    await noteVisit(db, token, later(now, 20));
    expect(await findActorByToken(db, token, later(now, 45))).not.toBeNull();
  });

  it('ends after twelve hours, however busy its owner is', async () => {
    const { id } = await addStaff(db, 'editor');
    const now = new Date();
    const token = await openTestSession(db, id, now);
    for (let minutes = 20; minutes < 720; minutes += 20) await noteVisit(db, token, later(now, minutes));
    expect(await findActorByToken(db, token, later(now, 719))).not.toBeNull();
    expect(await findActorByToken(db, token, later(now, 720))).toBeNull();
  });
});

describe('a copied cookie', () => {
  it('dies with sign-out', async () => {
    const actor = await addStaff(db, 'editor');
    const token = await openTestSession(db, actor.id);
    const other = await openTestSession(db, actor.id);
    await signOut({ actor, db }, token);
    expect(await findActorByToken(db, token, new Date())).toBeNull();
    expect(await findActorByToken(db, other, new Date())).not.toBeNull();
  });

  it('dies with suspension, and does not come back', async () => {
    const admin = await addStaff(db, 'admin');
    const { id } = await addStaff(db, 'editor');
    const token = await openTestSession(db, id);
    await suspendStaff({ actor: admin, db }, { staffId: id, reason: 'Invented reason' });
    expect(await findActorByToken(db, token, new Date())).toBeNull();
    await db.staff.update({ where: { id }, data: { disabledAt: null } });
    expect(await findActorByToken(db, token, new Date())).toBeNull();
  });

  it('dies when sessions are ended: one’s own, by an administrator, and by nobody else', async () => {
    const actor = await addStaff(db, 'editor');
    const stranger = { actor: await addStaff(db, 'reviewer'), db };
    const admin = { actor: await addStaff(db, 'admin'), db };
    const tokens = [await openTestSession(db, actor.id), await openTestSession(db, actor.id)] as const;
    const [, own] = await listOwnSessions({ actor, db }, tokens[0], new Date());
    const sessionId = own?.id ?? '';
    await expect(endSession(stranger, { sessionId })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(endSessions(stranger, { staffId: actor.id })).rejects.toMatchObject({ kind: 'forbidden' });
    await endSession({ actor, db }, { sessionId });
    expect(await listOwnSessions({ actor, db }, tokens[0], new Date())).toHaveLength(1);
    await endSessions(admin, { staffId: actor.id });
    expect(await listOwnSessions({ actor, db }, tokens[0], new Date())).toHaveLength(0);
  });
});

describe('next-auth', () => {
  it('turns a ticket into one session, once', async () => {
    const { id } = await addStaff(db, 'editor');
    const ticket = await ticketFor(id, new Date());
    const entered = await Promise.all(
      [1, 2, 3].map(() =>
        enterWithTicket(
          authOptions(() => db),
          { ticket, browser: 'Firefox, Linux' },
        ),
      ),
    );
    const tokens = entered.filter((token) => token !== null);
    expect(tokens).toHaveLength(1);
    expect((await findActorByToken(db, tokens[0] ?? '', new Date()))?.id).toBe(id);
    expect(await db.session.findFirst({ where: { staffId: id } })).toMatchObject({
      browser: 'Firefox, Linux',
    });
  });

  it('lets in no ticket that is unproven, too old or made up', async () => {
    const { id } = await addStaff(db, 'editor');
    const now = new Date();
    const unproven = newToken();
    await db.signInStep.create({
      data: { staffId: id, tokenHash: tokenHash(unproven), expiresAt: later(now, 10) },
    });
    const old = await ticketFor(id, later(now, -11));
    for (const ticket of [unproven, old, newToken(), '']) {
      expect(
        await enterWithTicket(
          authOptions(() => db),
          { ticket, browser: null },
        ),
      ).toBeNull();
    }
    expect(await db.session.count({ where: { staffId: id } })).toBe(0);
  });

  it('ends the session at the server on its own sign-out address', async () => {
    const { id } = await addStaff(db, 'editor');
    const token = await openTestSession(db, id);
    const options = authOptions(() => db);
    const csrf = (await askNextAuth(options, { path: ['csrf'], method: 'GET' })).cookies['held-csrf'] ?? '';
    const cookies = { 'held-csrf': csrf, 'held-session': token };
    const without = await askNextAuth(options, { path: ['signout'], method: 'POST', cookies });
    expect(without.location).toContain('csrf=true');
    expect(await findActorByToken(db, token, new Date())).not.toBeNull();
    const body = { csrfToken: csrf.split('|')[0] ?? '' };
    await askNextAuth(options, { path: ['signout'], method: 'POST', body, cookies });
    expect(await findActorByToken(db, token, new Date())).toBeNull();
  });

  it('keeps a copied cookie alive when nothing ends the row: what the event is for', async () => {
    const { id } = await addStaff(db, 'editor');
    const token = await openTestSession(db, id);
    const options = { ...authOptions(() => db), events: {} };
    const csrf = (await askNextAuth(options, { path: ['csrf'], method: 'GET' })).cookies['held-csrf'] ?? '';
    const body = { csrfToken: csrf.split('|')[0] ?? '' };
    const cookies = { 'held-csrf': csrf, 'held-session': token };
    await askNextAuth(options, { path: ['signout'], method: 'POST', body, cookies });
    expect(await findActorByToken(db, token, new Date())).not.toBeNull();
  });

  it('leads nowhere but to the desk', async () => {
    const { id } = await addStaff(db, 'editor');
    const options = authOptions(() => db);
    const csrf = (await askNextAuth(options, { path: ['csrf'], method: 'GET' })).cookies['held-csrf'] ?? '';
    for (const callbackUrl of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const answer = await askNextAuth(options, {
        path: ['callback', TICKET_PROVIDER],
        method: 'POST',
        body: { csrfToken: csrf.split('|')[0] ?? '', ticket: await ticketFor(id, new Date()), callbackUrl },
        cookies: { 'held-csrf': csrf },
      });
      expect(answer.location).toBe('http://localhost:3001/desk');
    }
  });
});
