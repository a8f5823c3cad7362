import { claimsOf } from '@/lib/cases/publish/view';
import type { CaseRows } from '@/lib/cases/publish/schema';
import type { Visibility } from '@/lib/claims/schema';

export type ClosedKind =
  | 'names'
  | 'status'
  | 'occurrences'
  | 'charges'
  | 'decisions'
  | 'sentences'
  | 'demands'
  | 'events'
  | 'assessments'
  | 'relations'
  | 'memberships'
  | 'claims';
export type ClosedCount = { kind: ClosedKind; visibility: Exclude<Visibility, 'PUBLIC'>; count: number };

const CLOSED = ['PARTNER', 'RESTRICTED', 'SEALED'] as const;

/** How much of a file stays closed, by kind and level. Counts alone: no value leaves this function. */
export function countClosed(rows: CaseRows): ClosedCount[] {
  const lists: Record<ClosedKind, readonly { visibility: string }[]> = {
    names: rows.person.names,
    status: rows.statusEvents,
    occurrences: rows.occurrences,
    charges: rows.charges,
    decisions: rows.decisions,
    sentences: rows.decisions.flatMap((decision) => decision.sentences),
    demands: rows.demandItems.map((item) => item.demand),
    events: rows.involvements,
    assessments: rows.assessments,
    // What another file says of this person is counted there.
    relations: rows.relations.filter(({ caseId }) => caseId === rows.id),
    memberships: rows.memberships,
    claims: claimsOf(rows),
  };
  return (Object.keys(lists) as ClosedKind[]).flatMap((kind) =>
    CLOSED.map((visibility) => ({
      kind,
      visibility,
      count: lists[kind].filter((row) => row.visibility === visibility).length,
    })).filter(({ count }) => count > 0),
  );
}
