import { transact } from '@/lib/audit/write';
import { lockCase } from '@/lib/cases/read-desk';
import { demandEdit } from '@/lib/cases/write';
import { openOriginal, type OriginalRow } from '@/lib/evidence/originals/bytes/read-desk';
import { keepIntake } from '@/lib/evidence/originals/intake/write';
import { logCustody } from '@/lib/evidence/originals/log/write';
import { mayReadOriginals } from '@/lib/evidence/originals/policy';
import { isPicture, type OriginalKind } from '@/lib/evidence/originals/rules';
import { bringInInput, type MakeCopy } from '@/lib/evidence/originals/schema';
import type { Done, Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';
import { ReceivedFile } from '@/lib/platform/forms/received-file';
import { asCopy } from './render';

/**
 * Makes a working copy of a picture: drawn anew, with nothing of what else stood in the file. That it is opened for this
 * is in its log before it is; nobody is handed anything, and the copy goes into quarantine like every file. Refuses
 * `forbidden` to who may not read originals, `conflict` for what is no picture, is a copy, is not released, is gone or
 * cannot be drawn.
 */
export async function makeCopy(
  at: Door,
  { intakeId, now }: MakeCopy & { now: Date },
): Promise<Done<{ id: string; sha256: string }>> {
  const { value: found } = await transact(at, async (tx) => {
    const about = { where: { id: intakeId }, include: { original: true } };
    const row = await tx.evidenceIntake.findUnique(about);
    if (row === null) throw new Refusal('not-found', 'refusal.original.notFound');
    demandEdit(at.actor, await lockCase(tx, row.caseId, null), 'refusal.case.edit');
    if (!mayReadOriginals(at.actor)) throw new Refusal('forbidden', 'refusal.original.role');
    if (!mayBeCopied(row)) throw new Refusal('conflict', 'refusal.original.copy');
    await logCustody(tx, at.actor, row, { kind: 'COPIED' });
    return {
      value: row,
      happened: [{ kind: 'evidence.copied', subject: 'case', subjectId: row.caseId, detail: { intakeId } }],
      touched: [],
    };
  });
  const pieces = await openOriginal(at.db, found.original);
  if (pieces === null) throw new Refusal('conflict', 'refusal.original.differs');
  const kind = found.original.kind as OriginalKind;
  const [day, time] = now.toISOString().split('T');
  const said = bringInInput.parse({
    ...{ caseId: found.caseId, documentId: found.documentId, tool: 'Held', captured: day },
    ...{ capturedTime: time?.slice(0, 5), copyOfId: intakeId, change: 'METADATA_REMOVED' },
    // No field of the form is at fault where it cannot be drawn: there is none.
    file: await asCopy(kind, new ReceivedFile(pieces)).catch(() => {
      throw new Refusal('conflict', 'input.original.picture');
    }),
  });
  return keepIntake(at, said, kind);
}

type Copied = { state: string; copyOfId: string | null; original: Pick<OriginalRow, 'kind' | 'wrapped'> };

/** Whether Held can make a working copy: of a picture that came in as it was captured, is released and is still there. */
function mayBeCopied({ state, copyOfId, original: { kind, wrapped } }: Copied): boolean {
  return state === 'RELEASED' && copyOfId === null && wrapped !== null && isPicture(kind as OriginalKind);
}
