import type { CheckResult } from '@/lib/evidence/originals/rules';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Actor } from '@/lib/platform/session/actor';

type Line =
  | { kind: 'BROUGHT_IN' | 'READ_REFUSED' | 'COPIED' }
  | { kind: 'RELEASED' | 'REFUSED' | 'READ' | 'REMOVED'; reason: string }
  | { kind: 'CHECKED'; result: CheckResult };

/** Appends one line to the custody log of a file that was brought in; nothing takes it back. */
export async function logCustody(
  tx: DeskTx,
  actor: Actor,
  intake: { id: string; caseId: string },
  line: Line,
): Promise<void> {
  await tx.custodyLine.create({
    data: { intakeId: intake.id, caseId: intake.caseId, actorId: actor.id, ...line },
  });
}
