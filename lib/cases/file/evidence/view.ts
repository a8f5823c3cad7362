import { visibility, type Visibility } from '@/lib/claims/schema';
import { toCitations, toSources, type Source } from '@/lib/evidence/view';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { PublicClaim } from '@/lib/publications/schema';
import { gatherEvidence, type ClaimRow, type DocumentRow, type Evidence } from '@/lib/publications/view';

/** Who may see a row: in words, and as the level that the bar at its left is drawn by. */
export type Mark = {
  level: Visibility;
  word: string;
  /** Where that is changed. */
  changeAt?: string;
};

const knownLevel = visibility.catch('SEALED');

export function toMark(level: string, locale: Locale, changeAt?: string): Mark {
  const known = knownLevel.parse(level);
  const word = translate(locale, 'lists')(`visibility.${known}.label`);
  return { level: known, word, ...(changeAt === undefined ? {} : { changeAt }) };
}

/** The claims of a file, open and closed, as the desk shows them. */
export type FileEvidence = {
  /** The claim as pages draw it, by the id of its row. */
  claimOf: (id: string) => PublicClaim | undefined;
  lettersOf: (claims: readonly ClaimRow[]) => string[];
  letterOfDocument: (row: DocumentRow | null) => string | null;
  sources: FileSource[];
  /** The same as a document cites it. */
  gathered: Evidence;
  citations: ReturnType<typeof toCitations>;
};

export type FileSource = Source & { mark: Mark; isProtected: boolean };

/** Gathers all evidence of a file under letters, whoever may see it: the desk alone draws from this. */
export function toFileEvidence(
  claims: readonly ClaimRow[],
  documents: readonly DocumentRow[],
  locale: Locale,
): FileEvidence {
  const evidence = gatherEvidence(() => 0);
  const keys = new Map<string, string>();
  const rowOf = new Map<string, DocumentRow>();
  const noteDocument = (row: DocumentRow | null): string | null => {
    const key = row && evidence.document({ ...row, visibility: 'PUBLIC' });
    if (key !== null && row !== null) rowOf.set(key, row);
    return key;
  };
  for (const claim of claims) {
    const [key] = evidence.cite([opened(claim)]);
    if (key !== undefined) keys.set(claim.id, key);
    noteDocument(claim.document);
  }
  documents.forEach(noteDocument);
  const byKey = new Map(evidence.claims.map((claim) => [claim.key, claim]));
  const citations = toCitations(evidence.documents, evidence.claims);
  const keysOf = (ids: readonly string[]) => ids.flatMap((id) => keys.get(id) ?? []);
  const sources = toSources(evidence.documents, evidence.claims, locale).map((source, at) => {
    const row = rowOf.get(evidence.documents[at]?.key ?? '');
    return {
      ...source,
      mark: toMark(row?.visibility ?? 'SEALED', locale),
      isProtected: row?.source.protected ?? true,
    };
  });
  return {
    claimOf: (id) => byKey.get(keys.get(id) ?? ''),
    lettersOf: (rows) => citations.cite(keysOf(rows.map((row) => row.id))),
    letterOfDocument: (row) => citations.letterOf(noteDocument(row)),
    gathered: {
      claims: evidence.claims,
      documents: evidence.documents,
      document: noteDocument,
      cite: (rows) => keysOf(rows.map((row) => row.id)),
    },
    sources,
    citations,
  };
}

/** As if all of it were open: what is closed is marked beside it, and who protected sources are is never read. */
function opened(claim: ClaimRow): ClaimRow {
  const gone = ['REFUTED', 'RETRACTED'].includes(claim.verification);
  return {
    ...claim,
    visibility: 'PUBLIC',
    verification: gone ? 'UNREVIEWED' : claim.verification,
    supersededBy: null,
    asserter: { ...claim.asserter, visibility: 'PUBLIC' },
    via: claim.via && { ...claim.via, visibility: 'PUBLIC' },
    document: claim.document && { ...claim.document, visibility: 'PUBLIC' },
    passages: claim.passages.map(({ excerpt }) => ({
      excerpt: {
        ...excerpt,
        capture: {
          ...excerpt.capture,
          document: { ...excerpt.capture.document, visibility: 'PUBLIC' },
        },
      },
    })),
  };
}
