import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { keepOnce } from '@/lib/evidence/originals/bytes/write';
import { logCustody } from '@/lib/evidence/originals/log/write';
import { mayBringIn } from '@/lib/evidence/originals/policy';
import { asCopy } from '@/lib/evidence/originals/copies/render';
import { recogniseKind, type OriginalKind } from '@/lib/evidence/originals/rules';
import type { BringIn } from '@/lib/evidence/originals/schema';
import { isCited } from '@/lib/evidence/originals/read-desk';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { dayToColumn } from '@/lib/platform/dates/date-columns';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

/**
 * Takes a file in, into quarantine: its bytes once, what was said of it each time. Of a working copy that is a picture it
 * is drawn anew first. Refuses `not-found` for a document that the file does not cite, `invalid` for a file of no kind
 * that is taken, and for a copy of what is not there.
 */
export async function bringIn(at: Door, input: BringIn): Promise<Done<{ id: string; sha256: string }>> {
  const kind = recogniseKind(input.file.pieces);
  const isCopy = kind !== null && input.copyOfId !== null;
  return keepIntake(at, isCopy ? { ...input, file: await asCopy(kind, input.file) } : input, kind);
}

/** The same with the bytes as they are to be kept. */
export async function keepIntake(
  at: Door,
  input: BringIn,
  kind: OriginalKind | null,
): Promise<Done<{ id: string; sha256: string }>> {
  const { caseId, documentId, file, captured, ...said } = input;
  return transact(at, async (tx) => {
    demandEdit(at.actor, await lockCase(tx, caseId, null), 'refusal.case.edit');
    if (!mayBringIn(at.actor)) throw new Refusal('forbidden', 'refusal.original.bringIn');
    if (!(await isCited(tx, caseId, documentId))) {
      throw new Refusal('not-found', 'refusal.reference.notFound');
    }
    if (kind === null) throw new Refusal('invalid', 'refusal.invalid', { file: 'input.original.kind' });
    const { copyOfId } = said;
    if (copyOfId !== null && !(await isCopied(tx, { id: copyOfId, caseId, documentId }))) {
      throw new Refusal('invalid', 'refusal.invalid', { copyOfId: 'input.original.copyOf' });
    }
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

/** Whether a working copy can be made of this: it stands beside it as it was captured, released, and is still there. */
async function isCopied(
  tx: DeskTx,
  where: { id: string; caseId: string; documentId: string },
): Promise<boolean> {
  const still = { copyOfId: null, state: 'RELEASED', original: { wrapped: { not: null } } };
  return (await tx.evidenceIntake.count({ where: { ...where, ...still } })) > 0;
}
