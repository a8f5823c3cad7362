import type { ClaimFile, HeldClaim } from '@/lib/claims/file/schema';
import {
  factKey,
  subjectKey,
  toClaimOptions,
  toDocuments,
  toFacts,
  toRivals,
  type Fact,
  type Rivals,
} from '@/lib/claims/file/view';
import { sayPredicate, sayValue } from '@/lib/claims/view';
import { claimValue } from '@/lib/publications/schema';
import type { Locale } from '@/lib/platform/i18n/locales';
import { claimsPath, orderByFact, partOf } from './rules';
import type { ClaimsQuery } from './schema';

/** A part of a file's claims with all that belongs to it: the rivals, the documents, what can be set side by side. */
export type ClaimsPage = {
  total: number;
  facts: Fact[];
  rivals: Rivals[];
  options: { value: string; label: string }[];
  documents: { id: string; title: string; repeats: string | null }[];
  first: string | null;
  next: string | null;
};

/** What stands behind a claim is counted over the whole file, however few of its claims are drawn. */
export function toClaimsPage(
  file: ClaimFile,
  subjects: ReadonlyMap<string, string>,
  query: ClaimsQuery,
  locale: Locale,
): ClaimsPage {
  const found = file.claims.filter((claim) => tells(claim, subjects, query.q, locale));
  const { shown, total, isLater, next } = partOf(orderByFact(found, factKey), query.after);
  const ids = new Set(shown.map(({ id }) => id));
  const part = { ...file, claims: shown };
  const sets = file.sets.filter(({ members }) => members.some(({ claimId }) => ids.has(claimId)));
  const { id } = file.head;
  return {
    total,
    facts: toFacts(file, subjects, locale, shown),
    rivals: toRivals({ ...file, sets }, locale),
    options: toClaimOptions(part, subjects, locale),
    documents: toDocuments(part),
    first: isLater ? claimsPath(id, { ...query, after: null }) : null,
    next: next === null ? null : claimsPath(id, { ...query, after: next }),
  };
}

/** Whether each word stands in what a claim says, who says it, where, or of what. */
function tells(claim: HeldClaim, subjects: ReadonlyMap<string, string>, q: string, locale: Locale): boolean {
  if (q === '') return true;
  const { label, labelRu, labelKk } = claim.asserter;
  const value = claimValue.safeParse(claim.value);
  const says = value.success ? sayValue(value.data, locale)?.text : null;
  const told = [label, labelRu, labelKk, says, claim.note, claim.document?.title, claim.via?.label];
  const about = [subjects.get(subjectKey(claim)), sayPredicate(claim.predicate, locale)];
  const text = [...told, ...about].join(' ').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
