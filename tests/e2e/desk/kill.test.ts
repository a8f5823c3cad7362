import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { checkChainState } from '@/lib/audit/read-desk';
import { openDeskClient } from '@/lib/platform/db/desk-client';
import { doorFor } from '@/tests/support/actors';
import { askDesk, formWith, postForm, withSession, type PageForm } from '@/tests/support/ask-desk';
import { makeCase } from '@/tests/support/case-in-database';
import { findHalfWrites } from '@/tests/support/half-writes';
import { openOwnServer, type OwnServer } from '@/tests/support/own-server';
import { openTestSession } from '@/tests/support/staff';
import { startDeskSurface, type TestSurface } from '@/tests/support/surfaces';

const WRITERS = 4;
const ROUNDS = 5;

/** Somebody who records one status after the other in a file of their own. */
type Writer = { path: string; caseId: string; token: string; form: PageForm; acknowledged: string[] };

let server: OwnServer;
let desk: TestSurface;
let writers: Writer[];

beforeAll(async () => {
  server = await openOwnServer();
  desk = await startDeskSurface(server, 'http://127.0.0.1:1');
  const db = openDeskClient(server.deskUrl);
  writers = [];
  for (let number = 1; number <= WRITERS; number += 1) {
    const door = await doorFor(db, 'editor');
    const name = `Inventa Examplova ${String(number)}`;
    const slug = `invented-${String(number)}`;
    const { caseId } = await makeCase(door, { slug, name, number, assessedOn: '2026-01-20' });
    const token = await openTestSession(db, door.actor.id);
    const path = `/desk/cases/${caseId}/add/status`;
    const { body } = await askDesk(desk.origin, path, { headers: withSession(token) });
    const { id: asserterId } = await db.asserter.findFirstOrThrow();
    const form = {
      ...formWith(body, 'fact.kind'),
      ...{ 'fact.kind': 'TRANSFERRED', reason: 'An invented reason', 'word.asserterId': asserterId },
      ...{ 'word.sourceGrade': 'B', 'word.contentGrade': '3' },
    };
    writers.push({ path, caseId, token, form, acknowledged: [] });
  }
  await db.$disconnect();
}, 300_000);

afterAll(async () => {
  await desk.stop();
  await server.stop();
});

async function withDatabase<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

const revisionOf = ({ caseId }: Writer): Promise<number> =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ revision: number }>(
      'SELECT revision FROM desk.case_file WHERE id = $1',
      [caseId],
    );
    return rows[0]?.revision ?? 0;
  });

/** Saves until one save is not acknowledged; whether the save failed or only its answer is not known to who saves. */
async function saveOn(writer: Writer, saved: () => void): Promise<string> {
  let revision = await revisionOf(writer);
  for (;;) {
    const text = `saved as ${randomUUID()}`;
    const sent = { 'fact.revision': String(revision), 'fact.text': text, once: randomUUID() };
    const headers = { origin: desk.origin, ...withSession(writer.token) };
    const form = { ...writer.form, ...sent };
    const answer = await postForm(desk.origin, writer.path, form, headers).catch(() => null);
    if (answer?.status !== 303 || answer.headers.location?.includes('/saved/') !== true) {
      return answer === null ? 'no answer' : String(answer.status);
    }
    writer.acknowledged.push(text);
    revision += 1;
    saved();
  }
}

/** Everybody saves; when this many saves were acknowledged, `kill` falls, in the middle of the others. */
async function killAmongSaves(saves: number, kill: () => Promise<void>): Promise<string[]> {
  let count = 0;
  let enough: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (enough = resolve));
  const ends = writers.map((writer) =>
    saveOn(writer, () => {
      count += 1;
      if (count === saves) enough();
    }),
  );
  // Where everybody is refused before, it is no kill that ended it: the test says so instead of waiting.
  await Promise.race([reached, Promise.all(ends)]);
  if (count < saves) throw new Error(`Saving ended by itself: ${(await Promise.all(ends)).join(', ')}`);
  await kill();
  return Promise.all(ends);
}

async function expectWhole(): Promise<void> {
  await withDatabase(async (client) => {
    expect(await findHalfWrites(client)).toEqual([]);
    for (const { caseId, acknowledged } of writers) {
      const { rows } = await client.query<{ text: string }>(
        'SELECT text FROM desk.status_event WHERE case_id = $1',
        [caseId],
      );
      const kept = rows.map(({ text }) => text);
      expect(acknowledged.filter((text) => kept.filter((one) => one === text).length !== 1)).toEqual([]);
    }
  });
  const db = openDeskClient(server.deskUrl);
  expect((await checkChainState(db)).faults).toEqual([]);
  await db.$disconnect();
}

it.each(Array.from({ length: ROUNDS }, (_, at) => at + 1))(
  'kill -9 of the desk process while four people save: nothing acknowledged is lost, nothing is half (%i)',
  async (round) => {
    const ends = await killAmongSaves(WRITERS + round, () => desk.kill());
    expect(new Set(ends)).toEqual(new Set(['no answer']));
    await expectWhole();
    desk = await startDeskSurface(server, 'http://127.0.0.1:1');
  },
  120_000,
);

it.each(Array.from({ length: ROUNDS }, (_, at) => at + 1))(
  'kill -9 of the database while four people save: the desk goes on with it once it is back (%i)',
  async (round) => {
    const ends = await killAmongSaves(WRITERS + round, () => server.kill());
    expect(ends).not.toContain('200');
    await server.restart();
    await expectWhole();
  },
  120_000,
);

it('finds a half write that was planted', async () => {
  const copy = (table: string, change: string) =>
    `INSERT INTO desk.${table} SELECT (jsonb_populate_record(r, ${change}::jsonb)).* FROM desk.${table} r LIMIT 1`;
  await withDatabase(async (client) => {
    await client.query('BEGIN');
    await client.query(copy('status_event', `'{"id": "${randomUUID()}", "ordinal": 9999}'`));
    await client.query(copy('claim', `'{"id": "${randomUUID()}"}'`));
    await client.query(copy('request_key', `'{"key_hash": "planted", "answer": null}'`));
    await client.query('UPDATE desk.case_file SET revision = revision + 1');
    expect(await findHalfWrites(client)).toEqual([
      'a status without its claim',
      'a status without its entry',
      'a claim without its entry',
      'a sending without its answer',
      'an answer without its status',
      'a revision that nothing led to',
    ]);
    await client.query('ROLLBACK');
  });
});
