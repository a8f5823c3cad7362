import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { PasskeyRequest } from '@/lib/platform/secrets/passkey';
import type { AnswerPasskey } from '@/lib/staff/second-factor/passkeys/schema';
import { acceptPasskey, askForOwnPasskey } from '@/lib/staff/second-factor/passkeys/write';
import { noteFreshProof } from '@/lib/staff/second-factor/proof/write';

/** Asks the actor's browser to sign, as a fresh proof. Refuses `not-found` when they have no passkey. */
export async function askForProof(
  at: Door,
  session: string,
  now = new Date(),
): Promise<Done<PasskeyRequest>> {
  const occasion = { staffId: at.actor.id, purpose: 'PROVE', token: session } as const;
  return { value: await askForOwnPasskey(at.db, occasion, now), touched: [] };
}

/** Step-up by a passkey, as `proveAgain` by a code. Refuses `invalid` for anything but a new signature of an own one. */
export async function proveAgainByPasskey(
  at: Door,
  session: string,
  input: AnswerPasskey,
  now = new Date(),
): Promise<Done<null>> {
  const occasion = { staffId: at.actor.id, purpose: 'PROVE', token: session } as const;
  if (!(await acceptPasskey(at.db, occasion, input.answer, now))) {
    throw new Refusal('invalid', 'refusal.passkey.refused');
  }
  await noteFreshProof(at.db, at.actor.id, session, now);
  return { value: null, touched: [] };
}
