import { create } from 'qrcode';
import type { Door } from '@/lib/platform/db/transact';
import { codeAddress, matchCodeStep, newCodeSecret } from '@/lib/platform/secrets/one-time-code';
import { seal, unseal } from '@/lib/platform/secrets/seal';
import type { Enrolment } from './view';

const PURPOSE = 'enrolment';

/**
 * A new authenticator to enrol, for the invitation or the person with this id: a new one for each look at the page, so
 * that whoever saw the page before knows nothing of it. `account` is how the app names it.
 */
export function makeEnrolment(forId: string, account: string): Enrolment {
  const secret = newCodeSecret();
  return {
    sealed: seal(PURPOSE, forId, secret),
    secret: (secret.match(/.{1,4}/g) ?? []).join(' '),
    qrCode: drawQrCode(codeAddress(secret, account)),
  };
}

/** The enrolled secret and the time step of its first code, or null when the code is not of that authenticator. */
export async function readEnrolment(
  forId: string,
  sent: { enrolment: string; code: string },
  now: Date,
): Promise<{ secret: string; step: number } | null> {
  const secret = unseal(PURPOSE, forId, sent.enrolment);
  const step = secret === null ? null : await matchCodeStep(secret, sent.code, now);
  return secret === null || step === null ? null : { secret, step };
}

/** A new authenticator for the actor, in place of the one they have. */
export async function offerAuthenticator(at: Door): Promise<Enrolment> {
  const { id, email } = await at.db.staff.findUniqueOrThrow({ where: { id: at.actor.id } });
  return makeEnrolment(id, email ?? 'desk');
}

function drawQrCode(text: string): Enrolment['qrCode'] {
  const { modules } = create(text);
  const dark = [...modules.data].flatMap((isDark, at) =>
    isDark === 0 ? [] : [`M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`],
  );
  return { size: modules.size, path: dark.join('') };
}
