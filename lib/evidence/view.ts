import type { ContentGrade, SourceGrade } from '@/lib/claims/schema';
import { sayDate } from '@/lib/platform/dates/say';
import { showText, type ShownText } from '@/lib/platform/i18n/local-text';
import type { Locale } from '@/lib/platform/i18n/locales';
import { translate } from '@/lib/platform/i18n/translate';
import type { PublicClaim, PublicDocument } from '@/lib/publications/schema';

/** A source as the list at the foot of a page shows it; `letter` is what the citations in the text point to. */
export type Source = {
  letter: string;
  publisher: ShownText | null;
  title: string;
  /** BCP 47 tag of the document's own language. */
  language: string;
  author: string | null;
  date: string;
  kind: string;
  /** How claims from it are graded, code and words: `B2`, "usually reliable; probably true". */
  grades: { code: string; words: string }[];
  passages: string[];
  captures: { label: string; site: string | null; sha256: string | null; short: string | null }[];
  address: { href: string; host: string } | null;
};

export type Citations = {
  /** The letters of the documents that these claims stand in, each once, in order. */
  cite: (claims: readonly string[]) => string[];
  letterOf: (document: string | null) => string | null;
};

/** The letter of the n-th document: a … z, then aa, ab …, so that no list is too long for its letters. */
export function letterAt(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letterAt(Math.floor(n / 26) - 1) + last;
}

/** Letters the documents of a page in the order in which they are listed. */
export function toCitations(documents: readonly PublicDocument[], claims: readonly PublicClaim[]): Citations {
  const letters = new Map(documents.map((document, at) => [document.key, letterAt(at)]));
  const documentOf = new Map(claims.map((claim) => [claim.key, claim.document]));
  const letterOf = (document: string | null): string | null =>
    document === null ? null : (letters.get(document) ?? null);
  const cite = (keys: readonly string[]): string[] => {
    const found = keys
      .map((key) => letterOf(documentOf.get(key) ?? null))
      .filter((letter) => letter !== null);
    return [...new Set(found)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  };
  return { cite, letterOf };
}

/** The sources of a page with what was taken from each. A claim's passages stand with its document. */
export function toSources(
  documents: readonly PublicDocument[],
  claims: readonly PublicClaim[],
  locale: Locale,
  passages: readonly { document: string; capture: string; locator: string }[] = [],
): Source[] {
  const lists = translate(locale, 'lists');
  const claimsOf = new Map<string | null, PublicClaim[]>();
  for (const claim of claims) {
    const own = claimsOf.get(claim.document);
    if (own === undefined) claimsOf.set(claim.document, [claim]);
    else own.push(claim);
  }
  return documents.map((document, at) => {
    const own = claimsOf.get(document.key) ?? [];
    const places = [
      ...own.flatMap((claim) => claim.passages),
      ...passages.filter((passage) => passage.document === document.key),
    ];
    return {
      letter: letterAt(at),
      publisher: document.publisher && showText(document.publisher, locale),
      title: document.title,
      language: document.language,
      author: document.author,
      date: sayDate(document.date, locale),
      kind: lists(`sourceClass.${document.class}.label`),
      grades: [...new Set(own.map(gradeCode))]
        .sort()
        .map((code) => ({ code, words: sayGrade(code, locale) })),
      passages: [...new Set(places.map((place) => `${place.capture} ${place.locator}`))],
      captures: document.captures.map((capture) => ({
        ...capture,
        short: capture.sha256 && `${capture.sha256.slice(0, 8)}…${capture.sha256.slice(-4)}`,
      })),
      address: document.address === null ? null : { href: document.address, host: hostOf(document.address) },
    };
  });
}

/** A grade as one code, the source's letter and the content's digit: `B2`. */
export function gradeCode(grade: { sourceGrade: SourceGrade; contentGrade: ContentGrade }): string {
  return `${grade.sourceGrade}${grade.contentGrade}`;
}

/** A grade in words. The labels of the lists begin with their own sign ("B: usually reliable"), which is left off. */
export function sayGrade(code: string, locale: Locale): string {
  const lists = translate(locale, 'lists');
  const source = (['A', 'B', 'C', 'D', 'E', 'F'] as const).find((letter) => letter === code[0]);
  const content = (['1', '2', '3', '4', '5', '6'] as const).find((digit) => digit === code[1]);
  const words = [
    source && lists(`sourceGrade.${source}.label`),
    content && lists(`contentGrade.${content}.label`),
  ];
  return words.flatMap((label) => (label ? [label.replace(/^[A-F1-6]: /, '')] : [])).join('; ');
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
