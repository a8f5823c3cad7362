import { correctionsIn, textLevel } from '@/lib/cases/narratives/rules';
import { listSharedRows } from '@/lib/cases/visibility/shared/read-desk';
import type { VisibleKind } from '@/lib/cases/visibility/schema';
import type { Visibility } from '@/lib/claims/schema';
import type { DeskTx } from '@/lib/platform/db/desk-client';

type Found = { visibility: string; kind: string | null };
type File = { caseId: string; personId: string };

const only = { visibility: true } as const;

/** One row of this file, or null: there is none of that kind in it. */
export async function findVisibleRow(
  tx: DeskTx,
  { caseId, personId }: File,
  of: VisibleKind,
  id: string,
): Promise<Found | null> {
  const found = await (() => {
    switch (of) {
      case 'person':
        return id === personId ? tx.person.findUnique({ where: { id }, select: only }) : null;
      case 'name':
        return tx.personName.findFirst({ where: { id, personId }, select: only });
      case 'status':
        return tx.statusEvent.findFirst({ where: { id, caseId }, select: only });
      case 'occurrence':
        return tx.occurrence.findFirst({ where: { id, caseId }, select: { ...only, kind: true } });
      case 'charge':
        return tx.charge.findFirst({ where: { id, caseId }, select: only });
      case 'decision':
        return tx.decision.findFirst({ where: { id, caseId }, select: only });
      case 'sentence':
        return tx.sentence.findFirst({ where: { id, decision: { caseId } }, select: only });
      case 'claim':
        return tx.claim.findFirst({ where: { id, OR: ofFile({ caseId, personId }) }, select: only });
      case 'rivals':
        return tx.claimSet.findFirst({ where: { id, caseId }, select: only });
      case 'text':
        return findText(tx, caseId, id);
      case 'voice':
      case 'source':
      case 'document':
        return findShared(tx, { caseId, personId }, of, id);
    }
  })();
  return found && { kind: null, ...found };
}

async function findShared(tx: DeskTx, { caseId, personId }: File, of: VisibleKind, id: string) {
  const rows = await listSharedRows(tx, caseId, personId);
  const found = rows.find((row) => row.of === of && row.id === id);
  return found === undefined ? null : { visibility: found.visibility };
}

/** A text of this file with its level: its own, or of what it corrects. */
async function findText(tx: DeskTx, caseId: string, id: string): Promise<{ visibility: string } | null> {
  const told = { where: { id, caseId, text: { not: null } }, select: { id: true } } as const;
  const found =
    id === caseId
      ? await tx.caseSummary.findFirst({ where: { caseId }, select: { id: true } })
      : ((await tx.statusEvent.findFirst(told)) ??
        (await tx.occurrence.findFirst(told)) ??
        (await tx.decision.findFirst(told)) ??
        (await tx.charge.findFirst({ where: { id, caseId, allegedAct: { not: null } } })));
  if (found === null) return null;
  const levels = await tx.narrativeLevel.findMany({ where: { caseId } });
  const events = await tx.statusEvent.findMany({
    where: { caseId },
    select: { id: true, supersedesId: true },
  });
  return { visibility: textLevel(id, levels, correctionsIn(events)) };
}

/** The claims of a file: of itself, of its person, of what it tells. */
function ofFile({ caseId, personId }: File) {
  return [
    { caseId },
    { personId },
    { statusEvent: { caseId } },
    { occurrence: { caseId } },
    { charge: { caseId } },
    { decision: { caseId } },
  ];
}

/** Writes it, inside a larger use case that has found the row. */
export async function setVisibility(
  tx: DeskTx,
  { caseId, of, id }: { caseId: string; of: VisibleKind; id: string },
  visibility: Visibility,
): Promise<void> {
  const change = { where: { id }, data: { visibility } };
  switch (of) {
    case 'person':
      await tx.person.update(change);
      return;
    case 'name':
      await tx.personName.update(change);
      return;
    case 'status':
      await tx.statusEvent.update({ ...change, select: { id: true } });
      return;
    case 'occurrence':
      await tx.occurrence.update(change);
      return;
    case 'charge':
      await tx.charge.update(change);
      return;
    case 'decision':
      await tx.decision.update(change);
      return;
    case 'sentence':
      await tx.sentence.update(change);
      return;
    case 'claim':
      await tx.claim.update(change);
      return;
    case 'rivals':
      await tx.claimSet.update(change);
      return;
    case 'text':
      await tx.narrativeLevel.upsert({
        where: { caseId_subjectId: { caseId, subjectId: id } },
        create: { caseId, subjectId: id, visibility },
        update: { visibility },
      });
      return;
    case 'voice':
      await tx.asserter.update(change);
      return;
    case 'source':
      await tx.source.update({ where: { id }, data: { protected: visibility !== 'PUBLIC' } });
      return;
    case 'document':
      await tx.document.update(change);
      return;
  }
}

/** The number of the version that readers see, or null where they see none. */
export async function findPublicVersion(tx: DeskTx, caseId: string): Promise<number | null> {
  const last = await tx.casePublication.findFirst({
    where: { caseId, case: { publicationState: { notIn: ['SUSPENDED', 'REMOVED'] } } },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  return last?.version ?? null;
}
