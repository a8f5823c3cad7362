import { isDangerousTie, tieMayBePublic } from '@/lib/cases/memberships/rules';
import type { GateFault } from '@/lib/cases/publish/rules';
import type { CaseRows, MembershipRow } from '@/lib/cases/publish/schema';
import { toShownSpan } from '@/lib/cases/publish/days/view';
import { anyNames, textIn, type Evidence, type NameRow } from '@/lib/publications/view';

/** The ties to organisations that may be public: each is marked so, and ties to its organisation are not closed. */
export function publicMemberships(rows: Pick<CaseRows, 'memberships'>): MembershipRow[] {
  return rows.memberships.filter(tieMayBePublic);
}

/** The names of the organisation that the person is described by; none where nobody's tie to it may be public. */
export function ownOrganisation({ person }: Pick<CaseRows, 'person'>): NameRow[] {
  return person.organisation === null || person.organisation.tiesClosed ? [] : person.organisation.names;
}

/** All names of organisations by which a file may be found. */
export function organisationNames(rows: Pick<CaseRows, 'person' | 'memberships'>): NameRow[] {
  return [
    ...ownOrganisation(rows),
    ...publicMemberships(rows).flatMap(({ organisation }) => organisation.names),
  ];
}

/**
 * The ties to organisations as the public document holds them. What somebody remarked of one stays at the desk. The part
 * is left out where there is none, so that what was published before keeps its hash.
 */
export function toPublicMemberships(
  rows: Pick<CaseRows, 'memberships'>,
  evidence: Pick<Evidence, 'cite'>,
): { memberships?: object[] } {
  const shown = publicMemberships(rows).map((row, at) => {
    return {
      key: `m${String(at + 1)}`,
      claims: evidence.cite(row.claims),
      kind: row.kind,
      organisation: anyNames(row.organisation.names),
      role: textIn(row.language, row.role),
      ...toShownSpan(row, row.claims),
    };
  });
  return shown.length === 0 ? {} : { memberships: shown };
}

/**
 * A tie that is marked public while ties to its organisation are closed keeps the gate shut: it would not be shown, and
 * somebody decides which of the two is right before anything else of the file is.
 */
export function closedTieFaults(rows: Pick<CaseRows, 'memberships'>): GateFault[] {
  return rows.memberships.filter(isDangerousTie).map(({ id, kind }) => ({
    gate: 'PROTECTION_OK',
    fault: 'closedTie',
    fact: { id, list: 'memberships', kind },
  }));
}
