import { randomUUID } from 'node:crypto';
import { toDayAnswer } from '@/lib/cases/custody/day/view';
import { findFile } from '@/lib/cases/file/read-desk';
import { toDeskFile } from '@/lib/cases/file/view';
import { drawCase } from '@/lib/cases/publish/read-desk';
import { recordStatusInput } from '@/lib/cases/status/schema';
import { findAgainst } from '@/lib/cases/status/sequence/read-desk';
import { recordStatus, withdrawStatus } from '@/lib/cases/status/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { ask, refusal } from '@/tests/support/ask';
import { makeCase, type MadeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff } from '@/tests/support/staff';

let database: TestDatabase;
let db: DeskClient;
let editor: Door;
let made: MadeCase;
let revision: number;
let number = 40;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  editor = { actor: await addStaff(db, 'editor'), db };
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  number += 1;
  const text = String(number);
  made = await makeCase(editor, {
    slug: `invented-${text}`,
    name: `Invented Person ${text}`,
    number,
    assessedOn: '2026-01-15',
  });
  revision = made.revision;
});

/** Records an event of the file; the arrest of March 2020 stands in it from the beginning. */
async function record(
  kind: string,
  when: string | null,
  rest: Record<string, unknown> = {},
): Promise<string> {
  const input = recordStatusInput.parse({ caseId: made.caseId, revision, kind, when, ...rest });
  const { value } = await recordStatus(editor, input);
  revision = value.revision;
  return value.id;
}
const withdraw = async (statusEventId: string, checked = false) => {
  const { value } = await withdrawStatus(editor, {
    caseId: made.caseId,
    revision,
    statusEventId,
    checked,
    reason: 'Another person of the same name',
  });
  revision = value.revision;
};
const lastEntry = () => db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } });
const groupOf = async () => (await db.caseFile.findUniqueOrThrow({ where: { id: made.caseId } })).statusGroup;
const counts = async () => [
  await db.statusEvent.count(),
  await db.statusWithdrawal.count(),
  await db.auditEntry.count(),
];

describe('an impossible entry', () => {
  it('is refused with its reason, whatever was ticked, and changes nothing', async () => {
    await record('DIED', '2021-11-24');
    const before = await counts();
    for (const checked of [false, true]) {
      await expect(record('RELEASED', '2022', { checked })).rejects.toMatchObject({
        kind: 'invalid',
        message: 'refusal.sequence.AFTER_DEATH',
      });
    }
    expect(await counts()).toEqual(before);
    await record('RELEASED', '2021-11');
  });

  it('names the events that stand against it', async () => {
    await record('RELEASED', '2022');
    const input = { caseId: made.caseId, revision, kind: 'DIED', when: '2021' };
    const asked = { caseId: made.caseId, added: recordStatusInput.parse(input), removed: null };
    const against = await findAgainst(editor, asked, 'en');
    expect(against).toMatchObject({ tick: null, items: [{ events: ['2022: Released'] }] });
    const stranger = { actor: await addStaff(db, 'contributor'), db };
    expect(await findAgainst(stranger, asked, 'en')).toBeNull();
  });

  it('may be recorded once the death that stood against it is corrected or withdrawn', async () => {
    const death = await record('DIED', '2021');
    await expect(record('DIED', '2023')).rejects.toMatchObject({ message: 'refusal.sequence.SECOND_DEATH' });
    const corrected = await record('DIED', '2023', { supersedesId: death });
    await record('TRANSFERRED', '2022');
    await withdraw(corrected);
    await record('TRANSFERRED', '2024');
    expect(await groupOf()).toBe('HELD');
  });
});

describe('an improbable entry', () => {
  it('waits for the tick, which the audit keeps', async () => {
    await expect(record('ARRESTED', '2021')).rejects.toMatchObject({
      kind: 'invalid',
      message: 'refusal.sequence.unchecked',
    });
    await record('ARRESTED', '2021', { checked: true });
    expect((await lastEntry()).detail).toMatchObject({ checked: ['TAKEN_WHILE_HELD'] });
    await record('RELEASED', '2022', { checked: true });
    expect((await lastEntry()).detail).not.toHaveProperty('checked');
  });
});

describe('a correction', () => {
  it('takes the place of the entry, which stays, and is public alone', async () => {
    const id = await record('RELEASED', '2020-05-01', { visibility: 'PUBLIC' });
    const right = await record('RELEASED', '2020-06-01', { visibility: 'PUBLIC', supersedesId: id });
    expect(await lastEntry()).toMatchObject({ kind: 'case.status.corrected', detail: { supersedesId: id } });
    const { document } = await drawCase(db, made.caseId);
    // Nothing in print tells the day.
    expect(document.status.map(({ when }) => when?.date.edtf)).toEqual(['2020-03', '2020-06']);
    const rows = await findFile(editor, made.caseId);
    const file = rows && toDeskFile(rows, 'en', '2026-01-15');
    const told = (entry: string) => file?.timeline.find((one) => one.id === entry);
    expect(told(id)).toMatchObject({ corrected: true });
    expect(told(id)).not.toHaveProperty('correctAt');
    expect(told(right)).toMatchObject({ corrected: false });
  });

  it('is refused of another file, of what is not there and of what no longer stands', async () => {
    const other = await makeCase(editor, {
      slug: `invented-other-${String(number)}`,
      name: 'Invented Other',
      number: number + 500,
      assessedOn: '2026-01-15',
    });
    for (const supersedesId of [other.statusId, randomUUID()]) {
      await expect(record('ARRESTED', '2020', { supersedesId })).rejects.toMatchObject({ kind: 'not-found' });
    }
    // Nor does the database take it from code that forgot to ask; of its own file it would.
    const row = (of: { caseId: string }, supersedesId: string) =>
      `SELECT set_config('held.actor', '${editor.actor.id}', true);
       INSERT INTO desk.status_event (case_id, ordinal, kind, language, visibility, recorded_by_id, supersedes_id)
       VALUES ('${of.caseId}', 99, 'ARRESTED', 'en', 'RESTRICTED', '${editor.actor.id}', '${supersedesId}')`;
    expect(await refusal(database.deskUrl, row(made, other.statusId))).toMatch(/of its own file alone/);
    await ask(database.deskUrl, 'BEGIN', row(other, other.statusId), 'ROLLBACK');
    const right = await record('ARRESTED', '2020-03-02', { supersedesId: made.statusId });
    await expect(record('ARRESTED', '2020', { supersedesId: made.statusId })).rejects.toMatchObject({
      kind: 'conflict',
    });
    await withdraw(right);
    await expect(record('ARRESTED', '2020', { supersedesId: right })).rejects.toMatchObject({
      kind: 'conflict',
    });
  });
});

describe('a withdrawal', () => {
  it('takes an entry out of all that is derived and leaves it to be seen, struck out with its reason', async () => {
    const id = await record('RELEASED', '2021', { visibility: 'PUBLIC' });
    expect(await groupOf()).toBe('FREE');
    await withdraw(id);
    expect(await groupOf()).not.toBe('FREE');
    expect(await lastEntry()).toMatchObject({ kind: 'case.status.withdrawn', detail: { statusEventId: id } });
    expect((await drawCase(db, made.caseId)).document.status).toHaveLength(1);
    const rows = await findFile(editor, made.caseId);
    const file = rows && toDeskFile(rows, 'en', '2026-01-15');
    expect(file?.timeline.find((entry) => entry.id === id)).toMatchObject({
      corrected: true,
      withdrawn: 'Another person of the same name',
    });
    await expect(withdraw(id)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('wants the tick where another entry rests on it', async () => {
    await record('RELEASED', '2021');
    const again = await record('REARRESTED', '2022-01-01');
    await record('TRANSFERRED', '2023');
    await expect(withdraw(again)).rejects.toMatchObject({ message: 'refusal.sequence.unchecked' });
    await withdraw(again, true);
    expect((await lastEntry()).detail).toMatchObject({ checked: ['CUSTODY_WHILE_FREE'] });
  });

  it('is refused to who may not edit the file, and cannot be undone behind the desk', async () => {
    const stranger = { actor: await addStaff(db, 'contributor'), db };
    const input = {
      caseId: made.caseId,
      revision,
      statusEventId: made.statusId,
      checked: true,
      reason: 'Invented',
    };
    await expect(withdrawStatus(stranger, input)).rejects.toMatchObject({ kind: 'not-found' });
    await withdraw(made.statusId);
    await expect(db.$executeRaw`DELETE FROM desk.status_withdrawal`).rejects.toThrow();
    await expect(db.$executeRaw`UPDATE desk.status_withdrawal SET reason = 'x'`).rejects.toThrow();
  });
});

describe('what lasts', () => {
  it('has an end of its own, which the file and the public page say', async () => {
    await record('SOLITARY', '2020-05-01', { until: '2020-06-15', visibility: 'PUBLIC' });
    const { document } = await drawCase(db, made.caseId);
    // Nothing in print tells the day; the desk has it.
    expect(document.status.at(-1)?.until?.edtf).toBe('2020-06');
    expect(document.custody.asOf?.edtf).toBe('2020-06');
    expect(document.status[0]).not.toHaveProperty('until');
    const rows = await findFile(editor, made.caseId);
    const file = rows && toDeskFile(rows, 'en', '2026-01-15');
    expect(file?.drawing?.sentence).toMatch(/Solitary[^.]*1 May 2020[^.]*15 June 2020/);
  });

  it('does not end before it begins, and what happens in a moment has no end', () => {
    const faultsOf = (given: Record<string, unknown>) =>
      recordStatusInput
        .safeParse({ caseId: made.caseId, revision: 1, ...given })
        .error?.issues.map(({ message }) => message);
    expect(faultsOf({ kind: 'SOLITARY', when: '2020-05', until: '2020-04' })).toEqual([
      'input.status.endBeforeStart',
    ]);
    expect(faultsOf({ kind: 'SOLITARY', when: '2020-05', until: '2020' })).toBeUndefined();
    expect(faultsOf({ kind: 'ARRESTED', when: '2020-05', until: '2020-06' })).toEqual(['input.status.noEnd']);
  });

  it('is held to that by the database too', async () => {
    const insert = (kind: string, until: string) =>
      db.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('held.actor', ${editor.actor.id}, true)`;
        await tx.$executeRaw`INSERT INTO desk.status_event
        (case_id, ordinal, kind, date_edtf, date_earliest, date_latest, end_edtf, end_earliest, end_latest, recorded_by_id)
        VALUES (${made.caseId}::uuid, 99, ${kind}, '2020-05-01', '2020-05-01', '2020-05-01',
          ${until}, ${until}::date, ${until}::date, ${editor.actor.id}::uuid)`;
      });
    await expect(insert('SOLITARY', '2020-04-30')).rejects.toThrow('status_event_ends_after_start');
    await expect(insert('ARRESTED', '2020-05-02')).rejects.toThrow('status_event_end_lasts');
    await insert('SOLITARY', '2020-05-01');
  });
});

it('says whether the person was held on a day, by which entries, and who could reach them last', async () => {
  await record('TRANSFERRED', '2020-06-01', { contact: 'FAMILY' });
  await record('RELEASED', '2020-07');
  const rows = await findFile(editor, made.caseId);
  if (rows === null) throw new Error('There is no file');
  const on = (day: string) => toDayAnswer(rows.rows, day, 'en');
  expect(on('2020-05-31').said).toEqual({
    answer: '31 May 2020: held',
    why: [
      expect.any(String),
      expect.stringMatching(/^It rests on: Arrested \(March 2020\); .*Released \(July 2020\)\.$/),
    ],
  });
  expect(on('2020-07-15').said?.answer).toBe('15 July 2020: possibly held');
  expect(on('2020-08-01').said?.answer).toBe('1 August 2020: not held');
  for (const typed of ['2020-02-30', '<b>', 'yesterday-ish']) {
    expect(on(typed)).toMatchObject({ asked: '', said: null });
    expect(on(typed).fault).not.toBeNull();
  }
  expect(toDayAnswer(rows.rows, ['2020-05-31'], 'en')).toEqual({ asked: '', fault: null, said: null });
  expect(toDeskFile(rows, 'en', '2026-01-15').contact).toBeNull();
  const held = { ...rows.rows, statusEvents: rows.rows.statusEvents.slice(0, 2) };
  expect(toDeskFile({ ...rows, rows: held }, 'en', '2026-01-15').contact).toMatch(
    /^Contact: .+, as of 1 June 2020$/,
  );
});
