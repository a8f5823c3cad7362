import { findDerivations, getBelonging } from '@/lib/claims/read-desk';
import {
  claimSubject,
  contentGrade,
  sourceGrade,
  verification,
  type ClaimSubject,
} from '@/lib/claims/schema';
import type { DeskTx } from '@/lib/platform/db/desk-client';
import { Refusal } from '@/lib/platform/errors/refusal';
import type { Leaning } from './rules';

/** Standing claims that lean on one another, and what their documents repeat. */
export type Ground = { standing: Leaning[]; derivedFrom: Map<string, string | null> };

type Row = {
  id: string;
  predicate: string;
  value: unknown;
  scopePlaceId: string | null;
  documentId: string | null;
  sourceGrade: string;
  contentGrade: string;
  verification: string;
} & Record<`${ClaimSubject}Id`, string | null>;

/** Whom or what a claim is about, as the one subject column that it has. */
function subjectOf(row: Record<`${ClaimSubject}Id`, string | null>): {
  about: ClaimSubject;
  aboutId: string;
} {
  for (const about of claimSubject.options) {
    const aboutId = row[`${about}Id`];
    if (aboutId !== null) return { about, aboutId };
  }
  throw new Error('A claim without a subject');
}

function toLeaning(row: Row): Leaning {
  const { about, aboutId } = subjectOf(row);
  return {
    id: row.id,
    subject: `${about}:${aboutId}:${row.predicate}`,
    value: row.value,
    scopePlaceId: row.scopePlaceId,
    documentId: row.documentId,
    sourceGrade: sourceGrade.parse(row.sourceGrade),
    contentGrade: contentGrade.parse(row.contentGrade),
    verification: verification.parse(row.verification),
  };
}

const STANDING = {
  verification: { notIn: ['REFUTED', 'RETRACTED'] as string[] },
  supersededBy: { is: null },
};

async function groundOf(tx: DeskTx, rows: Row[]): Promise<Ground> {
  const documents = rows.flatMap((row) => row.documentId ?? []);
  return { standing: rows.map(toLeaning), derivedFrom: await findDerivations(tx, documents) };
}

/** The standing claims of one subject and predicate. */
export async function findGround(
  tx: DeskTx,
  { about, aboutId }: { about: ClaimSubject; aboutId: string },
  predicate: string,
): Promise<Ground> {
  return groundOf(
    tx,
    await tx.claim.findMany({ where: { ...STANDING, predicate, [`${about}Id`]: aboutId } }),
  );
}

/** The standing claims that a document, or one that repeats it, is among the support of. */
export async function findGroundOfDocument(tx: DeskTx, documentId: string): Promise<Ground> {
  const ids = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE down AS (
      SELECT id FROM desk.document WHERE id = ${documentId}::uuid
      UNION SELECT d.id FROM desk.document d JOIN down ON d.derived_from_id = down.id
    )
    SELECT DISTINCT p.id::text FROM desk.claim c JOIN down ON c.document_id = down.id
    JOIN desk.claim p ON p.predicate = c.predicate
      AND (p.person_id = c.person_id OR p.case_id = c.case_id OR p.status_event_id = c.status_event_id
        OR p.occurrence_id = c.occurrence_id OR p.charge_id = c.charge_id OR p.decision_id = c.decision_id
        OR p.event_id = c.event_id)`;
  return groundOf(
    tx,
    await tx.claim.findMany({ where: { ...STANDING, id: { in: ids.map((row) => row.id) } } }),
  );
}

/** A claim with the files it belongs to, locked until the transaction ends. Refuses `not-found`. */
export async function lockClaim(tx: DeskTx, claimId: string) {
  await tx.$queryRaw`SELECT id FROM desk.claim WHERE id = ${claimId}::uuid FOR UPDATE`;
  const row = await tx.claim.findUnique({
    where: { id: claimId },
    include: { supersededBy: { select: { id: true } } },
  });
  if (row === null) throw new Refusal('not-found', 'refusal.claim.notFound');
  const subject = subjectOf(row);
  const { files } = await getBelonging(tx, subject.about, subject.aboutId);
  return { row, subject, files };
}
