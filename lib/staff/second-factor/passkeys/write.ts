import { transact } from '@/lib/audit/write';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import {
  askForNewPasskey,
  askForPasskey,
  credentialOf,
  matchPasskey,
  readNewPasskey,
  type NewPasskeyRequest,
  type PasskeyRequest,
} from '@/lib/platform/secrets/passkey';
import { endOtherSessions } from '@/lib/platform/session/session';
import { requireFreshProof } from '@/lib/staff/second-factor/proof/read-desk';
import { spendFreshProof } from '@/lib/staff/second-factor/proof/write';
import { makeChallenge, spendChallenge, type Occasion } from './challenges/write';
import { listCredentials } from './read-desk';
import type { AddPasskey, RemovePasskey } from './schema';

/** More than a person has keys for; it bounds what a browser is asked to look through. */
const MOST_PASSKEYS = 10;

/** Asks a person's browser to sign with a passkey. Refuses `not-found` when they have none. */
export async function askForOwnPasskey(db: DeskTx, occasion: Occasion, now: Date): Promise<PasskeyRequest> {
  const known = await listCredentials(db, occasion.staffId);
  if (known.length === 0) throw new Refusal('not-found', 'refusal.passkey.none');
  return askForPasskey(await makeChallenge(db, occasion, now), known);
}

/**
 * Accepts what a passkey of this person has signed, once: the challenge is spent whatever comes of it, and the count
 * of the key is compared in the row itself.
 */
export async function acceptPasskey(
  db: DeskTx,
  occasion: Occasion,
  answer: string,
  now: Date,
): Promise<boolean> {
  const isChallenge = await spendChallenge(db, occasion, now);
  const credentialId = credentialOf(answer);
  if (isChallenge === null || credentialId === null) return false;
  const row = await db.passkey.findFirst({ where: { staffId: occasion.staffId, credentialId } });
  if (row === null) return false;
  const counter = await matchPasskey({ ...row, counter: Number(row.counter) }, answer, isChallenge);
  if (counter === null) return false;
  const { count } = await db.passkey.updateMany({
    where: { id: row.id, counter: row.counter },
    data: { counter, lastUsedAt: now },
  });
  return count === 1;
}

/** Asks the actor's browser to make a new passkey. Refuses `forbidden` without a fresh proof, `conflict` above ten. */
export async function offerPasskey(
  at: Door,
  session: string,
  now = new Date(),
): Promise<Done<NewPasskeyRequest>> {
  const { id: staffId, name } = at.actor;
  await requireFreshProof(at.db, staffId, session, now);
  const known = await listCredentials(at.db, staffId);
  if (known.length >= MOST_PASSKEYS) throw new Refusal('conflict', 'refusal.passkey.tooMany');
  const { email } = await at.db.staff.findUniqueOrThrow({ where: { id: staffId } });
  const challenge = await makeChallenge(at.db, { staffId, purpose: 'ADD', token: session }, now);
  const value = await askForNewPasskey(challenge, { id: staffId, account: email ?? '', name }, known);
  return { value, touched: [] };
}

/**
 * Adds the passkey that the browser has made; it spends the fresh proof. Refuses `forbidden` without one, `invalid` for
 * an answer that is not to the challenge of this session, `conflict` for a passkey that is known already.
 */
export async function addPasskey(
  at: Door,
  session: string,
  input: AddPasskey,
  now = new Date(),
): Promise<Done<{ passkeyId: string }>> {
  const staffId = at.actor.id;
  const isChallenge = await spendChallenge(at.db, { staffId, purpose: 'ADD', token: session }, now);
  const made = isChallenge === null ? null : await readNewPasskey(input.answer, isChallenge);
  if (made === null) throw new Refusal('invalid', 'refusal.passkey.refused');
  return transact(at, async (tx) => {
    await spendFreshProof(tx, staffId, session, now);
    const { id } = await tx.passkey.create({ data: { ...made, staffId, name: input.name, addedAt: now } });
    return { value: { passkeyId: id }, happened: [told('staff.passkey.added', staffId, id)], touched: [] };
  });
}

/**
 * Takes a passkey away; it spends the fresh proof, and the person's other sessions end: a key that is removed may be in
 * other hands. The authenticator app stays, so that nobody is left without a second factor.
 */
export async function removePasskey(
  at: Door,
  session: string,
  input: RemovePasskey,
  now = new Date(),
): Promise<Done<null>> {
  const staffId = at.actor.id;
  return transact(at, async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id: input.passkeyId, staffId } });
    if (count === 0) throw new Refusal('not-found', 'refusal.passkey.notFound');
    await spendFreshProof(tx, staffId, session, now);
    await endOtherSessions(tx, staffId, session, now);
    const happened = told('staff.passkey.removed', staffId, input.passkeyId);
    return { value: null, happened: [happened], touched: [] };
  });
}

function told<K extends 'staff.passkey.added' | 'staff.passkey.removed'>(
  kind: K,
  subjectId: string,
  passkeyId: string,
) {
  return { kind, subject: 'staff', subjectId, detail: { passkeyId } } as const;
}
