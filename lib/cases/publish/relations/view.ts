import { createHash } from 'node:crypto';
import type { CaseRows, RelationRow } from '@/lib/cases/publish/schema';
import { needsOwnConsent, sideFor } from '@/lib/cases/relations/rules';
import { relationKind } from '@/lib/cases/relations/schema';
import { toShownSpan } from '@/lib/cases/publish/days/view';
import { isPublicClaim } from '@/lib/publications/view';

/** The number under which a relation stands in both files. It leads to nobody by itself. */
export function tieOf(relationId: string): string {
  return createHash('sha256').update(`relation:${relationId}`).digest('hex').slice(0, 32);
}

/**
 * Whether a relation may be public at all. Closed by default: it must be marked public and rest on a public claim, the
 * other person must have a published file of their own, and a relative or friend must have agreed in person (safety
 * rule 7: "daughter of an activist" identifies).
 */
export function mayBeShown(row: RelationRow): boolean {
  const consented = row.ownConsent !== null || !needsOwnConsent(relationKind.parse(row.kind));
  return (
    row.visibility === 'PUBLIC' &&
    consented &&
    row.claim !== null &&
    isPublicClaim(row.claim) &&
    row.other.visibility === 'PUBLIC' &&
    row.other.cases.some(({ publicationState }) => publicationState === 'PUBLISHED')
  );
}

/**
 * The relations that may be public, without the other person: who that is, the page finds by the tie, as long as the
 * other file is public too. What somebody remarked of a relation stays at the desk. The part is left out where there is
 * none, so that what was published before keeps its hash.
 */
export function toPublicTies(rows: Pick<CaseRows, 'relations' | 'personId'>): { ties?: object[] } {
  const shown = rows.relations.filter(mayBeShown).map((row) => {
    return {
      tie: tieOf(row.id),
      side: sideFor({ kind: relationKind.parse(row.kind), fromPersonId: row.fromPersonId }, rows.personId),
      ...toShownSpan(row, row.claim === null ? [] : [row.claim]),
    };
  });
  return shown.length === 0 ? {} : { ties: shown };
}
