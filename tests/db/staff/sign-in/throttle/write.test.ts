import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { takeGuess, type Guesser } from '@/lib/staff/sign-in/throttle/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
});
beforeEach(() => db.guess.deleteMany());
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const START = new Date('2026-03-01T10:00:00Z').getTime();
const after = (seconds: number) => new Date(START + seconds * 1000);
const stranger = (more: Partial<Guesser> = {}): Guesser => ({
  kind: 'password',
  account: 'owner@desk.example',
  address: '192.0.2.1',
  knownBrowser: false,
  ...more,
});

it('evaluates at most five guesses of one account in any minute, from 200 addresses, known browsers among them', async () => {
  const evaluated: number[] = [];
  for (let at = 0; at < 200; at += 1) {
    const guesser = stranger({ address: `192.0.2.${at}`, knownBrowser: at % 3 === 0 });
    if (await takeGuess(db, guesser, after(at))) evaluated.push(at);
  }
  for (const from of evaluated) {
    expect(evaluated.filter((at) => at >= from && at < from + 60).length).toBeLessThanOrEqual(5);
  }
  // They are delayed, not shut out: each minute some are evaluated.
  expect(evaluated.length).toBeGreaterThanOrEqual(12);
});

it('holds the limit when 50 guesses arrive at once', async () => {
  const taken = await Promise.all(
    Array.from({ length: 50 }, (_, at) => takeGuess(db, stranger({ address: `198.51.100.${at}` }), after(0))),
  );
  expect(taken.filter(Boolean)).toHaveLength(3);
});

it('lets the owner in with a browser of theirs while strangers guess without pause', async () => {
  for (let at = 0; at < 40; at += 1) {
    await takeGuess(db, stranger({ address: `192.0.2.${at}` }), after(at));
  }
  expect(await takeGuess(db, stranger({ address: '203.0.113.9' }), after(41))).toBe(false);
  expect(await takeGuess(db, stranger({ knownBrowser: true, address: '203.0.113.9' }), after(41))).toBe(true);
});

it('lets the owner in with a new browser while one address guesses without pause', async () => {
  for (let at = 0; at < 120; at += 1) await takeGuess(db, stranger(), after(at / 2.1));
  expect(await takeGuess(db, stranger(), after(59))).toBe(false);
  expect(await takeGuess(db, stranger({ address: '203.0.113.9' }), after(59))).toBe(true);
});

it('locks nobody: a minute after the last guess the next is evaluated', async () => {
  for (let at = 0; at < 100; at += 1) {
    await takeGuess(db, stranger({ address: `192.0.2.${at}` }), after(at / 10));
  }
  expect(await takeGuess(db, stranger({ address: '203.0.113.9' }), after(20))).toBe(false);
  expect(await takeGuess(db, stranger({ address: '203.0.113.9' }), after(75))).toBe(true);
});

it('limits codes of strangers by the hour too', async () => {
  let evaluated = 0;
  for (let minute = 0; minute < 59; minute += 1) {
    const guesser = stranger({ kind: 'code', address: `192.0.2.${minute}` });
    if (await takeGuess(db, guesser, after(minute * 60))) evaluated += 1;
  }
  expect(evaluated).toBe(20);
});

it('limits all accounts together, and keeps known browsers out of that limit', async () => {
  let evaluated = 0;
  for (let at = 0; at < 90; at += 1) {
    const guesser = stranger({ account: `${at}@desk.example`, address: `198.51.100.${at}` });
    if (await takeGuess(db, guesser, after(1))) evaluated += 1;
  }
  expect(evaluated).toBe(60);
  expect(await takeGuess(db, stranger({ knownBrowser: true, address: '203.0.113.9' }), after(2))).toBe(true);
});

it('keeps neither account nor address', async () => {
  await takeGuess(db, stranger(), after(0));
  const rows = JSON.stringify(await db.guess.findMany({ select: { accountKey: true, addressKey: true } }));
  expect(rows).not.toContain('owner');
  expect(rows).not.toContain('192.0.2');
});
