import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { closeDeskClient, openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { NOT_SENT } from '@/lib/platform/forms/form-state';
import type { ReceivedFile } from '@/lib/platform/forms/received-file';
import type { Actor } from '@/lib/platform/session/actor';
import { readFormBody } from '@/lib/platform/session/read-body';
import {
  OWNERSHIPS,
  SENDERS,
  sentTo,
  verdictOf,
  type ActionRow,
  type Sender,
  type Sent,
  type Verdict,
  type Whose,
} from './action-row';
import { openTestDatabase, type TestDatabase } from './database';
import { findForms, type NamedForm } from './find-actions';
import { holdNextRequest } from './next-request';
import { changedTables, rowDigester, type RowDigests } from './row-digests';
import { TEST_SECRET } from './secret';
import { addStaff, openTestSession } from './staff';

const ORIGIN = 'http://localhost:3001';
/** Milliseconds: all that one sender can send to one action, each with the work of its passwords. */
export const SLOW = 180_000;
const request = holdNextRequest();

let database: TestDatabase;
let db: DeskClient;
let superuser: pg.Client;
let digestRows: () => Promise<RowDigests>;
let forms: Map<string, NamedForm>;

/** Puts this sender behind the request, with the real cookie of a real session. */
async function stand(sender: Sender): Promise<Actor> {
  request.headers = new Map([['origin', ORIGIN]]);
  request.cookies.clear();
  const me = await addStaff(
    db,
    sender === 'suspended' ? 'admin' : sender === 'signed-out' ? 'editor' : sender,
  );
  if (sender === 'signed-out') return me;
  request.cookies.set('held-session', await openTestSession(db, me.id));
  if (sender === 'suspended')
    await db.staff.update({ where: { id: me.id }, data: { disabledAt: new Date() } });
  return me;
}

/** The forms to send: one, or for a fault that can sit in several fields one for each field. */
async function formsOf(
  row: ActionRow,
  me: Actor,
  valid: Readonly<Record<string, string>>,
  sent: Sent,
): Promise<FormData[]> {
  const asSent = (field: string, entry: string): string | File =>
    row.files?.includes(field) === true ? new File([entry], field) : entry;
  const withField = (name: string, value: string) => {
    const data = new FormData();
    for (const [field, entry] of Object.entries(valid))
      data.set(field, field === name ? value : asSent(field, entry));
    return data;
  };
  if (sent === 'stale') return [withField(row.revision ?? '', String(Number(valid[row.revision ?? '']) - 1))];
  if (sent === 'unknown') return row.keys.map((key) => withField(key, randomUUID()));
  if (sent === 'foreign') {
    // The id of a row that exists, in a table that no action is about.
    const madeBy = await addStaff(db, 'admin');
    const about = { staffId: me.id, madeById: madeBy.id };
    const data = { tokenHash: randomUUID(), ...about, expiresAt: new Date() };
    const { id } = await db.passwordReset.create({ data });
    return row.keys.map((key) => withField(key, id));
  }
  if (sent === 'extra') {
    return ['extra', 'actor', 'role.admin', '__proto__.role', 'constructor'].map((name) => {
      const data = withField('', '');
      data.set(name, 'admin');
      return data;
    });
  }
  if (sent === 'operator') {
    return Object.keys(valid).flatMap((field) => {
      const operator = withField('', '');
      operator.delete(field);
      operator.set(`${field}.$ne`, 'x');
      const list = withField('', '');
      list.append(field, asSent(field, 'x'));
      return [operator, list];
    });
  }
  return [withField('', '')];
}

/** Texts, and the file with them, as a route reads them from a body: only where there is a file. */
async function readAsSent(data: FormData): Promise<[FormData, ReceivedFile | null]> {
  if (![...data.values()].some((value) => value instanceof File)) return [data, null];
  const read = await readFormBody(new Request(ORIGIN, { method: 'POST', body: data }), 1_000_000);
  if (read === null || read === 'too-large') throw new Error('The form cannot be read');
  return [read.texts, read.file];
}

async function send(name: string, data: FormData): Promise<Verdict | 'led on'> {
  const form = forms.get(name);
  if (form === undefined) throw new Error(`No action "${name}"`);
  try {
    const { outcome } = await form(NOT_SENT, ...(await readAsSent(data)));
    if (outcome === null) throw new Error('The form has no outcome');
    return outcome.ok ? 'done' : outcome.refusal;
  } catch (error) {
    // Led on to the next page: the action is done, or keeps what was typed until its owner has signed in.
    if (!(error instanceof Error) || error.message !== 'NEXT_REDIRECT') throw error;
    return 'led on';
  }
}

type Trial = { said: string; want: Verdict; got: Verdict; changed: string[] };

async function makeScene(row: ActionRow, sender: Sender, whose: Whose) {
  const me = await stand(sender);
  return [me, await row.make({ db, me, request }, whose)] as const;
}

/**
 * Sends to one action all that this sender can send of each ownership, and tells what was said and what changed. The valid
 * form goes out last: what is refused before it leaves nothing behind, so that all are about the same rows, unless one
 * used something up.
 */
export async function tryAll(name: string, row: ActionRow, sender: Sender): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const whose of OWNERSHIPS[row.owned]) {
    const sends = sentTo(row, sender, whose);
    if (sends.length === 0) continue;
    let [me, valid] = await makeScene(row, sender, whose);
    for (const [at, sent] of sends.toReversed().entries()) {
      const posted = await formsOf(row, me, valid, sent);
      let before = await digestRows();
      let isUsed = false;
      for (const data of posted) {
        const said = await send(name, data);
        const after = await digestRows();
        const changed = changedTables(before, after, row.counts);
        const got = said !== 'led on' ? said : changed.length > 0 ? 'done' : 'signed-out';
        isUsed ||= changedTables(before, after).length > 0;
        before = after;
        trials.push({ said: `${sent} · ${whose}`, want: verdictOf(row, sender, whose, sent), got, changed });
      }
      if (isUsed && at < sends.length - 1) [me, valid] = await makeScene(row, sender, whose);
    }
  }
  return trials;
}

/**
 * Tries these actions by every sender against a database of their own: each says what its row says, and a refusal leaves
 * nothing behind. Called by a test file.
 */
export function tryActions(rows: Readonly<Record<string, ActionRow>>): void {
  beforeAll(async () => {
    database = await openTestDatabase();
    process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
    process.env['HELD_FIELD_KEY'] = TEST_SECRET;
    process.env['NEXTAUTH_URL'] = ORIGIN;
    process.env['DESK_DATABASE_URL'] = database.deskUrl;
    db = openDeskClient(database.deskUrl);
    superuser = new pg.Client({ connectionString: database.adminUrl });
    await superuser.connect();
    digestRows = await rowDigester(superuser);
    await addStaff(db, 'admin', 'Administrator who stays');
    forms = await findForms();
  }, 60_000);
  afterAll(async () => {
    await closeDeskClient();
    await superuser.end();
    await db.$disconnect();
    await database.drop();
  });

  beforeEach(async () => {
    // How often strangers guess is another test's matter; here they must not run into it.
    await superuser.query('DELETE FROM desk.guess');
  });

  describe.each(Object.entries(rows))('%s', (name, row) => {
    it.each(SENDERS)(
      'says to %s what its row says, and a refusal leaves nothing behind',
      async (sender) => {
        const trials = await tryAll(name, row, sender);
        expect(trials.filter(({ want, got }) => want !== got)).toEqual([]);
        expect(trials.filter(({ got, changed }) => got !== 'done' && changed.length > 0)).toEqual([]);
        // What is done is seen by the digest, which could otherwise see nothing at all.
        expect(trials.filter(({ got, changed }) => got === 'done' && changed.length === 0)).toEqual([]);
      },
      SLOW,
    );
  });
}
