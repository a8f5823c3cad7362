import { hkdfSync } from 'node:crypto';

/**
 * The 32-byte key that wraps the keys of cases and of originals, derived from HELD_FIELD_KEY (HKDF, RFC 5869). It lives apart from the
 * database, so that a copy of the database opens nothing. Throws in a process that was given none: the public one.
 */
export function fieldKey(): Buffer {
  const secret = process.env['HELD_FIELD_KEY'];
  if (secret === undefined || secret.length < 32) throw new Error('This process has no field key');
  return Buffer.from(hkdfSync('sha256', secret, 'held', 'wrap case keys', 32));
}
