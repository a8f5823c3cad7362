import argon2 from '@node-rs/argon2';
import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { isKnownBrowser, markBrowser } from '@/lib/platform/session/known-browser';
import { answerCode, answerPassword, type Attempt } from '@/lib/staff/sign-in/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, codeAt, emailOf } from '@/tests/support/staff';

/** When passwords were judged, in milliseconds of the test's clock. A comparison stands in for Argon2id. */
const judged: number[] = [];
let clock = 0;

const PASSWORD = 'the password of the owner';
const START = new Date('2026-03-01T10:00:00Z').getTime();
const GUESSES = 10_000;
/** Twenty at once, every 2.4 seconds, for twenty minutes. */
const AT_ONCE = 20;
const STEP = 2_400;
const ADDRESSES = 997;

let database: TestDatabase;
let db: DeskClient;
let owner: { id: string; email: string; mark: string };

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
  jest.spyOn(argon2, 'verify').mockImplementation((hashed, password) => {
    judged.push(clock);
    return Promise.resolve(hashed === `of ${String(password)}`);
  });
  const { id } = await addStaff(db, 'editor');
  const email = emailOf(id);
  await db.staff.update({ where: { id }, data: { passwordHash: `of ${PASSWORD}` } });
  owner = { id, email, mark: markBrowser(email, new Date(START)) };
}, 60_000);
afterAll(async () => {
  jest.restoreAllMocks();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  judged.length = 0;
  await db.guess.deleteMany();
});

function attemptFrom(address: string, mark: string): Attempt {
  const now = new Date(clock);
  return { db, address, knows: (account) => isKnownBrowser(mark, account, now), now };
}

/** One guess of a stranger, who carries a mark of another account. True when it was judged, and wrong. */
async function guess(number: number): Promise<boolean> {
  const attempt = attemptFrom(
    `address ${number % ADDRESSES}`,
    markBrowser('other@desk.example', new Date(START)),
  );
  try {
    await answerPassword(attempt, { email: owner.email, password: `guess ${number}` });
    throw new Error('A guess was right');
  } catch (error) {
    if (error instanceof Object && 'kind' in error && error.kind === 'too-many') return false;
    if (error instanceof Object && 'kind' in error && error.kind === 'invalid') return true;
    throw error;
  }
}

/** The most passwords that were judged within any minute. */
function mostInAMinute(): number {
  return Math.max(0, ...judged.map((from) => judged.filter((at) => at >= from && at < from + 60_000).length));
}

it('of 10,000 guesses at one account at most five a minute are judged, and its owner still gets in', async () => {
  let guesses = 0;
  let ownersIn = 0;
  let evaluated = 0;
  while (guesses < GUESSES) {
    clock = START + (guesses / AT_ONCE) * STEP;
    const all = Array.from({ length: AT_ONCE }, (_, at) => guess(guesses + at));
    evaluated += (await Promise.all(all)).filter(Boolean).length;
    guesses += AT_ONCE;
    if (guesses % 2_000 !== 0) continue;
    // The owner, at a browser they have used before and from an address that guesses too.
    const own = attemptFrom('address 1', owner.mark);
    const { step } = await answerPassword(own, { email: owner.email, password: PASSWORD });
    const { ticket } = await answerCode(own, step, { code: await codeAt(own.now) });
    expect(ticket).toMatch(/^[\w-]{43}$/);
    ownersIn += 1;
  }
  expect(ownersIn).toBe(5);
  expect(mostInAMinute()).toBeLessThanOrEqual(5);
  // No more was hashed than was let through: a guess that is refused never reaches Argon2id.
  expect(judged).toHaveLength(evaluated + ownersIn);
  // They are delayed, not shut out.
  expect(evaluated).toBeGreaterThanOrEqual(40);
  expect(evaluated).toBeLessThanOrEqual(60);
}, 240_000);

it('sees more than five when nothing is counted', async () => {
  clock = START;
  for (let number = 0; number < 20; number += 1) {
    await db.guess.deleteMany();
    expect(await guess(number)).toBe(true);
  }
  expect(mostInAMinute()).toBe(20);
}, 60_000);
