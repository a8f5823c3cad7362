import { transact } from '@/lib/audit/write';
import { checkOriginal } from '@/lib/evidence/originals/bytes/read-desk';
import { logCustody } from '@/lib/evidence/originals/log/write';
import type { CheckResult } from '@/lib/evidence/originals/rules';
import type { Door } from '@/lib/platform/db/transact';

/**
 * Reads one original anew, compares it with what came in, and writes the result into the custody log of each of its
 * intakes. Gives null where each of them was checked after `since`. Two processes at the same moment may both write: the
 * log then says the same twice.
 */
export async function noteCheck(at: Door, originalId: string, since: Date): Promise<CheckResult | null> {
  const row = await at.db.original.findUniqueOrThrow({ where: { id: originalId } });
  // Reading takes its time: nothing is locked meanwhile.
  const result = await checkOriginal(at.db, row);
  const intakes = await at.db.evidenceIntake.findMany({ where: { originalId }, orderBy: { id: 'asc' } });
  let noted = false;
  for (const intake of intakes) noted = (await noteOne(at, intake, result, since)) || noted;
  return noted ? result : null;
}

async function noteOne(
  at: Door,
  intake: { id: string; caseId: string },
  result: CheckResult,
  since: Date,
): Promise<boolean> {
  const lately = { intakeId: intake.id, kind: 'CHECKED', at: { gt: since } };
  if ((await at.db.custodyLine.count({ where: lately })) > 0) return false;
  await transact(at, async (tx) => {
    await logCustody(tx, at.actor, intake, { kind: 'CHECKED', result });
    return {
      value: null,
      happened: [
        {
          kind: 'evidence.checked',
          subject: 'case',
          subjectId: intake.caseId,
          detail: { intakeId: intake.id, result },
        },
      ],
      touched: [],
    };
  });
  return true;
}
