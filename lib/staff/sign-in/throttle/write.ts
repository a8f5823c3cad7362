import type { DeskClient, DeskTx } from '@/lib/platform/db/desk-client';
import { keyedHash } from '@/lib/platform/secrets/desk-key';
import { mayEvaluate, type GuessCounts, type GuessKind } from './rules';

export type Guesser = {
  kind: GuessKind;
  /** The e-mail address tried, or the account's id: whether such an account exists makes no difference. */
  account: string;
  address: string;
  knownBrowser: boolean;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Takes a guess from the account's share, for a browser known to it first from its own, then from the strangers'. False:
 * this guess is not evaluated now. Counted in the database, so that twenty processes share one limit.
 */
export async function takeGuess(db: DeskClient, guesser: Guesser, now: Date): Promise<boolean> {
  if (guesser.knownBrowser && (await takeFrom(db, guesser, true, now))) return true;
  return takeFrom(db, guesser, false, now);
}

async function takeFrom(db: DeskClient, guesser: Guesser, known: boolean, now: Date): Promise<boolean> {
  const keys = {
    account: keyedHash('guess account', `${guesser.kind} ${guesser.account}`),
    address: keyedHash('guess address', guesser.address),
  };
  const allowed = async (tx: DeskTx) =>
    mayEvaluate(guesser.kind, known, await countGuesses(tx, guesser.kind, keys, known, now));
  // Most guesses of a flood end here, without waiting for the lock.
  if (!(await allowed(db))) return false;
  const take = async (tx: DeskTx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('desk.guess'))`;
    if (!(await allowed(tx))) return false;
    await tx.guess.deleteMany({ where: { at: { lt: new Date(now.getTime() - 2 * HOUR) } } });
    await tx.guess.create({
      data: {
        at: now,
        kind: guesser.kind,
        accountKey: keys.account,
        addressKey: keys.address,
        knownBrowser: known,
      },
    });
    return true;
  };
  // Many at once wait for one another; whoever waits is not to be turned away with a fault of the server.
  return db.$transaction(take, { maxWait: 15_000, timeout: 15_000 });
}

async function countGuesses(
  tx: DeskTx,
  kind: GuessKind,
  keys: { account: string; address: string },
  known: boolean,
  now: Date,
): Promise<GuessCounts> {
  const minute = new Date(now.getTime() - MINUTE);
  const hour = new Date(now.getTime() - HOUR);
  const [counts] = await tx.$queryRaw<GuessCounts[]>`
    SELECT
      count(*) FILTER (WHERE at > ${minute} AND account_key = ${keys.account})::int AS "account",
      count(*) FILTER (WHERE at > ${minute} AND account_key = ${keys.account}
        AND address_key = ${keys.address})::int AS "accountAndAddress",
      count(*) FILTER (WHERE at > ${minute} AND address_key = ${keys.address})::int AS "address",
      count(*) FILTER (WHERE at > ${minute} AND kind = ${kind})::int AS "all",
      count(*) FILTER (WHERE account_key = ${keys.account})::int AS "accountLastHour"
    FROM desk.guess
    WHERE known_browser = ${known} AND at > ${hour} AND (at > ${minute} OR account_key = ${keys.account})`;
  return counts ?? { account: 0, accountAndAddress: 0, address: 0, all: 0, accountLastHour: 0 };
}
