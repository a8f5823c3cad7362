import type { DeskTx } from '@/lib/platform/db/desk-client';
import { newToken, tokenHash } from '@/lib/platform/secrets/token';

/** Minutes: as long as it takes to find a key and touch it. */
const MINUTES = 5;

/**
 * For what an authenticator is asked to sign, for whom, and where: `token` is the one of the sign-in step or of the
 * session, so that an answer is worth nothing in another browser.
 */
export type Occasion = { staffId: string; purpose: 'SIGN_IN' | 'PROVE' | 'ADD'; token: string };

/** A new challenge of 256 bits, in place of the one that was made before on the same occasion. */
export async function makeChallenge(db: DeskTx, occasion: Occasion, now: Date): Promise<string> {
  const challenge = newToken();
  const { staffId, purpose, token } = occasion;
  const made = {
    staffId,
    challengeHash: tokenHash(challenge),
    expiresAt: new Date(now.getTime() + MINUTES * 60_000),
  };
  const boundTo = tokenHash(token);
  await db.passkeyChallenge.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.passkeyChallenge.upsert({
    where: { boundTo_purpose: { boundTo, purpose } },
    create: { ...made, boundTo, purpose },
    update: made,
  });
  return challenge;
}

/**
 * Spends the challenge of this occasion: a test for the one that was signed, or null when there is none. It is spent
 * whatever comes of the answer, so that no answer is judged twice.
 */
export async function spendChallenge(
  db: DeskTx,
  occasion: Occasion,
  now: Date,
): Promise<((challenge: string) => boolean) | null> {
  const [row] = await db.$queryRaw<{ challengeHash: string }[]>`
    DELETE FROM desk.passkey_challenge
    WHERE bound_to = ${tokenHash(occasion.token)} AND purpose = ${occasion.purpose}
      AND staff_id = ${occasion.staffId}::uuid AND expires_at > ${now}
    RETURNING challenge_hash AS "challengeHash"`;
  return row === undefined ? null : (challenge) => tokenHash(challenge) === row.challengeHash;
}
