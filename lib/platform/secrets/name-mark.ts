import { createHmac, hkdfSync } from 'node:crypto';

/**
 * The mark of a folded name: HMAC-SHA256 (RFC 2104) with a key derived from the key of its case (HKDF, RFC 5869), bound
 * to that case. Without the key no name can be tried against it; the same name has another mark in another case.
 */
export function nameMark(caseKey: Buffer, caseId: string, folded: string): string {
  const key = Buffer.from(hkdfSync('sha256', caseKey, 'held', 'marks of names', 32));
  return createHmac('sha256', key).update(`${caseId}\n${folded}`).digest('base64url');
}
