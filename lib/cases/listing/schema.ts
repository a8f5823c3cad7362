import type { CaseDocument, StatusGroup } from '@/lib/cases/schema';
import type { Match } from '@/lib/search/schema';

/** A person in a list, with why a search found them; the row and its custody bar are drawn from the document. */
export type CaseListItem = Pick<
  CaseDocument,
  'slug' | 'code' | 'names' | 'custody' | 'spans' | 'status' | 'events'
> & {
  statusGroup: StatusGroup;
  match: Match[];
  document: CaseDocument;
};

/** The number of people behind one choice of a filter, counted under all other filters. */
export type FacetOption = { value: string; count: number };

export type HeldCount = { held: number; possiblyHeld: number; notHeld: number };

export type CaseFacets = {
  status: FacetOption[];
  country: FacetOption[];
  charge: FacetOption[];
  event: FacetOption[];
  /** On the day asked for, under all other filters; null when no day was asked for. */
  heldOn: HeldCount | null;
};

export type CaseList = {
  items: CaseListItem[];
  total: number;
  next: string | null;
  previous: string | null;
  facets: CaseFacets;
  /** The addresses of events that the words of the query also found, best first. */
  events: string[];
};

/** A person with what is known of one day. */
export type HeldPerson = CaseListItem & { held: 'HELD' | 'POSSIBLY_HELD' };
export type HeldPeople = { people: HeldPerson[]; next: string | null };
