import { findDerivations } from '@/lib/claims/read-desk';
import { mayReadCase } from '@/lib/cases/policy';
import type { Door } from '@/lib/platform/db/transact';
import type { ClaimFile, HeldClaim, HeldEvent } from './schema';

/** Only an id can name a file or a claim; anything else is asked of no database. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const names = { select: { language: true, name: true } } as const;
const asserter = { select: { id: true, label: true, labelRu: true, labelKk: true, class: true } } as const;
const include = {
  asserter,
  via: asserter,
  document: {
    select: {
      id: true,
      title: true,
      language: true,
      address: true,
      derivedFromId: true,
      source: { select: { label: true, protected: true } },
    },
  },
  passages: { include: { excerpt: true }, orderBy: { excerpt: { locator: 'asc' } } },
  supersededBy: { select: { id: true } },
} as const;

/** What is claimed of this file: of its rows, of its person, and of the events it is a part of. */
function ofFile(head: { id: string; personId: string }, eventIds: readonly string[]) {
  const row = { caseId: head.id };
  return {
    OR: [
      row,
      { personId: head.personId },
      { statusEvent: row },
      { occurrence: row },
      { charge: row },
      { decision: row },
      ...(eventIds.length === 0 ? [] : [{ eventId: { in: [...eventIds] } }]),
    ],
  };
}

/** The events that a file is a part of, by name. */
export async function listFileEvents(at: Door, caseId: string): Promise<HeldEvent[]> {
  return at.db.event.findMany({
    where: { OR: [{ involvements: { some: { caseId } } }, { statusEvents: { some: { caseId } } }] },
    select: { id: true, slug: true, texts: names },
    orderBy: { slug: 'asc' },
  });
}

/**
 * All claims of a file with what they stand on and the sets of rivals, or null: there is no such file, or it is not for
 * this member of staff.
 */
export async function findClaimFile(at: Door, caseId: string): Promise<ClaimFile | null> {
  if (!ID.test(caseId)) return null;
  const head = await at.db.caseFile.findUnique({ where: { id: caseId } });
  if (head === null || !mayReadCase(at.actor, head)) return null;
  const events = await listFileEvents(at, caseId);
  const [claims, sets] = await Promise.all([
    at.db.claim.findMany({
      where: ofFile(
        head,
        events.map(({ id }) => id),
      ),
      include,
      orderBy: [{ saidEarliest: { sort: 'asc', nulls: 'last' } }, { assertedAt: 'asc' }],
    }),
    at.db.claimSet.findMany({ where: { caseId }, include: { members: true }, orderBy: { about: 'asc' } }),
  ]);
  return { head, events, sets, ...(await withOrigins(at, claims)) };
}

/** What is claimed of one event, in the order in which it was said, with what it stands on. Of events alone. */
export async function listEventClaims(
  at: Door,
  eventId: string,
): Promise<Pick<ClaimFile, 'claims' | 'derivedFrom' | 'titles'>> {
  const claims = await at.db.claim.findMany({
    where: { eventId },
    include,
    orderBy: [{ saidEarliest: { sort: 'asc', nulls: 'last' } }, { assertedAt: 'asc' }],
  });
  return withOrigins(at, claims);
}

async function withOrigins(
  at: Door,
  claims: HeldClaim[],
): Promise<Pick<ClaimFile, 'claims' | 'derivedFrom' | 'titles'>> {
  const documents = claims.flatMap(({ document }) => document?.id ?? []);
  const derivedFrom = await findDerivations(at.db, [...new Set(documents)]);
  const known = new Map(claims.flatMap(({ document }) => (document ? [[document.id, document.title]] : [])));
  const further = [...derivedFrom.keys()].filter((id) => !known.has(id));
  // What a contributor may not know of keeps its title.
  const open = at.actor.role === 'contributor' ? { visibility: 'PUBLIC' } : {};
  const rows = await at.db.document.findMany({
    where: { id: { in: further }, ...open },
    select: { id: true, title: true },
  });
  const titles = new Map([...known, ...rows.map((row) => [row.id, row.title] as const)] as [
    string,
    string,
  ][]);
  return { claims, derivedFrom, titles };
}
