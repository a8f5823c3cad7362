import type { ClaimSubject } from '@/lib/claims/schema';

/** A voice as the desk names it. */
export type Voice = {
  id: string;
  label: string;
  labelRu: string | null;
  labelKk: string | null;
  class: string;
};
export type HeldPassage = {
  id: string;
  locator: string;
  text: string | null;
  sha256: string | null;
  language: string | null;
  translation: string | null;
  translationLanguage: string | null;
};
/** A claim as the desk holds it, with all that it stands on. */
export type HeldClaim = {
  id: string;
  predicate: string;
  value: unknown;
  kind: string;
  note: string | null;
  language: string;
  scopePlaceId: string | null;
  asserter: Voice;
  via: Voice | null;
  document: {
    id: string;
    title: string;
    language: string;
    address: string | null;
    derivedFromId: string | null;
    source: { label: string; protected: boolean };
  } | null;
  passages: { excerpt: HeldPassage }[];
  supersededBy: { id: string } | null;
  saidEdtf: string | null;
  saidEarliest: Date | null;
  saidLatest: Date | null;
  sourceGrade: string;
  contentGrade: string;
  verification: string;
  visibility: string;
} & Record<`${ClaimSubject}Id`, string | null>;
export type HeldEvent = { id: string; slug: string; texts: { language: string; name: string }[] };
export type HeldSet = {
  id: string;
  about: string;
  language: string;
  treatment: string | null;
  status: string;
  preferredId: string | null;
  reason: string | null;
  members: { claimId: string }[];
};
export type ClaimFile = {
  head: {
    country: string;
    id: string;
    code: string;
    revision: number;
    personId: string;
    openedById: string;
    publicationState: string;
    assignedTo: string[];
  };
  events: HeldEvent[];
  claims: HeldClaim[];
  sets: HeldSet[];
  derivedFrom: ReadonlyMap<string, string | null>;
  titles: ReadonlyMap<string, string>;
};
