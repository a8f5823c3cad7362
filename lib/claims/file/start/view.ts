import { isReplacedOrGone, nameOfEvent, sayClaim, subjectKey, toLine } from '@/lib/claims/file/view';
import { toWordEntries } from '@/lib/claims/word/view';
import { isLocale, type Locale } from '@/lib/platform/i18n/locales';
import { claimValue } from '@/lib/publications/schema';
import type { ClaimFile, HeldClaim } from '../schema';

/** The claim that took the place of one, by way of those that took its place in turn; null where none of them stands. */
function standsNow(claim: HeldClaim, claims: readonly HeldClaim[]): HeldClaim | null {
  const next = claims.find(({ id }) => id === claim.supersededBy?.id);
  if (next === undefined) return null;
  return isReplacedOrGone(next) ? standsNow(next, claims) : next;
}

/** What stands in the place of a claim, in one line; null for nothing. */
export function sayStandsNow(claim: HeldClaim, file: ClaimFile, locale: Locale): string | null {
  const now = standsNow(claim, file.claims);
  return now && sayClaim(toLine(now, file, locale));
}

/**
 * What the form of a claim begins with: the events it can be about, and the claim that it takes the place of; or one
 * `from` before, which was replaced or taken back, to be said anew.
 */
export function toClaimStart(
  file: ClaimFile | null,
  { replaces, from }: { replaces: unknown; from: unknown },
  locale: Locale,
): { events: { value: string; label: string }[]; entries: Record<string, string> } {
  const claims = file?.claims ?? [];
  const old = claims.find(({ id }) => id === replaces);
  const before = claims.find((claim) => claim.id === from && isReplacedOrGone(claim));
  return {
    events: (file?.events ?? []).map((event) => ({ value: event.id, label: nameOfEvent(event, locale) })),
    entries: {
      ...(old === undefined ? {} : toReplaceEntries(old)),
      ...(before === undefined ? {} : toPutBackEntries(before, claims)),
    },
  };
}

/** What an earlier claim said, in the place of what stands there now. Whether it is true is judged anew. */
function toPutBackEntries(before: HeldClaim, claims: readonly HeldClaim[]): Record<string, string> {
  return {
    ...toReplaceEntries(before),
    supersedesId: standsNow(before, claims)?.id ?? '',
    'word.verification': 'UNREVIEWED',
  };
}

/** What the form that replaces a claim shows at first: the claim as it is. */
function toReplaceEntries(claim: HeldClaim): Record<string, string> {
  const read = claimValue.safeParse(claim.value);
  const value = read.success ? read.data : {};
  const [words] = Object.entries(value.text ?? {});
  const text = (one: number | undefined): string => (one === undefined ? '' : String(one));
  return {
    subject: subjectKey(claim),
    predicate: claim.predicate,
    kind: claim.kind,
    says: words?.[1] ?? '',
    ...(words !== undefined && isLocale(words[0]) ? { saysLanguage: words[0] } : {}),
    'figure.number': text(value.eq),
    'figure.min': text(value.min),
    'figure.max': text(value.max),
    'figure.date': value.date?.edtf ?? '',
    supersedesId: claim.id,
    ...toWordEntries({ ...claim, asserterId: claim.asserter.id, documentId: claim.document?.id ?? null }),
    'word.verification': claim.verification,
    'word.note': claim.note ?? '',
  };
}
