import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What AES-256-GCM makes of a text: base64url, the tag behind the ciphertext. */
export type SealedBytes = { nonce: string; ciphertext: string };

const TAG = 16;

/** Seals bytes with a 32-byte key. `bound` is what they belong to: they open with the same words alone. */
export function sealBytes(key: Buffer, bound: string, bytes: Buffer): SealedBytes {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64url'), ciphertext: body.toString('base64url') };
}

/** What was sealed, or null when it was changed, belongs elsewhere or was sealed with another key. */
export function openBytes(key: Buffer, bound: string, sealed: SealedBytes): Buffer | null {
  const nonce = Buffer.from(sealed.nonce, 'base64url');
  const body = Buffer.from(sealed.ciphertext, 'base64url');
  if (nonce.length !== 12 || body.length < TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(body.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(body.subarray(0, -TAG)), decipher.final()]);
  } catch {
    return null;
  }
}
