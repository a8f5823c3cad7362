import { createHmac, hkdfSync } from 'node:crypto';

/**
 * A 32-byte key for one purpose, derived from NEXTAUTH_SECRET (HKDF, RFC 5869), so that what is sealed for one purpose
 * opens for no other. Throws in a process that was given no secret.
 */
export function deskKey(purpose: string): Buffer {
  const secret = process.env['NEXTAUTH_SECRET'];
  if (secret === undefined || secret.length < 32) throw new Error('This process has no secret of the desk');
  return Buffer.from(hkdfSync('sha256', secret, 'held', `desk ${purpose}`, 32));
}

/** A text as a keyed hash, in hex: whoever reads the database cannot try texts against it. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac('sha256', deskKey(purpose)).update(text).digest('hex');
}
