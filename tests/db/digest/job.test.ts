import { sendToReview, sendBack } from '@/lib/cases/review/write';
import { addTaskInput } from '@/lib/cases/tasks/schema';
import { addTask } from '@/lib/cases/tasks/write';
import { sendDueDigests, type DigestPost } from '@/lib/digest/job';
import { findMailTrouble, findOwnDigest } from '@/lib/digest/read-desk';
import type { ChooseDigest, DigestFault } from '@/lib/digest/schema';
import { chooseDigest } from '@/lib/digest/write';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { sendMail } from '@/lib/platform/mail/send-mail';
import { suspendStaff } from '@/lib/staff/write';
import { doorFor } from '@/tests/support/actors';
import { makeCase } from '@/tests/support/case-in-database';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { openMailCatcher, textOf, type MailCatcher } from '@/tests/support/mail-catcher';

const ORIGIN = 'https://desk.example';
const SUNDAY = new Date('2026-11-22T12:00:00Z');
const MONDAY = new Date('2026-11-23T03:00:30Z');
const TUESDAY = new Date('2026-11-24T03:00:30Z');
let database: TestDatabase;
let db: DeskClient;
let post: MailCatcher;
let number = 0;
const faults: DigestFault[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  post = await openMailCatcher();
}, 60_000);
afterEach(async () => {
  await db.digest.deleteMany();
  post.caught.length = 0;
  faults.length = 0;
});
afterAll(async () => {
  await post.close();
  await db.$disconnect();
  await database.drop();
});

const WORDS = ['Inventa Closedname', 'KZ-2020-', 'Ask her brother', 'Not without his word', 'Test '];

/** An editor who has a file that was sent back and a task in it, and wants to be told. */
async function keeper(choice: ChooseDigest = { rhythm: 'DAILY', language: 'en' }): Promise<Door> {
  const at = await doorFor(db, 'editor');
  const reviewer = await doorFor(db, 'reviewer');
  number += 1;
  const made = await makeCase(at, {
    slug: `digest-${String(number)}`,
    name: 'Inventa Closedname',
    number,
    assessedOn: '2026-11-20',
  });
  const { caseId, revision } = made;
  const task = { caseId, kind: 'CONTACT', what: 'Ask her brother', forId: at.actor.id, dueOn: '2026-11-23' };
  await addTask(at, addTaskInput.parse(task));
  const sent = await sendToReview(at, { caseId, revision, note: 'Ready', now: SUNDAY });
  await sendBack(reviewer, { requestId: sent.value.requestId, note: 'Not without his word', now: SUNDAY });
  await chooseDigest(at, choice, SUNDAY);
  return at;
}

const from = (catcher: MailCatcher, goesOn = () => true): DigestPost => ({
  db,
  origin: ORIGIN,
  send: (mail) => sendMail(catcher.server, mail),
  onFault: (fault) => faults.push(fault),
  goesOn,
});
const at = (moment: Date) => () => moment;
const rowOf = ({ actor }: Door) => db.digest.findUniqueOrThrow({ where: { staffId: actor.id } });

it('writes what waits in numbers, with no name, title, number of a file or word of anybody', async () => {
  const { actor } = await keeper();
  expect(await sendDueDigests(from(post), at(SUNDAY))).toBe(0);
  expect(await sendDueDigests(from(post), at(MONDAY))).toBe(1);
  const [mail] = post.caught;
  if (mail === undefined) throw new Error('Nothing came');
  const { email } = await db.staff.findUniqueOrThrow({ where: { id: actor.id } });
  expect(mail.to).toEqual([email]);
  const text = textOf(mail);
  expect(text).toContain('1 file was sent back to you');
  expect(text).toContain('1 task of yours is due or overdue');
  const holds = (said: string) => WORDS.filter((word) => said.includes(word));
  expect(holds(text)).toEqual([]);
  expect(holds(mail.raw)).toEqual([]);
  // Each of the words stands at the desk, and would be seen here.
  expect(holds(`${text} Inventa Closedname, KZ-2020-0001: Ask her brother`)).toHaveLength(3);
});

it('is written in the language of whoever asked for it', async () => {
  await keeper({ rhythm: 'DAILY', language: 'kk' });
  await sendDueDigests(from(post), at(MONDAY));
  expect(post.caught.map(textOf).join()).toContain('1 іс сізге қайтарылды');
});

it('goes out once a period, however many processes look at once', async () => {
  const doors = await Promise.all([keeper(), keeper(), keeper({ rhythm: 'WEEKLY', language: 'en' })]);
  const looks = Array.from({ length: 8 }, () => sendDueDigests(from(post), at(MONDAY)));
  expect((await Promise.all(looks)).reduce((sum, sent) => sum + sent, 0)).toBe(3);
  expect(new Set(post.caught.map(({ to }) => to.join())).size).toBe(3);
  expect((await findOwnDigest(doors[0]))?.sentAt).toEqual(MONDAY);
  await sendDueDigests(from(post), at(MONDAY));
  expect(post.caught).toHaveLength(3);
  // To choose it again is no way to get it twice.
  await chooseDigest(doors[0], { rhythm: 'DAILY', language: 'ru' }, MONDAY);
  expect(await sendDueDigests(from(post), at(MONDAY))).toBe(0);
  expect(await sendDueDigests(from(post), at(TUESDAY))).toBe(2);
});

it('is taken before it is sent: a process that ends in between sends no second one', async () => {
  await keeper();
  const dies = { ...from(post), send: () => Promise.reject(new Error('gone')) };
  await expect(sendDueDigests(dies, at(MONDAY))).rejects.toThrow('gone');
  expect(await sendDueDigests(from(post), at(MONDAY))).toBe(0);
  expect(await sendDueDigests(from(post), at(TUESDAY))).toBe(1);
});

it('is tried again, ever later, after the server said no, and told to administrators without whose it is', async () => {
  const door = await keeper();
  const full = await openMailCatcher({
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(Object.assign(new Error('full'), { responseCode: 452 })),
  });
  const admin = await doorFor(db, 'admin');
  expect(await findMailTrouble(admin)).toBeNull();
  expect(await sendDueDigests(from(full), at(MONDAY))).toBe(0);
  await full.close();
  expect(faults).toEqual(['REFUSED']);
  const after = (minutes: number) => new Date(MONDAY.getTime() + minutes * 60_000);
  expect((await rowOf(door)).nextAt).toEqual(after(5));
  expect(await findMailTrouble(admin)).toEqual({ digests: 1, fault: 'REFUSED', failedAt: MONDAY });
  expect(await findMailTrouble(door)).toBeNull();
  expect(await sendDueDigests(from(full), at(after(5)))).toBe(0);
  expect(await rowOf(door)).toMatchObject({ tries: 2, fault: 'UNREACHABLE', nextAt: after(20) });
  expect(await sendDueDigests(from(post), at(after(20)))).toBe(1);
  expect(await rowOf(door)).toMatchObject({
    tries: 0,
    fault: null,
    nextAt: new Date('2026-11-24T03:00:00Z'),
  });
  expect(await findMailTrouble(admin)).toBeNull();
});

it('is not sent again that day when nobody knows whether the server took it', async () => {
  const door = await keeper();
  const lost = { ...from(post), send: () => Promise.resolve('UNCERTAIN' as const) };
  await sendDueDigests(lost, at(MONDAY));
  expect(await rowOf(door)).toMatchObject({
    fault: 'UNCERTAIN',
    nextAt: new Date('2026-11-24T03:00:00Z'),
  });
});

it('goes to nobody who is suspended or has nothing waiting, and is no choice of who keeps no file', async () => {
  const [suspended, idle] = [await keeper(), await doorFor(db, 'contributor')];
  await suspendStaff(await doorFor(db, 'admin'), { staffId: suspended.actor.id, reason: 'Invented reason' });
  await chooseDigest(idle, { rhythm: 'DAILY', language: 'en' }, SUNDAY);
  await sendDueDigests(from(post), at(MONDAY));
  expect(post.caught).toEqual([]);
  await expect(
    chooseDigest(await doorFor(db, 'campaigner'), { rhythm: 'DAILY', language: 'en' }, SUNDAY),
  ).rejects.toMatchObject({ kind: 'forbidden' });
});

it('ends when it is told to, and no further one is taken by a process that ends', async () => {
  const door = await keeper();
  expect(
    await sendDueDigests(
      from(post, () => false),
      at(MONDAY),
    ),
  ).toBe(0);
  await chooseDigest(door, { rhythm: 'NONE', language: 'en' }, SUNDAY);
  expect(await findOwnDigest(door)).toBeNull();
  expect(await sendDueDigests(from(post), at(MONDAY))).toBe(0);
  const told = await db.auditEntry.findMany({
    where: { actorId: door.actor.id },
    orderBy: { seq: 'desc' },
    take: 2,
  });
  expect(told.map(({ kind }) => kind)).toEqual(['staff.digest.ended', 'staff.digest.chosen']);
});
