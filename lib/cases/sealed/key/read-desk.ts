import { fieldKey } from '@/lib/platform/secrets/field-key';
import { openBytes } from '@/lib/platform/secrets/sealed-bytes';

/** What the wrapped key of a case belongs to: moved to another row or case it does not open. */
export const keyBound = (id: string, caseId: string) => `desk.case_key ${id} ${caseId}`;

/** A case's key, or null when it was destroyed, changed, moved, or wrapped by another field key. */
export function unwrapKey(row: { id: string; caseId: string; wrapped: string | null }): Buffer | null {
  const [nonce, ciphertext] = row.wrapped?.split('.') ?? [];
  if (nonce === undefined || ciphertext === undefined) return null;
  return openBytes(fieldKey(), keyBound(row.id, row.caseId), { nonce, ciphertext });
}
