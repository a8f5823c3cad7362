import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { OriginalKind } from '@/lib/evidence/originals/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { fieldKey } from '@/lib/platform/secrets/field-key';
import { sealBytes, sealWhole } from '@/lib/platform/secrets/sealed-bytes';
import { keyBoundTo, partBoundTo } from './read-desk';

/** Bytes of one part. */
const PART = 1024 * 1024;

/**
 * Keeps the bytes of a file once, by their SHA-256: of a file that is there already nothing is stored anew. They are
 * sealed part by part under a key of their own, which the field key wraps.
 */
export async function keepOnce(
  tx: DeskTx,
  kind: OriginalKind,
  bytes: Buffer,
): Promise<{ id: string; sha256: string }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // Of two who bring in the same file at once, one stores it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`desk.original ${sha256}`}, 0))`;
  const known = await tx.original.findUnique({ where: { sha256 }, select: { id: true } });
  if (known !== null) return { id: known.id, sha256 };
  const key = randomBytes(32);
  const row = { id: randomUUID(), kind, size: bytes.length, parts: Math.ceil(bytes.length / PART) };
  const { nonce, ciphertext } = sealBytes(fieldKey(), keyBoundTo(row.id), key);
  await tx.original.create({ data: { ...row, sha256, wrapped: `${nonce}.${ciphertext}` } });
  for (let ordinal = 1; ordinal <= row.parts; ordinal += 1) {
    const part = bytes.subarray((ordinal - 1) * PART, ordinal * PART);
    const sealed = sealWhole(key, partBoundTo(row, ordinal), part);
    await tx.originalPart.create({
      data: { originalId: row.id, ordinal, bytes: new Uint8Array(sealed) },
      select: { id: true },
    });
  }
  return { id: row.id, sha256 };
}
