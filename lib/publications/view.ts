import { dateBasis, type Verification } from '@/lib/claims/schema';
import type { HistoricName } from '@/lib/places/names/then/view';
import { foldName } from '@/lib/platform/text/fold-name';
import { nameTokens } from '@/lib/platform/text/name-tokens';
import { fromDateColumns } from '@/lib/platform/dates/date-columns';
import { isLocale } from '@/lib/platform/i18n/locales';
import type { LocalText } from '@/lib/platform/i18n/local-text';
import { claimValue, publicClaim, publicDocument } from './schema';
import type { DatedBy, PublicClaim, PublicClaimSet, PublicDocument } from './schema';

/** The rows of the desk that publishing reads, as far as it reads them. */
export type DateRow = {
  dateEdtf: string | null;
  dateEarliest: Date | null;
  dateLatest: Date | null;
  dateBasis: string | null;
  dateNote: string | null;
  language?: string;
};
export type NameRow = { text: string; language: string; preferredFor: string | null };
export type PlaceRow = { names: HistoricName[]; parent?: PlaceRow | null } | null;
type AsserterRow = {
  label: string;
  labelRu: string | null;
  labelKk: string | null;
  class: string;
  visibility: string;
};
export type ExcerptRow = {
  locator: string;
  capture: { label: string; document: { id: string; visibility: string } };
};
export type DocumentRow = {
  id: string;
  title: string;
  author: string | null;
  address: string | null;
  language: string;
  class: string;
  visibility: string;
  dateEdtf: string | null;
  dateEarliest: Date | null;
  dateLatest: Date | null;
  derivedFromId: string | null;
  source: { label: string; protected: boolean; organisation: { names: NameRow[] } | null };
  captures: { label: string; site: string | null; sha256: string | null }[];
};
export type ClaimRow = {
  id: string;
  predicate: string;
  value: unknown;
  note: string | null;
  language: string;
  kind: string;
  sourceGrade: string;
  contentGrade: string;
  verification: string;
  visibility: string;
  saidEdtf: string | null;
  saidEarliest: Date | null;
  saidLatest: Date | null;
  asserter: AsserterRow;
  via: AsserterRow | null;
  scopePlace: PlaceRow;
  document: DocumentRow | null;
  passages: { excerpt: ExcerptRow }[];
  supersededBy: { id: string } | null;
};
export type ClaimSetRow = {
  about: string;
  language: string;
  treatment: string | null;
  status: string;
  reason: string | null;
  visibility: string;
  preferredId: string | null;
  members: { claimId: string }[];
};

/** A text in the one language it was written in; null when there is none. */
export function textIn(language: string | undefined, text: string | null): LocalText | null {
  if (text === null || text === '') return null;
  return { [isLocale(language) ? language : 'en']: text };
}

/** The preferred name for each language. Null where no name is preferred for any. */
export function preferredNames(names: readonly NameRow[] | undefined): LocalText | null {
  const chosen: LocalText = {};
  for (const name of names ?? []) if (isLocale(name.preferredFor)) chosen[name.preferredFor] = name.text;
  return Object.keys(chosen).length > 0 ? chosen : null;
}

/** The preferred names; where none is preferred, the first in its own language, so that nothing stands without a name. */
export function anyNames(names: readonly NameRow[]): LocalText | null {
  const [first] = names;
  return preferredNames(names) ?? textIn(first?.language, first?.text ?? null);
}

export function toDatedBy(row: DateRow): DatedBy | null {
  const date = fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest });
  if (date === null) return null;
  const basis = dateBasis.safeParse(row.dateBasis);
  return { date, basis: basis.success ? basis.data : null, note: textIn(row.language, row.dateNote) };
}

/** A claim that may be shown: public itself, said by somebody who may be named, not taken back or replaced. */
export function isPublicClaim(claim: ClaimRow): boolean {
  const standing: Verification[] = ['REFUTED', 'RETRACTED'];
  return (
    claim.visibility === 'PUBLIC' &&
    claim.asserter.visibility === 'PUBLIC' &&
    claim.supersededBy === null &&
    !standing.some((gone) => gone === claim.verification)
  );
}

function toDocument(row: DocumentRow, key: string): PublicDocument {
  const publisher = row.source.protected
    ? null
    : (preferredNames(row.source.organisation?.names) ?? textIn('en', row.source.label));
  return publicDocument.parse({
    key,
    publisher,
    title: row.title,
    author: row.author,
    date: fromDateColumns({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest }),
    language: row.language,
    class: row.class,
    address: row.address,
    captures: row.captures.map(({ label, site, sha256 }) => ({ label, site, sha256 })),
  });
}

const asserterName = (row: AsserterRow): LocalText => ({
  en: row.label,
  ...(row.labelRu === null ? {} : { ru: row.labelRu }),
  ...(row.labelKk === null ? {} : { kk: row.labelKk }),
});

/** What a published document cites, under short keys in the order of first use. */
export type Evidence = {
  claims: PublicClaim[];
  documents: PublicDocument[];
  /** The keys of those of these claims that may be shown; asking makes them part of the evidence. */
  cite: (claims: readonly ClaimRow[]) => string[];
  /** The key of a document, null when it may not be shown. */
  document: (row: DocumentRow | null) => string | null;
};

export function gatherEvidence(originsOf: (claim: ClaimRow) => number): Evidence {
  const claims: PublicClaim[] = [];
  const documents: PublicDocument[] = [];
  const claimKeys = new Map<string, string>();
  const documentKeys = new Map<string, string>();
  const document = (row: DocumentRow | null): string | null => {
    if (row?.visibility !== 'PUBLIC') return null;
    const known = documentKeys.get(row.id);
    if (known !== undefined) return known;
    const key = `d${documents.length + 1}`;
    documentKeys.set(row.id, key);
    documents.push(toDocument(row, key));
    return key;
  };
  const citeOne = (row: ClaimRow): string => {
    const known = claimKeys.get(row.id);
    if (known !== undefined) return known;
    const key = `c${claims.length + 1}`;
    claimKeys.set(row.id, key);
    const value = row.value === null ? null : claimValue.parse(row.value);
    claims.push(
      publicClaim.parse({
        key,
        predicate: row.predicate,
        kind: row.kind,
        value,
        scope: preferredNames(row.scopePlace?.names),
        note: textIn(row.language, row.note),
        asserter: asserterName(row.asserter),
        asserterClass: row.asserter.class,
        via: row.via?.visibility === 'PUBLIC' ? asserterName(row.via) : null,
        said: fromDateColumns({ edtf: row.saidEdtf, earliest: row.saidEarliest, latest: row.saidLatest }),
        sourceGrade: row.sourceGrade,
        contentGrade: row.contentGrade,
        verification: row.verification,
        origins: originsOf(row),
        document: document(row.document),
        passages: row.passages
          .filter(({ excerpt }) => excerpt.capture.document.visibility === 'PUBLIC')
          .map(({ excerpt }) => ({ capture: excerpt.capture.label, locator: excerpt.locator })),
      }),
    );
    return key;
  };
  return { claims, documents, document, cite: (rows) => rows.filter(isPublicClaim).map(citeOne) };
}

/** Sets of rivals of which at least one can be shown. A preference for a claim that is closed is not told. */
export function toClaimSets(
  sets: readonly ClaimSetRow[],
  claims: readonly ClaimRow[],
  evidence: Evidence,
): PublicClaimSet[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const keyOf = (id: string) => {
    const row = byId.get(id);
    return row === undefined ? undefined : evidence.cite([row])[0];
  };
  return sets
    .filter((set) => set.visibility === 'PUBLIC')
    .map((set) => {
      const preferred = set.preferredId === null ? null : (keyOf(set.preferredId) ?? null);
      return {
        about: textIn(set.language, set.about) ?? { en: set.about },
        treatment: textIn(set.language, set.treatment),
        status: preferred === null && set.status === 'PREFERRED' ? 'OPEN' : (set.status as 'OPEN'),
        preferred,
        reason: preferred === null ? null : textIn(set.language, set.reason),
        claims: set.members.map((member) => keyOf(member.claimId)).filter((key) => key !== undefined),
      };
    })
    .filter((set) => set.claims.length > 0);
}

export type SearchField = 'NAME' | 'PLACE' | 'EVENT' | 'ORGANISATION';

/** The folded words by which a page is found, each with the spelling it came from. */
export function toSearch(
  texts: readonly { field: SearchField; text: string }[],
): { field: SearchField; token: string; display: string }[] {
  const entries = texts.flatMap(({ field, text }) =>
    nameTokens(text).map((token) => ({ field, token, display: text })),
  );
  // One spelling is enough for each key: «Жанаозен» and "Zhanaozen" fold to one.
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const id = `${entry.field}|${entry.token}|${foldName(entry.display)}`;
    return seen.has(id) ? false : (seen.add(id), true);
  });
}
