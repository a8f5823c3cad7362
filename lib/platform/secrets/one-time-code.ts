import { generateSecret, generateURI, verify } from 'otplib';

/** A new secret for one-time codes (RFC 6238: SHA-1, 30 seconds, six digits), 160 bits in Base32. */
export function newCodeSecret(): string {
  return generateSecret();
}

/** The address that an authenticator reads from a QR code. */
export function codeAddress(secret: string, account: string): string {
  return generateURI({ issuer: 'Held', label: account, secret });
}

/**
 * The time step that a code belongs to, or null when it is wrong. A clock may be 30 seconds off either way. The caller
 * keeps the step: a code whose step is not after the last accepted one has been used.
 */
export async function matchCodeStep(secret: string, code: string, now: Date): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({ secret, token: code, epoch, epochTolerance: 30 });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
