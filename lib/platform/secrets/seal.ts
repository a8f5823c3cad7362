import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deskKey } from './desk-key';

/**
 * A text sealed with AES-256-GCM, as base64url. `bound` is what it belongs to (a row's id, an address): it is not
 * stored, but without the same one the text does not open, so a sealed value cannot be moved to another row.
 */
export function seal(purpose: string, bound: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', deskKey(purpose), nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** What was sealed, or null when it was changed, belongs elsewhere or is no sealed text at all. */
export function unseal(purpose: string, bound: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', deskKey(purpose), bytes.subarray(0, 12), {
    authTagLength: 16,
  });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
