import { tieOf } from './view';
import type { Tied } from '@/lib/cases/related/view';
import { caseDocument, type CaseDocument } from '@/lib/cases/schema';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import type { Door } from '@/lib/platform/db/transact';

const other = {
  select: { id: true, visibility: true, cases: { select: { publicationState: true } } },
} as const;

/** What stands between a person and others, in whichever file it was recorded, in the order of recording. */
export async function listRelationRows(tx: DeskTx, personId: string) {
  const rows = await tx.relation.findMany({
    where: { struckAt: null, OR: [{ fromPersonId: personId }, { toPersonId: personId }] },
    include: { fromPerson: other, toPerson: other },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    ...row,
    other: row.fromPersonId === personId ? row.toPerson : row.fromPerson,
  }));
}

/** The people whom the relations of a drawn document lead to, by the document that readers see of each. */
export async function listTiedDocuments(
  at: Door,
  personId: string,
  document: Pick<CaseDocument, 'ties'>,
): Promise<Tied[]> {
  const ties = (document.ties ?? []).map(({ tie }) => tie);
  if (ties.length === 0) return [];
  const rows = await at.db.relation.findMany({
    where: { struckAt: null, OR: [{ fromPersonId: personId }, { toPersonId: personId }] },
  });
  const tied = rows.filter(({ id }) => ties.includes(tieOf(id)));
  const otherOf = (row: { fromPersonId: string; toPersonId: string }) =>
    row.fromPersonId === personId ? row.toPersonId : row.fromPersonId;
  const files = await at.db.caseFile.findMany({
    where: { personId: { in: tied.map(otherOf) }, publicationState: 'PUBLISHED' },
    include: { publications: { orderBy: { version: 'desc' }, take: 1 } },
    orderBy: { code: 'asc' },
  });
  return files.flatMap(({ slug, personId: other, publications: [last] }) => {
    const read = caseDocument.safeParse(last?.document);
    const own = tied.filter((row) => otherOf(row) === other).map(({ id }) => tieOf(id));
    return read.success ? [{ ties: own, person: { slug, document: read.data } }] : [];
  });
}
