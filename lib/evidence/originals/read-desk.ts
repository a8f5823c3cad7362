import { mayReadCase } from '@/lib/cases/policy';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';
import { Refusal } from '@/lib/platform/errors/refusal';

/** So many lines of custody are drawn of one file; a log that is longer is read in the audit. */
const MOST_LINES = 200;

/** Whether a claim of this case rests on this document: only to such a one are files brought in. */
export async function isCited(tx: DeskTx, caseId: string, documentId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ cited: boolean }[]>`
    SELECT EXISTS (SELECT FROM desk.claim c WHERE c.document_id = ${documentId}::uuid
      AND ${caseId}::uuid = ANY (desk.files_of_claim(c))) AS cited`;
  return row?.cited ?? false;
}

/** Whether nobody else is there who could decide on what this person brings in. */
export async function isAloneWith(tx: DeskTx, broughtInById: string): Promise<boolean> {
  const others = { id: { not: broughtInById }, role: { in: ['editor', 'reviewer'] }, disabledAt: null };
  return (await tx.staff.count({ where: others })) === 0;
}

const name = { select: { name: true } } as const;
const include = {
  original: { select: { sha256: true, size: true, kind: true, removedAt: true } },
  broughtInBy: name,
  decidedBy: name,
  keyRequests: { where: { decidedAt: null }, include: { requestedBy: name } },
  lines: { orderBy: { at: 'desc' }, take: MOST_LINES, include: { actor: name } },
} as const;

/**
 * A document that a case cites, with what was captured of it and brought into this case, the newest first, and the
 * custody log of each. Refuses `not-found` for a case or a document that is not there for this actor.
 */
export async function readDocument(at: Door, caseId: string, documentId: string) {
  const file = await at.db.caseFile.findUnique({ where: { id: caseId } });
  if (file === null || !mayReadCase(at.actor, file)) throw new Refusal('not-found', 'refusal.case.notFound');
  if (!(await isCited(at.db, caseId, documentId))) {
    throw new Refusal('not-found', 'refusal.reference.notFound');
  }
  const [document, intakes] = await Promise.all([
    at.db.document.findUniqueOrThrow({ where: { id: documentId }, include: { source: true } }),
    at.db.evidenceIntake.findMany({
      where: { caseId, documentId },
      orderBy: [{ broughtInAt: 'desc' }, { id: 'desc' }],
      include,
    }),
  ]);
  const alone = new Map<string, boolean>();
  for (const { state, broughtInById } of intakes) {
    if (state === 'QUARANTINE' && !alone.has(broughtInById)) {
      alone.set(broughtInById, await isAloneWith(at.db, broughtInById));
    }
  }
  return { file, document, intakes, alone };
}
