import { CLAIMS_PAGE, type ClaimsQuery } from './schema';

/** A part of a list: `next` is what the part after it begins behind, null at the end. */
export type Part<One> = { shown: One[]; total: number; isLater: boolean; next: string | null };

/** What is claimed of each fact, the facts in the order of their first claims. */
export function byFact<One>(claims: readonly One[], factOf: (claim: One) => string): Map<string, One[]> {
  const facts = new Map<string, One[]>();
  for (const claim of claims) {
    const fact = facts.get(factOf(claim));
    if (fact === undefined) facts.set(factOf(claim), [claim]);
    else fact.push(claim);
  }
  return facts;
}

/** Puts what is of one fact together, each fact where its first claim stands. */
export function orderByFact<One>(claims: readonly One[], factOf: (claim: One) => string): One[] {
  return [...byFact(claims, factOf).values()].flat();
}

/**
 * The part of a list that begins behind a row, so that a row which is added meanwhile moves none to another part. A row
 * that is not in the list begins it anew.
 */
export function partOf<One extends { id: string }>(
  list: readonly One[],
  after: ClaimsQuery['after'],
  size = CLAIMS_PAGE,
): Part<One> {
  const start = after === null ? 0 : list.findIndex(({ id }) => id === after) + 1;
  const shown = list.slice(start, start + size);
  return {
    shown,
    total: list.length,
    isLater: start > 0,
    next: start + size < list.length ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The address of a part of the claims of a file, with what they are narrowed by. */
export function claimsPath(caseId: string, { q, after }: ClaimsQuery): string {
  const asked = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(after === null ? {} : { after }),
  }).toString();
  return `/desk/cases/${caseId}/claims${asked === '' ? '' : `?${asked}`}`;
}
