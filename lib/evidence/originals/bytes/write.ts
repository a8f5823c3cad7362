import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { OriginalKind } from '@/lib/evidence/originals/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { ReceivedFile } from '@/lib/platform/forms/received-file';
import { fieldKey } from '@/lib/platform/secrets/field-key';
import { Refusal } from '@/lib/platform/errors/refusal';
import { sealBytes, sealWhole } from '@/lib/platform/secrets/sealed-bytes';
import { keyBoundTo, partBoundTo } from './read-desk';

/** Bytes of one part. On its way into the database it is several texts: as small as this they are garbage that is cheap. */
const PART = 64 * 1024;

/**
 * Keeps the bytes of a file once, by their SHA-256: of a file that is there already nothing is stored anew. They are
 * sealed part by part under a key of their own, which the field key wraps. Refuses `invalid` for a file that was removed.
 */
export async function keepOnce(
  tx: DeskTx,
  kind: OriginalKind,
  { size, pieces }: ReceivedFile,
): Promise<{ id: string; sha256: string }> {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const sha256 = hash.digest('hex');
  // Of two who bring in the same file at once, one stores it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`desk.original ${sha256}`}, 0))`;
  const known = await tx.original.findUnique({ where: { sha256 }, select: { id: true, wrapped: true } });
  if (known?.wrapped === null)
    throw new Refusal('invalid', 'refusal.invalid', { file: 'input.original.removed' });
  if (known !== null) return { id: known.id, sha256 };
  const key = randomBytes(32);
  const row = { id: randomUUID(), kind, size, parts: Math.ceil(size / PART) };
  const { nonce, ciphertext } = sealBytes(fieldKey(), keyBoundTo(row.id), key);
  await tx.original.create({ data: { ...row, sha256, wrapped: `${nonce}.${ciphertext}` } });
  let ordinal = 0;
  for (const part of inParts(pieces)) {
    ordinal += 1;
    const bytes = sealWhole(key, partBoundTo(row, ordinal), part);
    await tx.originalPart.create({ data: { originalId: row.id, ordinal, bytes }, select: { id: true } });
  }
  return { id: row.id, sha256 };
}

/** The same bytes in parts of one size, the last as long as is left. Each stands where the one before stood. */
function* inParts(pieces: readonly Uint8Array[]): Generator<Uint8Array> {
  const part = Buffer.alloc(PART);
  let filled = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const taken = piece.subarray(at, at + PART - filled);
      part.set(taken, filled);
      at += taken.length;
      filled += taken.length;
      if (filled === PART) {
        yield part;
        filled = 0;
      }
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
