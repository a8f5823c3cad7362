import type { CaseStanding } from '@/lib/cases/policy';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { ClaimSubject } from './schema';

type Belongs = { files: (CaseStanding & { id: string })[]; eventId: string | null };

const standing = {
  select: { id: true, openedById: true, publicationState: true, assignedTo: true },
} as const;
const ofCase = { select: { case: standing } } as const;

/** The case files, or the event, that a subject of claims belongs to. Refuses `not-found` where there is none such. */
export async function getBelonging(tx: DeskTx, about: ClaimSubject, id: string): Promise<Belongs> {
  const found = await findBelonging(tx, about, id);
  if (found === null) throw new Refusal('not-found', 'refusal.claim.subjectNotFound');
  return found;
}

async function findBelonging(tx: DeskTx, about: ClaimSubject, id: string): Promise<Belongs | null> {
  const where = { id };
  const inFile = (row: { case: Belongs['files'][number] } | null) =>
    row && { files: [row.case], eventId: null };
  switch (about) {
    case 'case': {
      const file = await tx.caseFile.findUnique({ where, ...standing });
      return file && { files: [file], eventId: null };
    }
    case 'person': {
      const person = await tx.person.findUnique({ where, select: { cases: standing } });
      return person && { files: person.cases, eventId: null };
    }
    case 'statusEvent':
      return inFile(await tx.statusEvent.findUnique({ where, ...ofCase }));
    case 'occurrence':
      return inFile(await tx.occurrence.findUnique({ where, ...ofCase }));
    case 'charge':
      return inFile(await tx.charge.findUnique({ where, ...ofCase }));
    case 'decision':
      return inFile(await tx.decision.findUnique({ where, ...ofCase }));
    case 'event': {
      const event = await tx.event.findUnique({ where, select: { id: true } });
      return event && { files: [], eventId: event.id };
    }
  }
}

/** What these documents were derived from, along the whole chain: id → the document before it, or null. */
export async function findDerivations(
  tx: DeskTx,
  documentIds: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await tx.$queryRaw<{ id: string; before: string | null }[]>`
    WITH RECURSIVE chain AS (
      SELECT id, derived_from_id FROM desk.document WHERE id = ANY(${documentIds}::uuid[])
      UNION
      SELECT d.id, d.derived_from_id FROM desk.document d JOIN chain c ON d.id = c.derived_from_id
    )
    SELECT id::text, derived_from_id::text AS before FROM chain`;
  return new Map(rows.map((row) => [row.id, row.before]));
}
