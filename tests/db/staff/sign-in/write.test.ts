import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import { acceptCode, renewRecoveryCodes } from '@/lib/staff/second-factor/write';
import { answerCode, answerPassword, type Attempt } from '@/lib/staff/sign-in/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, codeAt, emailOf, TEST_PASSWORD } from '@/tests/support/staff';

/** Each password costs what it should. */
const SLOW = 60_000;

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const START = new Date('2026-03-01T10:00:00Z');
/** Hours apart, so that no test takes from another's share of guesses. */
let hour = 0;
function attempt(more: Partial<Attempt> = {}): Attempt {
  const now = new Date(START.getTime() + hour * 3_600_000);
  return { db, address: '192.0.2.1', knows: () => false, now, ...more };
}
beforeEach(() => {
  hour += 3;
});

async function refusalOf(run: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error;
  throw new Error('It was not refused');
}

describe('the first step', () => {
  it(
    'lets the right password on to the second',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const { step } = await answerPassword(attempt(), { email: emailOf(id), password: TEST_PASSWORD });
      expect(step).toMatch(/^[\w-]{43}$/);
      expect(await db.signInStep.count({ where: { staffId: id, tokenHash: step } })).toBe(0);
      expect(await db.signInStep.count({ where: { staffId: id } })).toBe(1);
    },
    SLOW,
  );

  it(
    'says the same of a wrong password, of nobody, of a suspended person and of one without a password',
    async () => {
      const known = await addStaff(db, 'editor');
      const suspended = await addStaff(db, 'editor');
      await db.staff.update({ where: { id: suspended.id }, data: { disabledAt: START } });
      const bare = await addStaff(db, 'editor');
      await db.staff.update({ where: { id: bare.id }, data: { passwordHash: null } });
      const tried: [string, string][] = [
        [emailOf(known.id), 'not the password at all'],
        ['nobody@desk.example', 'not the password at all'],
        [emailOf(suspended.id), TEST_PASSWORD],
        [emailOf(bare.id), TEST_PASSWORD],
      ];
      const said = [];
      for (const [email, password] of tried) {
        const { kind, message, fields } = await refusalOf(
          answerPassword(attempt({ address: email }), { email, password }),
        );
        said.push({ kind, message, fields });
      }
      expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(said[0]).toEqual({ kind: 'invalid', message: 'refusal.signIn', fields: {} });
    },
    SLOW,
  );

  it(
    'does the same work for an account that does not exist',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const leastTime = async (email: string): Promise<number> => {
        const times: number[] = [];
        for (const address of ['192.0.2.6', '192.0.2.7', '192.0.2.8']) {
          const from = performance.now();
          await refusalOf(
            answerPassword(attempt({ address }), { email, password: 'not the password at all' }),
          );
          times.push(performance.now() - from);
        }
        return Math.min(...times);
      };
      const [exists, doesNot] = [await leastTime(emailOf(id)), await leastTime('nobody@desk.example')];
      // The hash outweighs all else: without it the answer would come in a tenth of the time.
      expect(doesNot).toBeGreaterThan(exists / 3);
      expect(exists).toBeGreaterThan(doesNot / 3);
    },
    SLOW,
  );
});

describe('the second step', () => {
  async function firstStep(id: string, more: Partial<Attempt> = {}): Promise<string> {
    return (await answerPassword(attempt(more), { email: emailOf(id), password: TEST_PASSWORD })).step;
  }

  it(
    'hands out a ticket for the code, and writes the sign-in down',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const at = attempt();
      const step = await firstStep(id);
      const { ticket } = await answerCode(at, step, { code: await codeAt(at.now) });
      expect(ticket).not.toBe(step);
      expect(await db.auditEntry.count({ where: { kind: 'staff.signed-in', subjectId: id } })).toBe(1);
    },
    SLOW,
  );

  it(
    'accepts the same code once, also twenty times at once',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const { now } = attempt();
      const code = await codeAt(now);
      const accepted = await Promise.all(Array.from({ length: 20 }, () => acceptCode(db, id, code, now)));
      expect(accepted.filter((provenBy) => provenBy !== null)).toEqual(['CODE']);
      expect(await acceptCode(db, id, code, new Date(now.getTime() + 20_000))).toBeNull();
    },
    SLOW,
  );

  it(
    'would accept it twenty times without the kept step',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const { now } = attempt();
      const code = await codeAt(now);
      let accepted = 0;
      for (let at = 0; at < 3; at += 1) {
        await db.staff.update({ where: { id }, data: { lastCodeStep: null } });
        if ((await acceptCode(db, id, code, now)) !== null) accepted += 1;
      }
      expect(accepted).toBe(3);
    },
    SLOW,
  );

  it(
    'accepts each recovery code once, however it is typed',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const { now } = attempt();
      const [first = '', second = ''] = await db.$transaction((tx) => renewRecoveryCodes(tx, id));
      expect(await acceptCode(db, id, first, now)).toBe('RECOVERY_CODE');
      expect(await acceptCode(db, id, first, now)).toBeNull();
      const typed = ` ${second.toLowerCase().replaceAll('-', ' ')} `;
      expect(await acceptCode(db, id, typed, now)).toBe('RECOVERY_CODE');
    },
    SLOW,
  );

  it(
    'refuses the codes of others, of yesterday and of tomorrow',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const { now } = attempt();
      const off = (seconds: number) => codeAt(new Date(now.getTime() + seconds * 1000));
      expect(await acceptCode(db, id, await off(-120), now)).toBeNull();
      expect(await acceptCode(db, id, await off(120), now)).toBeNull();
      const others = await codeAt(now, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
      expect(await acceptCode(db, id, others, now)).toBeNull();
      expect(await acceptCode(db, id, await off(-20), now)).toBe('CODE');
    },
    SLOW,
  );

  it(
    'ends with the first step: too old, used up by five codes, of a person suspended meanwhile',
    async () => {
      const { id } = await addStaff(db, 'editor');
      const at = attempt();
      const step = await firstStep(id);
      const late = { ...at, now: new Date(at.now.getTime() + 11 * 60_000) };
      expect((await refusalOf(answerCode(late, step, { code: await codeAt(late.now) }))).kind).toBe(
        'signed-out',
      );
      await db.signInStep.updateMany({ where: { staffId: id }, data: { tries: 5 } });
      expect((await refusalOf(answerCode(at, step, { code: await codeAt(at.now) }))).kind).toBe('signed-out');
      await db.signInStep.updateMany({ where: { staffId: id }, data: { tries: 0 } });
      await db.staff.update({ where: { id }, data: { disabledAt: START } });
      expect((await refusalOf(answerCode(at, step, { code: await codeAt(at.now) }))).kind).toBe('signed-out');
      await db.staff.update({ where: { id }, data: { disabledAt: null } });
      expect((await answerCode(at, step, { code: await codeAt(at.now) })).ticket).toMatch(/^[\w-]{43}$/);
    },
    SLOW,
  );
});
