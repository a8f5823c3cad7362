import { openDeskClient, type DeskClient } from '@/lib/platform/db/desk-client';
import { findProof } from '@/lib/staff/second-factor/proof/read-desk';
import { proveAgain, spendFreshProof } from '@/lib/staff/second-factor/proof/write';
import { openTestDatabase, type TestDatabase } from '@/tests/support/database';
import { TEST_SECRET } from '@/tests/support/secret';
import { addStaff, codeAt, openTestSession } from '@/tests/support/staff';

const SLOW = 60_000;
const NOW = new Date();

let database: TestDatabase;
let db: DeskClient;

beforeAll(async () => {
  process.env['NEXTAUTH_SECRET'] = TEST_SECRET;
  database = await openTestDatabase();
  db = openDeskClient(database.deskUrl);
}, SLOW);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

async function owner() {
  const actor = await addStaff(db, 'editor');
  return { at: { actor, db }, id: actor.id, session: await openTestSession(db, actor.id, NOW) };
}

it(
  'a code proves once, for one change, also when twenty are sent at once',
  async () => {
    const { at, id, session } = await owner();
    await proveAgain(at, session, { code: await codeAt(NOW) }, NOW);
    expect(await findProof(at, session, NOW)).toEqual({ isFresh: true, byRecoveryCode: false });
    const spent = await Promise.allSettled(
      Array.from({ length: 20 }, () => spendFreshProof(db, id, session, NOW)),
    );
    expect(spent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await findProof(at, session, NOW)).toEqual({ isFresh: false, byRecoveryCode: false });
    await expect(proveAgain(at, session, { code: await codeAt(NOW) }, NOW)).rejects.toMatchObject({
      kind: 'invalid',
    });
  },
  SLOW,
);

it(
  'a wrong code proves nothing, and guesses are counted',
  async () => {
    const { at, session } = await owner();
    const wrong = () => proveAgain(at, session, { code: '000000' }, NOW);
    await expect(wrong()).rejects.toMatchObject({ fields: { code: 'refusal.code' } });
    expect((await findProof(at, session, NOW)).isFresh).toBe(false);
    for (let tries = 0; tries < 5; tries += 1) await wrong().catch(() => undefined);
    await expect(proveAgain(at, session, { code: await codeAt(NOW) }, NOW)).rejects.toMatchObject({
      kind: 'too-many',
    });
  },
  SLOW,
);

it(
  'an ended session proves nothing',
  async () => {
    const { at, id, session } = await owner();
    await db.session.updateMany({ where: { staffId: id }, data: { endedAt: NOW } });
    await proveAgain(at, session, { code: await codeAt(NOW) }, NOW);
    expect((await findProof(at, session, NOW)).isFresh).toBe(false);
  },
  SLOW,
);
