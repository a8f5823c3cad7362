import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { keepOnce } from '@/lib/evidence/originals/bytes/write';
import { logCustody } from '@/lib/evidence/originals/log/write';
import { mayBringIn } from '@/lib/evidence/originals/policy';
import { recogniseKind } from '@/lib/evidence/originals/rules';
import type { BringIn } from '@/lib/evidence/originals/schema';
import { isCited } from '@/lib/evidence/originals/read-desk';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

/**
 * Takes a captured file in, into quarantine: its bytes once, what was said of it each time. Refuses `not-found` for a
 * document that the file does not cite, `invalid` for a file of no kind that is taken.
 */
export async function bringIn(at: Door, input: BringIn): Promise<Done<{ id: string; sha256: string }>> {
  const { caseId, documentId, file, captured, ...said } = input;
  return transact(at, async (tx) => {
    demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
    if (!mayBringIn(at.actor)) throw new Refusal('forbidden', 'refusal.original.bringIn');
    if (!(await isCited(tx, caseId, documentId))) {
      throw new Refusal('not-found', 'refusal.reference.notFound');
    }
    const kind = recogniseKind(file.pieces);
    if (kind === null) throw new Refusal('invalid', 'refusal.invalid', { file: 'input.original.kind' });
    const original = await keepOnce(tx, kind, file);
    const { id } = await tx.evidenceIntake.create({
      data: {
        ...said,
        capturedEdtf: captured.edtf,
        capturedEarliest: dayToColumn(captured.earliest),
        capturedLatest: dayToColumn(captured.latest),
        caseId,
        documentId,
        originalId: original.id,
        broughtInById: at.actor.id,
      },
      select: { id: true },
    });
    await logCustody(tx, at.actor, { id, caseId }, { kind: 'BROUGHT_IN' });
    return {
      value: { id, sha256: original.sha256 },
      happened: [
        {
          kind: 'evidence.brought-in',
          subject: 'case',
          subjectId: caseId,
          detail: { intakeId: id, documentId, sha256: original.sha256 },
        },
      ],
      touched: [],
    };
  });
}
