import type { Entries } from '@/lib/platform/forms/entries';

/** What was just remembered of two people: that they are told apart, or that this is taken back. */
export type KeptApart = 'told' | 'taken';

/** The same out of the address of the page that says it; null for anything else. */
export function readKeptApart(kept: string | string[] | undefined): KeptApart | null {
  return kept === 'told' || kept === 'taken' ? kept : null;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The page that says it without script: the pair leaves the list that its form stands in. Null for what is no id. */
export function keptApartPath(kept: KeptApart, { caseId }: Entries): string | null {
  return typeof caseId === 'string' && ID.test(caseId) ? `/desk/cases/${caseId}/person?kept=${kept}` : null;
}
