import type { PartialDate } from '@/lib/platform/dates/partial-date';

/** Kinds as they are stored: `from` is `kind` of `to`. A child is the other side of a parent, a client of a lawyer. */
export const RELATION_KINDS = [
  'SPOUSE',
  'PARTNER',
  'SIBLING',
  'PARENT',
  'OTHER_RELATIVE',
  'FRIEND',
  'CO_WORKER',
  'COLLEAGUE',
  'LAWYER_OF',
  'CO_DEFENDANT',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What one person is to another, from either side. */
export const RELATION_SIDES = [...RELATION_KINDS, 'CHILD', 'CLIENT_OF'] as const;
export type RelationSide = (typeof RELATION_SIDES)[number];

/** The kinds that may be public without the other person's own word: what they did together, or in court, is no family. */
const OPEN_BY_NATURE: readonly RelationSide[] = [
  'CO_WORKER',
  'COLLEAGUE',
  'LAWYER_OF',
  'CLIENT_OF',
  'CO_DEFENDANT',
];

const OTHER_SIDE: Readonly<Partial<Record<RelationSide, RelationSide>>> = {
  PARENT: 'CHILD',
  CHILD: 'PARENT',
  LAWYER_OF: 'CLIENT_OF',
  CLIENT_OF: 'LAWYER_OF',
};

/** What the second person is to the first, given what the first is to the second. Kinds without sides stay as they are. */
export function otherSide(side: RelationSide): RelationSide {
  return OTHER_SIDE[side] ?? side;
}

/**
 * Safety rule 7: relatives and friends are public by their own consent alone, "daughter of an activist" identifies.
 */
export function needsOwnConsent(side: RelationSide): boolean {
  return !OPEN_BY_NATURE.includes(side);
}

/** How a relation is stored, one way for both sides: `other` is `side` to `person`. */
export function toStored(
  side: RelationSide,
  person: string,
  other: string,
): { kind: RelationKind; fromPersonId: string; toPersonId: string } {
  if (side === 'CHILD' || side === 'CLIENT_OF') {
    const kind = side === 'CHILD' ? 'PARENT' : 'LAWYER_OF';
    return { kind, fromPersonId: person, toPersonId: other };
  }
  return { kind: side, fromPersonId: other, toPersonId: person };
}

/** What the other person is to `person`, as it is stored. */
export function sideFor(stored: { kind: RelationKind; fromPersonId: string }, person: string): RelationSide {
  return stored.fromPersonId === person ? otherSide(stored.kind) : stored.kind;
}

/** Whether the end lies before the beginning, whatever days of the two are meant. */
export function endsBeforeItBegins(since: PartialDate | null, until: PartialDate | null): boolean {
  if (since?.earliest == null || until?.latest == null) return false;
  return until.latest < since.earliest;
}
