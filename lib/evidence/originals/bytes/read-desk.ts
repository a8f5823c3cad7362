import { createHash } from 'node:crypto';
import type { CheckResult } from '@/lib/evidence/originals/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { fieldKey } from '@/lib/platform/secrets/field-key';
import { openBytes, openWhole } from '@/lib/platform/secrets/sealed-bytes';

/** What is known of an original, without its bytes. */
export type OriginalRow = {
  id: string;
  sha256: string;
  size: number;
  kind: string;
  parts: number;
  /** Its key, sealed; none any more of one that was removed. */
  wrapped: string | null;
};

/** What the key of an original belongs to: moved to another row it does not open. */
export const keyBoundTo = (id: string) => `desk.original ${id}`;

/** What a part belongs to: in another place, or beside a row that says otherwise, it does not open. */
export const partBoundTo = (row: Pick<OriginalRow, 'id' | 'kind' | 'size' | 'parts'>, ordinal: number) =>
  `desk.original_part ${row.id} ${row.kind} ${row.size} ${ordinal}/${row.parts}`;

/** The bytes of an original part by part; null, and nothing after it, in place of one that is not there or does not open. */
export async function* openParts(db: DeskTx, row: OriginalRow): AsyncGenerator<Buffer | null> {
  const [nonce = '', ciphertext = ''] = row.wrapped?.split('.') ?? [];
  const key = openBytes(fieldKey(), keyBoundTo(row.id), { nonce, ciphertext });
  for (let ordinal = 1; ordinal <= row.parts; ordinal += 1) {
    const part = await db.originalPart.findUnique({
      where: { originalId_ordinal: { originalId: row.id, ordinal } },
      select: { bytes: true },
    });
    const open = key === null || part === null ? null : openWhole(key, partBoundTo(row, ordinal), part.bytes);
    yield open;
    if (open === null) return;
  }
}

/** The whole of an original as it came in, in pieces, or null when it is not the file that was brought in any more. */
export async function openOriginal(db: DeskTx, row: OriginalRow): Promise<Buffer[] | null> {
  const hash = createHash('sha256');
  const pieces: Buffer[] = [];
  for await (const part of openParts(db, row)) {
    if (part === null) return null;
    hash.update(part);
    pieces.push(part);
  }
  return hash.digest('hex') === row.sha256 ? pieces : null;
}

/**
 * Reads an original anew and compares its SHA-256 with the one at intake, which stands in its row and, for each intake, in
 * the audit log: whoever puts another whole file in its place would have to write the chain of the log anew.
 */
export async function checkOriginal(db: DeskTx, row: OriginalRow): Promise<CheckResult> {
  if ((await db.originalPart.count({ where: { originalId: row.id } })) !== row.parts) return 'MISSING';
  const hash = createHash('sha256');
  for await (const part of openParts(db, row)) {
    if (part === null) return 'BROKEN';
    hash.update(part);
  }
  const isSame = hash.digest('hex') === row.sha256 && (await isAsLogged(db, row));
  return isSame ? 'SAME' : 'DIFFERS';
}

async function isAsLogged(db: DeskTx, { id, sha256 }: OriginalRow): Promise<boolean> {
  const [other] = await db.$queryRaw<object[]>`
    SELECT FROM desk.evidence_intake i JOIN desk.audit_entry a ON a.subject_id = i.case_id
      AND a.kind = 'evidence.brought-in' AND a.detail ->> 'intakeId' = i.id::text
    WHERE i.original_id = ${id}::uuid AND a.detail ->> 'sha256' <> ${sha256} LIMIT 1`;
  return other === undefined;
}
