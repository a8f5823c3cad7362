import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What AES-256-GCM makes of a text: base64url, the tag behind the ciphertext. */
export type SealedBytes = { nonce: string; ciphertext: string };

const NONCE = 12;
const TAG = 16;

/** The same as one run of bytes: nonce, ciphertext, tag. What is large is kept so. */
export function sealWhole(key: Buffer, bound: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const sealed = new Uint8Array(NONCE + bytes.length + TAG);
  sealed.set(nonce);
  sealed.set(cipher.update(bytes), NONCE);
  cipher.final();
  sealed.set(cipher.getAuthTag(), NONCE + bytes.length);
  return sealed;
}

/** What was sealed so, or null when it was changed, cut, belongs elsewhere or was sealed with another key. */
export function openWhole(key: Buffer, bound: string, sealed: Uint8Array): Buffer | null {
  if (sealed.length < NONCE + TAG) return null;
  const end = sealed.length - TAG;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, end)), decipher.final()]);
  } catch {
    return null;
  }
}

/** Seals bytes with a 32-byte key. `bound` is what they belong to: they open with the same words alone. */
export function sealBytes(key: Buffer, bound: string, bytes: Buffer): SealedBytes {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64url'), ciphertext: body.toString('base64url') };
}

/** What was sealed, or null when it was changed, belongs elsewhere or was sealed with another key. */
export function openBytes(key: Buffer, bound: string, sealed: SealedBytes): Buffer | null {
  const nonce = Buffer.from(sealed.nonce, 'base64url');
  const body = Buffer.from(sealed.ciphertext, 'base64url');
  if (nonce.length !== NONCE || body.length < TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(body.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(body.subarray(0, -TAG)), decipher.final()]);
  } catch {
    return null;
  }
}
