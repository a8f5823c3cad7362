import type { ClaimFile, HeldClaim } from '@/lib/claims/file/schema';

const nothing = { personId: null, caseId: null, statusEventId: null, occurrenceId: null, chargeId: null };

/** An invented claim of an invented event that stands in the document of this name, or in none. */
export function heldClaim(id: string, document: string | null, more: Partial<HeldClaim> = {}): HeldClaim {
  return {
    ...nothing,
    decisionId: null,
    eventId: 'event',
    id,
    predicate: 'INJURED',
    value: null,
    kind: 'FACT',
    note: null,
    language: 'en',
    scopePlaceId: null,
    asserter: { id: `voice-${id}`, label: `Voice ${id}`, labelRu: null, labelKk: null, class: 'WITNESS' },
    via: null,
    document: document === null ? null : heldDocument(document),
    passages: [],
    supersededBy: null,
    saidEdtf: '2020-03',
    saidEarliest: new Date('2020-03-01'),
    saidLatest: new Date('2020-03-31'),
    sourceGrade: 'B',
    contentGrade: '3',
    verification: 'UNREVIEWED',
    visibility: 'RESTRICTED',
    ...more,
  };
}

function heldDocument(id: string): NonNullable<HeldClaim['document']> {
  return {
    id,
    title: `Report ${id}`,
    language: 'en',
    address: null,
    derivedFromId: null,
    source: { label: 'The Example Gazette', protected: false },
  };
}

/** A file of these claims; `derived` says of each document whose text it repeats. */
export function claimFile(
  claims: HeldClaim[],
  derived: readonly (readonly [string, string | null])[],
): ClaimFile {
  return {
    head: {
      ...{ id: 'file', code: 'KZ-2020-0001', country: 'KZ', revision: 3, personId: 'person' },
      ...{ openedById: 'editor', publicationState: 'DRAFT', assignedTo: [] },
    },
    events: [],
    claims,
    sets: [],
    derivedFrom: new Map(derived),
    titles: new Map(derived.map(([id]) => [id, `Report ${id}`])),
  };
}
