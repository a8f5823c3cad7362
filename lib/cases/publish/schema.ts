import type { TranslationRow } from '@/lib/cases/narratives/rules';
import type { SpanColumns } from '@/lib/platform/dates/date-columns';
import type { ClaimRow, ClaimSetRow, DateRow, DocumentRow, NameRow, PlaceRow } from '@/lib/publications/view';

export type EventRef = { slug: string; publicationState: string } | null;
type Fact = DateRow & {
  id: string;
  visibility: string;
  language: string;
  text: string | null;
  claims: ClaimRow[];
};

export type StatusRow = Fact & {
  kind: string;
  ordinal: number;
  authority: string | null;
  contact: string | null;
  ground: string | null;
  deathContext: string | null;
  placeText: string | null;
  place: PlaceRow;
  facility: { names: NameRow[] } | null;
  event: EventRef;
  endEdtf: string | null;
  endEarliest: Date | null;
  endLatest: Date | null;
  supersedesId: string | null;
  supersededBy: { id: string } | null;
  withdrawal: { reason: string } | null;
};
type OccurrenceRow = Fact & {
  kind: string;
  authority: string | null;
  place: PlaceRow;
  event: EventRef;
  withdrawal: { reason: string } | null;
};
export type ChargeRow = Omit<Fact, 'text'> & {
  category: string;
  categoryNote: string | null;
  part: string | null;
  allegedAct: string | null;
  outcome: string;
  supersedesId: string | null;
  actEdtf: string | null;
  actEarliest: Date | null;
  actLatest: Date | null;
  outcomeEdtf: string | null;
  outcomeEarliest: Date | null;
  outcomeLatest: Date | null;
  article:
    | ({ jurisdiction: string; code: string; edition: string; number: string } & Record<
        'titleEn' | 'titleRu' | 'titleKk',
        string | null
      >)
    | null;
};
export type SentenceRow = {
  id: string;
  type: string;
  years: number | null;
  months: number | null;
  days: number | null;
  regime: string | null;
  startEdtf: string | null;
  startEarliest: Date | null;
  startLatest: Date | null;
  supplementary: boolean;
  text: string | null;
  language: string;
  visibility: string;
};
export type DecisionRow = Fact & {
  kind: string;
  outcome: string;
  court: string | null;
  courtRu: string | null;
  courtKk: string | null;
  place: PlaceRow;
  reviewsId: string | null;
  untilEdtf: string | null;
  untilEarliest: Date | null;
  untilLatest: Date | null;
  sentences: SentenceRow[];
};

export type AssessmentRow = {
  scheme: string;
  criteria: string[];
  body: string;
  dateEdtf: string | null;
  dateEarliest: Date | null;
  dateLatest: Date | null;
  text: string | null;
  language: string;
  visibility: string;
  document: DocumentRow | null;
};

/** What stands between the person and another one, from whichever side it was recorded. */
export type RelationRow = SpanColumns & {
  id: string;
  caseId: string;
  kind: string;
  fromPersonId: string;
  ownConsent: string | null;
  visibility: string;
  claim: ClaimRow | null;
  other: { visibility: string; cases: { publicationState: string }[] };
};

/** That the person is or was in an organisation. */
export type MembershipRow = SpanColumns & {
  id: string;
  kind: string;
  role: string | null;
  language: string;
  visibility: string;
  claims: ClaimRow[];
  organisation: { tiesClosed: boolean; names: NameRow[] };
};

/** A case file as the desk holds it: what publishing reads. */
export type CaseRows = {
  id: string;
  code: string;
  slug: string;
  personId: string;
  country: string;
  lastChecked: Date | null;
  missing: string[];
  /** The last writing alone. */
  summaries: { ordinal: number; language: string; text: string }[];
  translations: TranslationRow[];
  /** Texts whose own level was set; the summary's subject is the file. */
  narrativeLevels: { subjectId: string; visibility: string }[];
  person: {
    roles: string[];
    gender: string | null;
    visibility: string;
    names: (NameRow & {
      id: string;
      kind: string;
      script: string;
      visibility: string;
      supersededBy: { id: string } | null;
      withdrawnAt: Date | null;
      forms: { language: string; nameCase: string; text: string }[];
    })[];
    organisation: { tiesClosed: boolean; names: NameRow[] } | null;
  };
  claims: ClaimRow[];
  statusEvents: StatusRow[];
  occurrences: OccurrenceRow[];
  charges: ChargeRow[];
  decisions: DecisionRow[];
  demandItems: {
    kind: string;
    text: string;
    demand: {
      raisedBy: string;
      language: string;
      partisan: boolean;
      visibility: string;
      dateEdtf: string | null;
      dateEarliest: Date | null;
      dateLatest: Date | null;
      document: DocumentRow | null;
    };
  }[];
  assessments: AssessmentRow[];
  relations: RelationRow[];
  memberships: MembershipRow[];
  claimSets: (ClaimSetRow & { id: string })[];
  involvements: {
    role: string;
    visibility: string;
    event: {
      slug: string;
      publicationState: string;
      dateEarliest: Date | null;
      texts: { language: string; name: string }[];
      place: PlaceRow;
    };
  }[];
};
