import type { CaseDocument, StatusGroup } from '@/lib/cases/schema';
import type { Match } from '@/lib/search/schema';

export type CaseNames = CaseDocument['names'];

/** What a row of a list, with its custody bar, is drawn from: parts of the published document and no more. */
export type CaseListItem = {
  slug: string;
  code: string;
  names: CaseNames;
  custody: Pick<CaseDocument['custody'], 'state' | 'certainty' | 'asOf'>;
  statusGroup: StatusGroup;
  lastChecked: string | null;
  spans: CaseDocument['spans'];
  status: Pick<CaseDocument['status'][number], 'kind' | 'when'>[];
  decisions: Pick<CaseDocument['decisions'][number], 'kind' | 'when'>[];
  events: CaseDocument['events'];
  match: Match[];
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
};

/** A person with what is known of one day. */
export type HeldPerson = CaseListItem & { held: 'HELD' | 'POSSIBLY_HELD' };
export type HeldPeople = { people: HeldPerson[]; next: string | null };
