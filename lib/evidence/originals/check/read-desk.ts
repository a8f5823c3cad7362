import { checkOriginal } from '@/lib/evidence/originals/bytes/read-desk';
import type { CheckResult } from '@/lib/evidence/originals/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';

/** So many originals are looked for at a time; one after the other is read. */
const BATCH = 50;

/** Reads every original anew that was not removed, and tells which are not what came in. Writes nothing: the job does that as well. */
export async function listOriginalFaults(
  db: DeskTx,
): Promise<{ checked: number; faults: { sha256: string; result: Exclude<CheckResult, 'SAME'> }[] }> {
  const faults: { sha256: string; result: Exclude<CheckResult, 'SAME'> }[] = [];
  let checked = 0;
  let last: string | null = null;
  for (;;) {
    const rows: Parameters<typeof checkOriginal>[1][] = await db.original.findMany({
      ...(last === null ? {} : { where: { id: { gt: last } } }),
      orderBy: { id: 'asc' },
      take: BATCH,
    });
    for (const row of rows) {
      if (row.wrapped === null && (await isRemoved(db, row.id))) continue;
      const result = await checkOriginal(db, row);
      checked += 1;
      if (result !== 'SAME') faults.push({ sha256: row.sha256, result });
    }
    last = rows.at(-1)?.id ?? null;
    if (rows.length < BATCH) return { checked, faults };
  }
}

/** Whether two people removed it: its key can be gone for no other reason, and the log cannot be added to in silence. */
async function isRemoved(db: DeskTx, originalId: string): Promise<boolean> {
  const [entry] = await db.$queryRaw<object[]>`
    SELECT FROM desk.evidence_intake i JOIN desk.audit_entry a ON a.subject_id = i.case_id
      AND a.kind = 'evidence.removed' AND a.detail ->> 'intakeId' = i.id::text
    WHERE i.original_id = ${originalId}::uuid LIMIT 1`;
  return entry !== undefined;
}

/** Originals without a check of late, the oldest first; of those that were removed none. */
export async function listUnchecked(db: DeskTx, since: Date, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT o.id::text FROM desk.original o
    WHERE o.wrapped IS NOT NULL AND EXISTS (SELECT FROM desk.evidence_intake i WHERE i.original_id = o.id AND NOT EXISTS (
      SELECT FROM desk.custody_line l WHERE l.intake_id = i.id AND l.kind = 'CHECKED' AND l.at > ${since}))
    ORDER BY o.stored_at, o.id LIMIT ${most}::int`;
  return rows.map(({ id }) => id);
}
